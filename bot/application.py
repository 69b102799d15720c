"""The composition root: python-telegram-bot's application with all that the bot adds to it."""

from __future__ import annotations

import asyncio
import logging
import os
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from typing import Any

from telegram import Chat, Update
from telegram.ext import Application, ApplicationBuilder, ExtBot, JobQueue
from telegram.request import BaseRequest, HTTPXRequest

from bot.dependencies import Dependencies
from bot.handlers_in_order import handlers_of
from bot.telegram.parsing_updates import UpdateReader, looked_at
from bot.telegram.polling import PolledRequest, Polls
from bot.telegram.profile import introduce
from bot.update_queues import Admission
from handlers.callbacks import Context
from handlers.commands.welcome import Examples
from handlers.errors import Troubles
from handlers.pass_through_handlers import EARLIER, GivesWay
from handlers.replier import Replier
from handlers.throttle import Throttle, ask_for_patience
from meetings.model.languages import Lang
from meetings.ports.chats import SETTINGS_AT_HAND, Chats, SeenUpdates

# What python-telegram-bot could keep by chat and person is not used.
Kept = dict[Any, Any]
AnyApplication = Application[Any, Any, Any, Any, Any, Any]
Builder = ApplicationBuilder[ExtBot[None], Context, Kept, Kept, Kept, JobQueue[Context]]

# python-telegram-bot 22 warns wherever it tells a flood limit, unless told how to tell it.
os.environ.setdefault("PTB_TIMEDELTA", "1")

_SETTLED = 2.0
"""Seconds after the start, when there is time for what is not urgent."""
_LANGS: tuple[Lang, ...] = ("ru", "en")
_LOG = logging.getLogger(__name__)


class Bot(Application[ExtBot[None], Context, Kept, Kept, Kept, JobQueue[Context]]):
    """python-telegram-bot's application; handles each update once, and what can be kept of it."""

    __slots__ = ("admission", "chats", "polls", "seen")

    def __init__(
        self,
        *,
        admission: Admission,
        chats: Chats,
        polls: Polls,
        seen: SeenUpdates,
        **given: Any,
    ) -> None:
        super().__init__(**given)
        self.admission = admission
        self.chats = chats
        self.polls = polls
        self.seen = seen

    async def process_update(self, update: object) -> None:
        """Has the handlers see an update, unless they have seen it before."""
        if not isinstance(update, Update):
            await super().process_update(update)
            return
        number = update.update_id
        whole, check = looked_at(update)
        if not await asyncio.to_thread(self.seen.take, number, check):
            _LOG.info("update %d came once more", number)
            return
        async with _settings_at_hand(self.chats, whole.effective_chat):
            await super().process_update(whole)
        await asyncio.to_thread(self.seen.done, number, check)


@asynccontextmanager
async def _settings_at_hand(chats: Chats, chat: Chat | None) -> AsyncIterator[None]:
    """What an update's chat has chosen, read in a thread, for as long as it is dealt with."""
    if chat is None:
        yield
        return
    known = {chat.id: await asyncio.to_thread(chats.settings, chat.id)}
    before = SETTINGS_AT_HAND.set(known)
    try:
        yield
    finally:
        SETTINGS_AT_HAND.reset(before)
        known.clear()  # tasks begun meanwhile have it, too, and may go on for long


def build_application(
    parts: Dependencies,
    *,
    token: str,
    request: BaseRequest | None = None,
    api_url: str | None = None,
) -> Bot:
    """The bot, ready to be initialized.

    ``request``: the network, where it is not the real one. ``api_url``: root of the Bot API's
    server, where it is not Telegram's.
    """
    polls, admission = Polls(), _admission(parts)
    own = {"admission": admission, "chats": parts.chats, "polls": polls, "seen": parts.seen}
    application = (
        _builder(token, request, api_url, polls, UpdateReader(admission.is_too_much))
        .post_init(_introducing(parts))
        .concurrent_updates(admission)
        .application_class(Bot, own)
        .build()
    )
    if not isinstance(application, Bot):
        raise TypeError("python-telegram-bot has built another application")
    to_try = Examples(parts.archive, parts.finding, parts.answering, parts.now)
    for handler in handlers_of(parts, to_try):
        application.add_handler(handler, EARLIER if isinstance(handler, GivesWay) else 0)
    troubled = Replier(parts.chats, parts.sleep, newer=parts.newer)
    application.add_error_handler(Troubles(troubled, parts.admins))
    if application.job_queue is not None:
        application.job_queue.run_once(_choosing(to_try), _SETTLED)
    return application


def _admission(parts: Dependencies) -> Admission:
    desk = Replier(parts.chats, parts.sleep, newer=parts.newer)

    async def patience(update: Update) -> None:
        async with _settings_at_hand(parts.chats, update.effective_chat):
            await ask_for_patience(desk, update)

    return Admission(
        Throttle(parts.now, parts.allowances), patience, sleep=parts.sleep, trusted=parts.admins
    )


def _builder(
    token: str,
    request: BaseRequest | None,
    api_url: str | None,
    polls: Polls,
    reader: UpdateReader,
) -> Builder:
    builder: Builder = ApplicationBuilder().token(token)
    builder = builder.job_queue(PatientJobQueue())
    builder = builder.get_updates_request(PolledRequest(request or HTTPXRequest(), polls, reader))
    if request is not None:
        builder = builder.request(request)
    if api_url is not None:
        root = api_url.rstrip("/")
        builder = builder.base_url(f"{root}/bot").base_file_url(f"{root}/file/bot")
    return builder


def _introducing(parts: Dependencies) -> Callable[[AnyApplication], Coroutine[Any, Any, None]]:
    async def introducing(application: AnyApplication) -> None:
        await introduce(application, parts.admins)

    return introducing


def _choosing(to_try: Examples) -> Callable[[Context], Coroutine[Any, Any, None]]:
    """So that not the first person waits for the examples."""

    async def choosing(_: Context) -> None:
        for lang in _LANGS:
            await asyncio.to_thread(to_try.of, lang)

    return choosing


class PatientJobQueue(JobQueue[Context]):
    """Runs late jobs late, once, where APScheduler's defaults drop them."""

    @property
    def scheduler_configuration(self) -> dict[str, Any]:
        """APScheduler's settings."""
        defaults = {"misfire_grace_time": None, "coalesce": True}
        return {**super().scheduler_configuration, "job_defaults": defaults}
