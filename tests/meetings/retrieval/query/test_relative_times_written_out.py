"""Times told from today beside a topic."""

import datetime as dt

import pytest

from meetings.retrieval.query.relative_times_written_out import written_out

TODAY = dt.date(2026, 3, 2)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("seals last year", "seals in 2025"),
        ("seals over the last year", "seals from 2 March 2025 to 2 March 2026"),
        ("ferries this year", "ferries in 2026"),
        ("мосты в прошлом году", "мосты в 2025 году"),
        ("газ за прошлый месяц", "газ в феврале 2026"),
        ("гранит вчера", "гранит 1 марта 2026"),
    ],
)
def test_a_topic_is_of_that_time(text, meant):
    assert written_out(text, TODAY) == meant


@pytest.mark.parametrize(
    "text",
    [
        "last year",
        "meetings last year",
        "встречи в прошлом году",
        "how many seals were counted last year?",
        "сколько потратили в прошлом году",
        "мосты в 2024 году",
        "мосты в мае 2024",
        "9 мая",
    ],
)
def test_what_stays(text):
    assert written_out(text, TODAY) == text
