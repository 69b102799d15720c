"""Updates as Telegram sends them → as the handlers take them, whatever stands in them."""

from __future__ import annotations

import json
import logging
from collections import OrderedDict
from zlib import crc32

from telegram import Update

from meetings.language.unicode import writable

_LOG = logging.getLogger(__name__)
TOLD = 1_000
"""So many updates that could not be read are remembered, so that each is logged once."""


class UpdateReader:
    """Sorts out what python-telegram-bot cannot parse; each such update is logged once."""

    def __init__(self) -> None:
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
        if len(self._told) > TOLD:
            self._told.popitem(last=False)
        _LOG.error("update %s cannot be read and is skipped (%s)", number, why)


def mended(update: Update) -> Update:
    """The same update with U+FFFD for every half of a surrogate pair, which nothing can keep.

    Telegram counts either as one unit, so that entities stay where they are.
    """
    told = json.dumps(update.to_dict(), ensure_ascii=False)
    try:
        told.encode()
    except UnicodeEncodeError:
        bot = update.get_bot() if _has_bot(update) else None
        return Update.de_json(json.loads(writable(told)), bot)
    return update


def _has_bot(update: Update) -> bool:
    try:
        update.get_bot()
    except RuntimeError:
        return False
    return True


def check_of(update: Update) -> int:
    """A number that tells an update from another bot's of the same number."""
    return crc32(json.dumps(update.to_dict(), sort_keys=True).encode())
