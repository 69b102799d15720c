"""«Сколько стоит нефть?», "how much does oil cost": the price of something as a topic."""

# ruff: noqa: E501 - a pattern a line

from __future__ import annotations

import re
from typing import Final

from meetings.text.inflecting_phrases import accusative

_NOW: Final = r"(?: (?:сейчас|сегодня|теперь|нынче|now|today|currently|right now))?"
_ASKED: Final = (
    rf"(?:а |и |ну )?(?:сколько{_NOW} сто(?:ит|ят)|по ?чем){_NOW} (?P<ru>[\w-]+(?: [\w-]+){{0,2}}?){_NOW}",
    rf"(?:so |and )?how much (?:is|are|does|do){_NOW} (?:an? |the )?(?P<cost>[\w-]+(?: [\w-]+){{0,2}}?)(?: cost)?{_NOW}",
    rf"(?:so |and )?what (?:does|do){_NOW} (?:an? |the )?(?P<does>[\w-]+(?: [\w-]+){{0,2}}?) cost{_NOW}",
)
"""Whole messages without their marks, for something of up to three words."""
_OF_TODAY: Final = re.compile(r"\b(?:сегодня|today)\b", re.IGNORECASE)
_NO_THING: Final = re.compile(
    r"\b(?:это|этот|эта|эти|он|она|они|оно|то|тот|мне|нам|ли|доллар\w*|евро|рубл\w+|юан\w+|биткоин\w*"
    r"|it|that|this|they|these|those|there|left|dollar|euro|rou?ble|yuan|bitcoin)\b",
    re.IGNORECASE,
)
"""What was shown before, and money, which is worth a rate of exchange."""


def price_asked(text: str) -> str:
    """The price that a message asks for as a topic, «цена на нефть»; empty for others."""
    said = " ".join(text.split()).strip(" .,!?")
    for pattern in _ASKED:
        if found := re.fullmatch(pattern, said.replace("ё", "е"), re.IGNORECASE):
            start, stop = found.span(found.lastgroup or 0)
            thing = said[start:stop]
            if _OF_TODAY.search(said):
                return ""  # of today's price no record of the past tells
            if _NO_THING.search(thing):
                return ""
            if found.lastgroup != "ru":
                return f"price of {thing}"
            return f"цена на {' '.join(accusative(thing.split()) or [thing])}"
    return ""
