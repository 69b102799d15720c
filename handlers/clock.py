"""The current time, injected so that tests can set it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

Clock = Callable[[], dt.datetime]
"""The present moment, with its time zone."""


def utc_now() -> dt.datetime:
    """The real one."""
    return dt.datetime.now(dt.UTC)
