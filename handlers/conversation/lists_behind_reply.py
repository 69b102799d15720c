"""What stands behind the reply shown: its list, and a topic's meetings, mentions and years."""

from __future__ import annotations

from dataclasses import replace

from handlers.commands.find import Find
from handlers.commands.topic_buttons import Topics
from handlers.conversation.answer_screens import Replies
from handlers.conversation.listings import Listings
from handlers.conversation.reply_at_hand import ReplyAtHand
from handlers.meeting_finder import Finder
from handlers.texts.catalogue import Texts
from handlers.views.cutting import cut
from handlers.views.listing_reply import A_PAGE as LISTED_PAGE
from handlers.views.meeting_list import A_PAGE as LIST_PAGE
from handlers.views.screen import Screen, aside
from meetings.model.conversation import Conversation
from meetings.model.stored_question import Asked
from meetings.retrieval.query.order_asked import without_order
from meetings.retrieval.query.resolving_references import FollowUp
from meetings.retrieval.query.spread_asked import spread_of_list

_THEIRS = {"ru": "все встречи с", "en": "all meetings with"}
_BY_YEAR = "by year"
_SEVERAL = 2
"""Meetings; of a single one listed it is plain which is meant."""


class ListsBehindReply:
    """Shows lists once more. Its methods read from disk and think: call them in a thread."""

    def __init__(
        self,
        replies: Replies,
        finder: Finder,
        listings: Listings,
        topics: Topics,
        find: Find,
        hand: ReplyAtHand,
    ) -> None:
        self._replies = replies
        self._finder = finder
        self._listings = listings
        self._topics = topics
        self._find = find
        self._hand = hand

    def page(self, texts: Texts, chat: int, on: Conversation, place: int) -> Screen:
        """A page of the list shown."""
        self._hand.turn_to(chat, on, place)
        at = chat, on.number, place
        return self._listings.page(texts, *at) or self._finder.page(texts, *at)

    def next_page(self, texts: Texts, chat: int, asked: Asked, on: Conversation) -> Screen:
        """The page after the one shown, where there is one."""
        in_words = self._listings.page(texts, chat, on.number, on.place + 1)
        if on.place * (LISTED_PAGE if in_words else LIST_PAGE) >= len(asked.meetings):
            return aside(texts.say("followup-no-more"))
        return self.page(texts, chat, on, on.place + 1)

    def count(self, texts: Texts, chat: int, on: Conversation) -> Screen | None:
        """How many there are of what was listed: the top of the list says so."""
        asked = self._hand.asked(chat, on)
        if asked is None or asked.kind not in {"list", "topic"}:
            return None
        if asked.kind == "list":
            return self.page(texts, chat, on, 1)
        self._hand.turn_to(chat, on, 1)
        return self._replies.shown(texts, chat, on.number, 1)

    def how_many(self, texts: Texts, chat: int, on: Conversation) -> Screen | None:
        """How many meetings were listed; None where none were."""
        asked = self._hand.asked(chat, on)
        return self.page(texts, chat, on, 1) if asked and asked.kind == "list" else None

    def which(self, texts: Texts, chat: int, on: Conversation) -> Screen | None:
        """Several meetings once more, and the question which of them is meant."""
        screen = self.several(texts, chat, on)
        told = texts.say("followup-which")
        return replace(screen, html=cut(f"{told}\n\n{screen.html}")) if screen else None

    def several(self, texts: Texts, chat: int, on: Conversation) -> Screen | None:
        """A list of more than one meeting once more, where none of them was opened since or was
        asked for: «когда последний раз …?».
        """
        asked = self._hand.asked(chat, on)
        is_list = asked is not None and asked.kind == "list" and on.meeting_id is None
        if not is_list or len(self._hand.listed(chat, on)) < _SEVERAL:
            return None
        if self._listings.is_of_one(texts, chat, on.number):
            return None
        return self.page(texts, chat, on, max(1, on.place))

    def talked_of(self, texts: Texts, chat: int, on: Conversation) -> Screen | None:
        """«кто о ней говорил?»: the first page of the topic, which says so; None of no topic."""
        if not on.topic:
            return None
        is_shown = self._is_on_topic(chat, on)
        return self.count(texts, chat, on) if is_shown else self._asked_again(texts, chat, on)

    def _asked_again(self, texts: Texts, chat: int, on: Conversation) -> Screen:
        return self._replies.ask(texts, chat, FollowUp(on.topic))

    def listed_again(self, texts: Texts, chat: int, on: Conversation) -> Screen | None:
        """«а какие?» after a count: what was counted; of a topic its mentions."""
        return self.mentions(texts, chat, on) or self.count(texts, chat, on)

    def meetings(self, texts: Texts, chat: int, on: Conversation) -> Screen | None:
        """The meetings of a topic, or of the person talked about."""
        if self._is_on_topic(chat, on):
            return self._topics.meetings(texts, chat, on.number, 1)
        if on.person is None:
            return None
        return self._listings.screen(texts, chat, f"{_THEIRS[texts.lang]} {on.person}")

    def mentions(self, texts: Texts, chat: int, on: Conversation) -> Screen | None:
        """All mentions of a topic."""
        topic = self._is_on_topic(chat, on)
        return self._find.page(texts, chat, on.number, 1) if topic else None

    def years(self, texts: Texts, chat: int, on: Conversation) -> Screen | None:
        """A topic year by year; how many of the meetings listed there are of each year."""
        asked = self._hand.asked(chat, on)
        if asked is not None and asked.kind == "list":
            anew = spread_of_list(_BY_YEAR, without_order(asked.text))
            return self._listings.screen(texts, chat, anew)
        return self._topics.years(texts, chat, on.number) if self._is_on_topic(chat, on) else None

    def _is_on_topic(self, chat: int, on: Conversation) -> bool:
        asked = self._hand.asked(chat, on)
        return asked is not None and asked.kind == "topic"
