"""Saved questions: which meetings answer one, judged against the whole archive.

The archive is searched as for a question that is asked, so that a new meeting has to hold its own
against all that was said before. Only then is the best quote looked for within the meeting.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from meetings.gazetteer.finding_countries import countries_in
from meetings.model.errors import UnknownMeeting
from meetings.model.languages import rules_for
from meetings.model.meeting import Head, Meeting
from meetings.model.passage import Passage
from meetings.model.question import Question
from meetings.model.reply import Answer
from meetings.model.scope import Scope
from meetings.names.name_context_clues import SPEAKS
from meetings.ports.index import Passages
from meetings.retrieval.answering import Answerer
from meetings.retrieval.candidates import LookedUp
from meetings.retrieval.query.questions.word_overlap import shared_words
from meetings.retrieval.quoting.answer_from_sentence import excerpted
from meetings.retrieval.ranking.likely_excerpts import Excerpt, excerpts
from meetings.retrieval.ranking.rerank import Ranked
from meetings.retrieval.ranking.standing_among_meetings import Findings, no_meaning
from meetings.retrieval.ranking.subscription_relevance import relevance_of, relevant
from meetings.subscriptions.answer_holds_asked_value import holds_value_asked
from meetings.text.pleasantries import telling_start
from meetings.text.sentences import Span, sentences
from meetings.text.stems import key
from meetings.text.tokens import fold, word_texts
from meetings.transcripts.head.language_pairs import are_translations

LEAST_SHARED = 0.35
"""Of 205 right meetings two shared less; of all others three quarters do."""


class SavedQuestions:
    """Judges meetings by saved questions."""

    def __init__(self, answerer: Answerer) -> None:
        self._answerer = answerer

    @property
    def passages(self) -> Passages:
        """The index they are looked for in."""
        return self._answerer.passages

    def answers(self, text: str, meeting_id: str) -> tuple[Answer, ...]:
        """The quotes by which a meeting answers a question, best first; none where it does not."""
        if not self._shares(text, meeting_id):
            return ()
        question = self.understood(text)
        there = self._answerer.search.looked_up(question)
        if not self._answerer.search.reaches(there, meeting_id):
            return ()
        score = relevance_of(self._findings(question, there), meeting_id)
        return self._quoted(question, there, meeting_id, score) if score is not None else ()

    def everywhere(self, text: str) -> dict[str, tuple[Answer, ...]]:
        """The same of every meeting that answers a question."""
        return {found[0].meeting.id: found for found in self._answering(text)}

    def before(self, text: str, head: Head) -> list[Answer]:
        """The answers that earlier meetings gave to a question, the best of each."""
        return [
            found[0]
            for found in self._answering(text)
            if found[0].meeting.date < head.date and not are_translations(found[0].meeting, head)
        ]

    def _answering(self, text: str) -> Iterator[tuple[Answer, ...]]:
        question = self.understood(text)
        there = self._answerer.search.looked_up(question)
        for one, score in relevant(self._findings(question, there)).items():
            if self._shares(text, one) and (told := self._quoted(question, there, one, score)):
                yield told

    def understood(self, text: str) -> Question:
        """A question by the places it names themselves, as the weights of relevance know it.

        With the region that its town stands for, meetings of the region were told for the town.
        """
        return replace(self._answerer.understand(text), countries=countries_in(text))

    def _findings(self, question: Question, there: LookedUp) -> Findings:
        ranked, meaning = self._answerer.search.ranked(question, looked_up=there)
        about = self._answerer.search.about(question) if meaning else no_meaning
        return Findings(question, ranked, self._answerer.search.keys_of, meaning, about)

    def _shares(self, text: str, meeting_id: str) -> bool:
        """Whether a meeting holds enough of a question to be worth a search: most do not."""
        held = self._answerer.search.keys_of(meeting_id)
        return shared_words(text, held, self._answerer.passages) >= LEAST_SHARED

    def _quoted(
        self, question: Question, there: LookedUp, meeting_id: str, score: float
    ) -> tuple[Answer, ...]:
        """The likeliest stretches of a meeting, several where only the first of them is unsure;
        none without the value that is asked for.
        """
        scope = Scope(meeting_id=meeting_id)
        ranked, meaning = self._answerer.search.ranked(question, scope, there)
        opened = self._answerer.search.opened()
        try:
            meeting, facts = opened.meeting(meeting_id), opened.facts(meeting_id)
        except UnknownMeeting:  # removed since it was indexed
            return ()
        current = [item for item in ranked if _is_current(meeting, item.candidate.passage)]
        found = excerpts(
            _of_who_was_asked(question, current),
            lambda turn: sentences(meeting.text_of(turn)),
            score,
            meaning=meaning,
            lang=rules_for(meeting.head.lang),
        )
        told = tuple(
            excerpted(meeting, facts, one.turn, _core(one), score, _ungreeted(meeting, one))
            for one in found
        )
        return told if any(holds_value_asked(question, one) for one in told) else ()


def _core(excerpt: Excerpt) -> Span:
    passage = excerpt.best.candidate.passage
    return passage.start, passage.stop


def _ungreeted(meeting: Meeting, excerpt: Excerpt) -> Span:
    """Without the greetings and thanks that it begins with."""
    start, stop = excerpt.span
    core = _core(excerpt)[0] - start
    return start + telling_start(meeting.text_of(excerpt.turn)[start:stop], core), stop


def _of_who_was_asked(question: Question, ranked: Sequence[Ranked]) -> Sequence[Ranked]:
    """Of a question for what somebody said their own words alone, where they speak at all."""
    if not question.people or not asks_them(question):
        return ranked
    return [one for one in ranked if one.candidate.speaker in question.people] or ranked


def asks_them(question: Question) -> bool:
    """Whether a name stands beside a word of speech: not in «о ком говорили у Лодкина»."""
    said = [fold(word) for word in word_texts(question.meant or question.text)]
    named = {key(word) for name in question.people for word in name.split()}
    return any(
        (SPEAKS.match(one) and key(other) in named) or (SPEAKS.match(other) and key(one) in named)
        for one, other in pairwise(said)
    )


def _is_current(meeting: Meeting, passage: Passage) -> bool:
    """Whether the meeting was not updated since it was indexed."""
    if passage.turn >= len(meeting.turns):
        return False
    return meeting.text_of(passage.turn)[passage.start : passage.stop] == passage.text
