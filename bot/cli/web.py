"""`web`: the page on this machine, over the archive or, where that is empty, the samples."""

from __future__ import annotations

import asyncio
import logging
import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import replace

from bot.fair_pool import share_threads
from bot.gc_freezing import settle
from bot.library import Library
from bot.settings import Settings
from bot.terminal.archive_or_samples import ArchiveOrSamples
from bot.terminal.local_chat import person_language
from bot.terminal.opening_archive_and_samples import open_both
from bot.web.application import web_application
from bot.web.dependencies import WebDependencies
from bot.web.serving import LOOPBACK, names_of, serving
from handlers.clock import utc_now
from handlers.commands.welcome import Examples
from handlers.offloading import Offload, here
from handlers.texts.catalogue import Texts
from handlers.texts.interface_languages import INTERFACES
from meetings.model.errors import ArchiveError
from meetings.ports.answering import Answering

_LOG = logging.getLogger(__name__)
_LOOK_SECONDS = 10.0
"""How often is looked whether another process has added something."""


def show_web(settings: Settings, host: str, port: int) -> None:
    """Serves the page until SIGTERM or Ctrl-C."""
    own, either = open_both(settings)
    asyncio.run(_serve(settings, own, either, host, port))


@asynccontextmanager
async def page_beside(
    settings: Settings, library: Library, answering: Answering, offload: Offload = here
) -> AsyncIterator[int | None]:
    """The page beside the running bot, where the settings name a port; its port, or None."""
    if settings.web_port is None:
        yield None
        return
    parts = replace(_parts(settings, library, LOOPBACK, answering), offload=offload)
    async with serving(web_application(parts), LOOPBACK, settings.web_port) as port:
        _LOG.info("The page is at http://%s:%d/", LOOPBACK, port)
        warming = asyncio.create_task(asyncio.to_thread(_warm, parts))
        yield port
        await warming


def _parts(
    settings: Settings,
    own: Library,
    host: str,
    answering: Answering,
    either: ArchiveOrSamples | None = None,
) -> WebDependencies:
    """``either``: what speaks instead where the archive may be empty."""
    archive = either or own.archive
    url = settings.web_url or ""
    return WebDependencies(
        archive=archive,
        passages=either or own.passages,
        answering=answering,
        finding=own.lookup,
        samples=(lambda: either.library is not own) if either else (lambda: False),
        url=url,
        hosts=names_of(host, url),
        to_try=Examples(archive, own.lookup, answering, utc_now).of,
    )


async def _serve(
    settings: Settings, own: Library, either: ArchiveOrSamples, host: str, port: int
) -> None:
    loop, stop = asyncio.get_running_loop(), asyncio.Event()
    share_threads(loop)
    for name in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(name, stop.set)
    parts = _parts(settings, own, host, either, either)
    async with serving(web_application(parts), host, port) as given:
        say = Texts(person_language()).plain
        shown = f"[{host}]" if ":" in host else host
        print(say("web-listening", address=f"http://{shown}:{given}/"), flush=True)
        if parts.samples():
            print(say("web-samples"), flush=True)
        await _keep_up(own, parts, stop)


async def _keep_up(own: Library, parts: WebDependencies, stop: asyncio.Event) -> None:
    """Has the index take over what others add, until it is told to stop."""
    while not stop.is_set():
        await asyncio.to_thread(own.caught_up)
        await asyncio.to_thread(_warm, parts)
        settle()
        with suppress(TimeoutError):
            await asyncio.wait_for(stop.wait(), _LOOK_SECONDS)


def _warm(parts: WebDependencies) -> None:
    """Works out what the first visitor would wait for; of an archive as it was, at no cost."""
    with suppress(ArchiveError):  # what cannot be reached just now is told to who asks
        for interface in INTERFACES.values():
            parts.to_try(interface.content)
