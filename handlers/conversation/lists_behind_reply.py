"""What stands behind the reply shown: its list, and a topic's meetings, mentions and years."""

from __future__ import annotations

from handlers.commands.find import Find
from handlers.commands.topic_buttons import Topics
from handlers.conversation.answer_screens import Replies
from handlers.conversation.listings import Listings
from handlers.conversation.reply_at_hand import ReplyAtHand
from handlers.meeting_finder import Finder
from handlers.texts.catalogue import Texts
from handlers.views.listing_reply import A_PAGE as LISTED_PAGE
from handlers.views.meeting_list import A_PAGE as LIST_PAGE
from handlers.views.screen import Screen, aside
from meetings.model.conversation import Conversation
from meetings.model.stored_question import Asked


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

    def listed_again(self, texts: Texts, chat: int, on: Conversation) -> Screen | None:
        """«а какие?» after a count: what was counted; of a topic its mentions."""
        return self.mentions(texts, chat, on) or self.count(texts, chat, on)

    def meetings(self, texts: Texts, chat: int, on: Conversation) -> Screen | None:
        """The meetings of a topic."""
        topic = self._is_on_topic(chat, on)
        return self._topics.meetings(texts, chat, on.number, 1) if topic else None

    def mentions(self, texts: Texts, chat: int, on: Conversation) -> Screen | None:
        """All mentions of a topic."""
        topic = self._is_on_topic(chat, on)
        return self._find.page(texts, chat, on.number, 1) if topic else None

    def years(self, texts: Texts, chat: int, on: Conversation) -> Screen | None:
        """A topic year by year."""
        topic = self._is_on_topic(chat, on)
        return self._topics.years(texts, chat, on.number) if topic else None

    def _is_on_topic(self, chat: int, on: Conversation) -> bool:
        asked = self._hand.asked(chat, on)
        return asked is not None and asked.kind == "topic"
