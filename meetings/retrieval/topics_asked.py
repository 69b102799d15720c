"""What a message asks to hear of a topic → every mention of it, with the best of them quoted."""

from __future__ import annotations

from dataclasses import replace

from meetings.model.catalogue_selection import Mark, Selection
from meetings.model.mentions import Spoken
from meetings.model.question import Question
from meetings.model.reply import Reply
from meetings.model.scope import Scope
from meetings.ports.archive import Archive
from meetings.ports.index import Passages
from meetings.retrieval.mentions_asked_for import asks_for_the_topic, counts_a_phrase
from meetings.retrieval.query.intents import (
    all_words_on,
    is_phrase,
    kind_of,
    promised_on,
    said_on,
    time_of,
    topic_in,
    words_asked_on,
)
from meetings.retrieval.query.message_reading import MessageReading
from meetings.retrieval.query.places_alone import place_alone
from meetings.retrieval.query.price_requests import price_asked
from meetings.retrieval.query.somebody_on_topic import somebody_on, what_they_said
from meetings.retrieval.query.topic_requests import is_about_all_said
from meetings.retrieval.quoting.another_named import names_another
from meetings.retrieval.ranking.gate import asks_of_somebody
from meetings.retrieval.ranking.parts_of_year_told import names_part_of_year
from meetings.retrieval.suggestions import suggestions_for
from meetings.retrieval.topic_mentions import spoken_of
from meetings.retrieval.topic_reply import (
    Telling,
    nothing_to_tell,
    said_by,
    topic_found,
    topic_reply,
)
from meetings.statistics.series_by_words import Followed
from meetings.text.stems import keys
from meetings.text.tokens import fold, word_texts

_MANY_MEETINGS = 4
"""From so many on one quote, be it a good one, is picked by chance: «Красивый мост» of a question
for what somebody said of bridges."""


class TopicsAsked:
    """Replies with mentions of a topic."""

    def __init__(
        self, archive: Archive, passages: Passages, reading: MessageReading, followed: Followed
    ) -> None:
        self._archive = archive
        self._passages = passages
        self._reading = reading
        self._followed = followed

    def spoken(self, text: str) -> Spoken:
        """Every mention of the topic of a message."""
        return spoken_of(self._reading.phrase(all_words_on(text)), self._passages, self._archive)

    def named_in(self, question: Question) -> Reply | None:
        """Mentions of the topic that a message is, where it is one; or somebody's of it."""
        asked = words_asked_on(question.text)
        theirs = self._theirs(asked, question)() if asked else None
        return theirs or self._found_in(question)()

    def heard_on(self, text: str) -> str:
        """«Лодкин о газе» as the question for his words, where he speaks in the archive and says
        nothing of it: a roll of names tells none of them. Empty for other messages.
        """
        asked = somebody_on(text)
        if asked is None or not self._reading.person_in(asked[0]):
            return ""
        theirs = self._theirs(asked, self._reading.understand(text))()
        return "" if theirs and theirs.found else what_they_said(*asked)

    def _found_in(self, question: Question) -> Telling:
        if not is_phrase(topic_in(question.text)):
            return nothing_to_tell
        meant = replace(self._reading.phrase(question.text), without=question.without)
        kind = kind_of(meant, self._archive)
        if kind == "question" or asks_of_somebody(question):
            return nothing_to_tell
        telling = topic_found(meant, self._passages, self._archive)
        return lambda: self._of_part_of_year(telling(), question)

    def _of_part_of_year(self, found: Reply | None, question: Question) -> Reply | None:
        """The same; where a message names a part of the year, only what does as well."""
        if found and names_part_of_year(question.text):
            told = (names_part_of_year(answer.quote) for answer in found.answers)
            found = found if any(told) else None
        return self._with_figures(found, question) if found else None

    def meant_by(self, question: Question) -> Telling:
        """Finds the topic of a question, to be told where no quote answers it."""
        by_somebody = self._said_by_somebody(question)
        return lambda: (
            by_somebody() or self._price_asked(question) or self._promised_by_somebody(question)
        )

    def alone(
        self, question: Question, topic: Reply | None, scope: Scope, *, told: bool
    ) -> Reply | None:
        """A topic that is all that was asked for, or the silence of one that nobody mentions."""
        if topic and (_is_all_asked_for(topic, question) or asks_for_the_topic(question.text)):
            return topic
        if topic or told or scope != Scope() or not counts_a_phrase(question.text):
            return None
        return Reply(question.text, False, None, (), suggestions_for(question, self._passages, ()))

    def _with_figures(self, found: Reply, question: Question) -> Reply:
        """A topic's reply to a question, with whether there are figures to follow."""
        if (topic := found.topic) is not None:
            followed = self._followed.is_followed(topic.words)
            topic = replace(topic, figures=followed, of_meetings=self._of_meetings(question))
        return replace(found, question=question.text, topic=topic)

    def _of_meetings(self, question: Question) -> bool:
        """Whether it is a country or region alone, and a title or an office names it."""
        place = place_alone(question.text)
        if place is None:
            return False
        marks: frozenset[Mark] = frozenset([("country", place)])
        return self._archive.totals(Selection(any_of=(marks,))).meetings > 0

    def _price_asked(self, question: Question) -> Reply | None:
        """What is said of the price of something, where that is all that is asked for."""
        price = price_asked(question.text)
        if not price or question.without:
            return None
        found = topic_reply(self._reading.phrase(price), self._passages, self._archive)
        if not (found and found.found and found.topic) or found.topic.scattered:
            return None
        return self._with_figures(found, replace(question, text=price))

    def _said_by_somebody(self, question: Question) -> Telling:
        """All that somebody said of what a question asks for: «что Лодкин говорил о газе?»."""
        asked = said_on(question.text)
        return self._theirs(asked, question) if asked else nothing_to_tell

    def _promised_by_somebody(self, question: Question) -> Reply | None:
        """As the nearest, all that somebody said of what they may have promised."""
        asked = promised_on(question.text)
        found = self._theirs(asked, question)() if asked else None
        if not (found and found.found and found.topic):
            return None
        return replace(found, found=False, topic=replace(found.topic, nearest=True))

    def widely_told(self, question: Question) -> Reply | None:
        """All that somebody said of what they speak of at many meetings: no one quote is it."""
        found = self._said_by_somebody(question)()
        topic = found.topic if found and found.found else None
        if topic is None or topic.scattered or len(topic.meeting_ids) < _MANY_MEETINGS:
            return None
        return found

    def doubts(self, question: Question, quote: str) -> bool:
        """Whether a quote names somebody else than was asked for, or is of a person who says
        nothing of the one word their words are wanted on: «дорогой» is not said of roads.
        """
        return names_another(question, quote) or self._is_unsaid(question)

    def _is_unsaid(self, question: Question) -> bool:
        asked = said_on(question.text) or somebody_on(question.text)
        if asked is None or len(word_texts(asked[1])) > 1 or not self._reading.person_in(asked[0]):
            return False
        return self._theirs(asked, question)() is None

    def silent_on(self, question: Question) -> str:
        """Whose words alone a question asks for, where they speak in the archive; else empty."""
        asked = said_on(question.text) or somebody_on(question.text)
        return (self._reading.person_in(asked[0]) or "") if asked else ""

    def _theirs(self, asked: tuple[str, str], question: Question) -> Telling:
        who, what = map(self._reading.phrase, asked)
        if not who.people:
            return nothing_to_tell
        what = replace(what, without=question.without)
        if time_of(what) is None:
            what = replace(what, period=time_of(who))
        telling = said_by(who.people, what, self._passages, self._archive)
        return lambda: self._with_figures(found, question) if (found := telling()) else None


def _is_all_asked_for(topic: Reply, question: Question) -> bool:
    """Whether a topic answers by itself: of what was said about something, where its words stand
    together; one sentence may tell the same in other words.
    """
    scattered = topic.topic is not None and topic.topic.scattered
    return topic.found and not (scattered and is_about_all_said(fold(question.text)))


def is_unknown_word(question: Question) -> bool:
    """Whether a message is one word that no text holds: what only sounds like it tells nothing.

    «панды» would be answered by "and I" that was written without a blank.
    """
    alone = len(question.terms) == 1 and not (question.people or question.countries)
    return alone and not question.terms[0].known and is_phrase(topic_in(question.text))


def is_of_topic(reply: Reply, topic: Reply) -> bool:
    """Whether an answer holds a word of a topic that nobody speaks of in the time named."""
    about = topic.topic
    if about is None or about.not_in is None:
        return True
    return not about.keys.isdisjoint(keys(reply.answers[0].quote))
