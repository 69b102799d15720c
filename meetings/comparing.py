"""Two meetings side by side: figures of the same subject and unit."""

from __future__ import annotations

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from meetings.both_texts import event_of
from meetings.figures.figure import FIGURES
from meetings.figures.subjects import Subject, compared
from meetings.figures.units import common_unit, may_measure
from meetings.model import Fact
from meetings.ports import Entry

MANY = 20
"""So many meetings of one person are no sign of somebody who is always there."""


@dataclass(frozen=True, slots=True)
class SideBySide:
    """What two meetings say of one subject in one unit, each in the order it was said.

    ``subject``: as the first of them words it.
    """

    subject: str
    unit: str
    first: tuple[Fact, ...]
    second: tuple[Fact, ...]


def compare(first: Iterable[Fact], second: Iterable[Fact]) -> tuple[SideBySide, ...]:
    """The subjects that both meetings give figures of, those with fewest figures first."""
    here, there = _by_subject(first), _by_subject(second)
    found = [
        SideBySide(ours[0].subject or "", unit, tuple(ours), tuple(there[subject, unit]))
        for (subject, unit), ours in here.items()
        if (subject, unit) in there
    ]
    return tuple(sorted(found, key=lambda one: len(one.first) + len(one.second)))


def _by_subject(facts: Iterable[Fact]) -> dict[tuple[Subject, str], list[Fact]]:
    found: dict[tuple[Subject, str], list[Fact]] = defaultdict(list)
    for fact in facts:
        unit = common_unit(fact.unit)
        if fact.kind not in FIGURES or unit is None or not fact.subject:
            continue
        if not may_measure(fact, "local") or not (subject := compared(fact.subject)):
            continue
        if all(fact.value != other.value for other in found[subject, unit]):
            found[subject, unit].append(fact)
    return dict(found)


def with_the_same(entry: Entry, entries: Sequence[Entry]) -> list[Entry]:
    """Other meetings with the person of this one who is seldom there, in its language.

    Those before it come first, the nearest foremost, then those after it. None where only
    somebody comes twice who is nearly always there.
    """
    event = event_of(entry.head)
    others = [
        one for one in entries if one.head.lang == entry.head.lang and event_of(one.head) != event
    ]
    seen = Counter(name for one in others for name in _names(one))
    again = [name for name in _names(entry) if 0 < seen[name] <= max(MANY, len(others) // 2)]
    if not again:
        return []
    person = min(again, key=lambda name: (seen[name], name))
    theirs = [one for one in others if person in _names(one)]
    before = [one for one in theirs if _moment(one) <= _moment(entry)]
    after = [one for one in theirs if _moment(one) > _moment(entry)]
    return [*sorted(before, key=_moment, reverse=True), *sorted(after, key=_moment)]


def _names(entry: Entry) -> list[str]:
    """Speakers with a whole name: “Question” is nobody."""
    return [one.name for one in entry.speakers if " " in one.name or "." in one.name]


def _moment(entry: Entry) -> tuple[dt.date, str, str]:
    return entry.head.date, entry.head.time or "", entry.head.id
