"""How well a meeting meets a word that it may be called by: a name, a country, one of a title."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from meetings.gazetteer.finding_countries import (
    CountryMention,
    countries_in,
    country_mentions,
)
from meetings.model.archive import Entry
from meetings.model.catalogue_selection import Mark, MarkField
from meetings.text.stems import keys
from meetings.text.tokens import fold
from meetings.transcripts.turns.label_words import OFFICE_NOUNS

_LEAD = 1500
"""Characters of the lead: who met whom stands at its beginning."""
_BY_TITLE, _BY_LEAD = 1.0, 0.7
"""How well a meeting meets a word that stands there."""
_NAME_GOES_ON = re.compile(r" ([A-ZА-ЯЁ][\w’'-]+)")
_CAPITAL = re.compile(r"\b[A-ZА-ЯЁ][\w’'-]{2,}")


@dataclass(frozen=True, slots=True)
class KnownMeeting:
    """What a meeting may be called by."""

    entry: Entry
    title: frozenset[str]
    lead: frozenset[str]
    names: frozenset[str]
    countries: frozenset[str]
    far_countries: frozenset[str]
    text: str


@dataclass(frozen=True, slots=True)
class WordMeant:
    """What one asked word may mean."""

    word: str
    key: str
    generic: bool
    others: frozenset[str]
    phrases: tuple[frozenset[str], ...]
    countries: frozenset[str]
    people: dict[str, float]


def tiers_of(word: WordMeant) -> dict[float, frozenset[Mark]]:
    """The marks by which a meeting meets a word, each as well as `_met` says."""
    held = (word.key, *word.others)
    tiers: dict[float, set[Mark]] = {
        _BY_TITLE: {("title", own) for own in held},
        _BY_LEAD: {("lead", own) for own in held},
    }
    for name, score in word.people.items():
        tiers.setdefault(score, set()).update([("speaker", name), ("capital", name)])
    return {score: frozenset(marks) for score, marks in tiers.items()}


def marks_of(word: WordMeant, whole: Mapping[str, float]) -> frozenset[Mark]:
    """The marks of meetings that may meet a word."""
    held = {word.key, *word.others, *(min(phrase) for phrase in word.phrases if phrase)}
    fields: tuple[MarkField, MarkField] = ("title", "lead")
    marks: set[Mark] = {(field, own) for field in fields for own in held}
    for name in (*word.people, *whole):
        marks |= {("speaker", name), ("capital", name)}
    for country in word.countries:
        marks |= {("country", country), ("far", country)}
    return frozenset(marks)


def how_well_met(word: WordMeant, known: KnownMeeting) -> float:
    """How well one word is met by one meeting."""
    person = max(
        (score for name, score in word.people.items() if name in known.names), default=0.0
    )
    return max(
        person,
        _BY_TITLE if word.key in known.title or word.others & known.title else 0.0,
        # Below a word itself: what stands for it, a country's adjective, and the same in the lead.
        0.97 if any(phrase <= known.title for phrase in word.phrases) else 0.0,
        0.95 if word.countries & known.countries else 0.0,
        _BY_LEAD if word.key in known.lead or word.others & known.lead else 0.0,
        0.65 if any(phrase <= known.lead for phrase in word.phrases) else 0.0,
        0.6 if word.countries & known.far_countries else 0.0,
    )


def known_of(entry: Entry) -> KnownMeeting:
    """What a meeting may be called by."""
    head, lead = entry.head, entry.lead[:_LEAD]
    roles = " ".join(speaker.role or "" for speaker in entry.speakers)
    own = countries_of(entry)
    named = _CAPITAL.findall(head.title)
    return KnownMeeting(
        entry,
        frozenset(keys(f"{head.title} {head.place or ''}")),
        frozenset(keys(f"{lead} {roles}")),
        frozenset([s.name for s in entry.speakers] + named),
        own,
        countries_in(f"{head.title} . {roles} . {lead}") - own,
        head.title,
    )


def countries_of(entry: Entry) -> frozenset[str]:
    """The countries that a meeting is of: its title and offices name them.

    Not by a person's name (German Gref) nor by that of a firm or union (Royal Dutch Shell).
    """
    told = " . ".join([entry.head.title, *(one.role or "" for one in entry.speakers)])
    for one in entry.speakers:
        told = told.replace(one.name, " ")
    return frozenset(
        one.key for one in country_mentions(told) if not (one.adjective and _in_name(told, one))
    )


def _in_name(text: str, mention: CountryMention) -> bool:
    """Whether an adjective begins a name: “British Petroleum”, but “German Chancellor”."""
    after = _NAME_GOES_ON.match(text, mention.stop)
    return after is not None and fold(after[1]) not in OFFICE_NOUNS and not countries_in(after[1])
