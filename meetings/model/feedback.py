"""Verdicts on answers, stored for the operator: the question, never who asked it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether an answer was right; ``sure``: whether the bot had given it as certain."""

    question: str
    good: bool
    sure: bool
    meeting_id: str
    turn: int
    start: int
    date: dt.date

    @property
    def place(self) -> tuple[str, int, int]:
        """Which of the answers to a question it is about."""
        return self.meeting_id, self.turn, self.start
