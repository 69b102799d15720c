"""What a private chat is on: its last question, and the meeting or topic it is about."""

from __future__ import annotations

from dataclasses import replace

from handlers.clock import Clock
from handlers.conversation.asked_of_thing_before import thing_talked_of
from handlers.views.shown_answer import Shown
from meetings.model.conversation import Conversation
from meetings.model.reply import Reply, Topic
from meetings.model.scope import Scope
from meetings.model.stored_question import Asked
from meetings.ports.chats import Chats
from meetings.retrieval.query.office_holders import is_office, office_asked
from meetings.retrieval.query.questions.kinds import asked_for
from meetings.retrieval.query.thing_left_out import with_thing
from meetings.text.stems import keys


class ConversationState:
    """Follows what is asked, shown and leafed through; groups are on nothing."""

    def __init__(self, chats: Chats, now: Clock) -> None:
        self._chats = chats
        self._now = now

    def answered(
        self, chat: int, text: str, reply: Reply, scope: Scope | None, number: int
    ) -> None:
        """A question was answered."""
        if chat > 0:
            on = self._now_on(text, reply, scope, self._chats.conversation(chat))
            self._chats.set_conversation(chat, replace(on, number=number, place=1))

    def on_topic(self, chat: int, asked: Asked, number: int, topic: Topic) -> None:
        """A topic is no meeting: a private chat leaves the one it was on."""
        if chat > 0:
            on = Conversation(self._now(), question=asked.text, number=number, topic=topic.words)
            self._chats.set_conversation(chat, on)

    def waits(self, chat: int, text: str) -> None:
        """It was asked whom a question is about: «а Лодкин?» is what it needs."""
        if chat > 0:
            self._chats.set_conversation(chat, Conversation(self._now(), question=text))

    def leave(self, chat: int) -> None:
        """A private chat is no longer talking about anything."""
        if chat > 0:
            self._chats.set_conversation(chat, None)

    def leafed_to(self, chat: int, number: int, place: int) -> None:
        """Turning the pages of a reply: what comes next goes on from the one shown."""
        on = self._chats.conversation(chat) if chat > 0 else None
        if on is not None and on.number == number:
            self._chats.set_conversation(chat, replace(on, at=self._now(), place=place))

    def turn_to(self, chat: int, shown: Shown) -> None:
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

    def _now_on(
        self, text: str, reply: Reply, scope: Scope | None, before: Conversation | None
    ) -> Conversation:
        """A sure answer puts the chat on its meeting; silence leaves it where it is, unless it was
        asked who holds an office: that is «он» then, and nobody known.
        """
        if reply.sides:
            return Conversation(self._now(), question=text)
        if before is not None and not before.lasts(self._now()):
            before = None
        of_it = with_thing(text, thing_talked_of(before)) if before else text
        if reply.found and reply.answers and (reply.figure or not reply.statement):
            first = reply.answers[0]
            asked = text if scope is None else of_it
            return Conversation(self._now(), first.meeting.id, first.speaker, asked)
        if scope is not None:
            return Conversation(self._now(), scope.meeting_id, scope.person, of_it)
        office = office_asked(text)
        if before is not None and not is_office(office):
            topic = _still_of(before.topic, of_it)
            if office:  # «кто жалел канал?»: of the canal still, and «он» is nobody known
                return Conversation(self._now(), question=of_it, topic=topic)
            return replace(before, question=of_it, topic=topic, person=_still_he(before, text))
        return Conversation(self._now(), question=text)


def _still_he(before: Conversation, text: str) -> str | None:
    """Whom «он» means after a question that was not answered: nobody known, where it asked who
    somebody is.
    """
    return None if asked_for(text) == "person" else before.person


def _still_of(topic: str, text: str) -> str:
    """The topic, where a question that was not answered holds all its words; else it asks of
    something else, and «а у лоцманов?» goes on from that.
    """
    return topic if set(keys(topic)) <= set(keys(text)) else ""
