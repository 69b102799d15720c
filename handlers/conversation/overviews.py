"""A meeting that is asked for as a whole: it is shown itself, as the bot retells nothing."""

from __future__ import annotations

from dataclasses import replace

from handlers.conversation.listings import Listings
from handlers.meeting_finder import Finder
from handlers.texts.catalogue import Texts
from handlers.views.cutting import cut
from handlers.views.facts import facts_screen
from handlers.views.screen import Screen
from meetings.model.archive import Entry
from meetings.ports.archive import Archive
from meetings.retrieval.query.overviews import Overview, overview_in
from meetings.text.stems import keys


class Overviews:
    """Finds the meeting meant. Its methods read from disk: call them in a thread."""

    def __init__(self, archive: Archive, finder: Finder, listings: Listings) -> None:
        self._archive = archive
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
        topics = asked.told_short or asked.figures
        listed = self._listings.meant(texts, asked.of, topics=topics)
        if asked.met and not (listed and listed.listing.people and not listed.listing.filters):
            return None
        if listed:
            if len(listed.entries) == 1:
                return self._one(texts, chat, asked, listed.entries[0])
            return self._listings.shown(texts, chat, asked.of, listed)
        found = self._finder.found(asked.of, texts.lang)
        if not asked.named:
            found = [one for one in found if asked.titled and _is_titled(asked.of, one)]
        if len(found) == 1:
            return self._one(texts, chat, asked, found[0])
        several = found and asked.named
        return self._finder.one_or_list(texts, chat, asked.of) if several else None

    def _one(self, texts: Texts, chat: int, asked: Overview, entry: Entry) -> Screen:
        """The one meeting meant; a private chat is on it now."""
        card = self._finder.card(texts, chat, entry.head.id, asked.of)
        if not asked.figures:
            return card
        meeting, facts = self._archive.meeting(entry.head.id), self._archive.facts(entry.head.id)
        return facts_screen(texts, meeting, facts, "n", 1)


def _is_titled(words: str, entry: Entry) -> bool:
    """Whether a meeting's title holds all of some words."""
    said = set(keys(words))
    return bool(said) and said <= set(keys(entry.head.title))
