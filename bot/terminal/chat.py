"""A dialogue at the terminal: typed lines go to the handlers, their replies are printed."""

from __future__ import annotations

import asyncio
import contextlib
import re
import signal
import sys
from collections.abc import AsyncIterable, Coroutine, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from rich.console import Console
from telegram.ext import Application

from bot.local_bot_api.formatted_text import units
from bot.local_bot_api.people_and_chats import ApiUser
from bot.local_bot_api.simulated_people import LocalTelegram
from bot.local_bot_api.texts import MESSAGE
from bot.terminal.screen import TerminalScreen, Wording
from meetings.text.scripts import is_cyrillic

PERSON_ID = 1
_QUIT = "/quit"
_ENGLISH = re.compile(r"(?<![\w/])[A-Za-z]+(?!\w)")
_SENTENCE = 3
"""Words in Latin letters that are English, and no name that is typed among Russian ones."""

# What an application keeps by chat and person does not matter here.
AnyApplication = Application[Any, Any, Any, Any, Any, Any]


async def converse(
    application: AnyApplication,
    local: LocalTelegram,
    lines: AsyncIterable[str],
    out: Console,
    *,
    saved: Path,
    person: ApiUser | None = None,
    wording: Wording | None = None,
    as_typed: bool = False,
) -> None:
    """Hands each line to an initialized application, until ``/quit`` or the end of input.

    A number presses the button of that number, if there is one; everything else is a message.
    Files the bot sends are put into ``saved``. ``as_typed``: the person's language is that in
    which they type, for nothing else tells it.
    """
    person = person or ApiUser(PERSON_ID)
    screen = TerminalScreen(out, saved, wording or Wording())
    local.bot = application.bot
    local.private(person)
    with local.listening(screen.happened):
        async for line in lines:
            typed = line.strip()
            if typed == _QUIT:
                return
            if as_typed:
                person = replace(person, language_code=_language(typed) or person.language_code)
            await _hear(application, local, screen, person, typed)
    if out.is_terminal:
        out.print()  # the prompt still waits on its line


def _language(typed: str) -> str | None:
    """In which language somebody types; None where a name, a command or a number tells none."""
    if is_cyrillic(typed):
        return "ru"
    return "en" if len(_ENGLISH.findall(typed)) >= _SENTENCE else None


def run_until_interrupted(talk: Coroutine[Any, Any, None]) -> None:
    """Runs a conversation; Ctrl-C ends it as ``/quit`` does."""
    with contextlib.suppress(KeyboardInterrupt, asyncio.CancelledError):
        asyncio.run(_interruptible(talk))


async def _interruptible(talk: Coroutine[Any, Any, None]) -> None:
    """Ends at SIGINT at once, also one that comes just before the loop goes to sleep.

    The handler of ``asyncio.run`` alone does not wake a loop that waits for a thread.
    """
    task = asyncio.current_task()
    if task is not None and sys.platform != "win32":
        asyncio.get_running_loop().add_signal_handler(signal.SIGINT, task.cancel)
    await talk


async def _hear(
    application: AnyApplication,
    local: LocalTelegram,
    screen: TerminalScreen,
    person: ApiUser,
    typed: str,
) -> None:
    place = screen.place(typed)
    if place is not None and screen.pressable is not None:
        await application.process_update(local.press(screen.pressable, place, user=person))
        return
    for part in filter(str.strip, _parts(typed)):
        await application.process_update(local.message(part, user=person))


def _parts(typed: str) -> Iterator[str]:
    """Telegram's apps cut what is too long for one message."""
    part: list[str] = []
    room = MESSAGE
    for character in typed:
        if units(character) > room:
            yield "".join(part)
            part, room = [], MESSAGE
        part.append(character)
        room -= units(character)
    yield "".join(part)
