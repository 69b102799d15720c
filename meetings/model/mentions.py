"""Sentences in which a topic comes up."""

from __future__ import annotations

from dataclasses import dataclass

from meetings.model.archive import Entry
from meetings.model.passage import Passage


@dataclass(frozen=True, slots=True)
class Mention:
    """A sentence that holds the words, and its meeting; ``keys`` are all that was looked for."""

    entry: Entry
    passage: Passage
    keys: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Mentions:
    """All mentions that were found; ``more``: there may be others, too many to look through."""

    found: tuple[Mention, ...] = ()
    more: bool = False


@dataclass(frozen=True, slots=True)
class Spoken:
    """The mentions of a topic; ``person``: whose words alone they are."""

    words: str
    mentions: Mentions
    person: str | None = None
    apart: str = ""
