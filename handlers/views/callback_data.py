"""Callback data: a letter for the kind of thing, then what identifies it.

Every address names a thing that is kept (a meeting, a chat's question by number), so a button
works after any restart. Telegram gives 64 bytes; a meeting's id takes 32 of them at most.
"""

from __future__ import annotations

import re
from collections.abc import Container
from dataclasses import dataclass

BYTES = 64
"""What the Bot API lets a button carry."""
NOTHING = "-"
"""A button that only shows something, such as «3/12»."""

CARD, TRANSCRIPT, SPEAKERS, DOWNLOADS, DOCUMENT, FACTS = "m", "t", "j", "d", "D", "g"
LIST, OPEN, ANSWER, AROUND, HERE, SUGGESTION, WHOLE = "l", "o", "q", "c", "r", "s", "w"
VERDICT = "v"
LISTED, TABLE, OTHERWISE = "L", "csv", "o"
"""A list that was asked for in words; its table; its day read the other way."""
UP, DOWN = "1", "0"
"""At the end of a verdict's address: right, wrong."""
NEW = "n"
"""At the end of an address: to be shown in a message of its own."""
QUOTE, TREND, TREND_TABLE, SPEAKER, COMPARE, PICTURE = "fq", "tr", "tt", "sp", "cp", "pc"
SUBSCRIBE, YEARS, TOPIC_MEETINGS, WISHES = "su", "yr", "tm", "y"
ALERT, DIGEST, PREVIEW = "av", "dg", "p"
"""A verdict on what a subscription told; a page of what several told together, or a preview."""
DATELESS = "ad"
"""The day of a transcript that does not say it."""
MENTIONS, HELP, LANGUAGE, PREFERENCE, FORGET = "f", "h", "lang", "set", "forget"


_NUMBER = re.compile(r"[0-9]{1,9}")


class BadAddress(LookupError):
    """A button's data is not ours: from an older program, or forged."""


@dataclass(frozen=True, slots=True)
class Address:
    """A kind and its parts."""

    kind: str
    parts: tuple[str, ...] = ()

    def part(self, place: int) -> str:
        """A part; raises BadAddress where there is none."""
        if place >= len(self.parts):
            raise BadAddress(f"no part {place} in {self}")
        return self.parts[place]

    def number(self, place: int) -> int:
        """A part as a number; raises BadAddress where it is none."""
        if not _NUMBER.fullmatch(part := self.part(place)):
            raise BadAddress(f"{part!r} is no number in {self}")
        return int(part)

    def one_of(self, place: int, known: Container[str]) -> str:
        """A part that has to be one of those known; raises BadAddress."""
        if (part := self.part(place)) not in known:
            raise BadAddress(f"{part!r} is unknown in {self}")
        return part


def address(kind: str, *parts: str | int) -> str:
    """An address as Telegram carries it."""
    made = _joined(kind, *parts)
    if not has_room(kind, *parts):
        raise ValueError(f"{made!r} is longer than {BYTES} bytes")
    return made


def has_room(kind: str, *parts: str | int) -> bool:
    """Whether a button can carry so much."""
    return len(_joined(kind, *parts).encode()) <= BYTES


def _joined(kind: str, *parts: str | int) -> str:
    return ":".join([kind, *map(str, parts)])


def read_address(data: str) -> Address:
    """The address in what a button told."""
    kind, *parts = data.split(":")
    return Address(kind, tuple(parts))
