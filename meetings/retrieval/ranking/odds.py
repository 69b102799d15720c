"""Log-odds as learned weights give them, and the chance that they mean."""

from __future__ import annotations

import math

MOST = 30.0
"""Beyond it a chance is 0 or 1 to thirteen digits, and `exp` overflows before long."""


def chance_of(odds: float) -> float:
    """The chance, from 0 to 1, that log-odds mean."""
    return 1 / (1 + math.exp(-max(-MOST, min(MOST, odds))))
