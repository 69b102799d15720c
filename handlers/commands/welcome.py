"""/start, /help, /privacy: what the bot is for and how to use it."""

from __future__ import annotations

import time

from telegram import Update

from handlers.callbacks import Context, button
from handlers.clock import Clock
from handlers.command_names import Handler, command
from handlers.replier import Replier
from handlers.texts.catalogue import Texts
from handlers.update_messages import is_private, spoken
from handlers.views.callback_data import HELP, Address
from handlers.views.screen import Screen
from handlers.views.welcome_help_and_forget import TOPICS, help_screen, welcome
from meetings.model.languages import Lang
from meetings.model.stored_question import Asked
from meetings.ports.answering import Answering, Finding
from meetings.ports.archive import Archive
from meetings.ports.chats import Chats
from meetings.retrieval.examples import Example, examples

LONGEST_CHOICE = 3.0
"""Seconds that may be spent on finding examples."""


class Examples:
    """What to try, chosen again when the archive changes. Choosing takes time: in a thread."""

    def __init__(
        self, archive: Archive, finding: Finding, answering: Answering, now: Clock
    ) -> None:
        self._archive = archive
        self._finding = finding
        self._answering = answering
        self._now = now
        self._chosen: dict[tuple[int, Lang], tuple[Example, ...]] = {}

    def of(self, lang: Lang) -> tuple[Example, ...]:
        """Examples for the archive as it is now; kept where there was time to look for them."""
        state = self._archive.last_change(), lang
        if state in self._chosen:
            return self._chosen[state]
        until = time.monotonic() + LONGEST_CHOICE
        chosen = examples(
            self._archive,
            lang,
            finding=self._finding,
            answering=self._answering,
            today=self._now().date(),
            enough=lambda: time.monotonic() > until,
        )
        if time.monotonic() <= until:
            still = {key: kept for key, kept in self._chosen.items() if key[0] == state[0]}
            self._chosen = {**still, state: chosen}
        return chosen


class Welcome:
    """Greets and explains."""

    def __init__(self, desk: Replier, archive: Archive, chats: Chats, to_try: Examples) -> None:
        self._desk = desk
        self._archive = archive
        self._chats = chats
        self._examples = to_try

    def handlers(self) -> list[Handler]:
        """Commands and buttons."""
        return [
            command("start", self.start),
            command("help", self.help),
            command("privacy", self.privacy),
            button(self._desk, HELP, self._topic),
        ]

    async def start(self, update: Update, _: Context) -> None:
        """What the bot is for, with examples that work."""
        texts, chat = self._desk.texts(update), spoken(update).chat_id
        if is_private(update):
            screen = await self._desk.thinking(update, self._welcome, texts, chat)
        else:
            screen = Screen(texts.say("start-group"))
        await self._desk.send(update, screen)

    async def help(self, update: Update, _: Context) -> None:
        """All commands."""
        await self._desk.send(update, self._help(update))

    async def privacy(self, update: Update, _: Context) -> None:
        """What is stored about a person."""
        await self._desk.send(update, Screen(self._desk.texts(update).say("privacy")))

    async def _topic(self, update: Update, address: Address) -> None:
        topic = address.one_of(0, {"", *TOPICS})
        await self._desk.turn(update, self._help(update, topic))

    def _help(self, update: Update, topic: str = "") -> Screen:
        return help_screen(self._desk.texts(update), spoken(update).get_bot().username, topic)

    def _welcome(self, texts: Texts, chat: int) -> Screen:
        there = self._archive.totals()
        if there.first is None or there.last is None:
            return Screen(texts.say("start-empty"))
        chosen = self._examples.of(texts.lang)
        words = tuple(example.text for example in chosen)
        number = self._chats.remember_question(chat, Asked("", suggestions=words))
        days = there.first, there.last
        return welcome(texts, days, there.meetings, chosen, number)
