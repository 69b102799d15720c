"""Leafs through the reply shown: more of it, the page before, the screen once more."""

from __future__ import annotations

from handlers.conversation.answer_screens import Replies
from handlers.conversation.lists_behind_reply import ListsBehindReply
from handlers.conversation.meeting_behind_reply import MeetingBehindReply
from handlers.conversation.reply_at_hand import ReplyAtHand
from handlers.conversation.stepping_meetings import MeetingSteps
from handlers.conversation.stored_questions import shown_at_once
from handlers.texts.catalogue import Texts
from handlers.views.screen import Screen, aside
from handlers.views.topic import A_PAGE as TOPIC_PAGE
from meetings.model.conversation import Conversation
from meetings.model.scope import Scope
from meetings.names.people_meant import KnownPerson, find_people
from meetings.retrieval.query.resolving_references import FollowUp


class TurningReplyPages:
    """Turns pages. Its methods read from disk and think: call them in a thread."""

    def __init__(
        self,
        replies: Replies,
        lists: ListsBehindReply,
        steps: MeetingSteps,
        meeting: MeetingBehindReply,
        hand: ReplyAtHand,
    ) -> None:
        self._replies = replies
        self._lists = lists
        self._steps = steps
        self._meeting = meeting
        self._hand = hand

    def next(self, texts: Texts, chat: int, on: Conversation) -> Screen | None:
        """The next meeting of those listed, else what comes next of the reply."""
        return self._steps.next(texts, chat, on) or self.more(texts, chat, on)

    def other(self, texts: Texts, chat: int, on: Conversation) -> Screen | None:
        """ "the other one" of two meetings listed; else what comes next."""
        return self._steps.other_of_two(texts, chat, on) or self.more(texts, chat, on)

    def more(self, texts: Texts, chat: int, on: Conversation) -> Screen | None:
        """The next page; of a meeting its text."""
        asked = self._hand.asked(chat, on)
        if asked is None:
            return self._meeting.text(texts, chat, on)
        if asked.kind == "list":
            if not on.place:
                return self._meeting.text(texts, chat, on)
            return self._lists.next_page(texts, chat, asked, on)
        if self._hand.is_silence(chat, on):
            return aside(texts.say("followup-none-found"))
        last = -(-len(asked.places) // TOPIC_PAGE) if asked.kind == "topic" else len(asked.places)
        seen = shown_at_once(asked) if on.place == 1 else on.place
        if seen >= last or asked.of_meetings:
            return aside(texts.say("followup-no-more"))
        self._hand.turn_to(chat, on, seen + 1)
        return self._replies.shown(texts, chat, on.number, seen + 1)

    def again(self, texts: Texts, chat: int, on: Conversation) -> Screen | None:
        """The screen shown last."""
        return self._turned(texts, chat, on, on.place)

    def file(self, texts: Texts, chat: int, on: Conversation) -> Screen | None:
        """The list shown last, which can be had as a table; else the card of the meeting."""
        asked = self._hand.asked(chat, on)
        if asked is not None and asked.kind == "list":
            return self.again(texts, chat, on)
        return self._meeting.present(texts, chat, on)

    def back(self, texts: Texts, chat: int, on: Conversation) -> Screen | None:
        """The one before it; of a meeting chosen of several the earlier one."""
        if not on.place:
            return self._steps.earlier(texts, chat, on)
        asked = self._hand.asked(chat, on)
        if on.place == 1 and asked is not None and asked.kind == "list":
            return self._steps.penultimate(texts, chat, on)  # no page, but a meeting is before it
        return self._turned(texts, chat, on, max(1, on.place - 1))

    def _turned(self, texts: Texts, chat: int, on: Conversation, place: int) -> Screen | None:
        asked = self._hand.asked(chat, on)
        if asked is None or asked.of_meetings or not place:
            return self._meeting.present(texts, chat, on)
        if asked.kind != "list":
            return self._replies.shown(texts, chat, on.number, place) if asked.places else None
        return self._lists.page(texts, chat, on, place)

    def what_else(self, texts: Texts, chat: int, on: Conversation) -> Screen | None:
        """What else the same person said of the same."""
        shown = self._hand.shown(chat, on)
        if shown is None or shown.answer.speaker is None:
            return self.more(texts, chat, on)
        speaker = shown.answer.speaker
        named = find_people(shown.asked.text, (KnownPerson(speaker),))
        if shown.asked.kind == "topic" and not named:  # of which others speak as well
            theirs = FollowUp(f"{speaker} {shown.asked.text}", words=True)
            return self._replies.ask(texts, chat, theirs)
        scope = Scope(person=speaker)
        return self._replies.ask(texts, chat, FollowUp(shown.asked.text, scope), besides=shown)

    def mentions(self, texts: Texts, chat: int, on: Conversation) -> Screen | None:
        """All mentions of a topic; of the quotes that answer a question the next one."""
        asked = self._hand.asked(chat, on)
        if asked is not None and asked.kind == "answer" and asked.places:
            return self.more(texts, chat, on)
        if asked is not None and asked.kind == "list":
            return self._lists.count(texts, chat, on)
        return self._lists.mentions(texts, chat, on)
