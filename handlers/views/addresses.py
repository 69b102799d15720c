"""What a button tells the bot: a letter for the kind of thing, then what names it.

Every address names a thing that is kept (a meeting, a chat's question by number), so a button
works after any restart. Telegram gives 64 bytes; a meeting's id takes 32 of them at most.
"""

from __future__ import annotations

from dataclasses import dataclass

BYTES = 64
NOTHING = "-"
"""A button that only shows something, such as «3/12»."""

CARD, TRANSCRIPT, SPEAKERS, DOWNLOADS, DOCUMENT, FACTS = "m", "t", "j", "d", "D", "g"
LIST, OPEN, ANSWER, AROUND, HERE, SUGGESTION, WHOLE = "l", "o", "q", "c", "r", "s", "w"
MENTIONS, HELP, LANGUAGE, FORGET = "f", "h", "lang", "forget"


@dataclass(frozen=True, slots=True)
class Address:
    """A kind and its parts."""

    kind: str
    parts: tuple[str, ...] = ()

    def number(self, place: int) -> int:
        """A part as a number; raises ValueError where it is none."""
        if place >= len(self.parts):
            raise ValueError(f"no part {place} in {self}")
        return int(self.parts[place])


def address(kind: str, *parts: str | int) -> str:
    """An address as Telegram carries it."""
    made = ":".join([kind, *map(str, parts)])
    if len(made.encode()) > BYTES:
        raise ValueError(f"{made!r} is longer than {BYTES} bytes")
    return made


def read_address(data: str) -> Address:
    """The address in what a button told."""
    kind, *parts = data.split(":")
    return Address(kind, tuple(parts))
