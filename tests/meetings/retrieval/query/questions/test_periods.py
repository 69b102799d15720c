"""The time a question speaks of, asked on Wednesday, 12 March 2031."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetings.model.question import Period
from meetings.retrieval.query.questions.periods import period_from, period_of

TODAY = dt.date(2031, 3, 12)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("что было 6 мая 2030 года", "2030-05-06 2030-05-06"),
        ("совет в мае 2030 года", "2030-05-01 2030-05-31"),
        ("лодки в 2029 году", "2029-01-01 2029-12-31"),
        ("вчера", "2031-03-11 2031-03-11"),
        ("сегодня", "2031-03-12 2031-03-12"),
        ("на прошлой неделе", "2031-03-03 2031-03-09"),
        ("на этой неделе", "2031-03-10 2031-03-16"),
        ("on May 6, 2030", "2030-05-06 2030-05-06"),
        ("in May 2030", "2030-05-01 2030-05-31"),
        ("yesterday", "2031-03-11 2031-03-11"),
        ("last week", "2031-03-03 2031-03-09"),
        ("о лодках", None),
    ],
)
def test_period_of(text, days):
    lang = "en" if text.isascii() else "ru"
    period = period_of(text, lang, TODAY)
    assert (f"{period.first} {period.last}" if period else None) == days


def test_a_day_without_its_year_is_any_years():
    period = period_of("что было 6 мая", "ru", TODAY)
    assert period is not None
    assert period.any_year
    assert period.holds(dt.date(2012, 5, 6))
    assert not period.holds(dt.date(2012, 5, 7))


@pytest.mark.parametrize(
    ("value", "days"),
    [
        ("2030", "2030-01-01 2030-12-31"),
        ("2028-02", "2028-02-01 2028-02-29"),
        ("2030-Q1", "2030-01-01 2030-03-31"),
        ("2030-H2", "2030-07-01 2030-12-31"),
        ("2030-summer", "2030-06-01 2030-08-31"),
        ("1940/1943", "1940-01-01 1943-12-31"),
        ("2030-13-01", None),
        ("весна", None),
    ],
)
def test_period_from(value, days):
    period = period_from(value)
    assert (f"{period.first} {period.last}" if period else None) == days


@given(st.dates(), st.dates())
def test_a_period_holds_its_ends(one, other):
    period = Period(min(one, other), max(one, other))
    assert period.holds(period.first)
    assert period.holds(period.last)
    assert not period.near_after(period.last)
