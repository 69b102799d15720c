"""`run`: the bot on Telegram, until it is told to stop."""

from __future__ import annotations

import asyncio
import logging
import signal
from collections.abc import Callable, Coroutine
from contextlib import AbstractContextManager, closing, nullcontext
from dataclasses import dataclass
from typing import Any

from telegram.error import InvalidToken, TelegramError

from bot.application import build_application
from bot.background import Background, OperatorSettings, WishJudging, background
from bot.cli.web import page_beside
from bot.dependencies import Dependencies
from bot.gc_freezing import settle, settle_again
from bot.jobs import schedule
from bot.library import Library, open_library
from bot.monitoring.health import archive_sign, health_page, index_sign, loop_sign
from bot.monitoring.logs import masked, set_up_logging
from bot.monitoring.metrics import Measures
from bot.monitoring.secrets_in_settings import secrets_in
from bot.monitoring.server import Pages, serving
from bot.receiving_updates import listen, poll
from bot.settings import Settings
from bot.sources.fetching import Fetcher
from bot.telegram.polling import Polls
from bot.telegram.webhook_settings import LOOPBACK, Webhook
from bot.workers.answering_by_workers import AnsweringByWorkers
from bot.workers.pool import WorkerPool, pool_for
from handlers.callbacks import Context
from handlers.keyboards import page_told
from meetings.model.errors import AlreadyRunning, ArchiveError, SettingsError, SourceError

_LOG = logging.getLogger(__name__)

_LOADED = 4.0
"""Seconds after the start, when the examples are chosen and nobody waits for the first of all."""
_USUAL = ("Что говорили о ценах на газ?", "What was said about gas prices?")


@dataclass(frozen=True, slots=True)
class Endpoints:
    """``webhook``: where Telegram brings updates; None: it is asked for them.

    ``metrics_port``: where health and figures are shown; None: nowhere.
    """

    webhook: Webhook | None = None
    metrics_port: int | None = None
    metrics_host: str = LOOPBACK


_CLOSED = Endpoints()


def _mend_and_catch_up(library: Library) -> None:
    """Damaged files are named and set aside; where the disk refuses, reading goes on."""
    try:
        for done in library.stores.upkeep.mend_what_changed():
            _LOG.warning("Damage mended: %s", done)
    except ArchiveError as error:
        _LOG.error("%s", error)
    if refused := library.caught_up():
        _LOG.error("%s", refused)


async def run_bot(settings: Settings, doors: Endpoints = _CLOSED) -> None:
    """Runs until SIGTERM or Ctrl-C; what is being answered then is answered to the end."""
    if settings.token is None:
        raise SettingsError("TELEGRAM_BOT_TOKEN is not set")
    token = settings.token.get_secret_value()
    set_up_logging(token, *secrets_in(settings))
    library = await asyncio.to_thread(open_library, settings)
    if doors.webhook is None and not await asyncio.to_thread(library.stores.leadership.is_ours):
        raise AlreadyRunning(
            "Another `run` is at work on the database, and Telegram lets one alone ask for"
            " updates: stop that one first, or give all of them the same TELEGRAM_WEBHOOK_URL."
        )
    await asyncio.to_thread(_mend_and_catch_up, library)
    stop = _stopped_by_signals()
    try:
        await _serve(settings, library, token, stop, doors)
    except InvalidToken as error:
        raise SettingsError(
            "Telegram refuses TELEGRAM_BOT_TOKEN; get a fresh one from @BotFather."
        ) from error
    except TelegramError as error:
        raise _not_reached(settings, token, error) from error


def _not_reached(settings: Settings, token: str, error: TelegramError) -> SourceError:
    """What is no Bot API, a web page say, is as good as away; some repeat our address, token
    and all.
    """
    secrets = (token, *secrets_in(settings))
    place = masked(settings.api_url, secrets)
    return SourceError(
        f"The Bot API at {place} cannot be reached ({masked(str(error), secrets)}); "
        "look at the network or at TELEGRAM_API_URL.",
        kind="not-reached",
        host=place,
    )


async def _serve(
    settings: Settings, library: Library, token: str, stop: asyncio.Event, doors: Endpoints
) -> None:
    pool = pool_for(settings, library)
    async with Fetcher(settings.hosts) as fetcher:
        with closing(pool):
            await _answer_until(settings, library, token, stop, doors, fetcher, pool)
    _LOG.info("Stopped")


async def _answer_until(
    settings: Settings,
    library: Library,
    token: str,
    stop: asyncio.Event,
    doors: Endpoints,
    fetcher: Fetcher,
    pool: WorkerPool,
) -> None:
    answering = AnsweringByWorkers(library, pool)
    behind = _behind(settings, library, stop, fetcher, answering)
    measures = Measures(behind.stats)
    parts = _dependencies(settings, library, answering, behind, measures)
    application = await asyncio.to_thread(  # it takes 50 ms
        build_application, parts, token=token, api_url=settings.api_url
    )
    if application.job_queue is not None:
        schedule(application.job_queue, behind.chores)
        application.job_queue.run_once(_loading(library), _LOADED, name="loading")
    settle()
    _LOG.info("Running with %d meetings", library.archive.totals().meetings)
    pool.start()
    polls = application.polls if doors.webhook is None else None
    with _monitored(doors, pages_of(library, measures, polls)):
        async with page_beside(settings, library, answering, answering.offload):
            if doors.webhook is None:
                await poll(application, stop, pool.count)
            else:
                await listen(application, stop, doors.webhook, pool.count)


def _behind(
    settings: Settings,
    library: Library,
    stop: asyncio.Event,
    fetcher: Fetcher,
    answering: AnsweringByWorkers,
) -> Background:
    """All that runs besides answering."""
    return background(
        library.stores,
        fetcher,
        operator_settings(settings),
        answering=library.answerer,
        catch_up=lambda: _caught_up(library),
        embed=(lambda: library.embed_behind(stop.is_set)) if library.embedder else None,
        vectored=library.vectored,
        judging=WishJudging(answering.worth, answering.variants),
    )


def _dependencies(
    settings: Settings,
    library: Library,
    answering: AnsweringByWorkers,
    behind: Background,
    measures: Measures,
) -> Dependencies:
    stores = library.stores
    return Dependencies(
        archive=library.archive,
        passages=library.passages,
        answering=measures.measured(answering),
        chats=stores.chats,
        verdicts=stores.verdicts,
        finding=library.lookup,
        admins=frozenset(settings.admins),
        more=behind.handlers,
        forget=behind.forget,
        newer=behind.newer,
        seen=stores.seen,
        preview=answering.preview if library.preview else None,
        allowances=stores.allowances,
        offload=answering.offload,
        page=page_told(settings.web_url or ""),
    )


def _loading(library: Library) -> Callable[[Context], Coroutine[Any, Any, None]]:
    """Loads what tells a message's kind, and keeps it out of the garbage collector's walks."""

    async def loading(_: Context) -> None:
        for question in _USUAL:
            await asyncio.to_thread(library.answerer.kind, question)
            await asyncio.to_thread(library.answerer.compares, question)
        settle_again()

    return loading


def _caught_up(library: Library) -> bool:
    """Brings the index to the archive's state, and the figures that are followed with it."""
    done = library.catch_up()
    library.answerer.prepare()
    return done


def pages_of(library: Library, measures: Measures, polls: Polls | None = None) -> Pages:
    """The pages for whoever monitors the bot; to be called in the loop that runs it.

    ``polls``: how asking for updates goes, where the bot asks.
    """
    alive = {"loop": loop_sign(asyncio.get_running_loop())}
    ready = {
        **alive,
        "archive": archive_sign(library.archive),
        "index": index_sign(library.passages, library.archive),
        **({"polls": polls.sign} if polls is not None else {}),
    }
    return {
        "/livez": health_page(alive),
        "/healthz": health_page(ready),
        "/metrics": measures.page,
    }


def _monitored(doors: Endpoints, pages: Pages) -> AbstractContextManager[object]:
    if doors.metrics_port is None:
        return nullcontext()
    return serving(pages, doors.metrics_port, doors.metrics_host)


def operator_settings(settings: Settings) -> OperatorSettings:
    """What the settings say about the background work."""
    return OperatorSettings(
        feeds=settings.feeds,
        inbox=settings.inbox,
        poll_seconds=settings.poll_seconds,
        notify_days=settings.notify_days,
        admins=settings.admins,
        page=page_told(settings.web_url or ""),
    )


def _stopped_by_signals() -> asyncio.Event:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for name in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(name, stop.set)
    return stop
