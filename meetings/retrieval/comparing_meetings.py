"""Compares two meetings: figures with the same subject, unit and place."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass

from meetings.model.archive import Entry
from meetings.model.catalogue_selection import Selection, spoken_at_by
from meetings.model.fact import Fact
from meetings.model.meeting import Head, Meeting
from meetings.ports.archive import Catalogue
from meetings.retrieval.query.archive_cast import Cast, CastMember
from meetings.statistics.figures.counted_things import Subject, compared, indicator_named
from meetings.statistics.figures.figure import FIGURES, Figure, figures_of
from meetings.statistics.figures.indicator_mentions import clause_around
from meetings.statistics.figures.places import Setting, place_of
from meetings.statistics.figures.units import common_unit, may_measure
from meetings.transcripts.head.language_pairs import event_of

_MANY = 20
"""Up to how many meetings somebody is not yet taken for a person who is always there."""
COMPARED = 8
"""How many other meetings are searched for figures in common."""


@dataclass(frozen=True, slots=True)
class SideBySide:
    """What two meetings say of one subject in one unit, each in the order it was said.

    ``subject``: as the first of them words it.
    """

    subject: str
    unit: str
    first: tuple[Fact, ...]
    second: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class Placed:
    """A figure with the key of the place it is about, if that is said."""

    fact: Fact
    place: str | None


@dataclass(frozen=True, slots=True)
class ComparedMeetings:
    """Two meetings with the same person, the earlier one first, and what they have in common."""

    person: CastMember
    first: Head
    second: Head
    found: tuple[SideBySide, ...]


Meetings = Callable[[str], Meeting]
Facts = Callable[[str], Sequence[Fact]]


def comparison_of(
    entry: Entry,
    catalogue: Catalogue,
    cast: Cast,
    meeting: Meetings,
    facts: Facts,
    asked: Collection[CastMember] = (),
) -> ComparedMeetings | None:
    """A meeting and the nearest one with the same person that has figures in common with it.

    Where none has, the nearest at all; None where nobody of it comes again. ``asked``: who it
    has to be, if anybody.
    """
    same = with_the_same(entry, catalogue, cast, asked)
    if same is None:
        return None
    person, others = same
    own = placed(meeting(entry.head.id), facts(entry.head.id))
    for other in others[:COMPARED]:
        theirs = placed(meeting(other.head.id), facts(other.head.id))
        if compare(own, theirs):
            return _in_order(person, (entry.head, own), (other.head, theirs))
    return _in_order(person, (entry.head, []), (others[0].head, []))


def both_compared(
    one: Entry, other: Entry, cast: Cast, meeting: Meetings, facts: Facts
) -> ComparedMeetings | None:
    """Two meetings that somebody names; None where nobody was at both."""
    there = cast.everybody(other)
    both = [person for person in cast.everybody(one) if person in there]
    if not both:
        return None
    person = min(both, key=cast.is_host)
    sides = [(e.head, placed(meeting(e.head.id), facts(e.head.id))) for e in (one, other)]
    return _in_order(person, sides[0], sides[1])


_Side = tuple[Head, Sequence[Placed]]


def _in_order(person: CastMember, one: _Side, other: _Side) -> ComparedMeetings:
    (first, here), (second, there) = sorted(
        (one, other), key=lambda side: (side[0].date, side[0].time or "", side[0].id)
    )
    return ComparedMeetings(person, first, second, compare(here, there))


def placed(meeting: Meeting, facts: Sequence[Fact]) -> list[Placed]:
    """The figures of a meeting that can be compared, each with its place."""
    wanted = {fact for fact in facts if _kind(fact) is not None}
    turns = {fact.turn for fact in wanted}
    figures = figures_of(meeting, facts, turns) if wanted else ()
    return [Placed(one.fact, _place(one)) for one in figures if one.fact in wanted]


def _place(figure: Figure) -> str | None:
    indicator = indicator_named(figure.fact.subject or "")
    nature = indicator.nature if indicator else "local"
    clause = clause_around(figure.sentence, figure.start, figure.stop)
    others = tuple(
        (fact.start - figure.quote[0], fact.stop - figure.quote[0])
        for fact in figure.facts
        if fact.kind in FIGURES and fact.start != figure.fact.start
    )
    setting = Setting(
        figure.sentence, figure.start, figure.stop, clause, others, figure.before, figure.heads
    )
    return place_of(setting, both_sides=nature == "both sides", local=nature == "local")


def compare(first: Iterable[Placed], second: Iterable[Placed]) -> tuple[SideBySide, ...]:
    """The subjects that both meetings give figures of, those with fewest figures first."""
    here, there = _by_subject(first), _by_subject(second)
    found = [
        SideBySide(ours[0].subject or "", like[1], tuple(ours), tuple(there[like]))
        for like, ours in here.items()
        if like in there
    ]
    return tuple(sorted(found, key=lambda one: len(one.first) + len(one.second)))


_Like = tuple[Subject, str, str | None]


def _by_subject(figures: Iterable[Placed]) -> dict[_Like, list[Fact]]:
    found: dict[_Like, list[Fact]] = defaultdict(list)
    for one in figures:
        kind = _kind(one.fact)
        if kind is None:
            continue
        like = (*kind, one.place)
        if all(one.fact.value != other.value for other in found[like]):
            found[like].append(one.fact)
    return dict(found)


def _kind(fact: Fact) -> tuple[Subject, str] | None:
    """The subject and unit by which a figure compares; None where it compares with nothing."""
    unit = common_unit(fact.unit)
    if fact.kind not in FIGURES or unit is None or not fact.subject:
        return None
    if not may_measure(fact, "local") or not (subject := compared(fact.subject)):
        return None
    return subject, unit


def with_the_same(
    entry: Entry, catalogue: Catalogue, cast: Cast, asked: Collection[CastMember] = ()
) -> tuple[CastMember, list[Entry]] | None:
    """Who of a meeting is seldom there, and the other meetings with them, in either language.

    Those before it come first, the nearest foremost, then those after it. None where only
    somebody comes twice who is nearly always there.
    """
    event = event_of(entry.head)
    here = [one for one in cast.everybody(entry) if not asked or one in asked]
    meant = {person: _with(person, entry) for person in here}
    # the meeting itself is among those selected wherever the person speaks at it
    own = {person: _speaks_at(person, entry) for person in here}
    often = {p: catalogue.totals(selection).meetings - own[p] for p, selection in meant.items()}
    most = max(_MANY, (catalogue.totals(Selection(once_in=entry.head.lang)).meetings - 1) // 2)
    again = [person for person in here if often[person] and (asked or often[person] <= most)]
    if not again:
        return None
    person = min(again, key=lambda one: (often[one], one.names))
    met = [one for one in catalogue.entries(meant[person]) if event_of(one.head) != event]
    return (person, list(_nearest(entry, met))) if met else None


def _with(person: CastMember, entry: Entry) -> Selection:
    """The meetings at which somebody speaks, each event once."""
    return spoken_at_by(person.names, once_in=entry.head.lang)


def _speaks_at(person: CastMember, entry: Entry) -> bool:
    return any(speaker.name in person.names for speaker in entry.speakers)


def _nearest(entry: Entry, theirs: Iterable[Entry]) -> Iterator[Entry]:
    found = sorted(theirs, key=_moment)
    yield from (one for one in reversed(found) if _moment(one) <= _moment(entry))
    yield from (one for one in found if _moment(one) > _moment(entry))


def _moment(entry: Entry) -> tuple[dt.date, str, str]:
    return entry.head.date, entry.head.time or "", entry.head.id
