"""Selections from the catalogue, and totals over it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from meetings.model.languages import TranscriptLanguage

MarkField = Literal[
    "speaker", "name", "capital", "inside", "title", "word", "lead", "country", "far", "event",
    "url", "figure",
]  # fmt: skip
"""What a mark says about a meeting; `indexing/catalogue_index_terms.py` says how it is made."""
Mark = tuple[MarkField, str]
"""Something short by which a meeting is looked up: ``("speaker", "Касым-Жомарт Токаев")``."""


@dataclass(frozen=True, slots=True)
class Selection:
    """The meetings that fit everything that is given; all of them where nothing is.

    ``any_of``: of each group a meeting has at least one mark; ``none_of``: marks that it lacks;
    ``since`` and ``until``: days, both included; ``once_in``: of an event's two texts the one in
    this language.
    """

    any_of: tuple[frozenset[Mark], ...] = ()
    since: dt.date | None = None
    until: dt.date | None = None
    once_in: TranscriptLanguage | None = None
    none_of: frozenset[Mark] = frozenset()


EVERYTHING = Selection()


def spoken_at_by(names: Iterable[str], once_in: TranscriptLanguage | None = None) -> Selection:
    """The meetings at which somebody speaks under one of some names."""
    speaks: frozenset[Mark] = frozenset(("speaker", name) for name in names)
    return Selection(any_of=(speaks,), once_in=once_in)


@dataclass(frozen=True, slots=True)
class Totals:
    """How much some meetings are: ``days`` on which they were, from ``first`` to ``last``.

    ``languages``: how many are in each, the commonest first. ``months``: the same of each month
    that has any, by its first day, the newest first.
    """

    meetings: int = 0
    turns: int = 0
    days: int = 0
    first: dt.date | None = None
    last: dt.date | None = None
    languages: tuple[tuple[TranscriptLanguage, int], ...] = ()
    months: tuple[tuple[dt.date, int], ...] = ()


@dataclass(frozen=True, slots=True)
class SpokenRole:
    """A role of somebody, and in how many meetings they have it."""

    role: str
    meetings: int


@dataclass(frozen=True, slots=True)
class Participant:
    """Everything a catalogue says about the speaker of one name, and in how many meetings.

    ``labels`` and ``roles``: as printed, those of the newest meeting first.
    """

    name: str
    labels: tuple[str, ...]
    roles: tuple[SpokenRole, ...]
    meetings: int
