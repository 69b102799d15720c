"""A number together with what it measures."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

MeasureKind = Literal["money", "percent", "quantity"]


@dataclass(frozen=True, slots=True)
class Measure:
    """A measured figure over tokens ``first`` up to ``stop``.

    ``factor``: the last multiplier of its number; ``share``: 0.01 where a subunit was written.
    """

    kind: MeasureKind
    first: int
    stop: int
    value: Decimal
    unit: str | None
    upper: Decimal | None = None
    rough: bool = False
    elided: bool = False
    factor: int = 1
    share: Decimal = Decimal(1)


def plain(value: Decimal) -> int | float:
    """A whole number of at most 64 bits as an int, any other as a float."""
    if value >= 2**63:
        return float(value)
    whole = int(value)
    return whole if whole == value else float(value)
