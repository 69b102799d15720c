"""A note of the months a writer is changing, so that a killed writer's work can be put right."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from storage.files.checksummed import sealed, unsealed_or_plain
from storage.files.durable_file import write_aside


class Pending:
    """The months that a change not yet finished touches."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def note(self, months: Iterable[str]) -> None:
        """Says what is about to be written."""
        write_aside(self._path, sealed({"months": sorted(set(months))}))

    def months(self) -> list[str] | None:
        """What a writer has begun and not finished; None where the note does not read back."""
        try:
            noted = unsealed_or_plain(self._path.read_bytes())
        except FileNotFoundError:
            return []
        months = None if noted is None else noted.get("months")
        if not isinstance(months, list) or not all(isinstance(one, str) for one in months):
            return None
        return months

    def is_noted(self) -> bool:
        """Whether a change is under way, or was left unfinished."""
        return self._path.exists()

    def clear(self) -> None:
        """Says that all is written."""
        self._path.unlink(missing_ok=True)
