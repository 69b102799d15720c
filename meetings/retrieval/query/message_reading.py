"""Reads a message against an archive: as a question, as a phrase, and whom its words name."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import replace

from meetings.gazetteer.mistyped_countries import countries_put_right
from meetings.gazetteer.names_in_small_letters import names_capitalised
from meetings.gazetteer.office_circumlocutions import offices_said_plainly
from meetings.model.question import MessageKind, Question
from meetings.names.matching import LIKELY, NAME_WORDS, SURE, match_names
from meetings.names.people_meant import LEAST_MISTYPED, KnownPerson
from meetings.ports.archive import Archive
from meetings.ports.index import Passages
from meetings.retrieval.query.archive_cast import Cast, Casts
from meetings.retrieval.query.claimed_speaker import without_prepositions
from meetings.retrieval.query.fronted_topics import topic_behind
from meetings.retrieval.query.hyphenated_words import wholes_of, with_addresses
from meetings.retrieval.query.intents import as_names, kind_of, topic_in
from meetings.retrieval.query.letters_behind_numbers import numbered_names_capitalised
from meetings.retrieval.query.mistyped_offices import offices_put_right
from meetings.retrieval.query.mistyped_person_next import next_put_right
from meetings.retrieval.query.months_written_out import months_written_out
from meetings.retrieval.query.names_as_written import as_written
from meetings.retrieval.query.office_holders import holders_among, holds
from meetings.retrieval.query.office_of_host import host_by_office
from meetings.retrieval.query.people_left_out import people_left_out
from meetings.retrieval.query.questions.holders_speaking import title_in_name
from meetings.retrieval.query.questions.office_speaking import office_speaking
from meetings.retrieval.query.questions.understanding import (
    LONGEST_QUESTION,
    People,
    people_named,
    understand,
)
from meetings.retrieval.query.words_by_ear import common_words_put_right
from meetings.retrieval.query.words_known import WordsKnown
from meetings.text.language import language_of
from meetings.text.mixed_scripts import in_one_script
from meetings.text.russian_analyses import may_be_surname
from meetings.text.stems import key
from meetings.text.surrogates import writable

_LEAST_OF_SEVERAL = 4
"""Letters of each word of a name that is typed whole: the other words tell it, too."""


class MessageReading:
    """Reads what is typed against the people and the words of an archive."""

    def __init__(self, archive: Archive, passages: Passages, today: Callable[[], dt.date]) -> None:
        self._archive = archive
        self._passages = passages
        self._today = today
        self._people = People()
        self.casts = Casts()
        self.words = WordsKnown(archive, passages, self._people)

    @property
    def cast(self) -> Cast:
        """Who takes part in the archive's meetings."""
        return self.casts.of(self._archive)

    def understand(self, text: str) -> Question:
        """A question taken apart against this archive."""
        typed = with_addresses(text, self._passages)
        rest, without = self._named_apart(numbered_names_capitalised(typed))
        known = self._people.known
        question = understand(
            rest,
            passages=self._passages,
            people=known,
            today=self._today(),
            labels=self._people.labels,
        )
        named = self._in_every_script(question.people)
        return replace(question, people=named, without=without)

    def phrase(self, text: str) -> Question:
        """A message that may name something or a topic: the names in it may have small letters.

        A word alone that may be a surname is one: nobody types «песков» for sand.
        """
        rest, without = self._left_out(text)
        if without:
            return replace(self.phrase(rest), without=without)
        bare = topic_in(text)
        question = self.understand(bare)
        if question.people or (named := as_names(bare)) == bare:
            return question
        if len(question.terms) > 1 and not self._names_anybody(named):
            return question
        meant = self.understand(named)
        lone = len(meant.terms) == 1 and self._may_be_nobody_elses(meant.terms[0].word)
        return meant if meant.people or lone else question

    def _may_be_nobody_elses(self, word: str) -> bool:
        """Whether a word may be a surname, and is no half of a word of the archive."""
        return may_be_surname(word) and not wholes_of(key(word), self._passages.vocabulary())

    def kind(self, text: str) -> MessageKind:
        """Whether a message names something, wants to hear of a topic, or asks."""
        question = self.phrase(text)
        kind = "question" if question.without else kind_of(question, self._archive)
        return "name" if kind == "topic" and self._is_misspelt_name(question) else kind

    def named(self, text: str) -> str:
        """A message with the names of the archive's people as they are written, those of countries
        and offices, and common words typed by ear, without mistakes, and offices by their names.
        """
        plain = offices_said_plainly(in_one_script(months_written_out(topic_behind(text))))
        plain = offices_put_right(plain, self.words.knows)
        plain = host_by_office(plain, lambda: self._host(language_of(plain)))
        plain = countries_put_right(plain, self.words.knows)
        plain = next_put_right(plain, self._names, self.words.has)
        right = names_capitalised(common_words_put_right(plain, self._passages))
        return as_written(right, self._known_people)

    def is_label(self, name: str) -> bool:
        """Whether somebody speaks under a label that is no name, and this is it."""
        return self.cast.is_label(name)

    def speaks(self, name: str) -> bool:
        """Whether anybody of a name speaks in the archive."""
        cast = self.cast
        if cast.is_label(name):
            return True
        return bool(cast.named(self.named(without_prepositions(name))) or cast.surname(name, SURE))

    def person_in(self, words: str) -> str | None:
        """The one person of the archive that some words name, small letters or not."""
        named = self.cast.named(self.named(without_prepositions(words)))
        if len(named) != 1 or len(named[0]) != 1:
            return None
        return named[0][0].name_in(language_of(words))

    def label_or_name(self, name: str | None) -> str | None:
        """A label of the archive as it stands there, "the chair"; a name as it is."""
        label = self.cast.label_called(name) if name else None
        return name if label is None else label.names[0]

    def spellings(self, person: str | None) -> frozenset[str]:
        """A person's name in both languages, as the archive has it."""
        if person is None:
            return frozenset()
        return frozenset([person, *self.cast.person(person).names])

    def roles(self, person: str) -> str:
        """What the archive says that somebody is, at any of its meetings."""
        return self.cast.roles(self.cast.person(person))

    def unheld_office(self, question: Question) -> str:
        """The office whose holder's words a question wants, where nobody of the archive holds it;
        else nothing.
        """
        office = office_speaking(question)
        if not office or holders_among(office, self._people.known):
            return ""
        called = map(title_in_name, self._people.labels)  # "Witness 1"; a label alone is found
        return "" if any(holds(office, one) for one in called) else office

    def _names_anybody(self, text: str) -> bool:
        rest, _ = self._named_apart(text)
        return bool(people_named(rest, self._people.known))

    def _named_apart(self, text: str) -> tuple[str, tuple[str, ...]]:
        return self._left_out(names_capitalised(writable(text)))

    def _left_out(self, text: str) -> tuple[str, tuple[str, ...]]:
        """A question without the people it leaves out, and who they are."""
        self._people.refresh(self._archive)
        left = people_left_out(text[:LONGEST_QUESTION], self._people.known)
        if left is None or not left.rest:
            return text, ()
        return left.rest, self._in_every_script(left.people)

    def _in_every_script(self, people: Sequence[str]) -> tuple[str, ...]:
        """People with their names in the archive's other languages: what Голикова said is also
        what Golikova did."""
        others = (name for one in people for name in sorted(self.spellings(one)))
        return tuple(dict.fromkeys((*people, *others)))

    def _is_misspelt_name(self, question: Question) -> bool:
        """Whether words that nobody says are nearly the name of one who speaks: "Kasym Tokaev"."""
        words = [term.word for term in question.terms]
        least = LEAST_MISTYPED if len(words) == 1 else _LEAST_OF_SEVERAL
        if len(words) > NAME_WORDS or any(self.words.has(word, least) for word in words):
            return False
        found = match_names(" ".join(words), self._names(), limit=1)
        return bool(found) and found[0][1] >= LIKELY

    def _host(self, lang: str) -> tuple[str, str] | None:
        """The name and the roles of whoever is nearly always there."""
        host = self.cast.host
        return None if host is None else (host.name_in(lang), self.cast.roles(host))

    def _names(self) -> list[str]:
        return [person.name for person in self._known_people()]

    def _known_people(self) -> Sequence[KnownPerson]:
        self._people.refresh(self._archive)
        return self._people.known
