"""Question → reply: a quote where one is likely right, else the nearest, else silence."""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Callable, Sequence
from copy import copy
from dataclasses import replace

from anyascii import anyascii

from meetings.facts.data.number_words import EN_CARDINALS, EN_MULTIPLIERS, EN_ORDINALS
from meetings.gazetteer.abbreviations import expansions
from meetings.gazetteer.finding_countries import countries_in
from meetings.gazetteer.mistyped_countries import countries_put_right
from meetings.gazetteer.office_circumlocutions import offices_said_plainly
from meetings.model.citation import CitationStatus
from meetings.model.claim import Checked, Claimed
from meetings.model.mentions import Spoken
from meetings.model.passage import Passage
from meetings.model.question import MessageKind, Question
from meetings.model.reply import Answer, Reply
from meetings.model.scope import Scope
from meetings.model.time_series import Series
from meetings.names.matching import LIKELY, NAME_WORDS, SURE, match_names
from meetings.names.people_meant import LEAST_MISTYPED, KnownPerson, find_people
from meetings.ports.archive import Archive, Citations, Quoted
from meetings.ports.index import Embedder, Meaning, Passages
from meetings.retrieval.candidates import CandidateSearch
from meetings.retrieval.catalogue_answers import statement_for
from meetings.retrieval.citations.quote_codes import Citing
from meetings.retrieval.claims.checking import Claims
from meetings.retrieval.comparison_reply import comparison_reply, places_mentioned
from meetings.retrieval.conflicts.other_figures import conflict_among
from meetings.retrieval.empty_time import time_without_meetings
from meetings.retrieval.figure_answers import figure_reply
from meetings.retrieval.later_figures import is_the_last
from meetings.retrieval.mentions_asked_for import asks_for_the_topic, counts_a_phrase
from meetings.retrieval.query.archive_cast import Casts
from meetings.retrieval.query.claimed_speaker import without_prepositions
from meetings.retrieval.query.comparisons import ComparedPeople, compared_in
from meetings.retrieval.query.figures_asked import FigureAsked, figure_asked
from meetings.retrieval.query.fronted_topics import topic_behind
from meetings.retrieval.query.intent_words import INTERROGATIVE
from meetings.retrieval.query.intents import (
    as_names,
    is_phrase,
    kind_of,
    said_on,
    time_of,
    topic_in,
)
from meetings.retrieval.query.keyboard_layout import typed_right
from meetings.retrieval.query.names_as_written import as_written
from meetings.retrieval.query.people_left_out import people_left_out
from meetings.retrieval.query.questions.kinds import values_for
from meetings.retrieval.query.questions.terms import groups_of
from meetings.retrieval.query.questions.understanding import LONGEST_QUESTION, People, understand
from meetings.retrieval.query.romanised_russian import KnownWords, russian_meant
from meetings.retrieval.query.topic_requests import is_about_all_said
from meetings.retrieval.quote_gives_asked_figure import doubted
from meetings.retrieval.quoted_answers import ANSWERS, answers_of, contradicted
from meetings.retrieval.quoting.opened_meetings import OpenedMeetings
from meetings.retrieval.ranking.attributes_first import attributes_first
from meetings.retrieval.ranking.calibration import Calibrated, judge
from meetings.retrieval.ranking.gate import asks_of_somebody
from meetings.retrieval.ranking.parts_of_year_told import names_part_of_year
from meetings.retrieval.ranking.rerank import Ranked, distinct
from meetings.retrieval.ranking.told_of_it_first import told_of_it_first
from meetings.retrieval.ranking.turns_that_ask import askers_lower
from meetings.retrieval.ranking.values_first import values_first
from meetings.retrieval.suggestions import suggestions_for
from meetings.retrieval.topic_reply import said_by, spoken_of, topic_reply
from meetings.retrieval.translations.in_question_language import in_language
from meetings.statistics.series_by_words import Followed
from meetings.text.language import language_of
from meetings.text.mixed_scripts import in_one_script
from meetings.text.russian_analyses import may_be_surname
from meetings.text.russian_morphology import analyzer
from meetings.text.scripts import is_cyrillic
from meetings.text.stems import key, keys
from meetings.text.stop_words import STOP_WORDS
from meetings.text.surrogates import writable
from meetings.text.synonyms_and_translations import is_common_english, translations
from meetings.text.tokens import fold

_LEAST_OF_SEVERAL = 4
"""Letters of each word of a name that is typed whole: the other words tell it, too."""


class Answerer:
    """Answers questions from an archive; keeps nothing of a question."""

    def __init__(
        self,
        archive: Archive,
        passages: Passages,
        meaning: Meaning | None = None,
        embedder: Embedder | None = None,
        today: Callable[[], dt.date] = dt.date.today,
        fill: Callable[[Sequence[Passage]], None] | None = None,
        citations: Citations | None = None,
    ) -> None:
        self._archive = archive
        self.passages = passages
        self._today = today
        self._claims = Claims(
            archive,
            passages,
            self._spellings,
            self._person_in,
            lambda text: groups_of(self.understand(text).terms),
            today,
        )
        self._citing = Citing(archive, citations) if citations else None
        self._people = People()
        self._casts = Casts()
        self._followed = Followed(archive)
        self.search = CandidateSearch(archive, passages, meaning, embedder, fill, self._spellings)

    def by_words(self) -> Answerer:
        """The same, answering by words alone: quick, also where passages have no vectors yet."""
        quick = copy(self)
        quick.search = CandidateSearch(
            self._archive, self.passages, None, None, None, self._spellings
        )
        return quick

    def answer(self, text: str, scope: Scope | None = None) -> Reply:
        """The reply to a question."""
        began = time.perf_counter()
        question = self.understand(text)
        reply = self._reply(question, scope or Scope())
        if question.without:
            reply = replace(reply, question=text)  # which leaves them out when it is asked again
        if not (reply.found or reply.statement or reply.topic):
            empty = time_without_meetings(question, self._archive, self._today())
            reply = replace(reply, empty_time=empty)
        return replace(reply, took_ms=round((time.perf_counter() - began) * 1e3, 1))

    def understand(self, text: str) -> Question:
        """A question taken apart against this archive."""
        rest, without = self._left_out(writable(text))
        known = self._people.known
        question = understand(rest, passages=self.passages, people=known, today=self._today())
        named = self._in_every_script(question.people)
        return replace(question, people=named, without=without)

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
        others = (name for one in people for name in sorted(self._spellings(one)))
        return tuple(dict.fromkeys((*people, *others)))

    def _reply(self, question: Question, scope: Scope) -> Reply:
        whole = scope == Scope() and not question.without
        statement = None if scope.meeting_id or question.without else self._statement(question)
        if statement:
            return statement
        figure = figure_asked(question.text, self._today()) if whole else None
        near = self._figure(question, figure) if figure else None
        lately = near if near and near.found and figure and figure.is_latest else None
        exact = near if near and near.found and not lately else None
        computed = exact or (self._compared(question) if whole else None)
        told = computed is not None or (near is not None and bool(near.answers))
        last = is_about_all_said(fold(question.text))
        topic = self._topic(question) if scope == Scope() and not (told or last) else None
        if done := computed or self._topic_alone(question, topic, scope, told=told):
            return done
        opened = self.search.opened()
        ranked, with_meaning = self.in_order(question, scope, opened)
        best = distinct(ranked, ANSWERS)
        verdict = judge(question, ranked, best, meaning=with_meaning)
        if not (verdict.found or topic) and scope == Scope():
            topic = self._topic(question) if last else self._said(question)
        surer = figure is not None and figure.is_now and near is not None
        if figure and lately and not self._is_the_last(figure, lately, best, opened):
            near = None  # nor is what a search is sure of
        if (known := near if lately else topic) and (surer or not verdict.found):
            return known  # before any answers are made, of which nothing would be seen
        answers = self._shown(question, scope, ranked, verdict, opened) if verdict.shown else ()
        suggestions = () if verdict.found else suggestions_for(question, self.passages, answers)
        absent = () if verdict.found else question.strangers
        found = verdict.found and not (surer and near is None)
        reply = Reply(question.text, found, None, answers, suggestions, absent=absent)
        if topic and not _is_of_topic(reply, topic):
            return topic  # a part of what was asked for is worth less than an answer to it all
        return doubted(reply, figure, near) if figure else reply

    def _figure(self, question: Question, asked: FigureAsked) -> Reply | None:
        """The figures asked for; of places compared without any, what is said of each."""
        reply = figure_reply(question, asked, self._followed, self._archive)
        if reply is None or reply.answers or asked.times:
            return reply
        said = places_mentioned(question, asked, self.spoken, self.passages, self._archive)
        return said or reply

    def _is_the_last(
        self, asked: FigureAsked, lately: Reply, found: Sequence[Ranked], opened: OpenedMeetings
    ) -> bool:
        read = (one.candidate.passage for one in found)
        return is_the_last(asked, lately, read, opened, self.passages, self._archive)

    def compares(self, text: str) -> bool:
        """Whether a message sets people side by side on a topic."""
        return self._compared_in(self.understand(text)) is not None

    def _compared_in(self, question: Question) -> ComparedPeople | None:
        if question.without:
            return None
        cast = self._casts.of(self._archive)
        return compared_in(question.text, cast, self._today(), question.strangers)

    def _compared(self, question: Question) -> Reply | None:
        """What each of the people says whom a message sets side by side."""
        compared = self._compared_in(question)
        if compared is None:
            return None
        topic = self._phrase(compared.topic)
        asked = self.understand(compared.topic)

        def searched(name: str) -> Answer | None:
            reply = self._reply(asked, Scope(person=name))
            return reply.answers[0] if reply.found and reply.answers else None

        return comparison_reply(question, compared, topic, self.passages, self._archive, searched)

    def prepare(self) -> None:
        """Finds the figures of new meetings, which else the first question about one waits for."""
        self._followed.gather()

    def series(self, words: str) -> list[Series]:
        """The figures over time that some words mean, the richest first."""
        return self._followed.series(words)

    def _statement(self, question: Question) -> Reply | None:
        return statement_for(question, self._archive, self._casts, self._today())

    def typed(self, text: str) -> str:
        """A message as it was meant, where its keyboard was in the other language, or its words
        are Russian in Latin letters.
        """
        right = typed_right(text, self._knows)
        if right != text:
            return right
        return russian_meant(text, KnownWords(_is_english, self._is_name, self._often))

    def _is_name(self, word: str) -> bool:
        return bool(find_people(word.capitalize(), self._known_people()))

    def _often(self, word: str) -> int:
        return self.passages.frequency(key(word))

    def _knows(self, word: str) -> bool:
        """Whether a word is one of the archive's, of a dictionary or of mere grammar."""
        folded = fold(word)
        if folded in STOP_WORDS or folded in INTERROGATIVE or self.passages.frequency(key(word)):
            return True
        self._people.refresh(self._archive)
        if folded in self._people.words or (not is_cyrillic(folded) and _is_english(word)):
            return True
        if self.passages.frequency(key(anyascii(folded))):
            return True
        return is_cyrillic(folded) and analyzer().word_is_known(folded)

    def named(self, text: str) -> str:
        """A message with the names of the archive's people as they are written, those of countries
        without typing mistakes, and offices by their names.
        """
        plain = offices_said_plainly(in_one_script(topic_behind(text)))
        right = countries_put_right(plain, self._knows)
        return as_written(right, self._known_people)

    def _known_people(self) -> Sequence[KnownPerson]:
        self._people.refresh(self._archive)
        return self._people.known

    def check(self, claimed: Claimed) -> Checked:
        """Whether words are true to the record."""
        checked = self.verdict(claimed)
        return checked.with_codes(self.codes(checked.places)) if checked.places else checked

    def verdict(self, claimed: Claimed) -> Checked:
        """The same without the codes of the quotes, of which nothing is kept then."""
        self._people.refresh(self._archive)
        checked = self._claims.check(claimed)
        by = claimed.speaker
        return replace(checked, stranger=by) if by and not self._speaks(by) else checked

    def _speaks(self, name: str) -> bool:
        """Whether anybody of a name speaks in the archive."""
        cast = self._casts.of(self._archive)
        return bool(cast.named(self.named(without_prepositions(name))) or cast.surname(name, SURE))

    def _person_in(self, words: str) -> str | None:
        """The one person of the archive that some words name, small letters or not."""
        named = self._casts.of(self._archive).named(self.named(without_prepositions(words)))
        if len(named) != 1 or len(named[0]) != 1:
            return None
        return named[0][0].name_in(language_of(words))

    def codes(self, quotes: Sequence[Quoted]) -> list[str | None]:
        """A short code for each quote; None where it has none."""
        return self._citing.codes(quotes) if self._citing else [None] * len(quotes)

    def standing(self, typed: str) -> CitationStatus:
        """What became of the quote behind a code."""
        return self._citing.standing(typed) if self._citing else CitationStatus(typed, "unknown")

    def kind(self, text: str) -> MessageKind:
        """Whether a message names something, wants to hear of a topic, or asks."""
        question = self._phrase(text)
        kind = "question" if question.without else kind_of(question, self._archive)
        return "name" if kind == "topic" and self._is_misspelt_name(question) else kind

    def _is_misspelt_name(self, question: Question) -> bool:
        """Whether words that nobody says are nearly the name of one who speaks: "Kasym Tokaev"."""
        words = [term.word for term in question.terms]
        least = LEAST_MISTYPED if len(words) == 1 else _LEAST_OF_SEVERAL
        if len(words) > NAME_WORDS or any(self._is_a_word(word, least) for word in words):
            return False
        names = [person.name for person in self._people.known]
        found = match_names(" ".join(words), names, limit=1)
        return bool(found) and found[0][1] >= LIKELY

    def _is_a_word(self, word: str, least: int) -> bool:
        """Whether the archive or a dictionary has a word as it is typed, or it is too short."""
        folded = fold(word)
        if len(folded) < least or any(map(str.isdigit, folded)):
            return True
        if self.passages.frequency(key(word)) or translations(key(word)):
            return True
        return is_cyrillic(folded) and analyzer().word_is_known(folded)

    def spoken(self, text: str) -> Spoken:
        """Every mention of the topic of a message."""
        return spoken_of(self._phrase(text), self.passages, self._archive)

    def _phrase(self, text: str) -> Question:
        """A message that may name something or a topic: the names in it may have small letters.

        A word alone that may be a surname is one: nobody types «песков» for sand.
        """
        rest, without = self._left_out(text)
        if without:
            return replace(self._phrase(rest), without=without)
        bare = topic_in(text)
        question = self.understand(bare)
        if question.people or (named := as_names(bare)) == bare:
            return question
        meant = self.understand(named)
        lone = len(meant.terms) == 1 and may_be_surname(meant.terms[0].word)
        return meant if meant.people or lone else question

    def _topic(self, question: Question) -> Reply | None:
        if not is_phrase(topic_in(question.text)):
            return None
        meant = replace(self._phrase(question.text), without=question.without)
        kind = kind_of(meant, self._archive)
        if kind == "question" or asks_of_somebody(question):
            return None
        found = topic_reply(meant, self.passages, self._archive)
        if found and names_part_of_year(question.text):
            told = (names_part_of_year(answer.quote) for answer in found.answers)
            found = found if any(told) else None
        return self._with_figures(found, question) if found else None

    def _topic_alone(
        self, question: Question, topic: Reply | None, scope: Scope, *, told: bool
    ) -> Reply | None:
        """A topic that is all that was asked for, or the silence of one that nobody mentions."""
        if topic and (topic.found or asks_for_the_topic(question.text)):
            return topic
        if topic or told or scope != Scope() or not counts_a_phrase(question.text):
            return None
        return Reply(question.text, False, None, (), suggestions_for(question, self.passages, ()))

    def _with_figures(self, found: Reply, question: Question) -> Reply:
        """A topic's reply to a question, with whether there are figures to follow."""
        if (topic := found.topic) is not None:
            topic = replace(topic, figures=self._followed.is_followed(topic.words))
        return replace(found, question=question.text, topic=topic)

    def _said(self, question: Question) -> Reply | None:
        """All that somebody said of what a question asks for: «что Лодкин говорил о газе?»."""
        asked = said_on(question.text)
        if asked is None:
            return None
        who, what = map(self._phrase, asked)
        if not who.people:
            return None
        what = replace(what, without=question.without)
        if time_of(what) is None:
            what = replace(what, period=time_of(who))
        found = said_by(who.people, what, self.passages, self._archive)
        return self._with_figures(found, question) if found else None

    def _shown(
        self,
        question: Question,
        scope: Scope,
        ranked: Sequence[Ranked],
        verdict: Calibrated,
        opened: OpenedMeetings,
    ) -> tuple[Answer, ...]:
        """The first few; who contradicts the first is second; in the question's language."""
        found = verdict.found
        conflict = conflict_among(question, ranked, opened.facts_in_turn) if found else None
        order = ranked if conflict is None else [ranked[0], conflict, *ranked[1:]]
        limit = ANSWERS
        while True:
            best = distinct(order, limit)
            told = answers_of(best, ranked, verdict, opened, values_for(question.asked))
            made = contradicted(told, conflict)
            shown = made if scope.meeting_id else in_language(made, question.lang, opened)
            if len(shown) >= ANSWERS or len(shown) == len(made) or limit > ANSWERS:
                return tuple(shown[:ANSWERS])
            limit = 2 * ANSWERS  # some were said twice

    def in_order(
        self, question: Question, scope: Scope | None = None, opened: OpenedMeetings | None = None
    ) -> tuple[list[Ranked], bool]:
        """The candidates as they are told, and whether meaning took part: who asks stands lower,
        what tells the value or attribute asked for before what only names the thing.
        """
        opened = opened or self.search.opened()
        ranked, with_meaning = self.search.ranked(question, scope)
        ranked = askers_lower(ranked, opened.meeting)
        ranked = values_first(question, ranked, opened.facts_in_turn)
        ranked = attributes_first(question, ranked)
        return told_of_it_first(question, ranked), with_meaning

    def _spellings(self, person: str | None) -> frozenset[str]:
        """A person's name in both languages, as the archive has it."""
        if person is None:
            return frozenset()
        cast = self._casts.of(self._archive)
        return frozenset([person, *cast.person(person).names])


def _is_english(word: str) -> bool:
    """Whether one of the English tables has a word, or its stem."""
    own, folded = key(word), fold(word)
    if not own or is_common_english(own) or folded in EN_CARDINALS | EN_ORDINALS | EN_MULTIPLIERS:
        return True
    return bool(translations(own) or countries_in(word) or expansions(folded))


def _is_of_topic(reply: Reply, topic: Reply) -> bool:
    """Whether an answer holds a word of a topic that nobody speaks of in the time named."""
    about = topic.topic
    if about is None or about.not_in is None:
        return True
    return not about.keys.isdisjoint(keys(reply.answers[0].quote))
