"""Short names of months are read as the whole ones."""

from __future__ import annotations

import pytest

from meetings.retrieval.query.months_written_out import months_written_out


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Лодкин фев 2022", "Лодкин февраль 2022"),
        ("лодкин 3 фев. 2022", "лодкин 3 февраля 2022"),
        ("Сент 2020", "сентябрь 2020"),
        ("Pellow sept 2020", "Pellow September 2020"),
        ("Pellow 12 Dec 2021", "Pellow 12 December 2021"),
        ("мая 2020, май 2020, may 2020", "мая 2020, май 2020, may 2020"),
        ("the dec 12 boats", "the dec 12 boats"),
        ("фев 20220", "фев 20220"),
        ("нояб", "нояб"),
    ],
)
def test_before_a_year(typed, meant):
    assert months_written_out(typed) == meant
