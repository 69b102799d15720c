"""`chat`: puts the whole bot together for the terminal, over the Bot API answered in this
process."""

from __future__ import annotations

import asyncio
import locale
import os
import sys
import threading
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from rich.console import Console

from bot.application import Bot, build_application
from bot.background import OperatorSettings, background
from bot.dependencies import Dependencies
from bot.jobs import schedule
from bot.library import Library
from bot.local_bot_api.people_and_chats import ApiUser
from bot.local_bot_api.simulated_people import LocalTelegram
from bot.settings import Settings
from bot.sources.fetching import Fetcher
from bot.stores import unkept_updates
from bot.telegram.profile import introduce
from bot.terminal.archive_or_samples import ArchiveOrSamples
from bot.terminal.chat import PERSON_ID, converse, run_until_interrupted
from bot.terminal.opening_archive_and_samples import open_both
from bot.terminal.screen import Wording
from bot.typed_lines import typed_lines
from handlers.texts.catalogue import Texts
from handlers.texts.interface_languages import interface_for
from meetings.model.languages import InterfaceLanguage

_NOBODYS = frozenset({"C", "POSIX"})
"""Locales of no language, as containers have them."""


def chat_here(settings: Settings) -> None:
    """Talks at the terminal until the end of input or /quit."""
    own, either = open_both(settings)
    run_until_interrupted(_talk(settings, own, either))


async def _talk(settings: Settings, own: Library, either: ArchiveOrSamples) -> None:
    lang = person_language()
    out = Console(highlight=False, soft_wrap=not sys.stdout.isatty())
    say = Texts(lang).say
    out.print(say("chat-welcome"), style="dim")
    if either.library is not own:
        out.print(say("chat-samples"), style="dim")
    if (made := own.vectored()) and made.known < made.total:
        out.print(say("stats-vectors", known=made.known, total=made.total), style="dim")
    local = LocalTelegram()
    leaving = threading.Event()
    async with Fetcher(settings.hosts) as fetcher:
        application = _application(settings, own, either, fetcher, local, leaving)
        async with application:
            await introduce(application)
            async with running(application, leaving):
                await converse(
                    application,
                    local,
                    _caught_up(typed_lines(sys.stdin, lambda: out.print("> ", end="")), own),
                    out,
                    saved=settings.data / "saved",
                    person=ApiUser(PERSON_ID, _name(), lang),
                    as_typed=not _locale(),
                    wording=Wording(picture=say("chat-picture"), document=say("chat-file")),
                )


@asynccontextmanager
async def running(application: Bot, leaving: threading.Event) -> AsyncIterator[None]:
    """Starts the bot, and stops it: also where Ctrl-C comes while it is being started."""
    try:
        await application.start()
        yield
    finally:
        leaving.set()  # whoever works behind must not be waited for
        if application.running:
            await application.stop()


def _application(
    settings: Settings,
    own: Library,
    either: ArchiveOrSamples,
    fetcher: Fetcher,
    local: LocalTelegram,
    leaving: threading.Event,
) -> Bot:
    """The bot as on Telegram; the person at the terminal is an admin, no source is watched."""
    admins = frozenset({PERSON_ID, *settings.admins})
    orders = OperatorSettings(notify_days=settings.notify_days, admins=admins)
    behind = background(
        own.stores,
        fetcher,
        orders,
        answering=own.answerer,
        catch_up=own.catch_up,
        embed=(lambda: either.library.embed_behind(leaving.is_set)) if own.embedder else None,
        vectored=own.vectored,
    )
    parts = Dependencies(
        archive=either,
        passages=either,
        answering=either,
        chats=own.stores.chats,
        verdicts=own.stores.verdicts,
        seen=unkept_updates(),
        finding=own.lookup,
        admins=admins,
        more=behind.handlers,
        forget=behind.forget,
        newer=behind.newer,
    )
    application = build_application(parts, token=local.token, request=local.request())
    if application.job_queue is not None:
        schedule(application.job_queue, behind.chores)
    return application


async def _caught_up(lines: AsyncIterator[str], own: Library) -> AsyncIterator[str]:
    """Before each line the index takes over what the line before may have added."""
    async for line in lines:
        await asyncio.to_thread(own.caught_up)
        yield line


def person_language() -> InterfaceLanguage:
    """The one that the terminal's locale says, where there are texts in it."""
    return interface_for(_locale())


def _locale() -> str:
    """The language of the terminal's locale; nothing where it is that of no country: "C.UTF-8"."""
    name = os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG")
    language = (name or locale.getlocale()[0] or "").partition(".")[0].partition("_")[0]
    return "" if language in _NOBODYS else language[:2]  # Windows says "Russian"


def _name() -> str:
    return Path.home().name or "you"
