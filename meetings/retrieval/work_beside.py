"""Work that another core does meanwhile, where the bulk of it needs no turn of Python's."""

from __future__ import annotations

import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context
from functools import cache
from typing import TypeVar

Made = TypeVar("Made")


def beside(work: Callable[[], Made]) -> Callable[[], Made]:
    """Begins some work in another thread; what is returned gives its result, or raises its error.

    What no thread has begun by then is done at once by whoever asks for it: nobody waits for
    others' work.
    """
    begun = _threads().submit(copy_context().run, work)
    return lambda: work() if begun.cancel() else begun.result()


@cache
def _threads() -> ThreadPoolExecutor:
    return ThreadPoolExecutor(os.cpu_count(), thread_name_prefix="beside")
