"""Which subscription somebody means who wants no more of it."""

import pytest

from meetings.model.subscription import EVERYTHING, Query
from meetings.subscriptions.subscription_meant import is_called


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
