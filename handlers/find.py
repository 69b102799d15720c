"""/find: every mention of some words."""

from __future__ import annotations

from telegram import Update

from handlers.asking import asking
from handlers.commands import Handler, words_after
from handlers.desk import Desk, spoken
from handlers.pressing import Context, Stale, button
from handlers.texts.catalogue import Texts
from handlers.views.addresses import MENTIONS, NEW, Address
from handlers.views.mentions import TABLE, mentions_screen, mentions_table
from handlers.views.screen import Screen
from meetings.mentions import Mentions, mentions
from meetings.ports import Answering, Archive, Asked, Chats, Passages


class Find:
    """Finds all, where an answer gives the best."""

    def __init__(
        self,
        desk: Desk,
        archive: Archive,
        passages: Passages,
        chats: Chats,
        answering: Answering,
    ) -> None:
        self._desk = desk
        self._archive = archive
        self._passages = passages
        self._chats = chats
        self._answering = answering

    def handlers(self) -> list[Handler]:
        """Command and buttons."""
        return [asking(self._desk, "find", self.find), button(self._desk, MENTIONS, self._pressed)]

    async def find(self, update: Update, _: Context) -> None:
        """The first page of the mentions."""
        texts, words = self._desk.texts(update), words_after(update)
        if not words:
            await self._desk.send(update, Screen(texts.say("find-usage")))
            return
        chat = spoken(update).chat_id
        screen = await self._desk.thinking(update, self._first_page, texts, chat, words)
        await self._desk.send(update, screen)

    async def _pressed(self, update: Update, address: Address) -> None:
        chat, number = spoken(update).chat_id, address.number(0)
        asked = self._asked(chat, number)
        words = asked.text
        found = await self._desk.thinking(update, self._found, asked)
        if address.part(1) == TABLE:
            await self._desk.send_file(update, mentions_table(found.found), f"find-{number}.csv")
            return
        texts, page = self._desk.texts(update), address.number(1)
        show = self._desk.send if address.parts[2:] == (NEW,) else self._desk.turn
        await show(update, mentions_screen(texts, words, found, page, number))

    def _first_page(self, texts: Texts, chat: int, words: str) -> Screen:
        number = self._chats.remember_question(chat, Asked(words))
        return mentions_screen(texts, words, self._mentions(words), 1, number)

    def _mentions(self, words: str) -> Mentions:
        return mentions(words, self._passages, self._archive.entries())

    def _found(self, asked: Asked) -> Mentions:
        """The mentions of what was asked: of a topic the ones that were counted."""
        if asked.kind == "topic":
            return self._answering.spoken(asked.text).mentions
        return self._mentions(asked.text)

    def _asked(self, chat: int, number: int) -> Asked:
        asked = self._chats.question(chat, number)
        if asked is None:
            raise Stale("question-gone")
        return asked
