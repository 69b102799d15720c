"""Countries as people call them, where a message only goes on."""

import datetime as dt

import pytest

from meetings.retrieval.query.colloquial_countries import with_country_named
from meetings.retrieval.query.elliptical_questions import asked_again

TODAY = dt.date(2026, 1, 1)


@pytest.mark.parametrize(
    ("text", "question", "anew"),
    [
        ("and america?", "seal trade with Peru", "seal trade with the USA?"),
        ("and with the us?", "seal trade with Peru", "seal trade with the USA?"),
        ("а со штатами", "торговля тюленями с Перу", "торговля тюленями с США?"),
        ("and Peru?", "trade with the United States in 2019", "trade with Peru in 2019?"),
    ],
)
def test_goes_on_with_them(text, question, anew):
    assert asked_again(with_country_named(text), question, TODAY) == anew


@pytest.mark.parametrize(
    "text",
    ["tell us about seals", "америка", "and how much did America pay for the seals", "and us?"],
)
def test_other_messages_stay(text):
    assert with_country_named(text) == text
