"""/meeting, /meetings, /latest: cards and lists of meetings."""

from __future__ import annotations

from telegram import Update

from handlers.admins_only_asking import asking
from handlers.callbacks import Context, button
from handlers.command_names import Handler, words_named
from handlers.meeting_finder import Finder
from handlers.replier import Replier
from handlers.texts.catalogue import Texts
from handlers.update_messages import spoken
from handlers.views.callback_data import CARD, LIST, OPEN, Address
from handlers.views.screen import Screen
from meetings.ports.answering import Answering


class Meetings:
    """Shows meetings by what people call them."""

    def __init__(self, desk: Replier, answering: Answering, finder: Finder) -> None:
        self._desk = desk
        self._answering = answering
        self._finder = finder

    def handlers(self) -> list[Handler]:
        """Commands and buttons."""
        return [
            asking(self._desk, "meeting", self.meeting),
            asking(self._desk, "meetings", self.meetings),
            asking(self._desk, "latest", self.latest),
            button(self._desk, CARD, self._card),
            button(self._desk, LIST, self._turn),
            button(self._desk, OPEN, self._open, slow=True),
        ]

    async def meeting(self, update: Update, _: Context) -> None:
        """The meeting that some words mean."""
        if words := words_named(update):
            await self.show(update, words)
        else:
            usage = self._desk.texts(update).say("meeting-usage")
            await self._desk.send(update, Screen(usage))

    async def show(self, update: Update, words: str) -> None:
        """Sends the card, list or nearest names for some words."""
        texts, chat = self._desk.texts(update), spoken(update).chat_id
        screen = await self._desk.thinking(update, self._found, texts, chat, words)
        await self._desk.send(update, screen)

    def _found(self, texts: Texts, chat: int, words: str) -> Screen:
        named = self._answering.named(words)
        if "/" not in words:  # an address has no words in another layout
            named = self._answering.typed(named)
        return self._finder.one_or_list(texts, chat, named)

    async def meetings(self, update: Update, _: Context) -> None:
        """The list of meetings."""
        texts, chat = self._desk.texts(update), spoken(update).chat_id
        words = words_named(update)
        screen = await self._desk.thinking(update, self._finder.all_of, texts, chat, words)
        await self._desk.send(update, screen)

    async def latest(self, update: Update, _: Context) -> None:
        """The newest meeting."""
        texts, chat = self._desk.texts(update), spoken(update).chat_id
        await self._desk.send(
            update, await self._desk.thinking(update, self._finder.latest, texts, chat)
        )

    async def _card(self, update: Update, address: Address) -> None:
        """From a list or an answer, which stay, a card of its own; else in place."""
        texts, chat = self._desk.texts(update), spoken(update).chat_id
        screen = await self._desk.thinking(update, self._finder.card, texts, chat, address.part(0))
        if len(address.parts) > 1:
            await self._desk.send(update, screen)
        else:
            await self._desk.turn(update, screen)

    async def _turn(self, update: Update, address: Address) -> None:
        texts, chat = self._desk.texts(update), spoken(update).chat_id
        number, page = address.number(0), address.number(1)
        screen = await self._desk.thinking(update, self._finder.page, texts, chat, number, page)
        if len(address.parts) > 2:  # from the welcome, which stays
            await self._desk.send(update, screen)
        else:
            await self._desk.turn(update, screen)

    async def _open(self, update: Update, address: Address) -> None:
        chat = spoken(update).chat_id
        number, place = address.number(0), address.number(1)
        await self.show(
            update, await self._desk.thinking(update, self._finder.offered, chat, number, place)
        )
