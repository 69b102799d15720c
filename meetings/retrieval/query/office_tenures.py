"""Who held an office, and on which days the archive's meetings say so."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from meetings.model.archive import Entry
from meetings.model.catalogue_selection import spoken_at_by
from meetings.model.question import Period
from meetings.ports.archive import Catalogue
from meetings.retrieval.query.archive_cast import Cast, CastMember
from meetings.retrieval.query.dates_asked import times_asked, without_times
from meetings.retrieval.query.office_holders import OfficeHolder, office_asked, office_holders
from meetings.text.scripts import is_cyrillic

MOST_HOLDERS = 10
"""People; of «кто министр» there are more, and nobody reads them all."""
_MEETINGS_READ = 2000
"""Meetings of one person that are read for the office, the newest: more than anybody's of a
decade, so that a larger archive costs no more."""


@dataclass(frozen=True, slots=True)
class HeldOffice:
    """An office as somebody holds it: ``first`` and ``last`` are the days of meetings.

    ``newest``: the last of these meetings.
    """

    person: CastMember
    role: str
    first: dt.date
    last: dt.date
    newest: Entry


@dataclass(frozen=True, slots=True)
class HoldersFound:
    """Who holds an office, who held it last first; ``all``: how many there are.

    ``missed``: the time asked about, where nobody is named so then and these held it at others.
    """

    held: tuple[HeldOffice, ...]
    all: int
    missed: Period | None = None


def holders_found(
    office: str, catalogue: Catalogue, cast: Cast, lang: str, period: Period | None = None
) -> HoldersFound:
    """The holders of an office; those of a time, where it is named and anybody held it then."""
    people = _people(office_holders(office, catalogue.participants()), cast)
    read = list(people.items())[:MOST_HOLDERS]
    held = [one for person, roles in read if (one := _held(person, roles, catalogue, lang))]
    held.sort(key=lambda one: one.last, reverse=True)
    then = [one for one in held if period and _is_within(one, period)]
    missed = period if period and held and not then else None
    return HoldersFound(tuple(then or held), len(then or people), missed)


def holders_asked(
    text: str, catalogue: Catalogue, cast: Cast, lang: str, today: dt.date
) -> HoldersFound | None:
    """Who holds the office that a question asks about; None for other questions."""
    times = times_asked(text, today)
    office = office_asked(without_times(text, times))
    if not office:
        return None
    period = times[0].period if len(times) == 1 else None
    found = holders_found(office, catalogue, cast, lang, period)
    return found if found.held else None


def _people(holders: Sequence[OfficeHolder], cast: Cast) -> dict[CastMember, frozenset[str]]:
    """The roles of each person, in all spellings of the name."""
    people: dict[CastMember, frozenset[str]] = {}
    for one in holders:
        person = cast.person(one.name)
        people[person] = people.get(person, frozenset()) | frozenset(one.roles)
    return people


def _held(
    person: CastMember, roles: frozenset[str], catalogue: Catalogue, lang: str
) -> HeldOffice | None:
    entries = catalogue.entries(spoken_at_by(person.names), limit=_MEETINGS_READ)
    found = [
        (entry, one.role)
        for entry in entries
        for one in entry.speakers
        if one.name in person.names and one.role in roles
    ]
    if not found:
        return None
    days = [entry.head.date for entry, _ in found]
    told = [role for _, role in found if role]
    own = [role for role in told if is_cyrillic(role) == (lang == "ru")]
    return HeldOffice(person, (own or told)[0], min(days), max(days), found[0][0])


def _is_within(one: HeldOffice, period: Period) -> bool:
    return one.first <= period.last and period.first <= one.last
