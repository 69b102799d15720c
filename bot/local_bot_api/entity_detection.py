"""Entities that Telegram detects by itself in a person's text: commands, mentions, links."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.local_bot_api.formatted_text import Entity, units

_MARKS = {
    "bot_command": re.compile(r"(?<![\w/])/[A-Za-z0-9_]{1,32}(?:@\w{3,32})?(?![\w@/])"),
    "mention": re.compile(r"(?<![\w/@])@[A-Za-z]\w{2,31}"),
    "url": re.compile(r"https?://[^\s<>\"]+[^\s<>\".,;:!?)]", re.I),
}


def detected(text: str) -> tuple[Entity, ...]:
    """Entities of a typed text, in order."""
    return tuple(sorted(_found(text), key=lambda entity: entity.offset))


def _found(text: str) -> Iterator[Entity]:
    for kind, pattern in _MARKS.items():
        for match in pattern.finditer(text):
            yield Entity(kind, units(text[: match.start()]), units(match.group()))
