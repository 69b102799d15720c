"""When something breaks: the person gets a number; the log has it with all details."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import secrets
import traceback
from collections.abc import Collection, Mapping

from telegram import Update
from telegram.error import Forbidden, NetworkError, TelegramError

from handlers.callbacks import Context
from handlers.replier import Replier
from handlers.update_messages import NoMessage
from handlers.views.screen import Screen
from meetings.model.errors import (
    ArchiveBusy,
    ArchiveDamaged,
    ArchiveError,
    Stopped,
    StoreAway,
    TookTooLong,
)

log = logging.getLogger(__name__)

_PASSING: Mapping[type[Exception], tuple[int, str]] = {
    ArchiveBusy: (logging.INFO, "busy"),
    StoreAway: (logging.ERROR, "store-away"),
    TookTooLong: (logging.WARNING, "took-too-long"),
}
"""What may go better the next time: how the log has it, and what the person is told."""


class Troubles:
    """Tells the person, the log, and the admins once per kind of error."""

    def __init__(self, desk: Replier, admins: Collection[int]) -> None:
        self._desk = desk
        self._admins = admins
        self._told: set[str] = set()

    async def __call__(self, update: object, context: Context) -> None:
        """What the application calls with every error that a handler let through."""
        error = context.error
        if error is None or isinstance(error, Forbidden | Stopped):
            log.info("a chat has shut us out, or the bot is ending: %s", error)
            return
        if (known := _passing(error)) and isinstance(update, Update):
            level, text_id = known
            log.log(level, "%s", error)
            await self._tell(update, text_id)
            return
        if isinstance(error, ArchiveError) and not isinstance(error, ArchiveDamaged):
            log.error("%s", error)
            if isinstance(update, Update):
                await self._tell(update, "unkept")
            await self._tell_admins(context, "unkept-admin", str(error))
            return
        if _is_network(error):
            log.warning("Telegram cannot be reached: %s", error)
            return
        number = secrets.token_hex(2).upper()
        log.error("error %s", number, exc_info=error)
        if isinstance(update, Update):
            await self._tell(update, "broken", number)
        await self._tell_admins(context, "broken-admin", kind_of(error), number)

    async def _tell(self, update: Update, text_id: str, number: str = "") -> None:
        if update.guest_message is not None:  # it is not our chat
            return
        values = {"number": number} if number else {}
        texts = self._desk.texts(update)
        with contextlib.suppress(TelegramError, NoMessage):
            await self._desk.note(update)
            await self._desk.send(update, Screen(texts.say(text_id, **values)))

    async def _tell_admins(
        self, context: Context, text_id: str, kind: str, number: str = ""
    ) -> None:
        """Once of each kind."""
        if kind in self._told:
            return
        self._told.add(kind)
        values = {"kind": kind} | ({"number": number} if number else {})
        for admin in self._admins:
            texts = await asyncio.to_thread(self._desk.texts_of, admin)
            text = texts.plain(text_id, **values)
            with contextlib.suppress(TelegramError):
                await context.bot.send_message(admin, text)


def _passing(error: Exception) -> tuple[int, str] | None:
    return next((told for kind, told in _PASSING.items() if isinstance(error, kind)), None)


def kind_of(error: BaseException) -> str:
    """What tells errors apart: their type and the line they come from."""
    frames = traceback.extract_tb(error.__traceback__)
    where = f" ({frames[-1].name}:{frames[-1].lineno})" if frames else ""
    return f"{type(error).__name__}{where}"


def _is_network(error: BaseException) -> bool:
    """A connection that failed; what Telegram refuses is our own mistake."""
    return type(error) is NetworkError or type(error).__name__ == "TimedOut"
