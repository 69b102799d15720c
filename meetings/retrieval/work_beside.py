"""Work that another core does meanwhile, where the bulk of it needs no turn of Python's."""

from __future__ import annotations

import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context
from functools import cache
from typing import TypeVar

from meetings.ports.index import Passages

Made = TypeVar("Made")
_LARGE = 2_000_000
"""Passages from which on looking something up takes long enough to be done meanwhile: of 75 ms
that a question to a million turns (8.7 million passages) takes by the clock a tenth and more. Of
870,000 it takes 2 of 44 ms, and 2 ms more of the cores, which are others' where many ask."""


def is_large(passages: Passages) -> bool:
    """Whether it is worth it to look up at once what may be needed."""
    return passages.total() >= _LARGE


def looked_up_beside(work: Callable[[], Made], passages: Passages) -> Callable[[], Made]:
    """Begins to look something up in another thread; of few passages, once it is asked for."""
    return beside(work) if is_large(passages) else work


def beside(work: Callable[[], Made]) -> Callable[[], Made]:
    """Begins some work in another thread; what is returned gives its result, or raises its error.

    What no thread has begun by then is done at once by whoever asks for it: nobody waits for
    others' work. Nor does a thread begin anything once the interpreter is about to leave.
    """
    try:
        begun = _threads().submit(copy_context().run, work)
    except RuntimeError:
        return work
    return lambda: work() if begun.cancel() else begun.result()


@cache
def _threads() -> ThreadPoolExecutor:
    return ThreadPoolExecutor(os.cpu_count(), thread_name_prefix="beside")
