"""Meetings that are asked for in words: lists, counts, days, who took part, when last."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from telegram import Update

from handlers.callbacks import Stale, button
from handlers.clock import Clock
from handlers.command_names import Handler
from handlers.meeting_finder import Finder, list_asked
from handlers.replier import Replier
from handlers.texts.catalogue import Texts
from handlers.update_messages import spoken
from handlers.views.callback_data import LISTED, OTHERWISE, TABLE, Address
from handlers.views.listing_reply import (
    BY_MEETING,
    listed_screen,
    listed_table,
    participants_screen,
    people_screen,
    spoke_most_screen,
    spoken_screen,
)
from handlers.views.screen import Screen
from handlers.views.spread_of_list import spread_screen, spread_table
from meetings.model.archive import Entry
from meetings.model.conversation import Conversation
from meetings.model.languages import Lang
from meetings.ports.archive import Archive
from meetings.ports.chats import Chats
from meetings.retrieval.query.archive_cast import Cast, Casts
from meetings.retrieval.query.carrying_out_listings import Listed, listed, read_otherwise
from meetings.retrieval.query.listing import Listing, read_listing
from meetings.retrieval.query.listing_words import OF_EVERYBODY
from meetings.retrieval.query.most_spoken import MOST_READ, most_spoken
from meetings.retrieval.query.people_met import people_met
from meetings.statistics.shares import Share, shares
from meetings.text.scripts import is_cyrillic

_WHO_WAS_AT = ("who took part: ", "кто участвовал: ")
"""English and Russian; before what asked for a list it asks who was at those meetings."""


class Listings:
    """Lists what a message asks for. Its methods read from disk: call them in a thread."""

    def __init__(
        self,
        desk: Replier,
        archive: Archive,
        finder: Finder,
        chats: Chats,
        casts: Casts,
        now: Clock,
    ) -> None:
        self._desk = desk
        self._archive = archive
        self._finder = finder
        self._chats = chats
        self._now = now
        self._casts = casts

    def handlers(self) -> list[Handler]:
        """The buttons under a list."""
        return [button(self._desk, LISTED, self._pressed)]

    def screen(self, texts: Texts, chat: int, text: str) -> Screen | None:
        """The list that a message asks for; None where it asks for something else."""
        found = self._listed(text, texts.lang)
        if found is None:
            return None
        one = found.other is None and len(found.entries) == 1
        if one and (found.listing.open or found.listing.by_words):
            return self._opened(texts, chat, text, found)
        return self.shown(texts, chat, text, found)

    def _opened(self, texts: Texts, chat: int, text: str, found: Listed) -> Screen:
        """The card of the one meeting asked for; all those it was chosen of stay at hand."""
        meeting_id = found.entries[0].head.id
        card = self._finder.card(texts, chat, meeting_id, text)
        if opened := self._chats.conversation(chat) if chat > 0 else None:
            every = self._every(found.listing, texts.lang) or found.entries
            number = self._chats.remember_question(chat, list_asked(text, every))
            person = self._most_heard(found) or opened.person
            self._chats.set_conversation(
                chat, replace(opened, number=number, place=0, person=person)
            )
        return card

    def _most_heard(self, found: Listed) -> str | None:
        """Who spoke most at the one meeting, where that was asked: «он» of what is asked next."""
        heard = self._shares(found.entries[0]) if found.listing.by_words else ()
        return heard[0].speaker.name if heard else None

    def _every(self, listing: Listing, lang: Lang) -> Sequence[Entry]:
        """«последняя встреча с …»: all of which that is the last."""
        whole = replace(listing, most=None, place=0)
        found = listed(whole, self._archive, self._casts.of(self._archive), lang)
        return found.entries if found else ()

    def meant(self, texts: Texts, text: str, *, topics: bool) -> Listed | None:
        """The meetings that some words mean.

        None where they mean none, or name what is talked about at them and that is not wanted
        (``topics``).
        """
        found = self._listed(text, texts.lang)
        if found is None or not found.entries or not found.listing.narrows_to_meetings:
            return None
        named = any(one.topic for one in found.listing.filters)
        return None if named and not topics else found

    def are_with_somebody(self, texts: Texts, text: str) -> bool:
        """Whether a message asks for meetings with somebody whom it names: "when did he first meet
        Pellow?", whoever he is.
        """
        found = self._listed(text, texts.lang)
        return found is not None and bool(found.entries and found.listing.people)

    def everybody(self, texts: Texts, chat: int) -> Screen | None:
        """Who took part in meetings at all."""
        return self.screen(texts, chat, OF_EVERYBODY)

    def participants(self, texts: Texts, chat: int, number: int) -> Screen | None:
        """Who took part in the meetings of a list; None where that is gone."""
        asked = self._chats.question(chat, number)
        if asked is None:
            return None
        anew = _WHO_WAS_AT[is_cyrillic(asked.text)] + asked.text
        found = self._listed(anew, texts.lang)
        return self.shown(texts, chat, anew, found) if found and found.entries else None

    def is_of_one(self, texts: Texts, chat: int, number: int) -> bool:
        """Whether a list was asked for its last or first meeting: «когда последний раз …?»."""
        asked = self._chats.question(chat, number)
        found = self._listed(asked.text, texts.lang) if asked else None
        return found is not None and found.listing.wanted in {"last", "first"}

    def page(self, texts: Texts, chat: int, number: int, page: int) -> Screen | None:
        """Another page of a list; None for a list that no message asked for in words."""
        asked = self._chats.question(chat, number)
        found = self._listed(asked.text, texts.lang) if asked else None
        return self._page(texts, found, page, number) if found else None

    def shown(self, texts: Texts, chat: int, text: str, found: Listed) -> Screen:
        """A new list; a private chat is now on it, or on its one meeting."""
        numbered = found.entries or [one for one in (found.before, found.after) if one]
        number = self._chats.remember_question(chat, list_asked(text, numbered))
        if chat > 0:
            only = found.entries[0].head.id if len(found.entries) == 1 else None
            person = self._finder.person_in(text) if only is None else None
            if found.entries and person is None:
                person = _guest(found, self._casts.of(self._archive), texts.lang)
            on = Conversation(self._now(), only, person, text, number)
            self._chats.set_conversation(chat, on)
        return self._page(texts, found, 1, number)

    def _page(self, texts: Texts, found: Listed, page: int, number: int) -> Screen:
        if found.entries and found.listing.spread:
            return spread_screen(texts, found, found.listing.spread, page, number)
        if not found.entries or found.listing.wanted not in {"participants", "whom"}:
            return listed_screen(texts, found, page, number)
        cast = self._casts.of(self._archive)
        if found.listing.wanted == "participants" and len(found.entries) <= BY_MEETING:
            if found.listing.by_words:
                return spoke_most_screen(texts, found, self._shares, number)
            return participants_screen(texts, found, cast.all_who_speak, number)
        if found.listing.by_words and len(found.entries) <= MOST_READ:
            spoken = most_spoken(found.entries, self._shares, cast)
            return spoken_screen(texts, found, spoken, page, number)
        return people_screen(texts, found, people_met(found, cast), page, number)

    def _shares(self, entry: Entry) -> tuple[Share, ...]:
        return shares(self._archive.meeting(entry.head.id))

    def _listed(self, text: str, lang: Lang) -> Listed | None:
        cast = self._casts.of(self._archive)
        whole = next((text.removeprefix(who) for who in _WHO_WAS_AT if text.startswith(who)), "")
        listing = read_listing(whole or text, cast, self._now().date())
        found = listed(listing, self._archive, cast, lang) if listing else None
        if found and whole:
            return replace(found, listing=replace(found.listing, wanted="participants"))
        return found

    def _kept(self, texts: Texts, chat: int, number: int) -> tuple[str, Listed]:
        """A list shown before. Raises Stale."""
        asked = self._chats.question(chat, number)
        found = self._listed(asked.text, texts.lang) if asked else None
        if asked is None or found is None:
            raise Stale("question-gone")
        return asked.text, found

    async def _pressed(self, update: Update, address: Address) -> None:
        texts, chat, number = self._desk.texts(update), spoken(update).chat_id, address.number(0)
        _, found = await self._desk.thinking(update, self._kept, texts, chat, number)
        if address.part(1) == TABLE:
            spread = found.listing.spread
            table = spread_table(texts, found, spread) if spread else listed_table(found.entries)
            await self._desk.send_file(update, table, f"meetings-{number}.csv")
            return
        if address.part(1) == OTHERWISE:
            screen = await self._desk.thinking(update, self._otherwise, texts, chat, number)
            await self._desk.send(update, screen)
            return
        page = address.number(1)
        screen = await self._desk.thinking(update, self._page, texts, found, page, number)
        await self._desk.turn(update, screen)

    def _otherwise(self, texts: Texts, chat: int, number: int) -> Screen:
        """The list with its day read the other way, as one asked for by that day."""
        text, found = self._kept(texts, chat, number)
        time, listing = found.listing.time, read_otherwise(found)
        if time is None or listing.time is None:
            raise Stale
        day = listing.time.period.first.isoformat()
        asked = f"{text[: time.start]}{day}{text[time.stop :]}"
        again = self._again(listing, texts.lang)
        return self.shown(texts, chat, asked, replace(again, other=None))

    def _again(self, listing: Listing, lang: Lang) -> Listed:
        found = listed(listing, self._archive, self._casts.of(self._archive), lang)
        if found is None:
            raise Stale
        return found


def _guest(found: Listed, cast: Cast, lang: Lang) -> str | None:
    """Whom besides the host the meetings listed were asked for by: «он» of what comes next."""
    guests = [one for group in found.listing.people for one in group if not cast.is_host(one)]
    if len({one.name_in(lang) for one in guests}) != 1:
        return None
    names = {name for one in guests for name in one.names}
    there = [one.name for one in found.entries[0].speakers if one.name in names]
    return there[0] if len(found.entries) == 1 and there else guests[0].name_in(lang)
