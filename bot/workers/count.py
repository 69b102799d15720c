"""How many worker processes there are where the operator says nothing."""

from __future__ import annotations

import os
from typing import Final

_LARGE: Final = 5_000
"""Turns from which on a question takes some 30 ms of a core; below, threads are quick enough, and
a process of its own would cost 130 to 190 MB for little."""
_MOST: Final = 4
"""Each answers some 20 questions a second: four are more than Telegram lets a bot send."""


def workers_for(wanted: int | None, turns: int, cores: int | None = None) -> int:
    """As many as are wanted; else one a core, where there are several and much to look through."""
    if wanted is not None:
        return wanted
    cores = cores or usable_cores()
    return min(cores, _MOST) if cores > 1 and turns >= _LARGE else 0


def usable_cores() -> int:
    """The cores this process may use, where the system says so."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
