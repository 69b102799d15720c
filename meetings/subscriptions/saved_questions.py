"""Saved questions: which meetings answer one, each judged against the whole archive.

The archive is searched as for a question that is asked, so that a new meeting has to hold its own
against all that was said before. Only then is the best quote looked for within the meeting.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from meetings.model.meeting import Answer, Head
from meetings.model.question import Question
from meetings.model.scope import Scope
from meetings.retrieval.answering import Answerer
from meetings.retrieval.query.questions.shared_words import shared_words
from meetings.retrieval.ranking.relevance import relevance_of, relevant
from meetings.retrieval.ranking.rerank import Ranked, distinct
from meetings.transcripts.head.event_pairs import are_twins

QUOTES = 2
"""An unsure quote gets a second one beside it, as an unsure answer does."""
_FAR_BEHIND = 2.0
"""Log-odds: a second passage this far behind the first is not worth showing."""
_TWICE = 0.2
"""A meeting less likely to answer than this is told with one quote: two take up more room than it
is worth. Two where they are allowed make 8 of 100 quotes right that were wrong."""
_LEAST_SHARED = 0.35
"""Of 205 right meetings two shared less; of all others three quarters do."""


class SavedQuestions:
    """Judges meetings by saved questions."""

    def __init__(self, answerer: Answerer) -> None:
        self._answerer = answerer

    def answers(self, text: str, meeting_id: str) -> tuple[Answer, ...]:
        """The quotes by which a meeting answers a question, best first; none where it does not."""
        if not self._shares(text, meeting_id):
            return ()
        question = self._answerer.understand(text)
        ranked, meaning = self._answerer.ranked(question)
        score = relevance_of(question, ranked, meeting_id, meaning=meaning)
        return self._quoted(question, meeting_id, score) if score is not None else ()

    def everywhere(self, text: str) -> dict[str, tuple[Answer, ...]]:
        """The same of every meeting that answers a question."""
        return {found[0].meeting.id: found for found in self._answering(text)}

    def before(self, text: str, head: Head) -> list[Answer]:
        """The answers that earlier meetings gave to a question, the best of each."""
        return [
            found[0]
            for found in self._answering(text)
            if found[0].meeting.date < head.date and not are_twins(found[0].meeting, head)
        ]

    def _answering(self, text: str) -> Iterator[tuple[Answer, ...]]:
        question = self._answerer.understand(text)
        ranked, meaning = self._answerer.ranked(question)
        for one, score in relevant(question, ranked, meaning=meaning).items():
            if self._shares(text, one) and (found := self._quoted(question, one, score)):
                yield found

    def _shares(self, text: str, meeting_id: str) -> bool:
        """Whether a meeting holds enough of a question to be worth a search: most do not."""
        held = self._answerer.keys_of(meeting_id)
        return shared_words(text, held, self._answerer.passages) >= _LEAST_SHARED

    def _quoted(self, question: Question, meeting_id: str, score: float) -> tuple[Answer, ...]:
        """The best passages of a meeting, the second only where it is nearly as good."""
        ranked, _ = self._answerer.ranked(question, Scope(meeting_id=meeting_id))
        best = _worth_showing(ranked) if score >= _TWICE else ranked[:1]
        made = self._answerer.quotes(best, ranked)
        return tuple(replace(answer, score=round(score, 3)) for answer in made)


def _worth_showing(ranked: list[Ranked]) -> list[Ranked]:
    best = distinct(ranked, QUOTES)
    return [item for item in best if item.score > best[0].score - _FAR_BEHIND]
