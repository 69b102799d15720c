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
        ("газ за последние 5 лет", "газ с 2021"),
        ("seals over the last two years", "seals since 2024"),
        ("гранит вчера", "гранит 1 марта 2026"),
    ],
)
def test_a_topic_is_of_that_time(text, meant):
    assert written_out(text, TODAY) == meant


@pytest.mark.parametrize(
    "text",
    [
        "last year",
        "на сколько вырос экспорт за последние 5 лет",
        "встречи за последние 5 лет",
        "паромы лет пять назад до 2015",
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
