"""Health checks: whether the bot is alive, and whether it can answer."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from threading import Event

import orjson

from bot.monitoring.server import Page
from meetings.model.errors import StenogramError
from meetings.ports.archive import Archive
from meetings.ports.index import PassageStore

_HEARTBEAT = 2.0
"""Seconds in which a living event loop gets round to anything."""

Sign = Callable[[], str]
"""Why something is not well, "" where it is."""


def loop_sign(loop: asyncio.AbstractEventLoop, patience: float = _HEARTBEAT) -> Sign:
    """Whether the program still moves; to be asked from another thread."""

    def sign() -> str:
        beat = Event()
        try:
            loop.call_soon_threadsafe(beat.set)
        except RuntimeError:
            return "stopped"
        return "" if beat.wait(patience) else f"silent for {patience:g} s"

    return sign


def archive_sign(archive: Archive) -> Sign:
    """Whether the archive opens."""

    def sign() -> str:
        try:
            archive.totals()
        except StenogramError as error:
            return type(error).__name__
        return ""

    return sign


def index_sign(index: PassageStore, archive: Archive) -> Sign:
    """Whether the index holds all that the archive does."""

    def sign() -> str:
        try:
            behind = index.behind(archive)
        except StenogramError as error:
            return type(error).__name__
        return f"{behind} changes behind" if behind else ""

    return sign


def health_page(signs: Mapping[str, Sign]) -> Callable[[], Page]:
    """A page that says of each thing how it is: 200 where all are well, else 503."""

    def page() -> Page:
        found = {name: sign() for name, sign in signs.items()}
        well = not any(found.values())
        told = {"ok": well, **{name: why or "ok" for name, why in found.items()}}
        body = orjson.dumps(told, option=orjson.OPT_APPEND_NEWLINE)
        return Page(body, "application/json", 200 if well else 503)

    return page
