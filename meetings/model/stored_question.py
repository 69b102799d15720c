"""A question asked in a chat and its reply, as the buttons below it need them."""

from __future__ import annotations

import zlib
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class QuotePlace:
    """Where an answer's quote stands; ``check`` is its CRC-32, to know it again by.

    ``core``: start and stop, in the turn, of the sentence that answers. ``contradicts``: it gives
    another figure than the first answer. ``replies``: the first asks, and this was replied.
    """

    meeting_id: str
    turn: int
    start: int
    stop: int
    check: int
    score: float = 0.0
    core: tuple[int, int] | None = None
    contradicts: bool = False
    replies: bool = False


@dataclass(frozen=True, slots=True)
class Asked:
    """What somebody asked in a chat and the reply, as the buttons under it need them.

    ``meeting_id`` and ``person``: the scope it was asked in. ``ticket``: drawn by lot, stands for
    the question where nothing may lead to the chat. ``kind``: "answer", or "list" where
    ``meetings`` holds the ids of the meetings listed, in order, at most LISTED of them; "topic".
    ``left``: the meeting that was asked of in vain, before the whole archive was.
    ``claim``: the message in which a claim was put, who and when included.
    ``absent``: as in the reply, parted by commas; so are ``figure``, ``followable``, ``sides``,
    ``silent`` and ``unheld``.
    ``empty_time``: as in the reply, its first and last day, or none.
    """

    text: str
    found: bool = False
    statement: str | None = None
    places: tuple[QuotePlace, ...] = ()
    suggestions: tuple[str, ...] = ()
    meeting_id: str | None = None
    person: str | None = None
    ticket: str = ""
    meetings: tuple[str, ...] = ()
    kind: str = "answer"
    left: str | None = None
    absent: str = ""
    empty_time: tuple[str, ...] = ()
    figure: bool = False
    followable: bool = False
    sides: tuple[int, ...] = ()
    claim: str = ""
    silent: str = ""
    unheld: str = ""

    @property
    def of_meetings(self) -> bool:
        """Whether it got a statement about meetings, which are shown as a list."""
        return bool(self.statement) and not self.figure and not self.sides


LISTED = 50
"""How many meetings of a list are kept: nobody counts further than that to say "the tenth"."""


def checksum(quote: str) -> int:
    """The CRC-32 of a quote's words."""
    return zlib.crc32(quote.encode())
