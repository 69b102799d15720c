"""Which command is meant by one that there is not: «/subscibe gas», «/search газ»."""

from __future__ import annotations

import re
from typing import Final

from rapidfuzz.distance import OSA

from handlers.command_names import PRIVATE

_NAME: Final = re.compile(r"/(\w+)")
_MOST_SLIPS: Final = 2
_LETTERS_A_SLIP: Final = 3
"""A name of three letters may have one slip: "/fnd", but "/me" is no "/meet"."""
OTHER_NAMES: Final[dict[str, str]] = {
    "alert": "subscribe",
    "alerts": "subscriptions",
    "calendar": "meetings",
    "chart": "trend",
    "check": "verify",
    "digest": "subscriptions",
    "follow": "subscribe",
    "graph": "trend",
    "lang": "settings",
    "language": "settings",
    "last": "latest",
    "list": "meetings",
    "mentions": "find",
    "new": "latest",
    "news": "latest",
    "notify": "subscribe",
    "people": "speaker",
    "person": "speaker",
    "question": "ask",
    "search": "find",
    "stop": "unsubscribe",
    "time": "settings",
    "timezone": "settings",
    "unfollow": "unsubscribe",
    "watch": "subscribe",
    "who": "speaker",
}
"""What other bots call the same."""


def command_meant(text: str) -> str:
    """The name of the command that a message most likely means; empty where none is like it."""
    found = _NAME.match(text)
    said = found[1].lower() if found else ""
    if said in OTHER_NAMES:
        return OTHER_NAMES[said]
    most = min(_MOST_SLIPS, len(said) // _LETTERS_A_SLIP)
    slips = {name: OSA.distance(said, name) for name in PRIVATE}
    nearest = min(PRIVATE, key=lambda name: slips[name])
    return nearest if slips[nearest] <= most else ""
