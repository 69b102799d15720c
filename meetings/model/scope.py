"""What a question is asked within: the whole archive, one meeting or one person."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Scope:
    """What a conversation is on: only this meeting, or this person, is asked about."""

    meeting_id: str | None = None
    person: str | None = None
