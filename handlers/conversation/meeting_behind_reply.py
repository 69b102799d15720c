"""The meeting that a reply is from: its card, its people, its text, its figures."""

from __future__ import annotations

from dataclasses import replace

from handlers.conversation.listings import Listings
from handlers.conversation.lists_behind_reply import ListsBehindReply
from handlers.conversation.reply_at_hand import ReplyAtHand
from handlers.meeting_finder import Finder
from handlers.texts.catalogue import Texts
from handlers.views.facts import facts_screen
from handlers.views.screen import Screen
from handlers.views.transcript import transcript_page
from meetings.model.conversation import Conversation
from meetings.ports.archive import Archive
from meetings.ports.chats import Chats


class MeetingBehindReply:
    """Shows the meeting at hand. Its methods read from disk: call them in a thread."""

    def __init__(
        self,
        archive: Archive,
        chats: Chats,
        finder: Finder,
        listings: Listings,
        lists: ListsBehindReply,
        hand: ReplyAtHand,
    ) -> None:
        self._archive = archive
        self._chats = chats
        self._finder = finder
        self._listings = listings
        self._lists = lists
        self._hand = hand

    def text(self, texts: Texts, chat: int, on: Conversation) -> Screen | None:
        """Its transcript from the beginning."""
        meeting_id = self._hand.meeting(chat, on)
        if meeting_id is None:
            return None
        return transcript_page(texts, self._archive.meeting(meeting_id), 1)

    def present(self, texts: Texts, chat: int, on: Conversation) -> Screen | None:
        """Its card."""
        meeting_id = self._hand.meeting(chat, on)
        if meeting_id is None:
            return None
        asked, card = self._hand.asked(chat, on), self._finder.card(texts, chat, meeting_id)
        opened = self._chats.conversation(chat)
        if opened and asked and asked.kind == "list":  # which stays at hand: «а предыдущая?»
            place, person = (on.place, on.person) if on.meeting_id else (1, opened.person)
            kept = replace(opened, number=on.number, place=place, person=person)
            self._chats.set_conversation(chat, kept)
        return card

    def overview(self, texts: Texts, chat: int, on: Conversation) -> Screen | None:
        """What the meeting at hand was about; of several listed it is to be said which."""
        return self._lists.which(texts, chat, on) or self.present(texts, chat, on)

    def who_was_there(self, texts: Texts, chat: int, on: Conversation) -> Screen | None:
        """Who took part in the meeting at hand, or in each of the few listed."""
        several = on.meeting_id is None and on.number
        several = several and not self._listings.is_of_one(texts, chat, on.number)
        told = self._listings.participants(texts, chat, on.number) if several else None
        return told or self.present(texts, chat, on)

    def facts(self, texts: Texts, chat: int, on: Conversation) -> Screen | None:
        """The figures of the meeting at hand."""
        meeting_id = self._hand.meeting(chat, on)
        if meeting_id is None:
            return None
        meeting, facts = self._archive.meeting(meeting_id), self._archive.facts(meeting_id)
        return facts_screen(texts, meeting, facts, "n", 1)
