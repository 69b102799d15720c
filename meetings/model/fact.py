"""A figure, date or name said in a meeting, with its value."""

from __future__ import annotations

from typing import Literal, NamedTuple

FactKind = Literal[
    "money", "percent", "quantity", "date", "person", "place", "organization", "event"
]


class Fact(NamedTuple):
    """A figure, date or name in a turn, with its value.

    ``start`` is an offset into the turn's text; ``value`` a number, an ISO date (may be partial:
    "2022-07", "2026-Q1", "1940/1943") or, for names, the nominative. ``unit``: ISO currency, "%",
    "pp" or the counted noun's lemma. ``value_to``: upper end of a range. ``elided``: the unit or
    multiplier was taken from the context. A named tuple, as passages are: an archive has fifty of
    them a meeting, and frozen dataclasses take five times as long to be made, sent and taken in.
    """

    turn: int
    kind: FactKind
    text: str
    start: int
    value: float | int | str | None
    unit: str | None = None
    approx: bool = False
    value_to: float | int | None = None
    elided: bool = False
    subject: str | None = None
    change: Literal["growth", "decline", "level", "plan"] | None = None
    per: str | None = None

    @property
    def stop(self) -> int:
        """Where the fact ends in its turn."""
        return self.start + len(self.text)
