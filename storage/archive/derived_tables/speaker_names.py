"""What meetings say about their speakers, as rows of a table, and participants of such rows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from operator import itemgetter

from meetings.model.archive import Entry
from meetings.model.catalogue_selection import Participant, SpokenRole
from storage.archive.derived_tables.rows import moment_at

Spoken = tuple[str, str, str]
"""Name, kind (name, label or role) and value."""
Told = tuple[str, str, str, int, str]
"""The same with how many meetings have it, and where the newest of them has it."""


def spoken_at(entry: Entry) -> dict[Spoken, str]:
    """What a meeting says about its speakers, with the moment at which each stands first."""
    made: dict[Spoken, str] = {}
    for place, one in enumerate(_each_of(entry)):
        made.setdefault(one, moment_at(entry.head, place))
    return made


def _each_of(entry: Entry) -> Iterator[Spoken]:
    for speaker in entry.speakers:
        yield speaker.name, "name", ""
        yield from ((speaker.name, "label", label) for label in speaker.labels)
        if speaker.role:
            yield speaker.name, "role", speaker.role


def participants_in(rows: Iterable[Told]) -> tuple[Participant, ...]:
    """Who speaks, the one first whom a walk from the newest meeting meets first.

    ``rows``: by name, the latest moment of each first.
    """
    made = [_participant(name, list(own)) for name, own in groupby(rows, key=itemgetter(0))]
    made.sort(key=itemgetter(0), reverse=True)
    return tuple(one for _, one in made)


def _participant(name: str, rows: list[Told]) -> tuple[str, Participant]:
    own = next(row for row in rows if row[1] == "name")
    labels = tuple(value for _, kind, value, _, _ in rows if kind == "label")
    roles = tuple(SpokenRole(value, count) for _, kind, value, count, _ in rows if kind == "role")
    return own[4], Participant(name, labels, roles, own[3])
