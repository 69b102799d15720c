"""Spares the garbage collector what a long-lived process has loaded at its start."""

from __future__ import annotations

import atexit
import gc
from threading import Lock

_ONCE = Lock()
_WALKED_AFTER = 20_000
"""New objects between two walks of the collector, where Python has 700: of a start that reads an
archive of a million turns its walks took 0.3 s of 3, of a question a fiftieth."""
_WALKED_WHERE_ADDED = 1_000_000
"""The same where transcripts are added: what is made of them leaves no garbage that refers to
itself, only hundreds of thousands of objects on their way to the disk, to be walked in vain."""


def walk_seldom() -> None:
    """Lets the collector look for garbage less often; to be called first of all."""
    gc.set_threshold(_WALKED_AFTER)


def walk_hardly() -> None:
    """Lets the collector look for garbage hardly ever; for a process that adds and then ends."""
    gc.set_threshold(_WALKED_WHERE_ADDED)


def walk_at_end_never() -> None:
    """Lets a program that ends leave its memory as it is: each of the collector's last walks is
    over all of it, 0.2 s of a core where 870 transcripts were added, and frees what ends anyway.
    """
    atexit.register(gc.freeze)


def settle() -> None:
    """Takes what is loaded by now out of the collector's walks; a second call does nothing.

    Dictionaries, weights and tables are a million objects, which a look at many sentences would
    have walked again and again: a fifth of the time of searching the commonest words.
    """
    if _ONCE.acquire(blocking=False):
        walk_seldom()
        settle_again()


def settle_again() -> None:
    """Takes out what was loaded since, as it is: a walk over it all holds everybody up.

    That takes 30 to 50 ms where a bot has loaded its dictionaries, and 90 at its start, to find
    six objects. To be called once or twice, since what is garbage by then stays.
    """
    gc.freeze()
