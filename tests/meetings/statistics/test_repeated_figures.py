"""Figures told again are told once: by time, by event, and as long as they are still told."""

from __future__ import annotations

import datetime as dt
import random
from dataclasses import replace

import pytest

from meetings.model.fact import Fact
from meetings.model.meeting import Head
from meetings.model.time_series import Point
from meetings.statistics.repeated_figures import each_once

FACT = Fact("amount", "25", 0, 0, 2)


def head(id_, day, lang="ru"):
    return Head(id_, "Совет", day, None, None, lang, None, None)


def point(value, day, *, said, meeting, when=None):
    time = when or day.isoformat()
    return Point(day, time, said, value, meeting, None, FACT, 0, 2, "25")


DAY = dt.date(2030, 5, 1)
DATED = point(25.0, DAY, said=True, meeting=head("a", DAY))


def undated(days, meeting="b"):
    day = DAY + dt.timedelta(days=days)
    return point(25.0, day, said=False, meeting=head(meeting, day))


@pytest.mark.parametrize(
    ("other", "many"),
    [
        (undated(1), 1),
        (undated(550), 1),
        (undated(551), 2),
        (undated(-1), 2),
        (undated(-1, "a"), 1),
        (replace(undated(1), value=26.0), 2),
        (replace(DATED, meeting=head("b", DAY)), 1),
        (point(25.0, DAY + dt.timedelta(days=9), said=True, meeting=head("b", DAY)), 2),
    ],
)
def test_what_repeats_a_figure_is_left_out(other, many):
    for points in ([DATED, other], [other, DATED]):
        kept = each_once(points, None)
        assert len(kept) == many
        assert DATED in kept or other.said


def test_of_two_languages_the_one_asked_for_is_kept():
    english = replace(DATED, meeting=head("a-en", DAY, "en"))
    for lang in ("ru", "en"):
        (kept,) = each_once([DATED, english], lang)
        assert kept.meeting.lang == lang


def _is_same(one, other):
    """The rule for two points, one after the other."""
    if one.value != other.value or (one.when != other.when and one.said and other.said):
        return False
    if one.when == other.when or one.meeting.id == other.meeting.id:
        return True
    later, dated = (other, one) if one.said else (one, other)
    return dated.said and dt.timedelta() <= later.date - dated.date <= dt.timedelta(days=550)


def test_many_at_once_are_those_that_are_found_in_pairs():
    dice = random.Random(5)
    for _ in range(40):
        points = []
        for _ in range(dice.randint(1, 40)):
            day = DAY + dt.timedelta(days=100 * dice.randint(0, 12))
            meeting = head(f"m{dice.randint(0, 9)}", day)
            value = float(dice.randint(1, 3))
            points.append(point(value, day, said=dice.random() < 0.5, meeting=meeting))
        ordered = sorted(points, key=lambda p: (not p.said, p.meeting.date, p.meeting.id))
        kept = []
        for one in ordered:
            if not any(_is_same(one, other) for other in kept):
                kept.append(one)
        found = each_once(points, None)
        assert found == sorted(kept, key=lambda p: (p.date, p.meeting.date, p.value))


def test_days_of_the_calendar_s_first_years_are_days_as_well():
    early = head("c", dt.date.min)
    told = point(25.0, dt.date.min, said=False, meeting=early)
    assert each_once([told, DATED], None) == [told, DATED]
