"""`chat`: the whole bot at the terminal, over the Bot API's rules in this process."""

from __future__ import annotations

import locale
import os
import sys
from pathlib import Path

from rich.console import Console

from bot.application import build_application
from bot.chat import PERSON_ID, converse, run_until_interrupted
from bot.library import Library
from bot.lines import typed_lines
from bot.local_api.people import Person
from bot.local_api.telegram import LocalTelegram
from bot.logging_setup import set_up_logging
from bot.parts import Parts
from bot.profile import introduce
from bot.samples_first import ArchiveOrSamples, open_samples
from bot.screen import Wording
from bot.settings import Settings
from handlers.texts.catalogue import Texts
from meetings.model import Lang
from storage.memory_chats import MemoryChats


def chat_here(settings: Settings) -> None:
    """Talks at the terminal until the end of input or /quit."""
    set_up_logging(level=30)
    meaning = settings.meaning == "on"
    own = Library(settings.data, meaning=meaning, meaning_seconds=settings.meaning_seconds)
    own.catch_up(wait=1)
    samples = open_samples(settings.data / "samples", meaning=False)
    run_until_interrupted(_talk(settings, own, samples))


async def _talk(settings: Settings, own: Library, samples: Library) -> None:
    lang = person_language()
    out = Console(highlight=False, soft_wrap=not sys.stdout.isatty())
    either = ArchiveOrSamples(own, samples)
    local = LocalTelegram()
    application = build_application(
        local_parts(settings, own, either), token=local.token, request=local.request()
    )
    say = Texts(lang).say
    out.print(say("chat-welcome"), style="dim")
    if either.library is samples:
        out.print(say("chat-samples"), style="dim")
    async with application:
        await introduce(application)
        await application.start()
        await converse(
            application,
            local,
            typed_lines(sys.stdin, lambda: out.print("> ", end="")),
            out,
            saved=settings.data / "saved",
            person=Person(PERSON_ID, _name(), lang),
            wording=Wording(picture=say("chat-picture"), document=say("chat-file")),
        )
        await application.stop()


def local_parts(settings: Settings, own: Library, either: ArchiveOrSamples) -> Parts:
    """What the handlers need; the person at the terminal is an admin."""
    return Parts(
        archive=either,
        passages=either,
        answering=either,
        chats=MemoryChats(),
        finding=own.lookup,
        admins=frozenset({PERSON_ID, *settings.admins}),
    )


def person_language() -> Lang:
    """Russian where the terminal's locale says so, else English."""
    name = os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG")
    return "ru" if (name or locale.getlocale()[0] or "").lower().startswith("ru") else "en"


def _name() -> str:
    return Path.home().name or "you"
