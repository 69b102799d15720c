"""Which places of a meeting would end up in one quote."""

from __future__ import annotations

QUOTED_TOGETHER = 400
"""Characters: sentences of a turn that begin nearer than this are quoted together; two thirds of
the longest quote."""
BESIDE = 300
"""Characters: passages of a turn so near support each other's scores; half of the longest quote,
which may reach as far to either side."""

Place = tuple[str, int, int]
"""A meeting's id, a turn and the first character in it."""


def quoted_together(one: Place, other: Place) -> bool:
    """Whether what begins at two places would be quoted together."""
    return one[:2] == other[:2] and abs(one[2] - other[2]) < QUOTED_TOGETHER
