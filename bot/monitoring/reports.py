"""Reports to the admins about the bot's work: collected, and sent at most once a minute."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections import deque
from collections.abc import Callable, Collection, Mapping, Sequence

from telegram import Bot
from telegram.error import TelegramError

from handlers.texts.catalogue import Texts
from handlers.texts.interface_languages import UNCHOSEN
from handlers.texts.refusals import Told
from handlers.views.bot_status import Trouble
from handlers.views.cutting import cut
from meetings.model.languages import InterfaceLanguage

_LOG = logging.getLogger(__name__)
_SHOWN = 10
"""How many troubles one report lists; the others are counted."""
_KEPT = 1_000
"""Troubles that wait to be told; a source that fails all night must not fill the memory."""


class Reports:
    """Gathers, and tells all admins when asked to. Texts are named by their Fluent ids.

    ``language``: the one chosen in a chat; Russian where nobody chose.
    """

    def __init__(
        self,
        admins: Collection[int],
        language: Callable[[int], InterfaceLanguage | None] = lambda _: None,
    ) -> None:
        self._admins = admins
        self._language = language
        self._waiting: deque[Trouble] = deque(maxlen=_KEPT)
        self.last: deque[Trouble] = deque(maxlen=_SHOWN)

    def note(self, text_id: str, /, **values: Told) -> None:
        """Something the admins should know of."""
        trouble = Trouble(text_id, tuple(values.items()))
        _LOG.warning("%s", Texts("en").plain(text_id, **_in_english(values)))
        self._waiting.append(trouble)
        self.last.append(trouble)

    def refused(self, chat: int, why: str) -> None:
        """A message was set aside."""
        self.note("report-refused", chat=str(chat), why=why)

    async def tell(self, bot: Bot) -> None:
        """Tells what has gathered, in one message, each admin in the language of their chat."""
        if not self._waiting:
            return
        told = list(dict.fromkeys(self._waiting))
        self._waiting.clear()
        for admin in self._admins:
            lang = await asyncio.to_thread(self._language, admin) or UNCHOSEN
            text = _report(Texts(lang), told)
            with contextlib.suppress(TelegramError):
                await bot.send_message(admin, text, parse_mode="HTML")


def _in_english(values: Mapping[str, Told]) -> dict[str, str | int]:
    """For the log: an error with all that it tells."""
    return {name: one if isinstance(one, str | int) else str(one) for name, one in values.items()}


def _report(texts: Texts, told: Sequence[Trouble]) -> str:
    lines = [trouble.told(texts) for trouble in told[:_SHOWN]]
    if more := len(told) - len(lines):
        lines.append(texts.say("report-more", count=more))
    return cut("\n".join(lines))
