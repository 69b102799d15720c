"""A meeting that is asked for as a whole: it is shown itself, as the bot retells nothing."""

from __future__ import annotations

from dataclasses import replace

from handlers.conversation.listings import Listings
from handlers.meeting_finder import Finder
from handlers.texts.catalogue import Texts
from handlers.views.cutting import cut
from handlers.views.screen import Screen
from meetings.model.archive import Entry
from meetings.retrieval.query.overviews import Overview, overview_in
from meetings.text.stems import keys


class Overviews:
    """Finds the meeting meant. Its methods read from disk: call them in a thread."""

    def __init__(self, finder: Finder, listings: Listings) -> None:
        self._finder = finder
        self._listings = listings

    def screen(self, texts: Texts, chat: int, text: str) -> Screen | None:
        """The meeting or meetings that are asked for as a whole; None for other messages."""
        asked = overview_in(text)
        screen = self._meetings(texts, chat, asked) if asked else None
        if screen is None or asked is None or not asked.told_short:
            return screen
        note = texts.say("overview-itself")
        return replace(screen, html=cut(f"{note}\n\n{screen.html}"))

    def _meetings(self, texts: Texts, chat: int, asked: Overview) -> Screen | None:
        if listed := self._listings.opened(texts, chat, asked.of, topics=asked.told_short):
            return listed
        found = self._finder.found(asked.of, texts.lang)
        if not asked.named:
            found = [one for one in found if asked.titled and _is_titled(asked.of, one)]
        if not found or (not asked.named and len(found) > 1):
            return None
        return self._finder.one_or_list(texts, chat, asked.of)


def _is_titled(words: str, entry: Entry) -> bool:
    """Whether a meeting's title holds all of some words."""
    said = set(keys(words))
    return bool(said) and said <= set(keys(entry.head.title))
