"""How much memory some work takes at its peak, whatever else the process does meanwhile.

What is measured is of the whole process: of its threads, and of its own tables, which double at
once. That of all names alone takes 7.7 MB in a process of many tests. Such a table grows once,
while work that is done again takes its memory again: the least of several peaks is the work.
"""

from __future__ import annotations

import tracemalloc
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

TIMES = 3


@dataclass(slots=True)
class Peaks:
    """What one and the same work took each time, in bytes."""

    seen: list[int] = field(default_factory=list)

    @contextmanager
    def one_more(self) -> Iterator[None]:
        """Measures what is done inside."""
        tracemalloc.start()
        try:
            yield
            self.seen.append(tracemalloc.get_traced_memory()[1])
        finally:
            tracemalloc.stop()

    @property
    def least(self) -> int:
        """What the work takes."""
        assert len(self.seen) == TIMES
        return min(self.seen)
