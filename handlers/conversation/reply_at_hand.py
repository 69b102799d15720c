"""What a private chat sees before it: the reply shown last, its quote, its meetings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from handlers.clock import Clock
from handlers.conversation.answer_screens import Replies
from handlers.conversation.stored_questions import shown_at_once
from handlers.views.shown_answer import Shown
from handlers.views.topic import A_PAGE as TOPIC_PAGE
from meetings.model.conversation import Conversation
from meetings.model.meeting import Head
from meetings.model.stored_question import Asked
from meetings.ports.archive import Archive
from meetings.ports.chats import Chats


class ReplyAtHand:
    """Reads what a reply was made of. Its methods read from disk: call them in a thread."""

    def __init__(self, archive: Archive, chats: Chats, replies: Replies, now: Clock) -> None:
        self._archive = archive
        self._chats = chats
        self._replies = replies
        self._now = now

    def asked(self, chat: int, on: Conversation) -> Asked | None:
        """What was asked, with what it got."""
        return self._chats.question(chat, on.number) if on.number else None

    def shown(self, chat: int, on: Conversation) -> Shown | None:
        """The quote shown last; of a topic's page its first."""
        asked = self.asked(chat, on)
        if asked is None or asked.kind == "list" or asked.of_meetings or not asked.places:
            return None
        place = on.place
        if asked.kind == "topic":
            place = (on.place - 1) * TOPIC_PAGE + 1
        return self._replies.quote(asked, on.number, place)

    def is_silence(self, chat: int, on: Conversation) -> bool:
        """Whether the question asked last got no words at all."""
        asked = self.asked(chat, on)
        return asked is not None and asked.kind == "answer" and not asked.places

    def beside(self, shown: Shown) -> list[Shown]:
        """The other quotes of a first screen that shows several side by side."""
        if shown.place > 1 or not shown.asked.sides:
            return []
        others = range(2, shown_at_once(shown.asked) + 1)
        return [self._replies.quote(shown.asked, shown.number, place) for place in others]

    def meeting(self, chat: int, on: Conversation) -> str | None:
        """The meeting of the quote shown last, else the one opened or the first listed."""
        shown = self.shown(chat, on)
        return shown.meeting.head.id if shown else on.meeting_id or self.first_listed(chat, on)

    def first_listed(self, chat: int, on: Conversation) -> str | None:
        """The first meeting of the list or statement shown last."""
        listed = self.listed(chat, on)
        return listed[0] if listed else None

    def listed(self, chat: int, on: Conversation) -> tuple[str, ...]:
        """The meetings of the reply shown last, in its order."""
        asked = self.asked(chat, on)
        if asked is None:
            return ()
        return asked.meetings or tuple(dict.fromkeys(one.meeting_id for one in asked.places))

    def newest_first(self, chat: int, on: Conversation) -> list[str]:
        """The meetings of the list at hand, by their time."""
        asked = self.asked(chat, on)
        if asked is None or not (asked.kind == "list" or asked.of_meetings):
            return []
        entries = filter(None, map(self._archive.entry, self.listed(chat, on)))
        return newest_first([one.head for one in entries])

    def turn_to(self, chat: int, on: Conversation, place: int) -> None:
        """Another of its answers or pages is shown now."""
        self._chats.set_conversation(chat, replace(on, at=self._now(), place=place))


def newest_first(heads: Sequence[Head]) -> list[str]:
    """The ids of some meetings, by their time."""
    timed = [(str(one.date), one.time or "", one.id) for one in heads]
    return [id_ for _, _, id_ in sorted(timed, reverse=True)]
