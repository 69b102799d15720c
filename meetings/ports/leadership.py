"""Who of several processes on one store does what only one may do: watching sources, telling."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol


class Leadership(Protocol):
    """One process leads; when it is gone, another one does."""

    @property
    def is_shared(self) -> bool:
        """Whether others may be at work on the same store."""
        ...

    def is_ours(self) -> bool:
        """Whether this process leads; takes the lead where nobody has it. Never raises."""
        ...

    def listen(self, changed: Callable[[], object]) -> None:
        """Calls something, in a thread of its own, soon after each change of the archive.

        It may be called once too often, and a change may be missed where the store was away.
        """
        ...
