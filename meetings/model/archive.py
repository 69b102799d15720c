"""Values of the archive: entries of its catalogue, changes, and what storing a meeting did."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from meetings.model.meeting import Head, Speaker

Outcome = Literal["added", "updated", "unchanged"]


@dataclass(frozen=True, slots=True)
class HeadKeys:
    """The keys of a meeting's title, lead and people, each once, and of each speaker by name;
    parted by blanks. ``countries``: those that are named there, where they were looked for.
    """

    words: str
    speakers: Mapping[str, str]
    countries: frozenset[str] | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """A meeting in the archive's catalogue: all but its words.

    ``change`` is the number of the change that put it there; ``words`` counts all its turns;
    ``keys``: of its head, where the catalogue keeps them.
    """

    head: Head
    lead: str
    speakers: Sequence[Speaker]
    turns: int
    words: int
    change: int
    keys: HeadKeys | None = field(default=None, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Change:
    """One numbered change of the archive: a meeting put (new or newer) or removed."""

    number: int
    meeting_id: str
    kind: Literal["put", "remove"]
    is_new: bool = False


@dataclass(frozen=True, slots=True)
class Stored:
    """What putting a meeting did.

    ``replaced``: what was there before an update; ``resembles``: another meeting of its day that
    something added may be after all.
    """

    outcome: Outcome
    head: Head
    change: int
    replaced: Entry | None = None
    resembles: Head | None = None
