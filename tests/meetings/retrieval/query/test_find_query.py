"""What /find understands."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetings.retrieval.query.find_query import Search, read_search

D = dt.date


@pytest.mark.parametrize(
    ("asked", "search"),
    [
        ("инвестиции", Search("инвестиции")),
        ("инвестиции кто Токаев", Search("инвестиции", "Токаев")),
        ("trade by K.-Zh. Tokayev", Search("trade", "K.-Zh. Tokayev")),
        ("газ с 2020 по 2022", Search("газ", "", D(2020, 1, 1), D(2022, 12, 31))),
        ("gas since 2020-05", Search("gas", "", D(2020, 5, 1))),
        ("газ до 16.05.2022", Search("газ", "", None, D(2022, 5, 16))),
        ("газ в 2024-02", Search("газ", "", D(2024, 2, 1), D(2024, 2, 29))),
        (
            "gas by Miller from 2013 to 2014",
            Search("gas", "Miller", D(2013, 1, 1), D(2014, 12, 31)),
        ),
        ("газ с 2013 кто Миллер", Search("газ", "Миллер", D(2013, 1, 1))),
        ("санкции в 2019 году", Search("санкции", "", D(2019, 1, 1), D(2019, 12, 31))),
        ("газ с 2013 по 2014-й год", Search("газ", "", D(2013, 1, 1), D(2014, 12, 31))),
        ("газ -Турция", Search("газ", but=("Турция",))),
        ("seals -wall -sofa", Search("seals", but=("wall", "sofa"))),
        ("gas except Turkey by Miller", Search("gas", "Miller", but=("Turkey",))),
        ("газ, но не про Турцию", Search("газ", but=("Турцию",))),
        ("газ без турции", Search("газ", but=("турции",))),
        ("дети без родителей", Search("дети без родителей", lacking=("без родителей",))),
        ("«дети без родителей»", Search("«дети без родителей»")),
        ("северо-запад", Search("северо-запад")),
        ("газ - это важно", Search("газ - это важно")),
        ("-газ", Search("-газ")),
        ("кроме газа", Search("кроме газа")),
        ("стоять с краю", Search("стоять с краю")),
        ("с 2020", Search("с 2020")),
        ("by Tokayev", Search("by Tokayev")),
        ("газ с 2020-13", Search("газ с 2020-13")),
        ("кто виноват", Search("кто виноват")),
        ("", Search("")),
    ],
)
def test_searches(asked, search):
    assert read_search(asked) == search


@given(st.text(max_size=60))
def test_nothing_breaks_it(asked):
    assert read_search(asked).holds(D(2020, 1, 1)) in (True, False)
