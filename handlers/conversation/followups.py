"""Questions about the reply just shown: who said that, when, the link, more, the second one.

A private chat remembers which reply that was (`Conversation.number`); elsewhere nothing does.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Literal

from handlers.callbacks import Stale
from handlers.clock import Clock
from handlers.commands.find import Find
from handlers.commands.topic_buttons import Topics
from handlers.conversation.answer_screens import Replies
from handlers.conversation.asked_of_reply_alone import is_of_a_reply, is_place_alone
from handlers.conversation.in_other_language import InOtherLanguage
from handlers.conversation.listings import Listings
from handlers.conversation.lists_behind_reply import ListsBehindReply
from handlers.conversation.meeting_behind_reply import MeetingBehindReply
from handlers.conversation.neighbouring_turns import NeighbouringTurns
from handlers.conversation.reply_at_hand import ReplyAtHand
from handlers.conversation.reply_in_time import ReplyInTime
from handlers.conversation.stepping_meetings import MeetingSteps
from handlers.conversation.topic_ends import TopicEnds
from handlers.conversation.turning_reply_pages import TurningReplyPages
from handlers.conversation.wants_of_reply import (
    DETAILS,
    DOER,
    HOW_MANY,
    OF_THEIR_OWN,
    REFUSED,
)
from handlers.meeting_finder import Finder
from handlers.plain_words.courtesies import courtesy_in
from handlers.texts.catalogue import Texts
from handlers.views.screen import Screen, aside
from handlers.views.shown_reply_details import Detail, detail, meeting_detail
from meetings.model.conversation import Conversation
from meetings.model.errors import UnknownMeeting
from meetings.ports.archive import Archive
from meetings.ports.chats import Chats
from meetings.retrieval.query.another_figure_claimed import with_another_figure
from meetings.retrieval.query.another_part_of_year import is_part_beside
from meetings.retrieval.query.followups_about_reply import Followup, followup_in
from meetings.retrieval.query.others_asked import without_them
from meetings.retrieval.query.shown_reply_wants import Want
from meetings.retrieval.query.stepped_times import step_beside_figure


class FollowUps:
    """Goes on from what was shown. Its methods read from disk and think: call them in a thread."""

    def __init__(
        self,
        archive: Archive,
        chats: Chats,
        replies: Replies,
        finder: Finder,
        listings: Listings,
        topics: Topics,
        find: Find,
        verdict: Callable[[Texts, int, str], Screen],
        person: Callable[[Texts, int, str], Screen | None],
        ends: TopicEnds,
        now: Clock,
    ) -> None:
        self._archive = archive
        self._chats = chats
        self._replies = replies
        self._finder = finder
        self._listings = listings
        self._verdict = verdict
        self._person = person
        self._now = now
        self._hand = ReplyAtHand(archive, chats, replies, now)
        self._lists = ListsBehindReply(replies, finder, listings, topics, find, self._hand)
        self._turns = NeighbouringTurns(archive, self._hand)
        self._other_language = InOtherLanguage(archive, replies, finder, self._hand)
        self._steps = MeetingSteps(archive, chats, replies, finder, self._hand)
        self._meeting = MeetingBehindReply(
            archive, chats, finder, listings, self._lists, self._hand
        )
        self._pages = TurningReplyPages(
            replies, self._lists, self._steps, self._meeting, self._hand
        )
        self._in_time = ReplyInTime(
            archive, replies, listings, self._lists, self._steps, ends, self._hand
        )
        self._ways: dict[Want, Callable[[Texts, int, Conversation], Screen | None]] = {
            "more": self._pages.more,
            "next": self._pages.next,
            "other": self._pages.other,
            "sure": self._sure,
            "lie": partial(self._sure, kind="lie"),
            "really": self._really,
            "text": self._meeting.text,
            "around": self._around,
            "else": self._pages.what_else,
            "present": self._meeting.who_was_there,
            "most": self._most,
            "talked": self._talked,
            "overview": self._meeting.overview,
            "topics": self._meeting.overview,
            "shorter": self._shorter,
            "facts": self._meeting.facts,
            "count": self._lists.count,
            "listed": self._lists.listed_again,
            "newest": self._in_time.newest,
            "newer": self._in_time.newer,
            "oldest": self._in_time.oldest,
            "penultimate": self._steps.penultimate,
            "earlier": self._steps.earlier,
            "sooner": self._in_time.sooner,
            "later": self._steps.later,
            "before": self._before,
            "after": self._after,
            "meetings": self._lists.meetings,
            "mentions": self._pages.mentions,
            "years": self._lists.years,
            "again": self._pages.again,
            "file": self._pages.file,
            "back": self._pages.back,
        }

    def screen(self, texts: Texts, chat: int, text: str) -> Screen | None:
        """What a message wants from the reply before; None if nothing."""
        wanted, on = followup_in(text), self._chats.conversation(chat) if chat > 0 else None
        if on is not None and on.lasts(self._now()):
            if wanted is None and HOW_MANY.fullmatch(text.strip(" ?!.")):
                return self._lists.how_many(texts, chat, on)
            if wanted is None:
                claimed = self._claimed_anew(texts, chat, on, text)
                sized = claimed or self._steps.sized(texts, chat, on, text)
                sized = sized or self._in_time.ordered(texts, chat, on, text)
                return sized or self._steps.described(texts, chat, on, text)
            if self._replies.asks_of_others(chat, text) or self._of_time_beside(chat, on, text):
                return None  # asked anew, of everybody else or of another time
            if wanted.want == "present" and without_them(text) and self._is_topic(chat, on):
                wanted = Followup("more")  # «кто ещё?» of a topic is who else speaks of it
            return self._about(texts, chat, text, wanted, on)
        if wanted is None or chat <= 0 or courtesy_in(text):
            return None  # «кто это?» as the first words is of the bot
        place = is_place_alone(wanted, text)
        return self._of_nothing(texts, chat, "who" if place else wanted.want)

    def _about(
        self, texts: Texts, chat: int, text: str, wanted: Followup, on: Conversation
    ) -> Screen | None:
        if DOER.fullmatch(text.strip(" ?!.")) and on.question and not on.topic:
            return None  # «кем?» after «когда построен мост?» is whoever built it, not who said so
        anew = self._claimed_anew(texts, chat, on, text) if wanted.want == "again" else None
        if anew is not None:
            return anew
        try:
            if wanted.want == "asked" and self._turns.is_asker_wanted(text, chat, on):
                wanted = Followup("who")  # the quote is what was asked
            if beside := {"replied": self._turns.replied, "asked": self._turns.asked}.get(
                wanted.want
            ):
                return beside(texts, chat, on, wanted.name)
            found = self._wanted(texts, chat, wanted, on)
        except (Stale, UnknownMeeting):  # the archive has changed since
            return aside(texts.say("question-gone"))
        of_none = is_of_a_reply(wanted, text) or self._said_nothing(chat, wanted, on)
        if found is None and of_none:
            return aside(texts.say("followup-of-nothing"))
        return found

    def _of_time_beside(self, chat: int, on: Conversation, text: str) -> bool:
        """«а до этого?» after a figure asks for the one of the year before, «а вторая?» after the
        list of a month's first week for that of the second.
        """
        asked = self._hand.asked(chat, on)
        if asked is None:
            return False
        return (asked.figure and bool(step_beside_figure(text))) or is_part_beside(
            text, asked.text
        )

    def _is_topic(self, chat: int, on: Conversation) -> bool:
        asked = self._hand.asked(chat, on)
        return asked is not None and asked.kind == "topic"

    def _said_nothing(self, chat: int, wanted: Followup, on: Conversation) -> bool:
        """«в каком году?» after somebody turned out to have said nothing of it."""
        asked = self._hand.asked(chat, on)
        of_it = wanted.want in {"when", "where", "newest", "oldest"}
        return of_it and asked is not None and bool(asked.silent)

    def _of_nothing(self, texts: Texts, chat: int, want: Want) -> Screen | None:
        """Where nothing was shown before."""
        if want in OF_THEIR_OWN:
            return None
        if refused := REFUSED.get(want):
            return aside(texts.say(refused))
        everybody = self._listings.everybody(texts, chat) if want in {"present", "most"} else None
        return everybody or aside(texts.say("followup-of-nothing"))

    def _wanted(
        self, texts: Texts, chat: int, wanted: Followup, on: Conversation
    ) -> Screen | None:
        if wanted.want == "nth":
            last = wanted.number < 0 and (on.topic or on.person)
            newest = self._in_time.newest(texts, chat, on) if last else None
            return newest or self._steps.nth(texts, chat, wanted.number, on)
        if wanted.want == "translate" and wanted.name:
            other = self._other_language.screen(texts, chat, on, wanted.name)
            return other or aside(texts.say("no-translation"))
        if refused := REFUSED.get(wanted.want):
            return aside(texts.say(refused))
        if wanted.want == "talked" and wanted.name:
            return self._lists.talked_of(texts, chat, on)
        if kind := DETAILS.get(wanted.want):
            return self._detail(texts, chat, kind, on)
        return self._ways[wanted.want](texts, chat, on)

    def _detail(self, texts: Texts, chat: int, kind: Detail, on: Conversation) -> Screen | None:
        if shown := self._hand.shown(chat, on):
            return detail(texts, kind, [shown, *self._hand.beside(shown)])
        return None if self._hand.is_silence(chat, on) else self._of_all(texts, chat, kind, on)

    def _of_all(self, texts: Texts, chat: int, kind: Detail, on: Conversation) -> Screen | None:
        """The same of the meeting, the list or the person shown."""
        if kind in {"when", "lasted"} and (several := self._lists.several(texts, chat, on)):
            return several
        if kind == "who" and on.person and not on.meeting_id:
            return self._person(texts, chat, on.person)  # «кто он такой?» after somebody's name
        entry = self._archive.entry(on.meeting_id or self._hand.first_listed(chat, on) or "")
        if entry is None:
            return None
        if kind in ("who", "sure", "lie"):
            return self._finder.card(texts, chat, entry.head.id)
        return meeting_detail(texts, kind, entry.head)

    def _sure(
        self, texts: Texts, chat: int, on: Conversation, kind: Detail = "sure"
    ) -> Screen | None:
        """«это правда?»: of a claim its verdict once more, of a quote that it is verbatim."""
        asked = self._hand.asked(chat, on)
        if asked is not None and asked.claim:
            return self._verdict(texts, chat, asked.claim)
        return self._detail(texts, chat, kind, on)

    def _claimed_anew(self, texts: Texts, chat: int, on: Conversation, text: str) -> Screen | None:
        """«а 81 процент?»: the claim just checked, with another figure."""
        asked = self._hand.asked(chat, on)
        anew = with_another_figure(asked.claim, text) if asked and asked.claim else ""
        return self._verdict(texts, chat, anew) if anew else None

    def _really(self, texts: Texts, chat: int, on: Conversation) -> Screen | None:
        """«а на самом деле сколько?»: what was said in place of what a claim has."""
        asked = self._hand.asked(chat, on)
        return self._verdict(texts, chat, asked.claim) if asked and asked.claim else None

    def _before(self, texts: Texts, chat: int, on: Conversation) -> Screen | None:
        """«а до этого?»: the meeting before the one opened or last, the words before a quote."""
        if self._is_among_meetings(chat, on):
            opened = on.meeting_id
            step = self._steps.earlier if opened else self._steps.penultimate
            return step(texts, chat, on)
        if self._is_topic(chat, on):
            return self._in_time.sooner(texts, chat, on)
        return self._around(texts, chat, on)

    def _after(self, texts: Texts, chat: int, on: Conversation) -> Screen | None:
        if self._is_among_meetings(chat, on):
            return self._steps.later(texts, chat, on) or aside(texts.say("followup-no-later"))
        return self._around(texts, chat, on)

    def end_of_topic(
        self, texts: Texts, chat: int, end: Literal["first", "last"]
    ) -> Screen | None:
        """The first or the last mention of the topic just shown; None where none was."""
        on = self._chats.conversation(chat) if chat > 0 else None
        return self._in_time.end_of_topic(texts, chat, on, end) if on else None

    def _is_among_meetings(self, chat: int, on: Conversation) -> bool:
        """Whether a list of meetings is at hand, or one that was chosen of several."""
        asked = self._hand.asked(chat, on)
        return not on.place or (asked is not None and asked.kind == "list")

    def _around(self, texts: Texts, chat: int, on: Conversation) -> Screen | None:
        if shown := self._hand.shown(chat, on):
            return self._replies.around(texts, chat, shown.number, shown.place)
        return self._meeting.text(texts, chat, on)

    def _shorter(self, texts: Texts, chat: int, on: Conversation) -> Screen | None:
        """The sentence alone for which a quote was shown, and who said it; else the meeting."""
        shown = self._hand.shown(chat, on)
        return detail(texts, "who", [shown]) if shown else self._meeting.present(texts, chat, on)

    def _most(self, texts: Texts, chat: int, on: Conversation) -> Screen | None:
        """Who spoke most: of a topic its first page says so, of a meeting its card."""
        if self._is_topic(chat, on):
            return self._lists.count(texts, chat, on)
        return self._meeting.present(texts, chat, on)

    def _talked(self, texts: Texts, chat: int, on: Conversation) -> Screen | None:
        """«кто говорил?»: of a topic its first page names them, of a quote whose words it is."""
        if self._is_topic(chat, on):
            return self._lists.count(texts, chat, on)
        return self._detail(texts, chat, "who", on)
