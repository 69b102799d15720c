"""What a question is asked within: the whole archive, one meeting or one person."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Scope:
    """What questions are limited to: one meeting, one person, or nothing."""

    meeting_id: str | None = None
    person: str | None = None
