"""Parses a question's text → `Question`: what is asked, about whom, when, in which words."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from meetings.gazetteer.countries import countries_in
from meetings.model.archive import Entry
from meetings.model.question import Question
from meetings.names.people import KnownPerson, find_people
from meetings.ports.archive import Archive
from meetings.ports.index import Passages
from meetings.retrieval.query.questions.kinds import asked_for
from meetings.retrieval.query.questions.padding import unpadded
from meetings.retrieval.query.questions.periods import period_of
from meetings.retrieval.query.questions.spelling import grammar_put_right
from meetings.retrieval.query.questions.strangers import strangers_in
from meetings.retrieval.query.questions.terms import terms_of
from meetings.statistics.per_revision_cache import OfRevision
from meetings.text.language import language_of
from meetings.text.tokens import fold

LONGEST_QUESTION = 400
"""Characters of a question that are read."""
_SURE = 0.85


class People:
    """The people of the archive as questions may name them; made anew when the archive changes."""

    def __init__(self) -> None:
        self._made = OfRevision(known_people)
        self.known: tuple[KnownPerson, ...] = ()
        self.words: frozenset[str] = frozenset()

    def refresh(self, archive: Archive) -> None:
        """Gathers the speakers of all meetings, each name once."""
        known = self._made.of(archive)
        if known is not self.known:
            self.known = known
            names = (one.name for one in self.known)
            self.words = frozenset(fold(word) for name in names for word in name.split())


def known_people(entries: Sequence[Entry]) -> tuple[KnownPerson, ...]:
    """The speakers of some meetings: names with all their labels and roles."""
    labels: dict[str, dict[str, None]] = {}
    roles: dict[str, dict[str, None]] = {}
    for entry in entries:
        for speaker in entry.speakers:
            if " " in speaker.name or "." in speaker.name:
                labels.setdefault(speaker.name, {}).update(dict.fromkeys(speaker.labels))
                roles.setdefault(speaker.name, {}).update(
                    {speaker.role: None} if speaker.role else {}
                )
    return tuple(
        KnownPerson(name, tuple(found), tuple(roles[name])) for name, found in labels.items()
    )


def understand(
    text: str, *, passages: Passages, people: Sequence[KnownPerson], today: dt.date
) -> Question:
    """Takes a question apart against what the archive holds."""
    text = " ".join(text.split())[:LONGEST_QUESTION]
    lang, meant = language_of(text), grammar_put_right(unpadded(text), passages)
    found = find_people(text, people)
    named = tuple(people[i].name for i, score in found if score >= _SURE)
    return Question(
        text=text,
        lang=lang,
        asked=asked_for(meant),
        terms=terms_of(meant, passages, named),
        people=named,
        countries=countries_in(text),
        period=period_of(meant, lang, today),
        meant=meant,
        strangers=strangers_in(text, people),
    )
