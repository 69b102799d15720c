"""Questions about the reply just shown: who said that, when, the link, more, the second one.

A private chat remembers which reply that was (`Conversation.number`); elsewhere nothing does.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from dataclasses import replace
from typing import Literal

from handlers.callbacks import Stale
from handlers.clock import Clock
from handlers.commands.find import Find
from handlers.commands.topic_buttons import Topics
from handlers.conversation.answer_screens import Replies
from handlers.conversation.in_other_language import InOtherLanguage
from handlers.conversation.listings import Listings
from handlers.conversation.lists_behind_reply import ListsBehindReply
from handlers.conversation.neighbouring_turns import NeighbouringTurns
from handlers.conversation.reply_at_hand import ReplyAtHand
from handlers.conversation.stepping_meetings import MeetingSteps
from handlers.conversation.stored_questions import shown_at_once
from handlers.conversation.topic_ends import TopicEnds
from handlers.meeting_finder import Finder
from handlers.plain_words.courtesies import courtesy_in
from handlers.texts.catalogue import Texts
from handlers.views.facts import facts_screen
from handlers.views.screen import Screen, aside
from handlers.views.shown_reply_details import Detail, detail, meeting_detail
from handlers.views.topic import A_PAGE as TOPIC_PAGE
from handlers.views.transcript import transcript_page
from meetings.model.conversation import Conversation
from meetings.model.errors import UnknownMeeting
from meetings.model.scope import Scope
from meetings.ports.archive import Archive
from meetings.ports.chats import Chats
from meetings.retrieval.query.another_figure_claimed import with_another_figure
from meetings.retrieval.query.followups_about_reply import Followup, followup_in
from meetings.retrieval.query.resolving_references import FollowUp
from meetings.retrieval.query.shown_reply_wants import Want
from meetings.text.tokens import fold, word_texts

_DETAILS: dict[Want, Detail] = {
    "who": "who",
    "when": "when",
    "where": "where",
    "link": "link",
}

_REFUSED: dict[Want, str] = {"convert": "no-conversion", "translate": "no-translation"}
"""What is never done, and what is said instead."""

_OF_THEIR_OWN: frozenset[Want] = frozenset(
    {
        *("nth", "meetings", "mentions", "years", "facts", "count", "listed", "newest", "oldest"),
        *("really", "topics"),
    }
)
"""Without anything before, these words mean something by themselves: «все встречи»."""


_OF_A_REPLY: frozenset[Want] = frozenset(
    {
        *(
            "who",
            "talked",
            "link",
            "around",
            "text",
            "else",
            "more",
            "again",
            "back",
            "file",
            "overview",
            "shorter",
            "newer",
            "years",
        ),
        *("before", "after", "earlier", "sooner", "later", "next", "penultimate"),
    }
)
"""Where the reply before has no such thing, these words mean nothing: «контекст» after silence."""

_POINTING = frozenset("это that it this встрече meeting".split())
"""«когда это было?», "at which meeting" are asked of something shown."""
_DOER = re.compile(
    r"(?:(?:and|but|so|а|и)\s+)?(?:by whom(?: exactly)?|кем(?: именно)?)", re.IGNORECASE
)
"""Of a question it is whoever did what is asked about, of words whoever said them."""

_HOW_MANY = re.compile(r"(?:(?:а|и|ну|так)[\s,]+)*сколько", re.IGNORECASE)
"""«сколько?» after a list counts it; of a topic or figure it asks for an amount."""


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
        self._ends = ends
        self._now = now
        self._hand = ReplyAtHand(archive, chats, replies, now)
        self._lists = ListsBehindReply(replies, finder, listings, topics, find, self._hand)
        self._turns = NeighbouringTurns(archive, self._hand)
        self._other_language = InOtherLanguage(archive, replies, finder, self._hand)
        self._steps = MeetingSteps(archive, chats, replies, finder, self._hand)
        self._ways: dict[Want, Callable[[Texts, int, Conversation], Screen | None]] = {
            "more": self._more,
            "next": self._next,
            "sure": self._sure,
            "really": self._really,
            "text": self._text,
            "around": self._around,
            "else": self._else,
            "present": self._who_was_there,
            "most": self._most,
            "talked": self._talked,
            "overview": self._overview,
            "topics": self._overview,
            "shorter": self._shorter,
            "facts": self._facts,
            "count": self._lists.count,
            "listed": self._lists.listed_again,
            "newest": self._newest,
            "newer": self._newer,
            "oldest": self._oldest,
            "penultimate": self._steps.penultimate,
            "earlier": self._steps.earlier,
            "sooner": self._sooner,
            "later": self._steps.later,
            "before": self._before,
            "after": self._after,
            "meetings": self._lists.meetings,
            "mentions": self._mentions,
            "years": self._lists.years,
            "again": self._again,
            "file": self._file,
            "back": self._back,
        }

    def screen(self, texts: Texts, chat: int, text: str) -> Screen | None:
        """What a message wants from the reply before; None if nothing."""
        wanted, on = followup_in(text), self._chats.conversation(chat) if chat > 0 else None
        if on is not None and on.lasts(self._now()):
            if wanted is None and _HOW_MANY.fullmatch(text.strip(" ?!.")):
                return self._lists.how_many(texts, chat, on)
            if wanted is None:
                claimed = self._claimed_anew(texts, chat, on, text)
                sized = claimed or self._steps.sized(texts, chat, on, text)
                return sized or self._steps.described(texts, chat, on, text)
            if self._replies.asks_of_others(chat, text):
                return None  # asked anew, of everybody else
            return self._about(texts, chat, text, wanted, on)
        if wanted is None or chat <= 0 or courtesy_in(text):
            return None  # «кто это?» as the first words is of the bot
        place = _is_place_alone(wanted, text)
        return self._of_nothing(texts, chat, "who" if place else wanted.want)

    def _about(
        self, texts: Texts, chat: int, text: str, wanted: Followup, on: Conversation
    ) -> Screen | None:
        if _DOER.fullmatch(text.strip(" ?!.")) and on.question and not on.topic:
            return None  # «кем?» after «когда построен мост?» is whoever built it, not who said so
        try:
            if beside := {"replied": self._turns.replied, "asked": self._turns.asked}.get(
                wanted.want
            ):
                return beside(texts, chat, on, wanted.name)
            found = self._wanted(texts, chat, wanted, on)
        except (Stale, UnknownMeeting):  # the archive has changed since
            return aside(texts.say("question-gone"))
        of_none = wanted.want in _OF_A_REPLY or _is_place_alone(wanted, text)
        if found is None and (of_none or _asks_when_it_was(wanted, text)):
            return aside(texts.say("followup-of-nothing"))
        return found

    def _of_nothing(self, texts: Texts, chat: int, want: Want) -> Screen | None:
        """Where nothing was shown before."""
        if want in _OF_THEIR_OWN:
            return None
        if refused := _REFUSED.get(want):
            return aside(texts.say(refused))
        everybody = self._listings.everybody(texts, chat) if want in {"present", "most"} else None
        return everybody or aside(texts.say("followup-of-nothing"))

    def _wanted(
        self, texts: Texts, chat: int, wanted: Followup, on: Conversation
    ) -> Screen | None:
        if wanted.want == "nth":
            newest = self._newest(texts, chat, on) if wanted.number < 0 and on.topic else None
            return newest or self._steps.nth(texts, chat, wanted.number, on)
        if wanted.want == "translate" and wanted.name:
            other = self._other_language.screen(texts, chat, on, wanted.name)
            return other or aside(texts.say("no-translation"))
        if refused := _REFUSED.get(wanted.want):
            return aside(texts.say(refused))
        if wanted.want == "talked" and wanted.name:
            return self._lists.talked_of(texts, chat, on)
        if kind := _DETAILS.get(wanted.want):
            return self._detail(texts, chat, kind, on)
        return self._ways[wanted.want](texts, chat, on)

    def _detail(self, texts: Texts, chat: int, kind: Detail, on: Conversation) -> Screen | None:
        if shown := self._hand.shown(chat, on):
            return detail(texts, kind, [shown, *self._hand.beside(shown)])
        if kind == "when" and (several := self._lists.several(texts, chat, on)):
            return several
        if kind == "who" and on.person and not on.meeting_id:
            return self._person(texts, chat, on.person)  # «кто он такой?» after somebody's name
        entry = self._archive.entry(on.meeting_id or self._hand.first_listed(chat, on) or "")
        if entry is None:
            return None
        if kind in ("who", "sure"):
            return self._finder.card(texts, chat, entry.head.id)
        return meeting_detail(texts, kind, entry.head)

    def _sure(self, texts: Texts, chat: int, on: Conversation) -> Screen | None:
        """«это правда?»: of a claim its verdict once more, of a quote that it is verbatim."""
        asked = self._hand.asked(chat, on)
        if asked is not None and asked.claim:
            return self._verdict(texts, chat, asked.claim)
        return self._detail(texts, chat, "sure", on)

    def _claimed_anew(self, texts: Texts, chat: int, on: Conversation, text: str) -> Screen | None:
        """«а 81 процент?»: the claim just checked, with another figure."""
        asked = self._hand.asked(chat, on)
        anew = with_another_figure(asked.claim, text) if asked and asked.claim else ""
        return self._verdict(texts, chat, anew) if anew else None

    def _really(self, texts: Texts, chat: int, on: Conversation) -> Screen | None:
        """«а на самом деле сколько?»: what was said in place of what a claim has."""
        asked = self._hand.asked(chat, on)
        return self._verdict(texts, chat, asked.claim) if asked and asked.claim else None

    def _newest(self, texts: Texts, chat: int, on: Conversation) -> Screen | None:
        """The newest of the meetings listed, or of a topic's mentions."""
        listed = self._steps.newest(texts, chat, on)
        return listed or self._ends.screen(texts, chat, on, self._hand.asked(chat, on), place=0)

    def _newer(self, texts: Texts, chat: int, on: Conversation) -> Screen | None:
        """«а поновее?»: the newest of the quotes, where it is newer than the one shown."""
        asked = self._hand.asked(chat, on)
        if asked is None or asked.kind != "answer" or not asked.places:
            return self._newest(texts, chat, on)
        held = [self._archive.entry(place.meeting_id) for place in asked.places]
        days = [entry.head.date if entry else dt.date.min for entry in held]
        newest = max(range(len(days)), key=days.__getitem__)
        if days[newest] <= days[max(1, on.place) - 1]:
            return aside(texts.say("followup-no-newer"))
        return self._replies.quoted(texts, chat, on.number, newest + 1)

    def _oldest(self, texts: Texts, chat: int, on: Conversation) -> Screen | None:
        """The oldest of them."""
        listed = self._steps.oldest(texts, chat, on)
        return listed or self._ends.screen(texts, chat, on, self._hand.asked(chat, on), place=-1)

    def _sooner(self, texts: Texts, chat: int, on: Conversation) -> Screen | None:
        """«а раньше?» of a topic's mentions; else of the meetings listed."""
        asked = self._hand.asked(chat, on)
        of_topic = asked is not None and asked.kind != "list"
        told = self._ends.earlier(texts, chat, on, asked) if of_topic else None
        return told or self._steps.earlier(texts, chat, on)

    def end_of_topic(
        self, texts: Texts, chat: int, end: Literal["first", "last"]
    ) -> Screen | None:
        """The first or the last mention of the topic just shown; None where none was."""
        on = self._chats.conversation(chat) if chat > 0 else None
        if on is None:
            return None
        asked, place = self._hand.asked(chat, on), 0 if end == "last" else -1
        return self._ends.screen(texts, chat, on, asked, place=place, surely=True)

    def _next(self, texts: Texts, chat: int, on: Conversation) -> Screen | None:
        return self._steps.next(texts, chat, on) or self._more(texts, chat, on)

    def _more(self, texts: Texts, chat: int, on: Conversation) -> Screen | None:
        asked = self._hand.asked(chat, on)
        if asked is None:
            return self._text(texts, chat, on)
        if asked.kind == "list":
            if not on.place:
                return self._text(texts, chat, on)
            return self._lists.next_page(texts, chat, asked, on)
        last = -(-len(asked.places) // TOPIC_PAGE) if asked.kind == "topic" else len(asked.places)
        seen = shown_at_once(asked) if on.place == 1 else on.place
        if seen >= last or asked.of_meetings:
            return aside(texts.say("followup-no-more"))
        self._hand.turn_to(chat, on, seen + 1)
        return self._replies.shown(texts, chat, on.number, seen + 1)

    def _again(self, texts: Texts, chat: int, on: Conversation) -> Screen | None:
        """The screen shown last."""
        return self._turned(texts, chat, on, on.place)

    def _file(self, texts: Texts, chat: int, on: Conversation) -> Screen | None:
        """The list shown last, which can be had as a table; else the card of the meeting."""
        asked = self._hand.asked(chat, on)
        if asked is not None and asked.kind == "list":
            return self._again(texts, chat, on)
        return self._present(texts, chat, on)

    def _back(self, texts: Texts, chat: int, on: Conversation) -> Screen | None:
        """The one before it; of a meeting chosen of several the earlier one."""
        if not on.place:
            return self._steps.earlier(texts, chat, on)
        return self._turned(texts, chat, on, max(1, on.place - 1))

    def _turned(self, texts: Texts, chat: int, on: Conversation, place: int) -> Screen | None:
        asked = self._hand.asked(chat, on)
        if asked is None or asked.of_meetings or not place:
            return self._present(texts, chat, on)
        if asked.kind != "list":
            return self._replies.shown(texts, chat, on.number, place) if asked.places else None
        return self._lists.page(texts, chat, on, place)

    def _before(self, texts: Texts, chat: int, on: Conversation) -> Screen | None:
        """«а до этого?»: the meeting before the one opened or last, the words before a quote."""
        if self._is_among_meetings(chat, on):
            opened = on.meeting_id
            step = self._steps.earlier if opened else self._steps.penultimate
            return step(texts, chat, on)
        asked = self._hand.asked(chat, on)
        if asked is not None and asked.kind == "topic":
            return self._sooner(texts, chat, on)
        return self._around(texts, chat, on)

    def _after(self, texts: Texts, chat: int, on: Conversation) -> Screen | None:
        if self._is_among_meetings(chat, on):
            return self._steps.later(texts, chat, on) or aside(texts.say("followup-no-later"))
        return self._around(texts, chat, on)

    def _is_among_meetings(self, chat: int, on: Conversation) -> bool:
        """Whether a list of meetings is at hand, or one that was chosen of several."""
        asked = self._hand.asked(chat, on)
        return not on.place or (asked is not None and asked.kind == "list")

    def _text(self, texts: Texts, chat: int, on: Conversation) -> Screen | None:
        meeting_id = self._hand.meeting(chat, on)
        if meeting_id is None:
            return None
        return transcript_page(texts, self._archive.meeting(meeting_id), 1)

    def _around(self, texts: Texts, chat: int, on: Conversation) -> Screen | None:
        if shown := self._hand.shown(chat, on):
            return self._replies.around(texts, chat, shown.number, shown.place)
        return self._text(texts, chat, on)

    def _else(self, texts: Texts, chat: int, on: Conversation) -> Screen | None:
        """What else the same person said of the same."""
        shown = self._hand.shown(chat, on)
        if shown is None or shown.answer.speaker is None:
            return self._more(texts, chat, on)
        scope = Scope(person=shown.answer.speaker)
        return self._replies.ask(texts, chat, FollowUp(shown.asked.text, scope), besides=shown)

    def _present(self, texts: Texts, chat: int, on: Conversation) -> Screen | None:
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

    def _overview(self, texts: Texts, chat: int, on: Conversation) -> Screen | None:
        """What the meeting at hand was about; of several listed it is to be said which."""
        return self._lists.which(texts, chat, on) or self._present(texts, chat, on)

    def _who_was_there(self, texts: Texts, chat: int, on: Conversation) -> Screen | None:
        """Who took part in the meeting at hand, or in each of the few listed."""
        several = on.meeting_id is None and on.number
        told = self._listings.participants(texts, chat, on.number) if several else None
        return told or self._present(texts, chat, on)

    def _shorter(self, texts: Texts, chat: int, on: Conversation) -> Screen | None:
        """The sentence alone for which a quote was shown, and who said it; else the meeting."""
        shown = self._hand.shown(chat, on)
        return detail(texts, "who", [shown]) if shown else self._present(texts, chat, on)

    def _most(self, texts: Texts, chat: int, on: Conversation) -> Screen | None:
        """Who spoke most: of a topic its first page says so, of a meeting its card."""
        asked = self._hand.asked(chat, on)
        if asked is not None and asked.kind == "topic":
            return self._lists.count(texts, chat, on)
        return self._present(texts, chat, on)

    def _talked(self, texts: Texts, chat: int, on: Conversation) -> Screen | None:
        """«кто говорил?»: of a topic its first page names them, of a quote whose words it is."""
        asked = self._hand.asked(chat, on)
        if asked is not None and asked.kind == "topic":
            return self._lists.count(texts, chat, on)
        return self._detail(texts, chat, "who", on)

    def _facts(self, texts: Texts, chat: int, on: Conversation) -> Screen | None:
        """The figures of the meeting at hand."""
        meeting_id = self._hand.meeting(chat, on)
        if meeting_id is None:
            return None
        meeting, facts = self._archive.meeting(meeting_id), self._archive.facts(meeting_id)
        return facts_screen(texts, meeting, facts, "n", 1)

    def _mentions(self, texts: Texts, chat: int, on: Conversation) -> Screen | None:
        """All mentions of a topic; of the quotes that answer a question the next one."""
        asked = self._hand.asked(chat, on)
        if asked is not None and asked.kind == "answer" and asked.places:
            return self._more(texts, chat, on)
        if asked is not None and asked.kind == "list":
            return self._lists.count(texts, chat, on)
        return self._lists.mentions(texts, chat, on)


def _asks_when_it_was(wanted: Followup, text: str) -> bool:
    """«когда это было?»: of nothing shown it means nothing, while «когда?» may go on asking."""
    said = {fold(word) for word in word_texts(text)}
    return wanted.want in {"when", "where"} and bool(said & _POINTING)


def _is_place_alone(wanted: Followup, text: str) -> bool:
    """«вторую»: of no list it means nothing, while a number may be a word of the archive."""
    return wanted.want == "nth" and wanted.number > 0 and not any(map(str.isdigit, text))
