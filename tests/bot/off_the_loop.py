"""Stores that notice when the event loop itself asks them: it would wait for their disk."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Collection
from pathlib import Path

TESTS = Path(__file__).parents[1]

IN_MEMORY = frozenset(
    "settings language question conversation shown_in note_shown answer_to note_answer".split()
)
"""What the chats' store of a data folder keeps in memory: a look there waits for nothing."""


class OffTheLoop:
    """Any store, whose methods must be called in threads, but for some that may be called."""

    def __init__(self, store: object, but: Collection[str] = ()) -> None:
        self._store = store
        self._but = but

    def __getattr__(self, name: str) -> object:
        asked = getattr(self._store, name)
        if name in self._but or not callable(asked):
            return asked

        def asking(*args: object, **kwargs: object) -> object:
            if _in_the_loop() and not _a_test_asks():
                raise AssertionError(f"the event loop itself calls {name}")
            return asked(*args, **kwargs)

        return asking


def _a_test_asks() -> bool:
    return TESTS in Path(sys._getframe(2).f_code.co_filename).parents


def _in_the_loop() -> bool:
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return False
    return True
