"""One topic: how often, where and by whom it was discussed, and the best quotes."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial

from meetings.model.hits import Hits
from meetings.model.mentions import Mention, Mentions, Spoken
from meetings.model.question import Period, Question
from meetings.model.reply import Answer, Reply, Topic
from meetings.ports.archive import Archive
from meetings.ports.index import Passages
from meetings.retrieval.indexing.sentence_traits import LONG_SENTENCE, asks
from meetings.retrieval.most_telling_mentions import (
    most_telling_of,
    said_where_it_is_the_topic,
)
from meetings.retrieval.query.intents import time_of
from meetings.retrieval.query.typed_phrase import heading
from meetings.retrieval.quoted_topics import Phrase, quoted_phrases, standing_together
from meetings.retrieval.quoting.answer_from_sentence import sentence_alone
from meetings.retrieval.quoting.opened_meetings import OpenedMeetings
from meetings.retrieval.quoting.overlapping_quotes import add_without_overlap
from meetings.retrieval.quoting.quote_of_passage import quote_of_passage
from meetings.retrieval.topic_mentions import SPEAKERS, spoken_at_any_time, spoken_by, spoken_of
from meetings.retrieval.work_beside import looked_up_beside
from meetings.text.capitalising_like import capitals_like

_ANSWERS = 5
"""Of the mentions those that stand as answers for scripts, as many as a question has."""
SURE_NAME = 0.85
"""Somebody who types a topic wants any telling mention of it: they are right nearly always."""
_QUOTED = 6
"""Mentions that are quoted with what is said around them, two pages in a chat: for each its
meeting is read. Of 60 questions to a million turns, quoting 15 took a fifth of the time."""
_LISTED = 50
"""Meetings of a topic that are told with it."""

Telling = Callable[[], Reply | None]
"""Tells of mentions that were found; most of the time goes into that, and nobody may want it."""


def nothing_to_tell() -> None:
    """Tells of no mentions."""


def said_by(
    people: Sequence[str], question: Question, passages: Passages, archive: Archive
) -> Telling:
    """Finds what some people say of a topic, or of somebody else: None where it is nothing."""
    spoken = spoken_by(people, question, passages, archive)
    return _found(spoken, question, passages, archive).told if spoken else nothing_to_tell


def topic_reply(question: Question, passages: Passages, archive: Archive) -> Reply | None:
    """What is said of a topic; None where nobody mentions it.

    A part of it is no answer, nor is what is only asked: «А лоцманам зарплату поднимут?».
    """
    return topic_found(question, passages, archive)()


def topic_found(question: Question, passages: Passages, archive: Archive) -> Telling:
    """Finds the same, to be told later."""
    spoken = spoken_of(question, passages, archive)
    if not spoken.mentions.found:
        return _at_other_times(question, passages, archive)
    found = _found(spoken, question, passages, archive)
    phrases = quoted_phrases(question.text)
    return partial(found.told_of_phrases, phrases) if phrases else found.told


def _at_other_times(question: Question, passages: Passages, archive: Archive) -> Telling:
    """What is said of a topic at other times than the one named, when nobody speaks of it."""
    period = time_of(question)
    if period is None:
        return nothing_to_tell
    spoken = spoken_at_any_time(question, passages, archive)
    if not spoken.mentions.found:
        return nothing_to_tell
    return partial(_found(spoken, question, passages, archive).told_of_others, period)


def _found(spoken: Spoken, question: Question, passages: Passages, archive: Archive) -> _Found:
    look = partial(said_where_it_is_the_topic, spoken.mentions, passages)
    return _Found(spoken, question, archive, looked_up_beside(look, passages))


@dataclass(frozen=True, slots=True)
class _Found:
    """Mentions that a question is answered with.

    ``about``: finds those that were said where it is the topic.
    """

    spoken: Spoken
    question: Question
    archive: Archive
    about: Callable[[], Hits]

    def told(self, *, scattered: bool = False) -> Reply:
        """``scattered``: the words are known to stand together nowhere."""
        spoken, question = self.spoken, self.question
        mentions = spoken.mentions
        best = most_telling_of(mentions.found, mentions, self.about(), question.lang)
        answers = quotes_of(best, self.archive)
        scattered = not spoken.apart and (scattered or mentions.are_scattered())
        topic = replace(
            _topic(spoken),
            words=_as_read(heading(spoken.words, question.text), mentions),
            quotes=tuple(answers),
            scattered=scattered,
            without=question.without,
        )
        whole = not (spoken.apart or all(map(_asks, answers)))
        return Reply(question.text, whole, None, topic.quotes[:_ANSWERS], (), topic=topic)

    def told_of_phrases(self, phrases: Sequence[Phrase]) -> Reply:
        """Those whose words stand together as the question writes them, where any do."""
        together = standing_together(self.spoken.mentions, phrases)
        if together.found:
            return replace(self, spoken=replace(self.spoken, mentions=together)).told()
        return replace(self.told(scattered=True), found=False)

    def told_of_others(self, period: Period) -> Reply:
        """Those of all other times than the one asked for."""
        told = self.told()
        return replace(told, found=False, topic=told.topic and replace(told.topic, not_in=period))


def quotes_of(best: Sequence[Mention], archive: Archive) -> list[Answer]:
    """Mentions as quotes: the first with what is said around them, the others the sentence alone.

    What another quote shows as well, or what ends with a question, is none of the first.
    """
    kept: list[Answer] = []
    opened = OpenedMeetings(archive)
    for one in sorted(best, key=lambda one: asks(one.passage.text)):
        is_whole = sum(not _asks(quote) for quote in kept) < _QUOTED
        if made := _quote_in(opened, one) if is_whole else _sentence_of(one):
            add_without_overlap(kept, made)
    return sorted(kept, key=_asks)


def _topic(spoken: Spoken) -> Topic:
    found = spoken.mentions.found
    return Topic(
        spoken.words,
        len(found),
        found.meetings(),
        found.hits.by_year(),
        tuple(found.speakers(SPEAKERS)),
        found.meeting_ids(_LISTED),
        spoken.person,
        found.keys,
        apart=spoken.apart,
        apart_people=spoken.apart_people,
    )


def _as_read(words: str, mentions: Mentions) -> str:
    """What is looked for in place of what is mistyped: “inflation” for "inflaton"."""
    for typed, meant in mentions.taken_for:
        pattern = rf"(?<!\w){re.escape(typed)}(?!\w)"
        words = re.sub(pattern, partial(_written_like, meant), words, flags=re.IGNORECASE)
    return heading(words, words) if mentions.taken_for else words


def _written_like(meant: str, typed: re.Match[str]) -> str:
    return capitals_like(meant, typed[0])


def _asks(answer: Answer) -> bool:
    return asks(answer.quote)


def _sentence_of(mention: Mention) -> Answer:
    """The sentence of a mention by itself, for which nothing has to be read."""
    return sentence_alone(mention.entry.head, mention.passage, SURE_NAME)


def quote_of(mention: Mention, archive: Archive) -> Answer | None:
    """The quote around a mention; None where its meeting no longer holds it."""
    return _quote_in(OpenedMeetings(archive), mention)


def _quote_in(opened: OpenedMeetings, mention: Mention) -> Answer | None:
    return quote_of_passage(mention.passage, opened, SURE_NAME, {}, limit=LONG_SENTENCE)
