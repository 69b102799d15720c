"""Keeps what a long-lived process has loaded out of the garbage collector's walks."""

from __future__ import annotations

import gc
from threading import Lock

_ONCE = Lock()


def settle() -> None:
    """Takes what is loaded by now out of the collector's walks; a second call does nothing.

    Dictionaries, weights and tables are a million objects, which a look at many sentences would
    have walked again and again: a fifth of the time of searching the commonest words.
    """
    if _ONCE.acquire(blocking=False):
        gc.collect()
        gc.freeze()
