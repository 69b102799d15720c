"""The composition root: what the bot consists of, in the order in which it is asked."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any

from telegram import Update
from telegram.ext import Application, ApplicationBuilder, ExtBot, JobQueue, Updater
from telegram.request import BaseRequest

from bot.parts import Parts
from bot.profile import introduce
from bot.webhook import Webhook
from handlers.commands import Handler
from handlers.desk import Desk
from handlers.errors import Troubles
from handlers.facts import Figures
from handlers.find import Find
from handlers.finder import Finder
from handlers.followups import FollowUps
from handlers.inline import Inline
from handlers.listings import Listings
from handlers.meetings import Meetings
from handlers.pacing import Pacing
from handlers.pressing import Context
from handlers.questions import Questions
from handlers.reader import Reader
from handlers.replies import Replies
from handlers.settings import Settings
from handlers.topics import Topics
from handlers.unknown import Unknown
from handlers.welcome import Examples, Welcome
from meetings.errors import SettingsError
from meetings.model import Lang
from meetings.query.cast import Casts

# What python-telegram-bot could keep by chat and person is not used.
Kept = dict[Any, Any]
Bot = Application[ExtBot[None], Context, Kept, Kept, Kept, JobQueue[Context]]

Builder = ApplicationBuilder[ExtBot[None], Context, Kept, Kept, Kept, JobQueue[Context]]

# python-telegram-bot 22 warns wherever it tells a flood limit, unless told how to tell it.
os.environ.setdefault("PTB_TIMEDELTA", "1")

SETTLED = 2.0
"""Seconds after the start, when there is time for what is not urgent."""
LANGS: tuple[Lang, ...] = ("ru", "en")
UPDATES = [
    Update.MESSAGE,
    Update.EDITED_MESSAGE,
    Update.CALLBACK_QUERY,
    Update.INLINE_QUERY,
    Update.MY_CHAT_MEMBER,
]
"""What Telegram is asked for."""


def build_application(
    parts: Parts, *, token: str, request: BaseRequest | None = None, api_url: str | None = None
) -> Bot:
    """The bot, ready to be initialized.

    ``request``: the network, where it is not the real one. ``api_url``: root of the Bot API's
    server, where it is not Telegram's.
    """
    application = _builder(token, request, api_url).post_init(_introducing(parts)).build()
    to_try = Examples(parts.archive, parts.finding, parts.answering, parts.now)
    for handler in _handlers(parts, to_try):
        application.add_handler(handler)
    application.add_error_handler(Troubles(Desk(parts.chats), parts.admins))
    if application.job_queue is not None:
        application.job_queue.run_once(_choosing(to_try), SETTLED)
    return application


def _handlers(parts: Parts, to_try: Examples) -> list[Handler]:
    """All handlers: the first that fits an update takes it, and no other."""
    desk = Desk(parts.chats)
    casts = Casts()
    finder = Finder(parts.archive, parts.finding, parts.chats, casts, parts.now)
    replies = Replies(parts.archive, parts.answering, parts.chats, parts.verdicts, parts.now)
    listings = Listings(desk, parts.archive, finder, parts.chats, casts, parts.now)
    pacing = Pacing(parts.now)
    followups = FollowUps(parts.archive, parts.chats, replies, finder, listings, parts.now)
    questions = Questions(
        desk, replies, finder, listings, parts.chats, pacing, parts.answering, followups
    )
    return [
        # First, as links into further topics are /start with a payload.
        *parts.more,
        *Welcome(desk, parts.archive, parts.chats, to_try).handlers(),
        *Meetings(desk, finder).handlers(),
        *Reader(desk, parts.archive).handlers(),
        *Find(
            desk, parts.archive, parts.passages, parts.chats, parts.answering, casts, parts.now
        ).handlers(),
        *Topics(desk, parts.archive, parts.answering, parts.chats).handlers(),
        *Figures(desk, parts.archive, finder, parts.chats, casts, parts.now).handlers(),
        *listings.handlers(),
        *Settings(desk, parts.chats, parts.now, _forgetting(parts)).handlers(),
        *Inline(finder, parts.answering, parts.chats).handlers(),
        *questions.handlers(),
        # Any text is a question, so everything that is told by its form comes before.
        *questions.listeners(),
        # And what is none of all these, last.
        *Unknown(desk).handlers(),
    ]


def _forgetting(parts: Parts) -> Callable[[int], Coroutine[Any, Any, None]]:
    """What /forget does; the chat itself last, since the rest is found by what it holds."""

    async def forget(chat: int) -> None:
        if parts.forget is not None:
            await parts.forget(chat)
        tickets = await asyncio.to_thread(parts.chats.tickets, chat)
        await asyncio.to_thread(parts.verdicts.forget, tickets)
        await asyncio.to_thread(parts.chats.forget, chat)

    return forget


def _builder(token: str, request: BaseRequest | None, api_url: str | None) -> Builder:
    builder = ApplicationBuilder().token(token).concurrent_updates(True)
    builder = builder.job_queue(PatientJobQueue())
    if request is not None:
        builder = builder.request(request).get_updates_request(request)
    if api_url is not None:
        root = api_url.rstrip("/")
        builder = builder.base_url(f"{root}/bot").base_file_url(f"{root}/file/bot")
    return builder


def _introducing(parts: Parts) -> Callable[[Bot], Coroutine[Any, Any, None]]:
    async def introducing(application: Bot) -> None:
        await introduce(application, parts.admins)

    return introducing


def _choosing(to_try: Examples) -> Callable[[Context], Coroutine[Any, Any, None]]:
    """So that not the first person waits for the examples."""

    async def choosing(_: Context) -> None:
        for lang in LANGS:
            await asyncio.to_thread(to_try.of, lang)

    return choosing


class PatientJobQueue(JobQueue[Context]):
    """Runs late jobs late, once, where APScheduler's defaults drop them."""

    @property
    def scheduler_configuration(self) -> dict[str, Any]:
        """APScheduler's settings."""
        defaults = {"misfire_grace_time": None, "coalesce": True}
        return {**super().scheduler_configuration, "job_defaults": defaults}


async def poll(application: Bot, stop: asyncio.Event) -> None:
    """Asks Telegram for updates until ``stop`` is set; see ``_work``."""

    async def start(updater: Updater) -> None:
        await updater.start_polling(allowed_updates=UPDATES)

    await _work(application, stop, start)


async def listen(application: Bot, stop: asyncio.Event, webhook: Webhook) -> None:
    """Has Telegram bring updates until ``stop`` is set; see ``_work``."""

    async def start(updater: Updater) -> None:
        try:
            webhook.expect_free()
            await updater.start_webhook(
                listen=webhook.listen,
                port=webhook.port,
                url_path=webhook.path,
                webhook_url=webhook.url,
                secret_token=webhook.secret,
                allowed_updates=UPDATES,
            )
        except OSError as error:
            where = f"{webhook.listen}:{webhook.port}"
            raise SettingsError(f"Nothing can listen at {where} ({error}).") from error

    await _work(application, stop, start)


async def _work(
    application: Bot, stop: asyncio.Event, start: Callable[[Updater], Awaitable[None]]
) -> None:
    """Runs the bot until ``stop`` is set; what is being answered then is answered to the end."""
    updater = application.updater
    if updater is None:
        raise ValueError("an application without an updater gets no updates")
    async with application:
        if application.post_init is not None:
            await application.post_init(application)
        await application.start()
        try:
            await start(updater)
            await stop.wait()
        finally:
            if updater.running:
                await updater.stop()
            await application.stop()
