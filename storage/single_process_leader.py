"""Leading where nobody else can be at work: `run` holds the folder's lock."""

from __future__ import annotations

from collections.abc import Callable


class SoleLeader:
    """Fills the Leadership port for a store of one process."""

    @property
    def is_shared(self) -> bool:
        """Nobody else is there."""
        return False

    def is_ours(self) -> bool:
        """Always."""
        return True

    def listen(self, changed: Callable[[], object]) -> None:
        """Nothing tells: the journal is looked at every other second."""
