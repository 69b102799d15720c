"""A message of nothing but signs is looked through once: filters hold up everybody else's."""

import pytest

from handlers.plain_words import subscribing
from handlers.plain_words.subscribing import wished

FAR_TOO_MANY = 300_000
"""Cut in all ways they would take hours."""


@pytest.mark.parametrize("row", [",", ", ", " ", "в ", "at, ", ",-"])
def test_a_row_of_signs_is_looked_through_once(row):
    assert subscribing._often_or_at_once(row * (FAR_TOO_MANY // len(row))) is None
    assert subscribing._without_hour(f"мост{row * (FAR_TOO_MANY // len(row))}!")[1] is None


def test_what_is_longer_than_wishes_are_is_not_looked_through(monkeypatch):
    monkeypatch.setattr(subscribing, "_in_plain_words", pytest.fail)
    assert wished("подпиши меня на мост" + "," * 1_500) is None
    assert wished("follow seals " * 200) is None


def test_a_few_signs_too_many_wish_as_well():
    assert wished("подпиши меня на мост" + "," * 300).asked == "мост"
    assert wished("присылай про мост,,, ежедневно ,, в 8 утра!!!").hour == 8
