"""A note of which months a writer is at work on, for whoever comes after it was stopped."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import orjson

from storage.durable_file import write_aside


class Pending:
    """The months that a change not yet finished touches."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def note(self, months: Iterable[str]) -> None:
        """Says what is about to be written."""
        write_aside(self._path, orjson.dumps({"months": sorted(set(months))}))

    def months(self) -> list[str]:
        """What a writer has begun and not finished."""
        try:
            noted: list[str] = orjson.loads(self._path.read_bytes())["months"]
        except FileNotFoundError:
            return []
        return noted

    def is_noted(self) -> bool:
        """Whether a change is under way, or was left unfinished."""
        return self._path.exists()

    def clear(self) -> None:
        """Says that all is written."""
        self._path.unlink(missing_ok=True)
