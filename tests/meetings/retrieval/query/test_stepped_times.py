"""Times told from the one asked about before."""

import datetime as dt

import pytest

from meetings.model.question import Period
from meetings.retrieval.query.stepped_times import (
    Step,
    step_in,
    stepped,
    time_in_words,
    unit_around,
)

DAY = dt.date(2024, 9, 12)


@pytest.mark.parametrize(
    ("text", "step"),
    [
        ("а годом раньше?", Step("year", -1)),
        ("а ещё годом раньше", Step("year", -1)),
        ("за два года до этого", Step("year", -2)),
        ("двумя месяцами ранее", Step("month", -2)),
        ("а в предыдущем месяце?", Step("month", -1, whole=True)),
        ("накануне", Step("day", -1, whole=True)),
        ("а на следующий день что было?", Step("day", 1, whole=True)),
        ("а через год?", Step("year", 1)),
        ("неделей позже", Step("week", 1)),
        ("and the year before?", Step("year", -1)),
        ("day before?", Step("day", -1)),
        ("what happened the next day", Step("day", 1, whole=True)),
        ("two years later", Step("year", 2)),
        ("in the previous quarter", Step("quarter", -1, whole=True)),
        ("год назад", None),  # that is told from today
        ("а в прошлом году?", None),
        ("the year before last", None),
        ("через год построят мост", None),
        ("день города", None),
        ("before", None),
    ],
)
def test_the_step_that_a_message_is(text, step):
    assert step_in(text) == step


@pytest.mark.parametrize(
    ("period", "step", "russian", "english"),
    [
        ((DAY, DAY), Step("day", 1), "13 сентября 2024", "13 September 2024"),
        ((DAY, DAY), Step("month", -1, whole=True), "в августе 2024", "in August 2024"),
        ((DAY, DAY), Step("year", -1), "12 сентября 2023", "12 September 2023"),
        (
            (DAY, DAY),
            Step("week", 1, whole=True),
            "с 16 сентября 2024 по 22 сентября 2024",
            "from 16 September 2024 to 22 September 2024",
        ),
        (
            (dt.date(2024, 1, 1), dt.date(2024, 1, 31)),
            Step("month", 1),
            "в феврале 2024",
            "in February 2024",
        ),
        ((dt.date(2023, 1, 1), dt.date(2023, 12, 31)), Step("year", -2), "в 2021 году", "in 2021"),
        (
            (dt.date(2024, 1, 1), dt.date(2024, 3, 31)),
            Step("quarter", -1),
            "с 1 октября 2023 по 31 декабря 2023",
            "from 1 October 2023 to 31 December 2023",
        ),
    ],
)
def test_the_time_a_step_away(period, step, russian, english):
    away = stepped(Period(*period), step)
    assert time_in_words(away, russian=True) == russian
    assert time_in_words(away, russian=False) == english


def test_a_day_of_any_year_stays_one():
    any_year = Period(dt.date(2000, 4, 29), dt.date(2000, 4, 29), any_year=True)
    assert time_in_words(stepped(any_year, Step("day", 1)), russian=True) == "30 апреля"
    assert stepped(any_year, Step("year", -1)) is None


def test_a_year_has_no_next_day():
    assert stepped(unit_around(DAY, "year"), Step("day", 1)) is None
