"""`run`: the bot on Telegram until it is told to stop."""

from __future__ import annotations

import asyncio
import logging
import signal

from telegram.error import InvalidToken, NetworkError

from bot.application import build_application, poll
from bot.background import Orders, background
from bot.embedder import embedder
from bot.jobs import schedule
from bot.library import Library
from bot.logging_setup import set_up_logging
from bot.parts import Parts
from bot.settings import Settings
from bot.sources.fetching import Fetcher
from meetings.errors import SettingsError
from storage.chats import TinyChats
from storage.feedback import TinyVerdicts

_LOG = logging.getLogger(__name__)


def open_library(settings: Settings) -> Library:
    """The library that the settings name."""
    return Library(
        settings.data,
        meaning=settings.meaning == "on",
        meaning_seconds=settings.meaning_seconds,
    )


async def run_bot(settings: Settings) -> None:
    """Runs until SIGTERM or Ctrl-C; what is being answered then is answered to the end."""
    if settings.token is None:
        raise SettingsError("TELEGRAM_BOT_TOKEN is not set")
    token = settings.token.get_secret_value()
    set_up_logging(token)
    library = await asyncio.to_thread(open_library, settings)
    await asyncio.to_thread(library.catch_up)
    stop = _stopped_by_signals()
    try:
        await _serve(settings, library, token, stop)
    except InvalidToken as error:
        raise SettingsError(
            "Telegram refuses TELEGRAM_BOT_TOKEN; get a fresh one from @BotFather."
        ) from error
    except NetworkError as error:
        raise SettingsError(
            f"The Bot API at {settings.api_url} cannot be reached ({error}); "
            "look at the network or at TELEGRAM_API_URL."
        ) from error


async def _serve(settings: Settings, library: Library, token: str, stop: asyncio.Event) -> None:
    chats = TinyChats(settings.data)
    own_pace = embedder(threads=2, background=True) if library.meaning else None
    async with Fetcher(settings.hosts) as fetcher:
        behind = background(
            settings.data,
            library.archive,
            chats,
            fetcher,
            orders_of(settings),
            answering=library.answerer,
            catch_up=library.catch_up,
            embed=(lambda: library.embed(stop=stop.is_set, model=own_pace)) if own_pace else None,
        )
        parts = Parts(
            archive=library.archive,
            passages=library.passages,
            answering=library.answerer,
            chats=chats,
            verdicts=TinyVerdicts(settings.data),
            finding=library.lookup,
            admins=frozenset(settings.admins),
            more=behind.handlers,
        )
        application = build_application(parts, token=token, api_url=settings.api_url)
        if application.job_queue is not None:
            schedule(application.job_queue, behind.chores)
        _LOG.info("Running with %d meetings", len(library.archive.entries()))
        await poll(application, stop)
        _LOG.info("Stopped")


def orders_of(settings: Settings) -> Orders:
    """What the background work is told by the settings."""
    return Orders(
        feeds=settings.feeds,
        inbox=settings.inbox,
        poll_seconds=settings.poll_seconds,
        notify_days=settings.notify_days,
        admins=settings.admins,
    )


def _stopped_by_signals() -> asyncio.Event:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for name in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(name, stop.set)
    return stop
