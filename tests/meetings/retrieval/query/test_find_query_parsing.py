"""What /find is asked without saying so."""

import datetime as dt

import pytest

from meetings.retrieval.query.archive_cast import Cast
from meetings.retrieval.query.find_query import read_search
from meetings.retrieval.query.find_query_parsing import filters_meant
from storage.archive.selecting_by_walking import WalkedCatalogue
from tests.meetings.retrieval.query.catalogue import ENTRIES

CAST = Cast(WalkedCatalogue(ENTRIES))
TODAY = dt.date(2026, 3, 2)


@pytest.mark.parametrize(
    ("asked", "words", "names", "years"),
    [
        ("инвестиции Токаев 2022", "инвестиции", "Токаев", (2022, 2022)),
        ("2022 Токаев инвестиции", "инвестиции", "Токаев", (2022, 2022)),
        ("gas Samatova 2019", "gas", "Samatova", (2019, 2019)),
        ("gas in March 2019", "gas", "", (2019, 2019)),
        ("лес Марина Саматова", "лес", "Саматова", None),
        ("лес кто Саматова", "лес", "", None),
        ("дороги с 2020 по 2022", "дороги", "", (2020, 2022)),
        ("дороги Верещагин с 2020 по 2022", "дороги", "Верещагин", (2020, 2022)),
        ("дороги Песков", "дороги", "Песков", None),
        ("Песков roads", "roads", "Песков", None),
        ("roads Верещагин 2022", "roads", "Верещагин", (2022, 2022)),
        ("дороги и песков", "дороги и песков", "", None),
        ("Токаев", "Токаев", "", None),
        ("Токаев 2022", "Токаев", "", (2022, 2022)),
        ("2022", "2022", "", None),
        ("парад 9 мая", "парад 9 мая", "", None),
        ('дороги "Марина Саматова"', 'дороги "Марина Саматова"', "", None),
        ("инвестиции", "инвестиции", "", None),
    ],
)
def test_filters_in_any_order(asked, words, names, years):
    search = filters_meant(read_search(asked), CAST, TODAY)
    assert search.words == words
    assert bool(search.names) == bool(names)
    assert not names or any(names in name for name in search.names)
    assert (search.first and (search.first.year, search.last.year)) == years


@pytest.mark.parametrize(
    ("asked", "but", "without"),
    [
        ("лес кроме Саматовой", (), {"Марина Саматова", "Marina Samatova"}),
        ("roads except Tokayev", (), {"Касым-Жомарт Токаев", "Kassym-Jomart Tokayev"}),
        ("лес кроме дорог", ("дорог",), set()),
    ],
)
def test_of_whoever_is_left_out_the_words_are(asked, but, without):
    search = filters_meant(read_search(asked), CAST, TODAY)
    assert (search.but, search.without) == (but, without)
