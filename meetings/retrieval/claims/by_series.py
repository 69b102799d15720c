"""A claim that gives a known indicator's figure, held against the figures followed over time."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache

from meetings.facts.extraction.extract import facts_of
from meetings.model.fact import Fact
from meetings.model.meeting import Head, Meeting, Turn
from meetings.model.time_series import Kind, Point
from meetings.retrieval.claims.figures import tokens
from meetings.retrieval.query.figures_asked_words import AVERSE, MOVED
from meetings.statistics.figures.figure import FIGURES
from meetings.statistics.figures.indicators import Indicator, indicators, named_among
from meetings.statistics.figures.places import places_named
from meetings.statistics.series import points_in
from meetings.statistics.series_by_words import Followed
from meetings.text.language import language_of
from meetings.text.scripts import is_cyrillic
from meetings.text.stems import keys
from meetings.text.tokens import fold, word_texts

_SUM = re.compile(
    r"\d\s*(?:тысяч\w*|тыс\.?|миллион\w*|млн\.?|миллиард\w*|млрд\.?|триллион\w*|трлн\.?"
    r"|thousand|million|billion|trillion|bn|mln)(?=\W*$|\s+(?:во?|за|на|к|in|for|by|as|last)\b)",
    re.IGNORECASE,
)
"""A number of so many that no unit follows."""
_YEAR = re.compile(r"\b(?:в|за) (?:19|20)\d\d\b(?!\s*(?:г|год)\b|\s*год|[-–])", re.IGNORECASE)
"""A year that is not called one: «в 2018 составил» would be 2018 of something."""
_BEFORE_FIGURE = re.compile(r"(?<=[^\W\d_])\s+(?=\d)(?!(?:19|20)\d\d\b)")
"""Where a verb is left out: «население России 146 миллионов»."""
_WAS = re.compile(r"\b(?:был[аио]?|was|were)\b", re.IGNORECASE)
"""What was is of some past; claims seldom say of which."""
_UNITS = ("долларов", "рублей", "человек", "тонн", "dollars", "rubles", "people", "tonnes")
_BY = ("by", "на")
"""They stand before any change, and bound nothing there."""
_LEVEL = frozenset(
    "составить составлять достигнуть достичь достигать равняться уровень объём показатель "
    "взаимный reach amount total stand stood equal level rate volume mutual bilateral".split()
)
"""Besides indicator, place, time and figure a claim has these words only: nothing else is said."""
_CHANGE = _LEVEL | MOVED | frozenset("grew grown rose risen fell fallen gone went".split())
"""Where it is told by how much it moved: «вырос до» says more than how much it was."""


@dataclass(frozen=True, slots=True)
class PointClaimed:
    """What a claim says of an indicator, read as if somebody said it at a meeting."""

    indicator: Indicator
    kind: Kind
    point: Point


def points_claimed(text: str, today: dt.date) -> list[PointClaimed]:
    """The one figure of a known indicator that is all a claim says, with its time or without.

    Of «108 миллиардов» it is not said of what: one for each unit that it may be.
    """
    if named_among(text) is None:
        return []
    plain = _YEAR.sub(r"\g<0> году", text)
    now = _WAS.sub(_as_of_now, plain)
    if told := _told_in_any((text, plain, now), today):
        return told
    verbless = _BEFORE_FIGURE.sub(" составляет " if is_cyrillic(text) else " is ", plain, count=1)
    forms = (plain, now, verbless)
    sums = (_SUM.sub(rf"\g<0> {unit}", one) for one in forms for unit in _UNITS)
    return _told_in_any((verbless, *sums), today)


def _told_in_any(forms: Iterable[str], today: dt.date) -> list[PointClaimed]:
    """What the forms of a claim say, each indicator's figure of a kind once."""
    told = (_told_in(one, today) for one in dict.fromkeys(forms))
    kinds: dict[tuple[str, Kind], PointClaimed] = {}
    for one in filter(None, told):
        kinds.setdefault((one.indicator.key, one.kind), one)
    return list(kinds.values())


def _as_of_now(was: re.Match[str]) -> str:
    return "is" if was[0].isascii() else "составляет"


def _told_in(text: str, today: dt.date) -> PointClaimed | None:
    head = Head("", "", today, None, None, language_of(text), None, None)
    meeting = Meeting(head, "", (), (Turn(None, None, text),))
    facts = facts_of(meeting)
    bounded = any(token.bounds and token.folded not in _BY for token in tokens(text))
    if bounded or sum(fact.kind in FIGURES for fact in facts) != 1:
        return None
    found = list(points_in("", facts, indicators(), lambda _: meeting))
    if len(found) != 1:
        return None
    key, (kind, point) = found[0]
    indicator = _says_only(text, facts, _CHANGE if kind[2] == "change" else _LEVEL)
    sure = not point.fact.approx and kind[1]
    if indicator is None or indicator.key != key or not sure:
        return None
    return PointClaimed(indicator, kind, point)


def same_in_record(claimed: PointClaimed, followed: Followed) -> Iterator[Point]:
    """The points of the record with that very value for that very place, and time if it is named;
    the newest first.
    """
    value = claimed.point.value
    return (point for point in _of_its_kind(claimed, followed) if point.value == value)


def others_in_record(claimed: PointClaimed, followed: Followed) -> list[Point]:
    """The points of the record for that very place and the time named, where none has its value;
    the newest first. What rose is none beside what is said to have fallen.
    """
    if not claimed.point.said:
        return []
    value, found = claimed.point.value, list(_of_its_kind(claimed, followed))
    if any(point.value == value for point in found):
        return []
    return [point for point in found if (point.value < 0) == (value < 0)]


def nearest_in_record(claimed: PointClaimed, followed: Followed) -> list[Point]:
    """The points of the record for that very place at any time, the likest value first."""
    value = claimed.point.value
    undated = replace(claimed, point=replace(claimed.point, said=False))
    return sorted(_of_its_kind(undated, followed), key=lambda point: abs(point.value - value))


def _of_its_kind(claimed: PointClaimed, followed: Followed) -> Iterator[Point]:
    unit, place, sense, part = claimed.kind
    dated = claimed.point.said
    for series in followed.of(claimed.indicator, frozenset({place or ""})):
        if (series.unit, series.sense, series.part) == (unit, sense, part):
            for point in reversed(series.points):
                then = not dated or (point.said and point.when == claimed.point.when)
                if then and not point.fact.approx:
                    yield point


def _says_only(text: str, facts: tuple[Fact, ...], allowed: frozenset[str]) -> Indicator | None:
    """The indicator of a claim without a word that may say something more of it."""
    spans = [(fact.start, fact.stop) for fact in facts if fact.kind in (*FIGURES, "date")]
    spans += [(start, stop) for _, start, stop in places_named(text)]
    for start, stop in spans:
        text = text[:start] + " " * (stop - start) + text[stop:]
    known = None if {fold(word) for word in word_texts(text)} & AVERSE else named_among(text)
    return known[0] if known and not known[1] - _keys_of(allowed) else None


@cache
def _keys_of(allowed: frozenset[str]) -> frozenset[str]:
    return frozenset(key for word in allowed for key in keys(word))
