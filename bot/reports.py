"""What the admins are told about the bot's work: gathered, and never more than one a minute."""

from __future__ import annotations

import contextlib
import logging
from collections import deque
from collections.abc import Collection

from telegram import Bot
from telegram.error import TelegramError

from handlers.texts.catalogue import Texts, Value
from handlers.views.cutting import cut
from meetings.model import Lang

_LOG = logging.getLogger(__name__)
SHOWN = 10
"""So many troubles stand in one report; the others are counted."""
KEPT = 1_000


class Reports:
    """Gathers, and tells all admins when asked to. Texts are named by their Fluent ids."""

    def __init__(self, admins: Collection[int], lang: Lang = "ru") -> None:
        self._admins = admins
        self._texts = Texts(lang)
        self._waiting: deque[str] = deque(maxlen=KEPT)
        self.last: deque[str] = deque(maxlen=SHOWN)

    def note(self, text_id: str, /, **values: Value) -> None:
        """Something the admins should know of."""
        told = self._texts.say(text_id, **values)
        _LOG.warning("%s", self._texts.plain(text_id, **values))
        self._waiting.append(told)
        self.last.append(told)

    def refused(self, chat: int, why: str) -> None:
        """A message was set aside."""
        self.note("report-refused", chat=str(chat), why=why)

    async def tell(self, bot: Bot) -> None:
        """Tells what has gathered, in one message."""
        if not self._waiting:
            return
        told = list(dict.fromkeys(self._waiting))
        self._waiting.clear()
        lines = told[:SHOWN]
        if more := len(told) - len(lines):
            lines.append(self._texts.say("report-more", count=more))
        for admin in self._admins:
            with contextlib.suppress(TelegramError):
                await bot.send_message(admin, cut("\n".join(lines)), parse_mode="HTML")
