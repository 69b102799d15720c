"""Wishes for people that are made before any of them has spoken in the archive."""

import pytest

from meetings.subscriptions.matching import Matcher
from meetings.subscriptions.query_reading import read_query
from tests.meetings.subscriptions.test_wishes_table import meeting

MEETINGS = {
    "зерно": meeting(
        "1", "Беседа за чаем", "ru",
        ("К.Ж.Токаев", "Зерно повезём через перевал. Виноград созрел."),
        ("Прохор Жилкин", "О пошлинах договорились."),
    ),
    "press": meeting(
        "2", "Press conference", "en",
        ("Sergei Lavrov", "The grain deal is over."),
        ("Donald Trump", "Tariffs will fall. Thank you, Mr Tokayev."),
        ("Foma Nikolaev", "The road is long."),
    ),
    "halls": meeting(
        "3", "Meeting in the town hall", "en",
        ("Ingrid Halvorsen", "Tariffs on timber will rise. Grain is dear."),
        ("Pavel Zimin", "The wall was cold in the frost."),
    ),
}  # fmt: skip

TABLE = [
    ("Токаев", "зерно"),
    ("токаев", "зерно"),
    ("Токаева", "зерно"),
    ("Касым-Жомарт Токаев", "зерно"),
    ("Tokayev", "зерно"),
    ("Kassym-Jomart Tokayev", "зерно"),
    ("Токаев о зерне", "зерно"),
    ("Токаев про хлопок", ""),
    ("Tokayev about grain", "зерно"),
    ("Токаев -зерно", ""),
    ("Токаев + зерно", "зерно"),
    ("Лавров", "press"),
    ("Sergey Lavrov", "press"),
    ("Сергей Лавров", "press"),
    ("Lavrov about grain", "press"),
    ("Лавров о зерне", "press"),
    ("Лавров о пошлинах", ""),
    ("Donald Trump", "press"),
    ("Трамп", "press"),
    ("Trump on tariffs", "press"),
    ("Прохор Жилкин", "зерно"),
    ("Жилкин о пошлинах", "зерно"),
    # a name that no table has: who speaks, or the word
    ("Halvorsen", "halls"),
    ("Ingrid Halvorsen", "halls"),
    ("Halvorsen about tariffs", "halls"),
    ("Halvorsen about cotton", ""),
    ("Николаев", "press"),
    # no names
    ("Frost", "halls"),
    ("Мишустин", ""),
]


@pytest.mark.parametrize(("wish", "wanted"), TABLE, ids=[wish for wish, _ in TABLE])
def test_who_has_not_spoken_yet_is_told_of_when_they_do(wish, wanted):
    query = read_query(wish, ())
    assert {name for name, one in MEETINGS.items() if Matcher(one).match(query)} == set(
        wanted.split()
    )
