"""Reading a transcript: its pages, speakers and facts, and downloading it as a file."""

from __future__ import annotations

from collections.abc import Callable

from telegram import Update

from handlers.callbacks import button
from handlers.command_names import Handler
from handlers.replier import Replier
from handlers.texts.catalogue import Texts
from handlers.views.callback_data import (
    DOCUMENT,
    DOWNLOADS,
    FACTS,
    SPEAKERS,
    TRANSCRIPT,
    Address,
)
from handlers.views.facts import GROUPS, facts_screen
from handlers.views.screen import Screen
from handlers.views.transcript import highlighted, speakers_screen, transcript_page
from handlers.views.transcript_file import FORMS, document, downloads_screen
from meetings.ports.archive import Archive

Made = Callable[[Texts, str], Screen]


class TranscriptReader:
    """Leafs through meetings."""

    def __init__(self, desk: Replier, archive: Archive) -> None:
        self._desk = desk
        self._archive = archive

    def handlers(self) -> list[Handler]:
        """Buttons."""
        return [
            button(self._desk, TRANSCRIPT, self._page),
            button(self._desk, SPEAKERS, self._speakers),
            button(self._desk, DOWNLOADS, self._downloads),
            button(self._desk, DOCUMENT, self._document, slow=True),
            button(self._desk, FACTS, self._facts),
        ]

    async def _page(self, update: Update, address: Address) -> None:
        page, quote = address.number(1), highlighted(address)

        def screen(texts: Texts, meeting_id: str) -> Screen:
            return transcript_page(texts, self._archive.meeting(meeting_id), page, quote)

        await self._turn(update, address, screen)

    async def _speakers(self, update: Update, address: Address) -> None:
        def screen(texts: Texts, meeting_id: str) -> Screen:
            return speakers_screen(texts, self._archive.meeting(meeting_id))

        await self._turn(update, address, screen)

    async def _downloads(self, update: Update, address: Address) -> None:
        def screen(texts: Texts, meeting_id: str) -> Screen:
            return downloads_screen(texts, self._archive.meeting(meeting_id).head)

        await self._turn(update, address, screen)

    async def _facts(self, update: Update, address: Address) -> None:
        group, page = address.one_of(1, GROUPS), address.number(2)

        def screen(texts: Texts, meeting_id: str) -> Screen:
            meeting = self._archive.meeting(meeting_id)
            return facts_screen(texts, meeting, self._archive.facts(meeting_id), group, page)

        await self._turn(update, address, screen)

    async def _document(self, update: Update, address: Address) -> None:
        meeting_id, form = address.part(0), address.one_of(1, FORMS)

        def content() -> bytes:
            return document(self._archive.meeting(meeting_id), form)

        made = await self._desk.thinking(update, content)
        await self._desk.send_file(update, made, f"{meeting_id}.{form}")

    async def _turn(self, update: Update, address: Address, made: Made) -> None:
        texts = self._desk.texts(update)
        screen = await self._desk.thinking(update, made, texts, address.part(0))
        await self._desk.turn(update, screen)
