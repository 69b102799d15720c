"""Questions about the reply just shown: who said that, when, the link, more, the second one.

A private chat remembers which reply that was (`Conversation.number`); elsewhere nothing does.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from handlers.callbacks import Stale
from handlers.clock import Clock
from handlers.commands.find import Find
from handlers.commands.topic_buttons import Topics
from handlers.conversation.answer_screens import Replies
from handlers.conversation.listings import Listings
from handlers.conversation.stored_questions import shown_at_once
from handlers.meeting_finder import Finder
from handlers.plain_words.courtesies import courtesy_in
from handlers.texts.catalogue import Texts
from handlers.views.facts import facts_screen
from handlers.views.listing_reply import A_PAGE as LISTED_PAGE
from handlers.views.meeting_list import A_PAGE as LIST_PAGE
from handlers.views.screen import Screen, aside
from handlers.views.shown_answer import Shown
from handlers.views.shown_reply_details import Detail, detail, meeting_detail
from handlers.views.topic import A_PAGE as TOPIC_PAGE
from handlers.views.transcript import transcript_page
from meetings.model.conversation import Conversation
from meetings.model.errors import UnknownMeeting
from meetings.model.scope import Scope
from meetings.model.stored_question import Asked
from meetings.ports.archive import Archive
from meetings.ports.chats import Chats
from meetings.retrieval.query.followups_about_reply import Followup, followup_in
from meetings.retrieval.query.one_of_list_described import are_initials, described_one
from meetings.retrieval.query.resolving_references import FollowUp
from meetings.retrieval.query.shown_reply_request_patterns import Want

_DETAILS: dict[Want, Detail] = {
    "who": "who",
    "when": "when",
    "where": "where",
    "link": "link",
    "sure": "sure",
}

_REFUSED: dict[Want, str] = {"convert": "no-conversion", "translate": "no-translation"}
"""What is never done, and what is said instead."""

_OF_THEIR_OWN: frozenset[Want] = frozenset(
    {"nth", "meetings", "mentions", "years", "facts", "count", "listed", "newest", "oldest"}
)
"""Without anything before, these words mean something by themselves: «все встречи»."""


_OF_A_REPLY: frozenset[Want] = frozenset(
    {
        *("who", "link", "around", "text", "else", "more", "again", "back", "file", "overview"),
        *("before", "after", "earlier", "later", "penultimate"),
    }
)
"""Where the reply before has no such thing, these words mean nothing: «контекст» after silence."""


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
        now: Clock,
    ) -> None:
        self._archive = archive
        self._chats = chats
        self._replies = replies
        self._finder = finder
        self._listings = listings
        self._topics = topics
        self._find = find
        self._now = now
        self._ways: dict[Want, Callable[[Texts, int, Conversation], Screen | None]] = {
            "more": self._more,
            "text": self._text,
            "around": self._around,
            "else": self._else,
            "present": self._present,
            "most": self._most,
            "overview": self._present,
            "facts": self._facts,
            "count": self._count,
            "listed": self._listed_again,
            "newest": self._newest,
            "oldest": self._oldest,
            "penultimate": self._penultimate,
            "earlier": self._earlier,
            "later": self._later,
            "before": self._before,
            "after": self._after,
            "meetings": self._meetings,
            "mentions": self._mentions,
            "years": self._years,
            "again": self._again,
            "file": self._file,
            "back": self._back,
        }

    def screen(self, texts: Texts, chat: int, text: str) -> Screen | None:
        """What a message wants from the reply before; None if nothing."""
        wanted = followup_in(text) if chat > 0 else None
        if wanted is None:
            return self._described(texts, chat, text) if chat > 0 else None
        on = self._chats.conversation(chat)
        if on is None or not on.lasts(self._now()):
            if courtesy_in(text):
                return None  # «кто это?» as the first words is of the bot
            place = _is_place_alone(wanted, text)
            return self._of_nothing(texts, chat, "who" if place else wanted.want)
        try:
            found = self._wanted(texts, chat, wanted, on)
        except (Stale, UnknownMeeting):  # the archive has changed since
            return aside(texts.say("question-gone"))
        if found is None and (wanted.want in _OF_A_REPLY or _is_place_alone(wanted, text)):
            return aside(texts.say("followup-of-nothing"))
        return found

    def _described(self, texts: Texts, chat: int, text: str) -> Screen | None:
        """ "the Armenian one" of the meetings listed."""
        words, on = described_one(text), self._chats.conversation(chat)
        if not words or on is None or not on.lasts(self._now()):
            return None
        listed = self._newest_first(chat, on)
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
            return self._nth(texts, chat, wanted.number, on)
        if refused := _REFUSED.get(wanted.want):
            return aside(texts.say(refused))
        if kind := _DETAILS.get(wanted.want):
            return self._detail(texts, chat, kind, on)
        return self._ways[wanted.want](texts, chat, on)

    def _detail(self, texts: Texts, chat: int, kind: Detail, on: Conversation) -> Screen | None:
        if shown := self._shown(chat, on):
            return detail(texts, kind, [shown, *self._beside(shown)])
        entry = self._archive.entry(on.meeting_id or self._listed(chat, on) or "")
        if entry is None:
            return None
        if kind in ("who", "sure"):
            return self._finder.card(texts, chat, entry.head.id)
        return meeting_detail(texts, kind, entry.head)

    def _more(self, texts: Texts, chat: int, on: Conversation) -> Screen | None:
        asked = self._asked(chat, on)
        if asked is None:
            return self._text(texts, chat, on)
        if asked.kind == "list":
            if not on.place:
                return self._text(texts, chat, on)
            return self._more_of_list(texts, chat, asked, on)
        last = -(-len(asked.places) // TOPIC_PAGE) if asked.kind == "topic" else len(asked.places)
        seen = shown_at_once(asked) if on.place == 1 else on.place
        if seen >= last or asked.of_meetings:
            return aside(texts.say("followup-no-more"))
        self._turn_to(chat, on, seen + 1)
        return self._replies.shown(texts, chat, on.number, seen + 1)

    def _more_of_list(self, texts: Texts, chat: int, asked: Asked, on: Conversation) -> Screen:
        at = chat, on.number, on.place + 1
        in_words = self._listings.page(texts, *at)
        if on.place * (LISTED_PAGE if in_words else LIST_PAGE) >= len(asked.meetings):
            return aside(texts.say("followup-no-more"))
        self._turn_to(chat, on, on.place + 1)
        return in_words or self._finder.page(texts, *at)

    def _again(self, texts: Texts, chat: int, on: Conversation) -> Screen | None:
        """The screen shown last."""
        return self._turned(texts, chat, on, on.place)

    def _file(self, texts: Texts, chat: int, on: Conversation) -> Screen | None:
        """The list shown last, which can be had as a table; else the card of the meeting."""
        asked = self._asked(chat, on)
        if asked is not None and asked.kind == "list":
            return self._again(texts, chat, on)
        return self._present(texts, chat, on)

    def _back(self, texts: Texts, chat: int, on: Conversation) -> Screen | None:
        """The one before it; of a meeting chosen of several the earlier one."""
        if not on.place:
            return self._earlier(texts, chat, on)
        return self._turned(texts, chat, on, max(1, on.place - 1))

    def _turned(self, texts: Texts, chat: int, on: Conversation, place: int) -> Screen | None:
        asked = self._asked(chat, on)
        if asked is None or asked.of_meetings or not place:
            return self._present(texts, chat, on)
        if asked.kind != "list":
            return self._replies.shown(texts, chat, on.number, place) if asked.places else None
        self._turn_to(chat, on, place)
        at = chat, on.number, place
        return self._listings.page(texts, *at) or self._finder.page(texts, *at)

    def _nth(self, texts: Texts, chat: int, number: int, on: Conversation) -> Screen | None:
        """One of the list shown: of meetings its card, of quotes the quote."""
        asked = self._asked(chat, on)
        if asked is None:
            return None
        meetings = asked.meetings or tuple(p.meeting_id for p in asked.places if asked.of_meetings)
        if asked.kind == "topic":
            meetings = ()
        count = len(meetings or asked.places)
        if not count:
            return None
        place = _last(asked, meetings) if number < 0 else number
        if place > count:
            return Screen(texts.say("followup-so-few", count=count))
        if meetings:
            return self._of_list(texts, chat, on, meetings[place - 1])
        return self._replies.quoted(texts, chat, on.number, place)

    def _of_list(
        self, texts: Texts, chat: int, on: Conversation, meeting_id: str, place: int = 1
    ) -> Screen:
        """The card of one of a list, which stays at hand: «а третью?»."""
        card = self._finder.card(texts, chat, meeting_id)
        if opened := self._chats.conversation(chat):
            self._chats.set_conversation(chat, replace(opened, number=on.number, place=place))
        return card

    def _earlier(self, texts: Texts, chat: int, on: Conversation) -> Screen | None:
        """«а предыдущая?» of the meetings that the one opened was chosen of."""
        return self._beside_opened(texts, chat, on, 1)

    def _later(self, texts: Texts, chat: int, on: Conversation) -> Screen | None:
        return self._beside_opened(texts, chat, on, -1)

    def _beside_opened(self, texts: Texts, chat: int, on: Conversation, by: int) -> Screen | None:
        order = self._newest_first(chat, on)
        if on.meeting_id not in order:
            return None
        place = order.index(on.meeting_id) + by
        if not 0 <= place < len(order):
            return aside(texts.say("followup-no-earlier" if by > 0 else "followup-no-later"))
        return self._of_list(texts, chat, on, order[place], place=0)

    def _oldest(self, texts: Texts, chat: int, on: Conversation) -> Screen | None:
        order = self._newest_first(chat, on)
        return self._of_list(texts, chat, on, order[-1], place=0) if order else None

    def _penultimate(self, texts: Texts, chat: int, on: Conversation) -> Screen | None:
        order = self._newest_first(chat, on)
        if len(order) == 1:
            return aside(texts.say("followup-no-earlier"))
        return self._of_list(texts, chat, on, order[1], place=0) if order else None

    def _before(self, texts: Texts, chat: int, on: Conversation) -> Screen | None:
        """«а до этого?»: the meeting before one just opened, the words before a quote."""
        return self._around(texts, chat, on) if on.place else self._earlier(texts, chat, on)

    def _after(self, texts: Texts, chat: int, on: Conversation) -> Screen | None:
        return self._around(texts, chat, on) if on.place else self._later(texts, chat, on)

    def _newest_first(self, chat: int, on: Conversation) -> list[str]:
        """The meetings of the list at hand, by their time."""
        asked = self._asked(chat, on)
        if asked is None or not (asked.kind == "list" or asked.of_meetings):
            return []
        listed = asked.meetings or dict.fromkeys(place.meeting_id for place in asked.places)
        entries = filter(None, map(self._archive.entry, listed))
        heads = [(str(one.head.date), one.head.time or "", one.head.id) for one in entries]
        return [id_ for _, _, id_ in sorted(heads, reverse=True)]

    def _text(self, texts: Texts, chat: int, on: Conversation) -> Screen | None:
        meeting_id = self._meeting_at_hand(chat, on)
        if meeting_id is None:
            return None
        return transcript_page(texts, self._archive.meeting(meeting_id), 1)

    def _around(self, texts: Texts, chat: int, on: Conversation) -> Screen | None:
        if shown := self._shown(chat, on):
            return self._replies.around(texts, chat, shown.number, shown.place)
        return self._text(texts, chat, on)

    def _else(self, texts: Texts, chat: int, on: Conversation) -> Screen | None:
        """What else the same person said of the same."""
        shown = self._shown(chat, on)
        if shown is None or shown.answer.speaker is None:
            return self._more(texts, chat, on)
        scope = Scope(person=shown.answer.speaker)
        return self._replies.ask(texts, chat, FollowUp(shown.asked.text, scope), besides=shown)

    def _present(self, texts: Texts, chat: int, on: Conversation) -> Screen | None:
        meeting_id = self._meeting_at_hand(chat, on)
        return self._finder.card(texts, chat, meeting_id) if meeting_id else None

    def _most(self, texts: Texts, chat: int, on: Conversation) -> Screen | None:
        """Who spoke most: of a topic its first page says so, of a meeting its card."""
        asked = self._asked(chat, on)
        if asked is not None and asked.kind == "topic":
            return self._count(texts, chat, on)
        return self._present(texts, chat, on)

    def _facts(self, texts: Texts, chat: int, on: Conversation) -> Screen | None:
        """The figures of the meeting at hand."""
        meeting_id = self._meeting_at_hand(chat, on)
        if meeting_id is None:
            return None
        meeting, facts = self._archive.meeting(meeting_id), self._archive.facts(meeting_id)
        return facts_screen(texts, meeting, facts, "n", 1)

    def _count(self, texts: Texts, chat: int, on: Conversation) -> Screen | None:
        """How many there are of what was listed: the top of the list says so."""
        asked = self._asked(chat, on)
        if asked is None or asked.kind not in {"list", "topic"}:
            return None
        self._turn_to(chat, on, 1)
        if asked.kind == "topic":
            return self._replies.shown(texts, chat, on.number, 1)
        return self._listings.page(texts, chat, on.number, 1) or self._finder.page(
            texts, chat, on.number, 1
        )

    def _listed_again(self, texts: Texts, chat: int, on: Conversation) -> Screen | None:
        """«а какие?» after a count: what was counted; of a topic its mentions."""
        asked = self._asked(chat, on)
        if asked is not None and asked.kind == "topic":
            return self._mentions(texts, chat, on)
        return self._count(texts, chat, on)

    def _newest(self, texts: Texts, chat: int, on: Conversation) -> Screen | None:
        """ "when was the last one?" of the meetings listed."""
        asked = self._asked(chat, on)
        return self._nth(texts, chat, -1, on) if asked and asked.kind == "list" else None

    def _meetings(self, texts: Texts, chat: int, on: Conversation) -> Screen | None:
        """The meetings of a topic."""
        asked = self._asked(chat, on)
        if asked is None or asked.kind != "topic":
            return None
        return self._topics.meetings(texts, chat, on.number, 1)

    def _mentions(self, texts: Texts, chat: int, on: Conversation) -> Screen | None:
        """All mentions of a topic; of the quotes that answer a question the next one."""
        asked = self._asked(chat, on)
        if asked is not None and asked.kind == "answer" and asked.places:
            return self._more(texts, chat, on)
        if asked is not None and asked.kind == "list":
            return self._count(texts, chat, on)
        if asked is None or asked.kind != "topic":
            return None
        return self._find.page(texts, chat, on.number, 1)

    def _years(self, texts: Texts, chat: int, on: Conversation) -> Screen | None:
        asked = self._asked(chat, on)
        if asked is None or asked.kind != "topic":
            return None
        return self._topics.years(texts, chat, on.number)

    def _meeting_at_hand(self, chat: int, on: Conversation) -> str | None:
        """The meeting of the quote shown last, else the one opened or the first listed."""
        shown = self._shown(chat, on)
        return shown.meeting.head.id if shown else on.meeting_id or self._listed(chat, on)

    def _asked(self, chat: int, on: Conversation) -> Asked | None:
        return self._chats.question(chat, on.number) if on.number else None

    def _shown(self, chat: int, on: Conversation) -> Shown | None:
        """The quote shown last; of a topic's page its first."""
        asked = self._asked(chat, on)
        if asked is None or asked.kind == "list" or asked.of_meetings or not asked.places:
            return None
        place = on.place
        if asked.kind == "topic":
            place = (on.place - 1) * TOPIC_PAGE + 1
        return self._replies.quote(asked, on.number, place)

    def _beside(self, shown: Shown) -> list[Shown]:
        """The other quotes of a first screen that shows several side by side."""
        if shown.place > 1 or not shown.asked.sides:
            return []
        others = range(2, shown_at_once(shown.asked) + 1)
        return [self._replies.quote(shown.asked, shown.number, place) for place in others]

    def _listed(self, chat: int, on: Conversation) -> str | None:
        """The first meeting of the list or statement shown last."""
        asked = self._asked(chat, on)
        if asked is None:
            return None
        listed = asked.meetings or tuple(place.meeting_id for place in asked.places)
        return listed[0] if listed else None

    def _turn_to(self, chat: int, on: Conversation, place: int) -> None:
        self._chats.set_conversation(chat, replace(on, at=self._now(), place=place))


def _is_place_alone(wanted: Followup, text: str) -> bool:
    """«вторую»: of no list it means nothing, while a number may be a word of the archive."""
    return wanted.want == "nth" and wanted.number > 0 and not any(map(str.isdigit, text))


def _last(asked: Asked, meetings: Sequence[str]) -> int:
    """Which of a list is its last: «последняя» of meetings, newest first, is the newest."""
    return 1 if meetings and asked.kind == "list" else len(meetings or asked.places)
