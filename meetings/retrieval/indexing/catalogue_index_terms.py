"""The index terms (marks) by which the catalogue finds a meeting: people, countries, title words,
event, figures.

Stores keep them and find meetings by them; what a mark means is decided here alone. They choose
too many meetings rather than too few: who asks for meetings by marks looks closely at each.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from meetings.gazetteer.finding_countries import countries_in
from meetings.model.archive import Entry
from meetings.model.catalogue_selection import Mark, MarkField
from meetings.model.fact import Fact
from meetings.statistics.figures.figure import FIGURES
from meetings.text.stems import keys
from meetings.text.tokens import fold, word_texts
from meetings.transcripts.head.language_pairs import event_of

MARKS_VERSION = 1
"""Raised when meetings get other marks, so that kept ones are made again."""
COUNTED: tuple[MarkField, ...] = ("speaker", "name", "capital", "inside", "word")
"""Fields whose marks are listed, each with how many meetings have it."""
LEAD_READ = 1500
"""Characters of a lead that tell what a meeting was about."""
_CAPITAL = re.compile(r"\b[A-ZА-ЯЁ][\w’'-]{2,}")


def marks_of(entry: Entry) -> frozenset[Mark]:
    """The marks of a meeting that its head, lead and speakers give."""
    head = entry.head
    title, roles = f"{head.title} {head.place or ''}", _roles(entry)
    made: dict[MarkField, Iterable[str]] = {
        "speaker": (speaker.name for speaker in entry.speakers),
        "name": [head.title],
        "capital": _CAPITAL.findall(head.title),
        "inside": _CAPITAL.findall(f"{head.title[1:]} {head.place or ''}"),
        "title": keys(title),
        "word": map(fold, word_texts(title)),
        "lead": keys(f"{entry.lead[:LEAD_READ]} {roles}"),
        "country": countries_in(f"{head.title}. {head.place or ''}. {roles}")
        | countries_in(f"{head.title} . {roles}"),
        "far": countries_in(entry.lead[:LEAD_READ]),
        "event": [event_of(head)],
        "url": [head.url] if head.url else [],
    }
    return frozenset((field, value) for field, values in made.items() for value in values)


def _roles(entry: Entry) -> str:
    return ". ".join(speaker.role or "" for speaker in entry.speakers)


def figure_marks(facts: Iterable[Fact]) -> frozenset[Mark]:
    """The marks that a meeting's figures give: the keys of what they count or measure."""
    subjects = (fact.subject or "" for fact in facts if fact.kind in FIGURES)
    return frozenset(("figure", key) for subject in subjects for key in keys(subject))
