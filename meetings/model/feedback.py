"""What people think of answers, kept for the operator: the question, never who asked it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol


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


class Verdicts(Protocol):
    """Keeps one verdict a question, by the question's ticket, which names no chat."""

    def give(self, ticket: str, verdict: Verdict) -> None:
        """Keeps a verdict, in place of an earlier one; durable when it returns."""
        ...

    def given(self, ticket: str) -> Verdict | None:
        """The verdict on a question, or None."""
        ...

    def forget(self, tickets: Iterable[str]) -> None:
        """Drops the verdicts on some questions."""
        ...

    def all(self) -> Sequence[Verdict]:
        """All verdicts, in the order in which they were first given."""
        ...
