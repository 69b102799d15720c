"""A question → the screen that answers it; what its buttons need is stored with the chat."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from handlers.callbacks import Stale
from handlers.clock import Clock
from handlers.conversation.restoring_reply_quotes import KeptQuotes
from handlers.conversation.stored_questions import (
    asked_record,
    quote_place,
    verdict_on,
)
from handlers.texts.catalogue import Texts
from handlers.views.answer import answer_screen, around, silence, statement
from handlers.views.screen import Screen
from handlers.views.shown_answer import Shown
from handlers.views.topic import Topical, topic_screen
from handlers.views.transcript import transcript_page
from meetings.model.catalogue_selection import Selection
from meetings.model.conversation import Conversation
from meetings.model.meeting import Head
from meetings.model.reply import Answer, Reply, Topic
from meetings.model.scope import Scope
from meetings.model.stored_question import Asked, QuotePlace
from meetings.names.matching import LIKELY, match_names
from meetings.names.participants import participants_of
from meetings.names.people_meant import KnownPerson
from meetings.ports.answering import Answering
from meetings.ports.archive import Archive
from meetings.ports.chats import Chats, Verdicts
from meetings.retrieval.query.another_thing_asked import another_thing
from meetings.retrieval.query.dates_asked import times_asked
from meetings.retrieval.query.questions.understanding import People, known_people
from meetings.retrieval.query.resolving_references import FollowUp, follow
from meetings.retrieval.query.stepped_times import (
    step_in,
    stepped,
    time_in_words,
    unit_around,
)
from meetings.text.language import language_of
from meetings.text.scripts import is_cyrillic
from meetings.text.stems import keys
from meetings.transcripts.cutting_into_pages import PagePiece, page_with, pages_of

_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_LISTED = 50
"""So many meetings of a list are kept with it."""


class Replies:
    """Answers a chat. Its methods read from disk and think: call them in a thread."""

    def __init__(
        self,
        archive: Archive,
        answering: Answering,
        chats: Chats,
        verdicts: Verdicts,
        now: Clock,
    ) -> None:
        self._archive = archive
        self._answering = answering
        self._chats = chats
        self._verdicts = verdicts
        self._quotes = KeptQuotes(archive, answering, verdicts)
        self._now = now
        self._people = People()

    def meant(self, chat: int, text: str, meeting_id: str | None = None) -> FollowUp:
        """A question as it is meant after those before it; ``meeting_id``: asked of this one."""
        if meeting_id is not None:
            return FollowUp(text, Scope(meeting_id))
        before = self._chats.conversation(chat) if chat > 0 else None
        now = self._now()
        if before is None or not before.lasts(now):
            return FollowUp(text)
        self._people.refresh(self._archive)
        present = self._present(before.meeting_id)
        asked = self._chats.question(chat, before.number) if before.number else None
        listed = asked.text if asked and asked.kind == "list" else ""
        return (
            self._of_another_thing(text, before.question)
            or self._beside_time_told(text, before, asked)
            or follow(text, before, now, present=present, known=self._people.known, listed=listed)
        )

    def _beside_time_told(
        self, text: str, before: Conversation, asked: Asked | None
    ) -> FollowUp | None:
        """«а годом раньше?» of a question that names no time: beside that of its answer."""
        step, opened = step_in(text), before.meeting_id
        entry = self._archive.entry(opened) if step and opened else None
        if step is None or entry is None:
            return None
        question = before.question or (asked.text if asked else "")
        if not before.question and step.unit in {"day", "week"}:
            question = ""  # whatever was on the day after the meeting opened
        if times_asked(question, self._now().date()):
            return None
        day = entry.head.date
        if step.unit == "year" and asked and asked.kind == "answer" and asked.places:
            quote = self._quotes.alone(asked, before.number, max(1, before.place))
            day = day.replace(year=year_told(quote.answer) or day.year, month=1, day=1)
        time = stepped(unit_around(day, step.unit), step)
        if time is None:
            return None
        said = time_in_words(time, russian=is_cyrillic(question or text))
        return FollowUp(f"{question.rstrip(' ?!.')} {said}".strip())

    def _of_another_thing(self, text: str, question: str) -> FollowUp | None:
        """«а газа?» after «сколько добыли нефти?», where that is answered with words on it."""
        anew, thing = another_thing(text, question)
        reply = self._answering.answer(anew) if anew else None
        if reply is None or not reply.found or not reply.answers:
            return None
        told = set(keys(reply.answers[0].quote))
        return FollowUp(anew) if set(keys(thing)) <= told else None

    def ask(
        self, texts: Texts, chat: int, meant: FollowUp, besides: Shown | None = None
    ) -> Screen:
        """The best answer with its buttons; a private chat is now on its meeting.

        ``besides``: a quote that was shown already and is not shown again.
        """
        scope, reply = self._reply(meant)
        if besides is not None:
            reply = _without(reply, besides.answer)
        left = meant.scope.meeting_id if meant.scope and scope is None else None
        asked = replace(asked_record(meant.text, reply, scope), left=left)
        if reply.topic:
            return self._on_topic(texts, chat, asked, reply.topic)
        number = self._chats.remember_question(chat, asked)
        if chat > 0:
            on = self._now_on(meant.text, reply, scope, self._chats.conversation(chat))
            self._chats.set_conversation(chat, replace(on, number=number, place=1))
        return self._screen(texts, asked, number)

    def leave(self, chat: int) -> None:
        """A private chat is no longer talking about anything."""
        if chat > 0:
            self._chats.set_conversation(chat, None)

    def whole(self, texts: Texts, chat: int, number: int) -> Screen:
        """A question asked of one meeting, asked of the whole archive; the chat leaves it."""
        asked = self._question(chat, number)
        self._chats.set_conversation(chat, None)
        return self.ask(texts, chat, FollowUp(asked.text))

    def shown(self, texts: Texts, chat: int, number: int, place: int) -> Screen:
        """An answer to a question, or a topic's page. Raises Stale, UnknownMeeting."""
        asked = self._question(chat, number)
        self._leafed_to(chat, number, place)
        if asked.kind == "topic":
            if topic := self._answering.answer(asked.text).topic:
                return self._topic(texts, asked, topic, number, place)
            raise Stale("topic-gone")
        return answer_screen(texts, self._quotes.shown(asked, number, place))

    def quote(self, asked: Asked, number: int, place: int) -> Shown:
        """One of the quotes of a reply. Raises Stale, UnknownMeeting."""
        return self._quotes.alone(asked, number, place)

    def quoted(self, texts: Texts, chat: int, number: int, place: int) -> Screen:
        """One of the quotes of a reply, by itself. Raises Stale, UnknownMeeting."""
        asked = self._question(chat, number)
        if asked.kind == "answer":
            self._leafed_to(chat, number, place)
        return answer_screen(texts, self._quotes.coded(self._quotes.alone(asked, number, place)))

    def _leafed_to(self, chat: int, number: int, place: int) -> None:
        """Turning the pages of a reply: what comes next goes on from the one shown."""
        on = self._chats.conversation(chat) if chat > 0 else None
        if on is not None and on.number == number:
            self._chats.set_conversation(chat, replace(on, at=self._now(), place=place))

    def judge(self, texts: Texts, chat: int, number: int, place: int, good: bool) -> Screen:
        """Stores a verdict on an answer. Raises Stale, UnknownMeeting."""
        asked = self._question(chat, number)
        if not asked.ticket or not 0 < place <= len(asked.places):
            raise Stale
        shown = None if asked.of_meetings else self._quotes.shown(asked, number, place)
        verdict = verdict_on(asked, asked.places[place - 1], good, self._now().date())
        self._chats.note_verdict(chat, asked.ticket)
        self._verdicts.give(asked.ticket, verdict)
        if shown is None:
            return statement(texts, asked, number, self._heads(asked.places), good)
        return answer_screen(texts, replace(shown, verdict=good))

    def around(self, texts: Texts, chat: int, number: int, place: int) -> Screen:
        """What was said around a quote. Raises Stale, UnknownMeeting."""
        shown = self._quotes.shown(self._question(chat, number), number, place)
        self._turn_to(chat, shown)
        return around(texts, shown)

    def here(self, texts: Texts, chat: int, number: int, place: int) -> Screen:
        """The transcript opened at a quote. Raises Stale, UnknownMeeting."""
        shown = self._quotes.shown(self._question(chat, number), number, place)
        self._turn_to(chat, shown)
        answer = shown.answer
        page = page_with(pages_of(shown.meeting), answer.turn, answer.start)
        quote = PagePiece(answer.turn, answer.start, answer.stop)
        return transcript_page(texts, shown.meeting, page, quote)

    def suggestion(self, chat: int, number: int, place: int) -> str:
        """The words that were suggested. Raises Stale."""
        suggestions = self._question(chat, number).suggestions
        if place >= len(suggestions):
            raise Stale("question-gone")
        return suggestions[place]

    def meeting_titled(self, title: str) -> str | None:
        """The id of the newest meeting with exactly this title."""
        entries = self._archive.entries(Selection(any_of=(frozenset([("name", title)]),)))
        return next((entry.head.id for entry in entries if entry.head.title == title), None)

    def _reply(self, meant: FollowUp) -> tuple[Scope | None, Reply]:
        """A question that one meeting does not answer may have been meant for all."""
        if meant.scope is not None and (own := self._in_language(meant.scope, meant.text)):
            reply = self._answering.answer(meant.text, own)
            if reply.found:
                return own, reply
        reply = self._answering.answer(meant.text, meant.scope)
        if (there := self._there(meant, reply)) is not None:
            return meant.perhaps, there
        if meant.scope is None or reply.found or (meant.opened and reply.answers):
            return meant.scope, reply
        whole = self._answering.answer(meant.text)
        return (None, whole) if whole.found or meant.scope.meeting_id else (meant.scope, reply)

    def _there(self, meant: FollowUp, whole: Reply) -> Reply | None:
        """What the meeting talked about answers, where that is more than the whole archive does.

        Right after it was opened it comes first.
        """
        if meant.perhaps is None or (whole.found and not meant.opened):
            return None
        there = self._answering.answer(meant.text, meant.perhaps)
        nearest = meant.opened and not whole.found and there.answers
        return there if there.found or nearest else None

    def _in_language(self, scope: Scope, question: str) -> Scope | None:
        """The same meeting's text in the language of a question, where it is another text."""
        translation = self._quotes.translation(scope.meeting_id, language_of(question))
        if translation is None:
            return None
        names = [speaker.name for speaker in translation.speakers]
        found = match_names(scope.person, names, limit=1) if scope.person else []
        return Scope(
            translation.head.id, next((names[i] for i, score in found if score >= LIKELY), None)
        )

    def _screen(self, texts: Texts, asked: Asked, number: int) -> Screen:
        if asked.of_meetings:
            return statement(texts, asked, number, self._heads(asked.places))
        if not asked.places:
            return silence(texts, asked, number, self._quotes.title(asked))
        return answer_screen(texts, self._quotes.shown(asked, number, 1))

    def _on_topic(self, texts: Texts, chat: int, asked: Asked, topic: Topic) -> Screen:
        """A topic is no meeting: a private chat leaves the one it was on."""
        asked = replace(
            asked,
            kind="topic",
            places=tuple(map(quote_place, topic.quotes)),
            meetings=topic.meeting_ids[:_LISTED],
        )
        number = self._chats.remember_question(chat, asked)
        if chat > 0:
            on = Conversation(self._now(), question=asked.text, number=number, topic=topic.words)
            self._chats.set_conversation(chat, on)
        return self._topic(texts, asked, topic, number, 1)

    def _topic(self, texts: Texts, asked: Asked, topic: Topic, number: int, page: int) -> Screen:
        shown = [
            self._quotes.alone(asked, number, place + 1) for place in range(len(asked.places))
        ]
        quotes = [(one.answer, one.text) for one in shown]
        return topic_screen(texts, Topical(topic, number, quotes, page))

    def _question(self, chat: int, number: int) -> Asked:
        asked = self._chats.question(chat, number)
        if asked is None:
            raise Stale("question-gone")
        return asked

    def _turn_to(self, chat: int, shown: Shown) -> None:
        """Looking closer at an answer puts a private chat on its meeting."""
        if chat > 0:
            answer = shown.answer
            on = Conversation(
                self._now(),
                answer.meeting.id,
                answer.speaker,
                shown.asked.text,
                shown.number,
                shown.place if shown.asked.kind == "answer" else 1,
            )
            self._chats.set_conversation(chat, on)

    def _heads(self, places: Sequence[QuotePlace]) -> list[Head]:
        entries = (self._archive.entry(place.meeting_id) for place in places)
        return [entry.head for entry in entries if entry is not None]

    def _present(self, meeting_id: str | None) -> tuple[KnownPerson, ...]:
        entry = self._archive.entry(meeting_id) if meeting_id else None
        return known_people(participants_of([entry])) if entry else ()

    def _now_on(
        self, text: str, reply: Reply, scope: Scope | None, before: Conversation | None
    ) -> Conversation:
        """A sure answer puts the chat on its meeting; silence leaves it where it is."""
        if reply.sides:
            return Conversation(self._now(), question=text)
        if reply.found and reply.answers and (reply.figure or not reply.statement):
            first = reply.answers[0]
            return Conversation(self._now(), first.meeting.id, first.speaker, text)
        if scope is not None:
            return Conversation(self._now(), scope.meeting_id, scope.person, text)
        if before is not None and before.lasts(self._now()):
            return replace(before, question=text)
        return Conversation(self._now(), question=text)


def year_told(answer: Answer) -> int | None:
    """The last year that a quote names up to the end of the sentence that answers."""
    stop = answer.core[1] - answer.start if answer.core else len(answer.quote)
    years = [int(year) for year in _YEAR.findall(answer.quote[:stop])]
    return years[-1] if years else None


def _without(reply: Reply, shown: Answer) -> Reply:
    """A reply without the quotes that overlap one."""
    others = tuple(
        one
        for one in reply.answers
        if (one.meeting.id, one.turn) != (shown.meeting.id, shown.turn)
        or one.stop <= shown.start
        or shown.stop <= one.start
    )
    surely = reply.found and others[:1] == reply.answers[:1]
    return replace(reply, answers=others, found=surely, statement=None, sides=())
