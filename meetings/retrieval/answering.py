"""Question → reply: a quote where one is likely right, else the nearest, else silence."""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Callable, Sequence
from copy import copy
from dataclasses import replace
from functools import cached_property, partial
from typing import TYPE_CHECKING

from meetings.model.citation import CitationStatus
from meetings.model.claim import Checked, Claimed
from meetings.model.languages import Lang
from meetings.model.mentions import Spoken
from meetings.model.passage import Passage
from meetings.model.question import MessageKind, Question
from meetings.model.reply import Answer, Reply
from meetings.model.scope import Scope
from meetings.model.time_series import Series
from meetings.ports.archive import Archive, Citations, Quoted
from meetings.ports.index import Embedder, Meaning, Passages
from meetings.ports.one_look import one_look
from meetings.retrieval.candidates import CandidateSearch, LookedUp
from meetings.retrieval.catalogue_answers import statement_for
from meetings.retrieval.citations.quote_codes import Citing
from meetings.retrieval.comparison_reply import comparison_reply
from meetings.retrieval.empty_time import time_without_meetings
from meetings.retrieval.figure_found import FigureFound, FiguresAsked, says_more
from meetings.retrieval.person_reply import reply_on_person
from meetings.retrieval.places_most_mentioned import places_most_mentioned
from meetings.retrieval.query.comparisons import ComparedPeople, compared_in
from meetings.retrieval.query.message_reading import MessageReading
from meetings.retrieval.query.questions.holders_speaking import calls_office
from meetings.retrieval.query.questions.terms import groups_of
from meetings.retrieval.quote_gives_asked_figure import doubted
from meetings.retrieval.quoted_answers import ANSWERS
from meetings.retrieval.quoting.opened_meetings import OpenedMeetings
from meetings.retrieval.quoting_reply import quoting_reply
from meetings.retrieval.ranking.attributes_first import attributes_first
from meetings.retrieval.ranking.calibration import judge
from meetings.retrieval.ranking.rerank import Ranked, distinct
from meetings.retrieval.ranking.told_of_it_first import told_of_it_first
from meetings.retrieval.ranking.turns_that_ask import askers_lower
from meetings.retrieval.ranking.values_first import values_first
from meetings.retrieval.suggestions import suggestions_for
from meetings.retrieval.topic_reply import Telling
from meetings.retrieval.topics_asked import TopicsAsked, is_of_topic, is_unknown_word
from meetings.retrieval.work_beside import beside, is_large
from meetings.statistics.series_by_words import Followed

if TYPE_CHECKING:
    from meetings.retrieval.claims.checking import Claims


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
        self._reading = MessageReading(archive, passages, today)
        self._citing = Citing(archive, citations) if citations else None
        self._followed = Followed(archive)
        self._topics = TopicsAsked(archive, passages, self._reading, self._followed)
        self._figures = FiguresAsked(archive, passages, self._followed, self._topics, today)
        self.search = self._search_by(meaning, embedder, fill)

    @cached_property
    def _claims(self) -> Claims:
        """What checks claims: loaded with the first, as most who ask make none."""
        from meetings.retrieval.claims.checking import Claims  # noqa: PLC0415 - heavy, as said

        return Claims(
            self._archive,
            self.passages,
            self._reading.spellings,
            self._reading.person_in,
            self._reading.roles,
            self._reading.is_label,
            lambda text: groups_of(self.understand(text).terms),
            self._followed,
            self._today,
        )

    def _search_by(
        self,
        meaning: Meaning | None = None,
        embedder: Embedder | None = None,
        fill: Callable[[Sequence[Passage]], None] | None = None,
    ) -> CandidateSearch:
        spellings = self._reading.spellings
        return CandidateSearch(self._archive, self.passages, meaning, embedder, fill, spellings)

    def by_words(self) -> Answerer:
        """The same, answering by words alone: quick, also where passages have no vectors yet."""
        quick = copy(self)
        quick.search = self._search_by()
        return quick

    def answer(self, text: str, scope: Scope | None = None) -> Reply:
        """The reply to a question, from the state in which the stores are when it is asked."""
        with one_look():
            return self._answer(text, scope or Scope())

    def _answer(self, text: str, scope: Scope) -> Reply:
        began = time.perf_counter()
        question = self.understand(text)
        reply = self._reply(question, scope)
        if question.without:
            reply = replace(reply, question=text)  # which leaves them out when it is asked again
        if not (reply.found or reply.statement or reply.topic):
            cast = self._reading.cast
            on_person = reply_on_person(question, scope, self._archive, cast)
            reply = on_person or self._told_why(question, reply)
        return replace(reply, took_ms=round((time.perf_counter() - began) * 1e3, 1))

    def _told_why(self, question: Question, reply: Reply) -> Reply:
        empty = time_without_meetings(question, self._archive, self._today())
        silent = "" if reply.answers or reply.absent else self._topics.silent_on(question)
        unheld = self._reading.unheld_office(question)
        return replace(reply, empty_time=empty, silent=silent, unheld=unheld)

    def understand(self, text: str) -> Question:
        """A question taken apart against this archive."""
        return self._reading.understand(text)

    def typed(self, text: str) -> str:
        """A message as it was meant, where its letters are of the wrong alphabet."""
        return self._reading.words.typed(text)

    def named(self, text: str) -> str:
        """A message with the names of people, countries and offices as they are written."""
        return self._reading.named(text)

    def kind(self, text: str) -> MessageKind:
        """Whether a message names something, wants to hear of a topic, or asks."""
        return self._reading.kind(text)

    def spoken(self, text: str) -> Spoken:
        """Every mention of the topic of a message."""
        with one_look():
            return self._topics.spoken(text)

    def _reply(self, question: Question, scope: Scope) -> Reply:
        """What can be counted, followed or listed goes before what is searched for."""
        if statement := self._statement(question, scope):
            return statement
        whole = scope == Scope() and not question.without
        figure = self._figures.found(question) if whole else None
        computed = (figure.exact if figure else None) or (
            self._compared(question) if whole else None
        )
        told = bool(computed or (figure and figure.reply and figure.reply.answers))
        if whole and not told and (words := self._topics.heard_on(question.text)):
            return replace(self._reply(self.understand(words), scope), question=question.text)
        topic = self._topics.named_in(question) if scope == Scope() and not told else None
        done = computed or self._topics.alone(question, topic, scope, told=told)
        return done or self._searched(question, scope, figure, topic)

    def _searched(
        self, question: Question, scope: Scope, figure: FigureFound | None, topic: Reply | None
    ) -> Reply:
        """Quotes; or the figure or the topic, where no quote is surer."""
        opened = self.search.opened()
        there, meant = self._looked_up(question, scope, topic)
        ranked, with_meaning = self.in_order(question, scope, opened, there)
        best = distinct(ranked, ANSWERS)
        verdict = judge(question, ranked, best, meaning=with_meaning)
        if topic is None and scope == Scope() and is_unknown_word(question) and not with_meaning:
            return Reply(
                question.text, False, None, (), suggestions_for(question, self.passages, ())
            )
        if not (verdict.found or topic) and scope == Scope():
            topic = meant() if meant else self._topics.meant_by(question)()
        if verdict.found and not topic and scope == Scope():
            topic = self._topics.widely_told(question)
            verdict = replace(verdict, found=topic is None)
        near = figure.reply if figure else None
        surer = figure is not None and figure.is_surer
        lately = figure.latest if figure else None
        if figure and lately and not self._figures.is_the_last(figure.asked, lately, best, opened):
            near = None  # nor is what a search is sure of
        surer = surer or (
            near is not None and near is lately and says_more(near, best, question.lang)
        )
        if (known := near if lately else topic) and (surer or not verdict.found):
            return known  # before any answers are made, of which nothing would be seen
        found = verdict.found and not (surer and near is None)
        reply = quoting_reply(question, scope, ranked, verdict, opened, self.passages)
        if found and reply.answers and self._topics.doubts(question, reply.answers[0].quote):
            found = False
        reply = replace(reply, found=found)
        if topic and not is_of_topic(reply, topic):
            return topic  # a part of what was asked for is worth less than an answer to it all
        return doubted(reply, figure.asked, near) if figure else reply

    def _looked_up(
        self, question: Question, scope: Scope, topic: Reply | None
    ) -> tuple[LookedUp | None, Telling | None]:
        """What a large archive has for a question, and the topic that may be meant.

        Both at once, as most of the time goes by outside of Python.
        """
        if topic or scope != Scope() or not is_large(self.passages):
            return None, None
        there = beside(partial(self.search.looked_up_wholly, question))
        meant = self._topics.meant_by(question)
        return there(), meant

    def compares(self, text: str) -> bool:
        """Whether a message sets people side by side on a topic."""
        return self._compared_in(self.understand(text)) is not None

    def _compared_in(self, question: Question) -> ComparedPeople | None:
        if question.without:
            return None
        return compared_in(question.text, self._reading.cast, self._today(), question.strangers)

    def _compared(self, question: Question) -> Reply | None:
        """What each of the people says whom a message sets side by side."""
        compared = self._compared_in(question)
        if compared is None:
            return None
        topic = self._reading.phrase(compared.topic)
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
        with one_look():
            return self._followed.series(words)

    def followable(self, lang: Lang) -> list[str]:
        """What can be followed over time, in a language, the most told first."""
        with one_look():
            return [one.called(lang) for one in self._followed.told_most()]

    def _statement(self, question: Question, scope: Scope) -> Reply | None:
        if scope.meeting_id or question.without:
            return None
        today = self._today()
        places = places_most_mentioned(question, self.passages, self._archive, today)
        return places or statement_for(question, self._archive, self._reading.casts, today)

    def check(self, claimed: Claimed) -> Checked:
        """Whether words are true to the record."""
        checked = self.verdict(claimed)
        return checked.with_codes(self.codes(checked.places)) if checked.places else checked

    def verdict(self, claimed: Claimed) -> Checked:
        """The same without the codes of the quotes, of which nothing is kept then."""
        by = self._reading.label_or_name(claimed.speaker)
        with one_look():
            checked = self._claims.check(replace(claimed, speaker=by))
        if by is None or calls_office(by) or self._reading.speaks(by):
            return checked
        return replace(checked, stranger=by)

    def codes(self, quotes: Sequence[Quoted]) -> list[str | None]:
        """A short code for each quote; None where it has none."""
        return self._citing.codes(quotes) if self._citing else [None] * len(quotes)

    def standing(self, typed: str) -> CitationStatus:
        """What became of the quote behind a code."""
        return self._citing.standing(typed) if self._citing else CitationStatus(typed, "unknown")

    def in_order(
        self,
        question: Question,
        scope: Scope | None = None,
        opened: OpenedMeetings | None = None,
        there: LookedUp | None = None,
    ) -> tuple[list[Ranked], bool]:
        """The candidates as they are told, and whether meaning took part: who asks stands lower,
        what tells the value or attribute asked for before what only names the thing.
        """
        opened = opened or self.search.opened()
        ranked, with_meaning = self.search.ranked(question, scope, there)
        ranked = askers_lower(ranked)
        ranked = values_first(question, ranked, opened.facts_in_turn)
        ranked = attributes_first(question, ranked)
        return told_of_it_first(question, ranked), with_meaning
