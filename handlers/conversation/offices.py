"""«Кто мэр?»: the person who holds an office, or all whom the archive knows in it."""

from __future__ import annotations

from collections.abc import Callable

from handlers.clock import Clock
from handlers.texts.catalogue import Texts
from handlers.views.office_holders import office_holders_screen, with_time_held
from handlers.views.screen import Screen
from meetings.model.stored_question import Asked
from meetings.ports.archive import Archive
from meetings.ports.chats import Chats
from meetings.retrieval.query.archive_cast import Casts
from meetings.retrieval.query.intents import topic_in
from meetings.retrieval.query.office_holders import is_office, office_spoken_of
from meetings.retrieval.query.office_tenures import HoldersFound, holders_asked, holders_found
from meetings.text.language import language_of


class Offices:
    """Finds who holds an office. Its methods read from disk: call them in a thread."""

    def __init__(
        self,
        archive: Archive,
        chats: Chats,
        casts: Casts,
        now: Clock,
        person: Callable[[Texts, int, str], Screen | None],
    ) -> None:
        self._archive = archive
        self._chats = chats
        self._casts = casts
        self._now = now
        self._person = person

    def asked(self, texts: Texts, chat: int, text: str) -> Screen | None:
        """Who holds the office that a question asks about; None for other messages."""
        cast, today = self._casts.of(self._archive), self._now().date()
        found = holders_asked(text, self._archive, cast, texts.lang, today)
        return self._shown(texts, chat, text, found) if found else None

    def with_name(self, texts: Texts, text: str) -> str:
        """«президент Казахстана о торговле» → with the name of the one who holds the office."""
        place = office_spoken_of(text)
        if place is None:
            return text
        office, cast = text[place[0] : place[1]], self._casts.of(self._archive)
        found = holders_found(office, self._archive, cast, texts.lang)
        if found.all != 1:
            return text
        name = found.held[0].person.name_in(language_of(text))
        return f"{text[: place[0]]}{name}{text[place[1] :]}"

    def named(self, texts: Texts, chat: int, text: str) -> Screen | None:
        """«глава Севербанка»: the office alone."""
        office = topic_in(text)
        if not is_office(office):
            return None
        cast = self._casts.of(self._archive)
        found = holders_found(office, self._archive, cast, texts.lang)
        return self._shown(texts, chat, text, found)

    def _shown(self, texts: Texts, chat: int, text: str, found: HoldersFound) -> Screen | None:
        if not found.held:
            return None
        names = tuple(one.person.name_in(texts.lang) for one in found.held)
        if found.all == 1 and found.missed is None:
            card = self._person(texts, chat, names[0])
            return card and with_time_held(texts, found.held[0], card)
        number = self._chats.remember_question(chat, Asked(text, suggestions=names))
        return office_holders_screen(texts, found, number)
