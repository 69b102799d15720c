"""A question → the screen that answers it; what its buttons need is stored with the chat."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from handlers.callbacks import Stale
from handlers.clock import Clock
from handlers.conversation.answering_in_context import AnsweringInContext
from handlers.conversation.conversation_state import ConversationState
from handlers.conversation.restoring_reply_quotes import KeptQuotes
from handlers.conversation.stored_questions import asked_record, quote_place, verdict_on
from handlers.conversation.words_at_meeting import words_at
from handlers.texts.catalogue import Texts
from handlers.views.answer import about_line, answer_screen, around, silence, statement
from handlers.views.cutting import cut
from handlers.views.screen import Screen
from handlers.views.shown_answer import Shown
from handlers.views.topic import Topical, page_of, topic_screen
from handlers.views.transcript import transcript_page
from meetings.model.catalogue_selection import Selection
from meetings.model.meeting import Head
from meetings.model.reply import Answer, Reply, Topic
from meetings.model.stored_question import Asked, QuotePlace
from meetings.ports.answering import Answering
from meetings.ports.archive import Archive
from meetings.ports.chats import Chats, Verdicts
from meetings.retrieval.query.resolving_references import FollowUp
from meetings.transcripts.cutting_into_pages import PagePiece, page_with, pages_of

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
        self._in_context = AnsweringInContext(archive, answering, chats, self._quotes, now)
        self._conversation = ConversationState(chats, now)

    def put_right(self, chat: int, text: str) -> str:
        """A message that corrects the one before as it would have been asked at once."""
        return self._in_context.put_right(chat, text)

    def of_topic_shown(self, chat: int, text: str) -> str:
        """«а что говорил Лодкин?» after a topic: his words on it; others as they are."""
        return self._in_context.of_topic_shown(chat, text)

    def asks_of_others(self, chat: int, text: str) -> bool:
        """Whether «кто ещё об этом говорил?» goes on from one person's words on a topic."""
        return self._in_context.asks_of_others(chat, text)

    def meant(self, chat: int, text: str, meeting_id: str | None = None) -> FollowUp:
        """A question as it is meant after those before it; ``meeting_id``: asked of this one."""
        return self._in_context.meant(chat, text, meeting_id)

    def shows_person(self, chat: int) -> bool:
        """Whether somebody was shown, and nothing asked of them."""
        return self._in_context.shows_person(chat)

    def leaves_out_alone(self, text: str) -> bool:
        """Whether a message says whose words it does not want, and nothing of which others."""
        return self._in_context.leaves_out_alone(text)

    def ask(
        self, texts: Texts, chat: int, meant: FollowUp, besides: Shown | None = None
    ) -> Screen:
        """The best answer with its buttons; a private chat is now on its meeting.

        ``besides``: a quote that was shown already and is not shown again.
        """
        scope, reply = self._in_context.reply(meant)
        if besides is not None:
            reply = _without(reply, besides.answer)
        left = _left(meant, reply) if scope is None else None
        asked = replace(asked_record(meant.text, reply, scope), left=left)
        if reply.topic:
            by_name = replace(asked, text=reply.question)  # its pages ask again, of nobody as «он»
            return self._beyond(texts, asked, self._on_topic(texts, chat, by_name, reply.topic))
        number = self._chats.remember_question(chat, asked)
        self._conversation.answered(chat, meant.text, reply, scope, number)
        return self._screen(texts, asked, number)

    def told(self, texts: Texts, chat: int, reply: Reply) -> Screen:
        """A reply that was made already; a private chat is now on its meeting."""
        asked = asked_record(reply.question, reply, None)
        number = self._chats.remember_question(chat, asked)
        self._conversation.answered(chat, reply.question, reply, None, number)
        return self._screen(texts, asked, number)

    def waits(self, chat: int, text: str) -> None:
        """A question waits for the name of whom it is about."""
        self._conversation.waits(chat, text)

    def leave(self, chat: int) -> None:
        """A private chat is no longer talking about anything."""
        self._conversation.leave(chat)

    def whole(self, texts: Texts, chat: int, number: int) -> Screen:
        """A question asked of one meeting, asked of the whole archive; the chat leaves it."""
        asked = self._question(chat, number)
        self._chats.set_conversation(chat, None)
        return self.ask(texts, chat, FollowUp(asked.text))

    def shown(self, texts: Texts, chat: int, number: int, place: int) -> Screen:
        """An answer to a question, or a topic's page. Raises Stale, UnknownMeeting."""
        asked = self._question(chat, number)
        self._conversation.leafed_to(chat, number, place)
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
            self._conversation.leafed_to(chat, number, place)
        return answer_screen(texts, self._quotes.coded(self._quotes.alone(asked, number, place)))

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
        self._conversation.turn_to(chat, shown)
        return around(texts, shown)

    def here(self, texts: Texts, chat: int, number: int, place: int) -> Screen:
        """The transcript opened at a quote. Raises Stale, UnknownMeeting."""
        shown = self._quotes.shown(self._question(chat, number), number, place)
        self._conversation.turn_to(chat, shown)
        answer = shown.answer
        page = page_with(pages_of(shown.meeting), answer.turn, answer.start)
        quote = PagePiece(answer.turn, answer.start, answer.stop)
        return transcript_page(texts, shown.meeting, page, quote)

    def words_there(self, texts: Texts, chat: int, text: str) -> Screen | None:
        """What somebody who is named said at the meeting just opened, from their first turn on.

        None for messages that ask for something else.
        """
        scope = self._in_context.words_there(chat, text)
        if scope is None or scope.meeting_id is None or scope.person is None:
            return None
        answers = words_at(self._archive.meeting(scope.meeting_id), scope.person)
        if not answers:
            return None
        reply = Reply(text, found=True, statement=None, answers=answers, suggestions=())
        asked = asked_record(text, reply, scope)
        number = self._chats.remember_question(chat, asked)
        self._conversation.answered(chat, text, reply, scope, number)
        return self._screen(texts, asked, number)

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

    def _screen(self, texts: Texts, asked: Asked, number: int) -> Screen:
        if asked.of_meetings:
            return statement(texts, asked, number, self._heads(asked.places))
        if not asked.places:
            return silence(texts, asked, number, self._quotes.title(asked))
        return answer_screen(texts, self._quotes.shown(asked, number, 1))

    def _on_topic(self, texts: Texts, chat: int, asked: Asked, topic: Topic) -> Screen:
        asked = replace(
            asked,
            kind="topic",
            places=tuple(map(quote_place, topic.quotes)),
            meetings=topic.meeting_ids[:_LISTED],
        )
        number = self._chats.remember_question(chat, asked)
        self._conversation.on_topic(chat, asked, number, topic)
        return self._topic(texts, asked, topic, number, 1)

    def _beyond(self, texts: Texts, asked: Asked, screen: Screen) -> Screen:
        """Says that the meeting asked about has nothing of a topic, where one was."""
        entry = self._archive.entry(asked.left) if asked.left else None
        if entry is None:
            return screen
        told = about_line(texts, asked, entry.head.title)
        return replace(screen, html=cut(f"{told}\n\n{screen.html}"))

    def _topic(self, texts: Texts, asked: Asked, topic: Topic, number: int, page: int) -> Screen:
        places, page, pages = page_of(len(asked.places), page)
        shown = [self._quotes.alone(asked, number, place + 1) for place in places]
        quotes = [(one.answer, one.text) for one in shown]
        return topic_screen(texts, Topical(topic, number, quotes, page, pages))

    def _question(self, chat: int, number: int) -> Asked:
        asked = self._chats.question(chat, number)
        if asked is None:
            raise Stale("question-gone")
        return asked

    def _heads(self, places: Sequence[QuotePlace]) -> list[Head]:
        entries = (self._archive.entry(place.meeting_id) for place in places)
        return [entry.head for entry in entries if entry is not None]


def _left(meant: FollowUp, reply: Reply) -> str | None:
    """The meeting that a question was asked of and that nothing of what is shown is from."""
    if meant.scope is None:
        return None
    there = {one.meeting.id for one in reply.answers[:2]}
    there |= set(reply.topic.meeting_ids) if reply.topic else set()
    return None if meant.scope.meeting_id in there else meant.scope.meeting_id


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
