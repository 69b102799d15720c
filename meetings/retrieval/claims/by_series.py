"""A claim that gives a known indicator's figure, held against the figures followed over time."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from meetings.facts.extraction.extract import facts_of
from meetings.model.claim import ClaimMatch
from meetings.model.fact import Fact
from meetings.model.meeting import Head, Meeting, Turn
from meetings.model.time_series import Kind, Point
from meetings.retrieval.query.figures_asked_words import AVERSE, MOVED
from meetings.statistics.figures.bounds import bound_begins
from meetings.statistics.figures.figure import FIGURES
from meetings.statistics.figures.indicator_names import PAYMENTS, STANDING
from meetings.statistics.figures.indicators import (
    Indicator,
    indicators,
    named_among,
    without_places,
)
from meetings.statistics.figures.places import places_in, places_named
from meetings.statistics.figures.unions_and_world_parts import HOME
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
_PAY = re.compile(
    r"(?<![\d.,$€₽])(?!(?:19|20)\d\d\b)\d{1,3}(?:[ \u00a0,]?\d{3})+"
    r"(?=\W*$|\s+(?:во?|за|на|к|in|for|by|as|last)\b)",
    re.IGNORECASE,
)
"""A whole number that no unit follows: of a wage it can only be money."""
_SHARE = re.compile(
    r"(?<![\d.,])(?!(?:19|20)\d\d\b)\d{1,4}(?:[.,]\d+)?"
    r"(?!\s?[%‰])(?=\W*$|\s+(?:во?|за|на|к|in|for|by|as|last)\b)",
    re.IGNORECASE,
)
"""A number that no unit follows: of inflation it can only be percent."""
_YEAR = re.compile(r"\b(?:в|за) (?:19|20)\d\d\b(?!\s*(?:г|год)\b|\s*год|[-–])", re.IGNORECASE)
"""A year that is not called one: «в 2018 составил» would be 2018 of something."""
_FIGURE = re.compile(r"(?<=[^\W\d_])\s+(?=[$€]?\d)(?!\s*(?:19|20)\d\d\b)")
"""Before it a verb may be left out: «население России 146 миллионов», «… почти 146»."""
_WAS = re.compile(r"\b(?:был[аио]?|was|were)\b", re.IGNORECASE)
"""What was is of some past; claims seldom say of which."""
_PAID_OUT = PAYMENTS | {"minimum wage"}
_UNITS = ("долларов", "рублей", "человек", "тонн", "dollars", "rubles", "people", "tonnes")
_SPELLS = frozenset({"месяц", "month"})
"""«За десять месяцев» is a time."""
_BOUNDS = frozenset(
    "about almost approximately around exceed exceeding least more most nearly over roughly some "
    "surpass under less fewer above below top mark than just close near "
    "более больше менее меньше свыше превысить превышать около почти примерно порядка район "
    "приблизительно практически выше ниже чем лишний".split()
)
"""They say how exact the figure is, which is compared."""
_LEVEL = _BOUNDS | frozenset(
    "составить составлять достигнуть достичь достигать равняться равный уровень объём показатель "
    "взаимный годовой общий совокупный reach amount total stand stood equal level rate volume "
    "mutual bilateral annual overall hit come came worth value "
    # tourists
    "visit welcome receive see saw seen посетить побывать приехать принять принимать".split()
)
"""Besides indicator, place, time and figure a claim has these words only: nothing else is said."""
_CHANGE = _LEVEL | MOVED | frozenset("grew grown rose risen fell fallen gone went".split())
"""Where it is told by how much it moved: «вырос до» says more than how much it was."""
_AVERSE = AVERSE - frozenset("чем than".split())
"""With them a claim says something else; «более чем» bounds its figure."""
_AT_ANY_DAY = frozenset({"rate", "state", "thousandth", "years"})
"""Natures of which a day's figure is one of its year; a month's trade is none of the year's."""


@dataclass(frozen=True, slots=True)
class PointClaimed:
    """What a claim says of an indicator, read as if somebody said it at a meeting."""

    indicator: Indicator
    kind: Kind
    point: Point


def points_claimed(text: str, today: dt.date) -> list[PointClaimed]:
    """The one figure of a known indicator that is all a claim says, with its time or without.

    Of «108 миллиардов» it is not said of what: one for each unit that it may be. A rate is told
    in percent, said or not.
    """
    named = named_among(text)
    if named is None:
        return []
    if named[0].nature == "rate":
        text = _SHARE.sub(rf"\g<0> {'процентов' if is_cyrillic(text) else 'percent'}", text)
    forms = _forms(text)
    if told := _told_in_any(forms[:-1], today):
        return told
    amounts = (_SUM, _PAY) if named[0].key in _PAID_OUT else (_SUM,)
    sums = (
        amount.sub(rf"\g<0> {unit}", one) for amount in amounts for one in forms for unit in _UNITS
    )
    return _told_in_any((forms[-1], *sums), today)


def pair_claimed(text: str, today: dt.date) -> list[PointClaimed]:
    """By how much an indicator moved, and how much it came to, where a claim says both."""
    if named_among(text) is None:
        return []
    return next(filter(None, (_told_in(one, today, 2) for one in _forms(text)[:-1])), [])


def _forms(text: str) -> tuple[str, ...]:
    """Ways to read a claim: as it is, of a year, of a past; the last with a verb that it lacks."""
    plain = _YEAR.sub(r"\g<0> году", text)
    now = _WAS.sub(_as_of_now, plain)
    return text, plain, now, _with_verb(plain)


def _with_verb(text: str) -> str:
    """A claim with the verb before its figure, and before what bounds it, that it lacks."""
    figure = _FIGURE.search(text)
    if figure is None:
        return text
    before, verb = text[: figure.end()], " составляет " if is_cyrillic(text) else " is "
    at = bound_begins(before)
    return before[:at].rstrip() + verb + before[at:] + text[figure.end() :]


def _told_in_any(forms: Iterable[str], today: dt.date) -> list[PointClaimed]:
    """What the forms of a claim say, each indicator's figure of a kind once."""
    told = (one for form in dict.fromkeys(forms) for one in _told_in(form, today, 1))
    kinds: dict[tuple[str, Kind], PointClaimed] = {}
    for one in told:
        kinds.setdefault((one.indicator.key, one.kind), one)
    return list(kinds.values())


def _as_of_now(was: re.Match[str]) -> str:
    return "is" if was[0].isascii() else "составляет"


def _told_in(text: str, today: dt.date, figures: int) -> list[PointClaimed]:
    """So many figures of one indicator, all that a claim says."""
    # held in Russia, as what names no country is Russia's where the archive is
    head = Head("", "", today, None, "Россия", language_of(text), None, None)
    meeting = Meeting(head, "", (), (Turn(None, None, text),))
    facts = _of_what_is_named(text, facts_of(meeting))
    if sum(fact.kind in FIGURES and fact.unit not in _SPELLS for fact in facts) != figures:
        return []
    found = list(points_in("", facts, indicators(), lambda _: meeting))
    kinds = {kind for _, (kind, _) in found}
    if not len(found) == len(kinds) == figures or len({kind[1] for kind in kinds}) > 1:
        return []
    changes = any(kind[2] == "change" for kind in kinds)
    # «вырос на 24 процента до 108 миллиардов» says both, «вырос до 108» that it moved
    averse = _AVERSE if figures == 1 else _AVERSE - {"до"}
    indicator = _says_only(text, facts, _CHANGE if changes else _LEVEL, averse)
    if indicator is None or any(key != indicator.key for key, _ in found):
        return []
    is_sure = all(kind[1] and point.fact.value_to is None for _, (kind, point) in found)
    return [PointClaimed(indicator, kind, point) for _, (kind, point) in found if is_sure]


def _of_what_is_named(text: str, facts: tuple[Fact, ...]) -> tuple[Fact, ...]:
    """The facts of a claim, whose figure is of the indicator that it names: «МРОТ 12 130 рублей»,
    «военные расходы США», where only «расходы» are read as what is measured, «российско-китайский
    товарооборот».
    """
    named = named_among(text)
    if named is None:
        return facts
    name = named[0].called(language_of(text))

    def is_part(subject: str | None) -> bool:
        own = frozenset(keys(without_places(subject or "")))
        return any(own <= whole for whole in named[0].names)

    return tuple(
        fact._replace(subject=name) if fact.kind in FIGURES and is_part(fact.subject) else fact
        for fact in facts
    )


def at_its_time(claimed: PointClaimed, followed: Followed) -> Iterator[Point]:
    """The points of the record for that very place, and time if it is named; the newest first.

    Of a rate those of a day in that time, too, behind those of all of it.
    """
    found = list(_of_its_kind(claimed, followed))
    if not claimed.point.said:
        yield from found
        return
    when = claimed.point.when
    yield from (point for point in found if point.said and point.when == when)
    standing = claimed.indicator.nature in _AT_ANY_DAY or claimed.indicator.key in STANDING
    if standing and claimed.kind[2] == "level":
        yield from (point for point in found if point.when.startswith(f"{when}-"))


def is_of_that_time(claimed: PointClaimed, point: Point) -> bool:
    """Whether a point is of all of the time that is named: it may contradict."""
    return claimed.point.said and point.when == claimed.point.when


def nearest_in_record(claimed: PointClaimed, followed: Followed) -> list[Point]:
    """The points of the record for that very place at any time, the likest value first."""
    value = claimed.point.value
    return sorted(_of_its_kind(claimed, followed), key=lambda point: abs(point.value - value))


def told_at(
    indicator: Indicator, match: ClaimMatch, followed: Followed
) -> Iterator[tuple[Kind, Point]]:
    """What the record's words in one place tell of an indicator, of any place and time."""
    for series in followed.of(indicator, repeated=True):
        kind = (series.unit, series.partner, series.sense, series.part)
        yield from ((kind, point) for point in series.points if overlap(point, match))


def overlap(point: Point, match: ClaimMatch) -> bool:
    """Whether a point is told by some words of the record."""
    same = (point.meeting.id, point.fact.turn) == (match.meeting.id, match.turn)
    return same and point.start < match.stop and match.start < point.stop


def _of_its_kind(claimed: PointClaimed, followed: Followed) -> Iterator[Point]:
    unit, _, sense, part = claimed.kind
    for place in _places_meant(claimed):
        told = [
            point
            for series in followed.of(claimed.indicator, frozenset({place}), repeated=True)
            if (series.unit, series.sense, series.part) == (unit, sense, part)
            for point in reversed(series.points)
        ]
        if told:
            yield from told
            return


def _places_meant(claimed: PointClaimed) -> tuple[str, ...]:
    """Whose figure a claim tells; without a place Russia's, or that of meetings whose country
    nobody tells.
    """
    place = claimed.kind[1]
    if place not in {None, HOME} or HOME in places_in(claimed.point.quote):
        return (place or "",)
    return HOME, ""


def _says_only(
    text: str, facts: tuple[Fact, ...], allowed: frozenset[str], averse: frozenset[str]
) -> Indicator | None:
    """The indicator of a claim without a word that may say something more of it."""
    spans = [_said_by(fact) for fact in facts if fact.kind in (*FIGURES, "date")]
    spans += [(start, _word_end(text, stop)) for _, start, stop in places_named(text)]
    for start, stop in spans:
        text = text[:start] + " " * (stop - start) + text[stop:]
    known = None if {fold(word) for word in word_texts(text)} & averse else named_among(text)
    return known[0] if known and not known[1] - _keys_of(allowed) else None


def _said_by(fact: Fact) -> tuple[int, int]:
    """Where a figure stands, but for an indicator's name in it: «12,8 миллиона туристов»."""
    if fact.kind == "quantity" and named_among(fact.text) is not None:
        return fact.start, fact.start + fact.text.rindex(" ")
    return fact.start, fact.stop


def _word_end(text: str, stop: int) -> int:
    """Where the word ends of which a name is the stem: «Евросоюзом»."""
    while stop < len(text) and text[stop].isalpha():
        stop += 1
    return stop


@cache
def _keys_of(allowed: frozenset[str]) -> frozenset[str]:
    return frozenset(key for word in allowed for key in keys(word))
