"""Parses raw updates from Telegram; one that cannot be parsed does not stop the others."""

from __future__ import annotations

import json
import logging
import re
from collections import OrderedDict
from collections.abc import Callable
from zlib import crc32

from telegram import Update

from meetings.text.surrogates import writable

_LOG = logging.getLogger(__name__)
_HALF = re.compile(rb"\xed[\xa0-\xbf]")
"""How half of a surrogate pair is encoded, which in good UTF-8 nothing is."""
_TOLD = 1_000
"""How many unreadable updates are remembered, so that each is logged once."""


class UpdateReader:
    """Sorts out what python-telegram-bot cannot parse; each such update is logged once.

    ``is_too_much``: whether what a person sends would be dropped, so that parsing it is a waste:
    that is what a flood costs most.
    """

    def __init__(self, is_too_much: Callable[[int], bool] = lambda _: False) -> None:
        self._is_too_much = is_too_much
        self._told: OrderedDict[int, None] = OrderedDict()

    def checked(self, raw: object) -> dict[str, object] | None:
        """The same update, or its bare number where the rest cannot be parsed.

        With its number it can be confirmed, so that Telegram does not bring it again; None where
        not even that is there.
        """
        number = raw.get("update_id") if isinstance(raw, dict) else None
        if not isinstance(raw, dict) or not isinstance(number, int) or isinstance(number, bool):
            self._tell(raw, number, "it has no number")
            return None
        person = sender_of_raw(raw)
        if person is not None and self._is_too_much(person):
            return {"update_id": number}
        try:
            Update.de_json(raw, None)
        except Exception as error:  # noqa: BLE001 - it may fail in as many ways as it has fields
            self._tell(raw, number, f"{type(error).__name__}: {error}")
            return {"update_id": number}
        return raw

    def _tell(self, raw: object, number: object, why: str) -> None:
        sign = crc32(json.dumps(raw, sort_keys=True).encode())
        if sign in self._told:
            return
        self._told[sign] = None
        if len(self._told) > _TOLD:
            self._told.popitem(last=False)
        _LOG.error("update %s cannot be read and is skipped (%s)", number, why)


def looked_at(update: Update) -> tuple[Update, int]:
    """The same update without halves of characters, and a number for what is in it.

    U+FFFD stands for each half, which nothing can keep; Telegram counts either as one unit, so
    that entities stay where they are. The number tells an update from another bot's of the same.
    """
    told = json.dumps(update.to_dict(), ensure_ascii=False)
    data = told.encode(errors="surrogatepass")
    if not _HALF.search(data):
        return update, crc32(data)
    bot = update.get_bot() if _has_bot(update) else None
    return Update.de_json(json.loads(writable(told)), bot), crc32(data)


def sender_of_raw(raw: object) -> int | None:
    """Who wants something of the bot alone, by Telegram's JSON; None where that is not plain."""
    if not isinstance(raw, dict):
        return None
    for kind in ("message", "edited_message", "callback_query", "inline_query"):
        match raw.get(kind):
            case {"from": {"id": int(person)}, "chat": {"type": "private"}}:
                return person
            case {"from": {"id": int(person)}} if kind.endswith("query"):
                return person
    return None


def _has_bot(update: Update) -> bool:
    try:
        update.get_bot()
    except RuntimeError:
        return False
    return True
