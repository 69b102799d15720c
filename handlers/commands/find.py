"""/find: every mention of some words."""

from __future__ import annotations

import asyncio

from telegram import Update

from handlers.admins_only_asking import asking
from handlers.callbacks import Context, Stale, button
from handlers.clock import Clock
from handlers.command_names import Handler, words_named
from handlers.replier import Replier
from handlers.texts.catalogue import Texts
from handlers.update_messages import spoken
from handlers.views.callback_data import MENTIONS, NEW, Address
from handlers.views.mentions import AS_WORDS, TABLE, FoundMentions, mentions_screen, mentions_table
from handlers.views.screen import Screen, aside
from meetings.model.conversation import Conversation
from meetings.model.stored_question import Asked
from meetings.ports.answering import Answering
from meetings.ports.archive import Archive
from meetings.ports.chats import Chats
from meetings.ports.index import Passages
from meetings.retrieval.mentions import mentions, mentions_meant
from meetings.retrieval.query.archive_cast import Casts


class Find:
    """Finds all, where an answer gives the best."""

    def __init__(
        self,
        desk: Replier,
        archive: Archive,
        passages: Passages,
        chats: Chats,
        answering: Answering,
        casts: Casts,
        now: Clock,
    ) -> None:
        self._desk = desk
        self._archive = archive
        self._passages = passages
        self._chats = chats
        self._answering = answering
        self._now = now
        self._casts = casts

    def handlers(self) -> list[Handler]:
        """Command and buttons."""
        return [asking(self._desk, "find", self.find), button(self._desk, MENTIONS, self._pressed)]

    async def find(self, update: Update, _: Context) -> None:
        """The first page of the mentions."""
        texts, words = self._desk.texts(update), words_named(update)
        if not words:
            await self._desk.send(update, aside(texts.say("find-usage")))
            return
        chat = spoken(update).chat_id
        screen = await self._desk.thinking(update, self._first_page, texts, chat, words)
        await self._desk.send(update, screen)

    async def _pressed(self, update: Update, address: Address) -> None:
        texts, chat, number = self._desk.texts(update), spoken(update).chat_id, address.number(0)
        asked = await asyncio.to_thread(self._asked, chat, number)
        if address.part(1) == AS_WORDS:
            screen = await self._desk.thinking(
                update, self._first_page, texts, chat, asked.text, AS_WORDS
            )
            await self._desk.send(update, screen)
            return
        if address.part(1) == TABLE:
            content = await self._desk.thinking(update, self._table, asked)
            await self._desk.send_file(update, content, f"find-{number}.csv")
            return
        show = self._desk.send if address.parts[2:] == (NEW,) else self._desk.turn
        page = address.number(1)
        await show(
            update, await self._desk.thinking(update, self._page, texts, asked, page, number)
        )

    def page(self, texts: Texts, chat: int, number: int, page: int) -> Screen:
        """A page of the mentions of what was asked under a number. Raises Stale."""
        asked = self._asked(chat, number)
        return mentions_screen(texts, asked.text, self._found(asked), page, number)

    def _first_page(self, texts: Texts, chat: int, words: str, kind: str = "find") -> Screen:
        asked = Asked(words, kind=kind)
        number = self._chats.remember_question(chat, asked)
        if chat > 0:
            on = Conversation(self._now(), question=words, number=number, topic=words)
            self._chats.set_conversation(chat, on)
        return self._page(texts, asked, 1, number)

    def _page(self, texts: Texts, asked: Asked, page: int, number: int) -> Screen:
        return mentions_screen(texts, asked.text, self._found(asked), page, number)

    def _table(self, asked: Asked) -> bytes:
        return mentions_table(self._found(asked).mentions.found)

    def _found(self, asked: Asked) -> FoundMentions:
        """The mentions of what was asked: of a topic the ones that were counted."""
        if asked.kind == "topic":
            return FoundMentions(self._answering.spoken(asked.text).mentions)
        if asked.kind == AS_WORDS:
            return FoundMentions(mentions(asked.text, self._passages, self._archive))
        cast, today = self._casts.of(self._archive), self._now().date()
        found = mentions_meant(asked.text, cast, self._passages, self._archive, today)
        return FoundMentions(*found)

    def _asked(self, chat: int, number: int) -> Asked:
        asked = self._chats.question(chat, number)
        if asked is None:
            raise Stale("question-gone")
        return asked
