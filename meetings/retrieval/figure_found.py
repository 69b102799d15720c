"""The figure that a question asks for, and what those followed over time tell of it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import NamedTuple

from meetings.model.languages import rules_for
from meetings.model.question import Question
from meetings.model.reply import Reply
from meetings.ports.archive import Archive
from meetings.ports.index import Passages
from meetings.retrieval.comparison_reply import places_mentioned
from meetings.retrieval.figure_answers import figure_reply
from meetings.retrieval.later_figures import is_the_last
from meetings.retrieval.query.figures_asked import FigureAsked, figure_asked
from meetings.retrieval.query.intents import without_teller
from meetings.retrieval.quoting.opened_meetings import OpenedMeetings
from meetings.retrieval.ranking.rerank import Ranked
from meetings.retrieval.topics_asked import TopicsAsked
from meetings.statistics.series_by_words import Followed


class FigureFound(NamedTuple):
    """A figure that is asked for, and what is told of it from those followed over time."""

    asked: FigureAsked
    reply: Reply | None

    @property
    def exact(self) -> Reply | None:
        """The figure of a time that is named."""
        return None if self.asked.is_latest else self._found

    @property
    def latest(self) -> Reply | None:
        """The last figure known."""
        return self._found if self.asked.is_latest else None

    @property
    def is_surer(self) -> bool:
        """Whether it goes before what a search is sure of: that may be years old."""
        return (self.asked.is_now or self.asked.is_last) and self.reply is not None

    @property
    def _found(self) -> Reply | None:
        return self.reply if self.reply and self.reply.found else None


def says_more(told: Reply, best: Sequence[Ranked], lang: str) -> bool:
    """Whether a figure says more than what a search is sure of: that is the sentence it is told
    by, in another language than the question's.
    """
    if not best or rules_for(best[0].candidate.entry.head.lang) == lang:
        return False
    places = {(one.meeting.id, one.turn) for one in told.answers[:1]}
    return best[0].candidate.passage.place[:2] in places


class FiguresAsked:
    """Finds what is followed over time of the figures that questions ask for."""

    def __init__(
        self,
        archive: Archive,
        passages: Passages,
        followed: Followed,
        topics: TopicsAsked,
        today: Callable[[], dt.date],
    ) -> None:
        self._archive = archive
        self._passages = passages
        self._followed = followed
        self._topics = topics
        self._today = today

    def found(self, question: Question) -> FigureFound | None:
        """The figures asked for; of places compared without any, what is said of each.

        By somebody's words they are those that this person told, and none if there are none.
        """
        rest = without_teller(question.text) if question.people else ""
        asked = figure_asked(rest or question.text, self._today())
        if asked is None:
            return None
        asked = replace(asked, by=frozenset(question.people if rest else ()))
        reply = figure_reply(question, asked, self._followed, self._archive)
        if asked.by and not (reply and reply.answers):
            return None
        if reply is not None and not (reply.answers or asked.times):
            spoken = self._topics.spoken
            said = places_mentioned(question, asked, spoken, self._passages, self._archive)
            reply = said or reply
        return FigureFound(asked, reply)

    def is_the_last(
        self, asked: FigureAsked, lately: Reply, found: Sequence[Ranked], opened: OpenedMeetings
    ) -> bool:
        """Whether what is told of last is so still, by the first that a search has found; the last
        one told is wanted, whatever is so since then.
        """
        if asked.is_last:
            return True
        read = (one.candidate.passage for one in found)
        return is_the_last(asked, lately, read, opened, self._passages, self._archive)
