"""From the meetings listed to one of them, and from there to those beside it."""

from __future__ import annotations

from dataclasses import replace

from handlers.conversation.answer_screens import Replies
from handlers.conversation.reply_at_hand import ReplyAtHand, newest_first
from handlers.meeting_finder import Finder
from handlers.texts.catalogue import Texts
from handlers.views.screen import Screen, aside
from meetings.model.conversation import Conversation
from meetings.model.stored_question import LISTED
from meetings.ports.archive import Archive
from meetings.ports.chats import Chats
from meetings.retrieval.query.one_of_list_described import are_initials, described_one
from meetings.retrieval.query.size_asked import size_of_list_asked
from meetings.retrieval.query.size_of_meetings import by_size

_TWO = 2
"""Meetings, of which "the other one" is plain."""


class MeetingSteps:
    """Opens meetings of a list. Its methods read from disk and think: call them in a thread."""

    def __init__(
        self, archive: Archive, chats: Chats, replies: Replies, finder: Finder, hand: ReplyAtHand
    ) -> None:
        self._archive = archive
        self._chats = chats
        self._replies = replies
        self._finder = finder
        self._hand = hand

    def described(self, texts: Texts, chat: int, on: Conversation, text: str) -> Screen | None:
        """ "the Armenian one" of the meetings listed."""
        words = described_one(text)
        if not words:
            return None
        listed = self._hand.newest_first(chat, on)
        named = {one.head.id for one in self._finder.found(words, texts.lang)}
        meant = [one for one in listed if one in named] or [
            one
            for one in listed
            if (entry := self._archive.entry(one)) and are_initials(words, entry.head.title)
        ]
        if not meant:
            return None
        if len(meant) > 1:
            return self._finder.all_of(texts, chat, words)
        return self._of_list(texts, chat, on, meant[0])

    def sized(self, texts: Texts, chat: int, on: Conversation, text: str) -> Screen | None:
        """«самая длинная» of the meetings listed; None where more were found than are kept."""
        size = size_of_list_asked(text)
        asked = self._hand.asked(chat, on) if size else None
        if size is None or asked is None or asked.kind != "list":
            return None
        entries = [one for one in map(self._archive.entry, asked.meetings) if one]
        if not entries or len(asked.meetings) >= LISTED:
            return None
        return self._of_list(texts, chat, on, by_size(entries, size)[0].head.id, place=0)

    def nth(self, texts: Texts, chat: int, number: int, on: Conversation) -> Screen | None:
        """One of the list shown: of meetings its card, of quotes the quote."""
        asked = self._hand.asked(chat, on)
        if asked is None:
            return None
        meetings = asked.meetings or tuple(p.meeting_id for p in asked.places if asked.of_meetings)
        if asked.kind == "topic":
            meetings = ()
        count = len(meetings or asked.places)
        if not count:
            return None
        if number < 0 and meetings and asked.kind == "list":
            return self.newest(texts, chat, on)  # «последняя»: a list of the first is oldest first
        place = count if number < 0 else number
        if place > count:
            return Screen(texts.say("followup-so-few", count=count))
        if meetings:
            return self._of_list(texts, chat, on, meetings[place - 1])
        return self._replies.quoted(texts, chat, on.number, place)

    def other_of_two(self, texts: Texts, chat: int, on: Conversation) -> Screen | None:
        """The one of two meetings listed that is not opened; the second where neither is."""
        asked = self._hand.asked(chat, on)
        listed = self._hand.listed(chat, on) if asked and asked.kind == "list" else ()
        if len(listed) != _TWO:
            return None
        other = listed[0] if on.meeting_id == listed[1] else listed[1]
        return self._of_list(texts, chat, on, other)

    def newest(self, texts: Texts, chat: int, on: Conversation) -> Screen | None:
        """ "when was the last one?" of the meetings listed.

        Of a list whose newest is open already it is the one at the list's end.
        """
        asked = self._hand.asked(chat, on)
        order = self._hand.newest_first(chat, on) if asked and asked.kind == "list" else []
        if len(order) > 1 and on.place and on.meeting_id == order[0]:
            return self._of_list(texts, chat, on, order[-1], place=0)
        return self._of_list(texts, chat, on, order[0], place=0) if order else None

    def oldest(self, texts: Texts, chat: int, on: Conversation) -> Screen | None:
        """«самую раннюю открой»."""
        order = self._hand.newest_first(chat, on)
        return self._of_list(texts, chat, on, order[-1], place=0) if order else None

    def penultimate(self, texts: Texts, chat: int, on: Conversation) -> Screen | None:
        """The last but one."""
        order = self._hand.newest_first(chat, on)
        if len(order) == 1:
            return aside(texts.say("followup-no-earlier"))
        return self._of_list(texts, chat, on, order[1], place=0) if order else None

    def earlier(self, texts: Texts, chat: int, on: Conversation) -> Screen | None:
        """«а предыдущая?» of the meetings that the one opened was chosen of."""
        return self._beside_opened(texts, chat, on, 1)

    def later(self, texts: Texts, chat: int, on: Conversation) -> Screen | None:
        """The one after it in time."""
        return self._beside_opened(texts, chat, on, -1)

    def next(self, texts: Texts, chat: int, on: Conversation) -> Screen | None:
        """«а следующая?»: after stepping in time the later one, else the next of the list.

        None where no meeting of a list is open.
        """
        if not on.place:
            return self.later(texts, chat, on)
        asked = self._hand.asked(chat, on)
        listed = self._hand.listed(chat, on) if asked and asked.kind == "list" else ()
        if on.meeting_id not in listed:
            return None
        place = listed.index(on.meeting_id) + 1
        if place == len(listed):
            return aside(texts.say("followup-no-more"))
        return self._of_list(texts, chat, on, listed[place])

    def _beside_opened(self, texts: Texts, chat: int, on: Conversation, by: int) -> Screen | None:
        order = self._hand.newest_first(chat, on)
        person = on.person if on.meeting_id not in order else None
        if person:  # the list is no longer at hand: of all meetings with whom is talked about
            found = self._finder.found(person, texts.lang)
            order = newest_first([one.head for one in found])
        if on.meeting_id not in order:
            return None
        place = order.index(on.meeting_id) + by
        if not 0 <= place < len(order):
            return aside(texts.say("followup-no-earlier" if by > 0 else "followup-no-later"))
        if person:
            return self._finder.card(texts, chat, order[place], person)
        return self._of_list(texts, chat, on, order[place], place=0)

    def _of_list(
        self, texts: Texts, chat: int, on: Conversation, meeting_id: str, place: int = 1
    ) -> Screen:
        """The card of one of a list, which stays at hand: «а третью?», and whose list it is: «что
        она сказала?».
        """
        card = self._finder.card(texts, chat, meeting_id)
        if opened := self._chats.conversation(chat):
            person = opened.person or on.person
            kept = replace(opened, number=on.number, place=place, person=person)
            self._chats.set_conversation(chat, kept)
        return card
