"""What every engine of the embedding model can do, and how many threads it may use."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Protocol, TypeVar

from meetings.model.chunk import Floats

Given = TypeVar("Given")
Made = TypeVar("Made")

_STEPPED_BACK = 15
"""Niceness of background threads: a question then takes as long as on a machine at rest."""


@dataclass(frozen=True, slots=True)
class Crew:
    """``count`` threads; ``background``: they give way to all others (Linux)."""

    count: int = 1
    background: bool = False

    def each(self, work: Callable[[Given], Made], items: Sequence[Given]) -> list[Made]:
        """What becomes of every item, in order; here and now where one thread is enough."""
        if not self.background and min(self.count, len(items)) <= 1:
            return [work(item) for item in items]
        step_back = _step_back if self.background else None
        with ThreadPoolExecutor(self.count, initializer=step_back) as pool:
            return list(pool.map(work, items))


class Engine(Protocol):
    """Texts → vectors of length 1, in their order; safe to call from several threads."""

    def vectors(self, texts: Sequence[str], crew: Crew, *, asked: bool = False) -> Floats:
        """``asked``: they are questions, for which the model is told so. At least one text."""
        ...


def _step_back() -> None:
    # Elsewhere than on Linux, priorities belong to processes, not to threads.
    if sys.platform == "linux":
        os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), _STEPPED_BACK)
