"""How long what is owed waits for an index that cannot be written.

A saved question is answered from the index: derived without it, a meeting would count as no answer
and nobody would ever be told of it. But who asked for words does not wait for ever.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final

PATIENCE: Final = 3600.0
"""Seconds: an hour for a full disk to be noticed, the last at which a notice is still news."""


class IndexWait:
    """Remembers since when the index fails."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._since: float | None = None

    def failed(self) -> None:
        """Notes that it could not be written."""
        if self._since is None:
            self._since = self._clock()

    def succeeded(self) -> None:
        """Notes that it is as the archive."""
        self._since = None

    @property
    def is_over(self) -> bool:
        """Whether it has failed for longer than anybody should wait."""
        return self._since is not None and self._clock() - self._since > PATIENCE
