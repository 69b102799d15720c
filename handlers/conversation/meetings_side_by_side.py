"""«Сравни последние две встречи с Лодкиным»: the figures of both, side by side."""

from __future__ import annotations

from collections.abc import Sequence

from handlers.clock import Clock
from handlers.meeting_finder import list_asked
from handlers.texts.catalogue import Texts
from handlers.views.figures import comparison
from handlers.views.screen import Screen, aside
from meetings.model.archive import Entry
from meetings.model.conversation import Conversation
from meetings.model.languages import Lang
from meetings.model.meeting import Head
from meetings.ports.archive import Archive
from meetings.ports.chats import Chats
from meetings.retrieval.comparing_meetings import both_compared, comparison_of
from meetings.retrieval.query.archive_cast import Casts
from meetings.retrieval.query.carrying_out_listings import listed
from meetings.retrieval.query.listing import read_listing
from meetings.retrieval.query.meetings_compared import meetings_to_compare
from meetings.transcripts.head.language_pairs import event_of


class MeetingsSideBySide:
    """Sets two meetings side by side. Its methods read from disk: call them in a thread."""

    def __init__(self, archive: Archive, chats: Chats, casts: Casts, now: Clock) -> None:
        self._archive = archive
        self._chats = chats
        self._casts = casts
        self._now = now

    def screen(self, texts: Texts, chat: int, text: str) -> Screen | None:
        """The two meetings that a message compares; None for other messages."""
        asked = meetings_to_compare(text, self._now().date())
        found = [self._found(one, texts.lang) for one in asked]
        if not found or not all(found):
            return None
        two = self._two(found[0]) if len(found) == 1 else (found[0][0], found[1][0])
        archive, cast = self._archive, self._casts.of(self._archive)
        if len(two) < 2 or two[0] == two[1]:
            compared = comparison_of(two[0], archive, cast, archive.meeting, archive.facts)
        else:
            compared = both_compared(two[0], two[1], cast, archive.meeting, archive.facts)
        if compared is None:
            return aside(texts.say("compare-none"))
        self._remember(chat, text, (compared.first, compared.second))
        return comparison(texts, compared)

    def _found(self, which: str, lang: Lang) -> Sequence[Entry]:
        cast = self._casts.of(self._archive)
        listing = read_listing(which, cast, self._now().date())
        if listing is None or not listing.named:
            return ()
        found = listed(listing, self._archive, cast, lang)
        return found.entries if found else ()

    @staticmethod
    def _two(entries: Sequence[Entry]) -> Sequence[Entry]:
        """The first two that are not one meeting in two languages."""
        first = entries[0]
        event = event_of(first.head)
        other = next((one for one in entries[1:] if event_of(one.head) != event), None)
        return (first, other) if other else (first,)

    def _remember(self, chat: int, text: str, two: Sequence[Head]) -> None:
        """«вторую»: both stay at hand, in the order in which they are shown."""
        entries = [entry for head in two if (entry := self._archive.entry(head.id))]
        if chat > 0:
            number = self._chats.remember_question(chat, list_asked(text, entries))
            on = Conversation(self._now(), question=text, number=number)
            self._chats.set_conversation(chat, on)
