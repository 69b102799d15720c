"""How long to wait before trying again."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Callable
from email.utils import parsedate_to_datetime

Chance = Callable[[], float]
"""A number from 0 to 1, another one each time."""


def wait_before(attempt: int, first: float, longest: float, chance: Chance | None = None) -> float:
    """Seconds before trying again after ``attempt`` failures (1, 2, …): doubling, with jitter.

    From half of the full wait to all of it, so that many who failed together come back apart.
    """
    # 2 ** 64 seconds are forever; greater powers overflow a float.
    full = min(longest, first * 2.0 ** min(attempt - 1, 64))
    return full * (0.5 + 0.5 * (chance or random.random)())


def retry_after(value: str | None, now: dt.datetime) -> float | None:
    """Seconds that a Retry-After header asks for, as a number or a date; None if unreadable."""
    text = (value or "").strip()
    if text.isascii() and text.isdigit():
        return float(text[:12])  # thirty thousand years
    try:
        moment = parsedate_to_datetime(text)
    except ValueError:
        return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=dt.UTC)
    return max(0.0, (moment - now).total_seconds())
