"""What a search for meetings by name, title or date has found."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from meetings.model.archive import Entry


@dataclass(frozen=True, slots=True)
class FoundMeetings:
    """The meetings found, newest first, or the names and titles nearest to what was asked."""

    entries: Sequence[Entry]
    nearest: tuple[str, ...] = ()
