"""Parses a question's text → `Question`: what is asked, about whom, when, in which words."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence

from meetings.gazetteer.finding_countries import CountryMention, country_mentions
from meetings.gazetteer.towns_and_inhabitants import places_called
from meetings.model.catalogue_selection import Participant
from meetings.model.question import Question
from meetings.names.people_meant import NAMED, KnownPerson, find_people
from meetings.ports.archive import Archive
from meetings.ports.index import Passages
from meetings.retrieval.query.questions.hard_signs import hard_signs_put_right
from meetings.retrieval.query.questions.holders_speaking import (
    holder_speaking,
    label_speaking,
    title_in_name,
)
from meetings.retrieval.query.questions.kinds import asked_for
from meetings.retrieval.query.questions.labels_of_anybody import labels_asked_for
from meetings.retrieval.query.questions.padding import unpadded
from meetings.retrieval.query.questions.people_of_one_word import who_has_a_name
from meetings.retrieval.query.questions.periods import period_of
from meetings.retrieval.query.questions.spelling import grammar_put_right
from meetings.retrieval.query.questions.terms import terms_of
from meetings.retrieval.query.questions.unknown_people import strangers_in
from meetings.statistics.per_revision_cache import OfRevision
from meetings.text.language import language_of
from meetings.text.tokens import fold, words

LONGEST_QUESTION = 400
"""Characters of a question that are read."""


class People:
    """The archive's people as questions may name them; made again when the archive changes."""

    def __init__(self) -> None:
        self._made = OfRevision(_people_and_labels)
        self.known: tuple[KnownPerson, ...] = ()
        self.labels: tuple[str, ...] = ()
        self.words: frozenset[str] = frozenset()

    def refresh(self, archive: Archive) -> None:
        """Gathers the speakers of all meetings, each name once."""
        known, labels = self._made.of(archive)
        if known is not self.known:
            self.known, self.labels = known, labels
            names = (one.name for one in self.known)
            self.words = frozenset(fold(word) for name in names for word in name.split())


def known_people(participants: Iterable[Participant]) -> tuple[KnownPerson, ...]:
    """Those who speak under a name, with all their labels and roles."""
    return tuple(map(_known, who_has_a_name(participants)))


def _known(one: Participant) -> KnownPerson:
    title = title_in_name(one.name)
    roles = tuple(role.role for role in one.roles) or ((title,) if title else ())
    return KnownPerson(one.name, one.labels, roles, title)


def labels_of_nobody(participants: Iterable[Participant]) -> tuple[str, ...]:
    """The labels of those who speak under no name: "Chair", "Speaker 2"."""
    everybody = tuple(participants)
    named = {one.name for one in who_has_a_name(everybody)}
    return tuple(one.name for one in everybody if one.name not in named)


def _people_and_labels(archive: Archive) -> tuple[tuple[KnownPerson, ...], tuple[str, ...]]:
    participants = archive.participants()
    return known_people(participants), labels_of_nobody(participants)


def understand(
    text: str,
    *,
    passages: Passages,
    people: Sequence[KnownPerson],
    today: dt.date,
    labels: Sequence[str] = (),
) -> Question:
    """Takes a question apart against what the archive holds.

    ``labels``: of those who speak under no name; asked for, they are whose words are wanted.
    """
    text = hard_signs_put_right(_read_of(text))
    lang, named = language_of(text), people_named(text, people) or labels_asked_for(text, labels)
    plain = text
    if not named and (holder := holder_speaking(text, people) or label_speaking(text, labels)):
        named = holder.names
        plain = f"{text[: holder.start]}{named[0]}{text[holder.stop :]}"
    meant = grammar_put_right(unpadded(plain), passages)
    return Question(
        text=text,
        lang=lang,
        asked=asked_for(meant),
        terms=terms_of(meant, passages, named),
        people=named,
        countries=_countries_meant(text, named) | places_called(text),
        period=period_of(meant, lang, today),
        meant=meant,
        strangers=strangers_in(text, people),
    )


def people_named(text: str, people: Sequence[KnownPerson]) -> tuple[str, ...]:
    """Whom a question names surely: much quicker than taking all of it apart."""
    found = find_people(_read_of(text), people)
    return tuple(people[i].name for i, score in found if score >= NAMED)


def _read_of(text: str) -> str:
    return " ".join(text.split())[:LONGEST_QUESTION]


def _countries_meant(text: str, named: Sequence[str]) -> frozenset[str]:
    """Keys of the countries a text names; in "German Lodkin" it names none."""
    mentions = country_mentions(text)
    parts = [frozenset(fold(word) for word in name.split()) for name in named]
    return frozenset(one.key for one in mentions if not _is_given_name(one, text, parts))


def _is_given_name(mention: CountryMention, text: str, parts: Sequence[frozenset[str]]) -> bool:
    """Whether a word that may be a country stands before the rest of a person's name."""
    said = fold(text[mention.start : mention.stop])
    behind = next((fold(word.text) for word in words(text) if word.start >= mention.stop), "")
    return any(said in name and behind in name for name in parts)
