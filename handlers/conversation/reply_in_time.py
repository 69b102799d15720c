"""From the reply shown to the newest or oldest of it: «а поновее?», «когда последний раз?»."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from handlers.conversation.answer_screens import Replies
from handlers.conversation.listings import Listings
from handlers.conversation.lists_behind_reply import ListsBehindReply
from handlers.conversation.reply_at_hand import ReplyAtHand
from handlers.conversation.stepping_meetings import MeetingSteps
from handlers.conversation.topic_ends import TopicEnds
from handlers.texts.catalogue import Texts
from handlers.views.screen import Screen, aside
from meetings.model.conversation import Conversation
from meetings.ports.archive import Archive
from meetings.retrieval.query.order_asked import order_asked
from meetings.text.scripts import is_cyrillic


class ReplyInTime:
    """Picks by time. Its methods read from disk and think: call them in a thread."""

    def __init__(
        self,
        archive: Archive,
        replies: Replies,
        listings: Listings,
        lists: ListsBehindReply,
        steps: MeetingSteps,
        ends: TopicEnds,
        hand: ReplyAtHand,
    ) -> None:
        self._archive = archive
        self._replies = replies
        self._listings = listings
        self._lists = lists
        self._steps = steps
        self._ends = ends
        self._hand = hand

    def newest(self, texts: Texts, chat: int, on: Conversation) -> Screen | None:
        """The newest of the meetings listed, of a topic's mentions, or of somebody's meetings."""
        listed = self._steps.newest(texts, chat, on)
        asked = self._hand.asked(chat, on)
        told = listed or self._ends.screen(texts, chat, on, asked, place=0)
        return told or self._last_meeting(texts, chat, on)

    def _last_meeting(self, texts: Texts, chat: int, on: Conversation) -> Screen | None:
        """«когда последний раз?» right after a person was shown: the last meeting with them."""
        if on.person is None or on.meeting_id is not None or on.topic:
            return None
        asks = "последняя встреча с" if is_cyrillic(on.person) else "last meeting with"
        return self._listings.screen(texts, chat, f"{asks} {on.person}")

    def newer(self, texts: Texts, chat: int, on: Conversation) -> Screen | None:
        """«а поновее?»: the newest of the quotes, where it is newer than the one shown."""
        asked = self._hand.asked(chat, on)
        if asked is None or asked.kind != "answer" or not asked.places:
            return self.newest(texts, chat, on)
        held = [self._archive.entry(place.meeting_id) for place in asked.places]
        days = [entry.head.date if entry else dt.date.min for entry in held]
        newest = max(range(len(days)), key=days.__getitem__)
        if days[newest] <= days[max(1, on.place) - 1]:
            return aside(texts.say("followup-no-newer"))
        return self._replies.quoted(texts, chat, on.number, newest + 1)

    def ordered(self, texts: Texts, chat: int, on: Conversation, text: str) -> Screen | None:
        """ "newest first" of a topic: its mentions, which stand so; "oldest first": the oldest.

        A list is asked for anew in its order.
        """
        order, asked = order_asked(text), self._hand.asked(chat, on)
        if order is None or order.rest or asked is None or asked.kind == "list":
            return None
        if order.oldest_first:
            return self.oldest(texts, chat, on)
        return self._lists.mentions(texts, chat, on) or self.newer(texts, chat, on)

    def oldest(self, texts: Texts, chat: int, on: Conversation) -> Screen | None:
        """The oldest of them."""
        listed = self._steps.oldest(texts, chat, on)
        return listed or self._ends.screen(texts, chat, on, self._hand.asked(chat, on), place=-1)

    def sooner(self, texts: Texts, chat: int, on: Conversation) -> Screen | None:
        """«а раньше?» of a topic's mentions; else of the meetings listed."""
        asked = self._hand.asked(chat, on)
        of_topic = asked is not None and asked.kind != "list"
        told = self._ends.earlier(texts, chat, on, asked) if of_topic else None
        return told or self._steps.earlier(texts, chat, on)

    def end_of_topic(
        self, texts: Texts, chat: int, on: Conversation, end: Literal["first", "last"]
    ) -> Screen | None:
        """The first or the last mention of the topic just shown; None where none was."""
        asked, place = self._hand.asked(chat, on), 0 if end == "last" else -1
        return self._ends.screen(texts, chat, on, asked, place=place, surely=True)
