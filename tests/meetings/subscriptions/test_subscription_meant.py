"""Which subscription somebody means who wants no more of it."""

import pytest

from meetings.model.subscription import EVERYTHING, Query
from meetings.subscriptions.query_reading import read_query
from meetings.subscriptions.subscription_meant import is_called, is_same


@pytest.mark.parametrize(
    ("query", "words", "called"),
    [
        (Query("words", "мосты"), "Мостов", True),
        (Query("words", "мосты"), "паромы", False),
        (Query("words", "новые мосты"), "мосты", False),
        (Query("question", "когда откроют мост?"), "? когда откроют мост?", True),
        (Query("person", "Пётр Лодкин"), "Лодкина", True),
        (Query("person", "Пётр Лодкин"), "Лугова", False),
        (EVERYTHING, "всё", False),
    ],
)
def test_by_what_a_wish_is_called(query: Query, words: str, called: bool) -> None:
    assert is_called(query, words) is called


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("газ", "ГАЗ", True),
        ("газ", "Газ", True),
        ("газ", "газа", True),
        ("газ", "газ +", True),
        ("газ", "«газ", True),
        ("газ -Турция", "газ - Турция", True),
        ("газ -Турция", "газ без Турции", True),
        ("? какой урожай", "?Какой урожай ??", True),
        ("Токаев", "токаев", True),
        ("газ", "газ -Турция", False),
        ("газ", "нефть", False),
        ("газ нефть", "газ + нефть", False),
        ("газ нефть", "газ или нефть", False),
        ("Мороз", "мороз", False),
        ("Токаев", "Лавров", False),
        ("Токаев о зерне", "Токаев о газе", False),
    ],
)
def test_the_same_wish_however_it_is_typed(one: str, other: str, same: bool) -> None:
    assert is_same(read_query(one, ()), read_query(other, ())) is same
