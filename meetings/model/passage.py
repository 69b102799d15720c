"""A passage (one sentence) as the index stores it, and the query that finds it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal, NamedTuple

Asking = Literal["", "somebody", "press"]
"""Who asks in a turn that only asks; nobody in any other."""


class Passage(NamedTuple):
    """A sentence of the archive, its keys and those of the sentences around it, its facts' kinds.

    Keys are parted by blanks. ``before`` and ``after``: of the neighbouring sentences of the same
    turn, nearest first; ``asked``: of the end of the turn before, which the passage may answer.
    ``asking``: whether its turn only asks what somebody else answers. ``lexical``: how well the
    index's own score (BM25) likes it, 0 where it was found otherwise.
    A named tuple, as are candidates: a question makes 250, frozen dataclasses take five times as
    long to be made, and theirs were a fifteenth of its time.
    """

    meeting_id: str
    turn: int
    start: int
    stop: int
    text: str
    speaker: str | None = None
    keys: str = ""
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    asked: str = ""
    kinds: frozenset[str] = frozenset()
    asking: Asking = ""
    lexical: float = 0.0

    @property
    def place(self) -> tuple[str, int, int]:
        """What tells passages apart."""
        return self.meeting_id, self.turn, self.start


def best_first(found: Iterable[Passage]) -> list[Passage]:
    """By the index's score; of equal ones by their place, so that every index gives the same."""
    # not by `place`: to ask 250 for it takes as long again
    return sorted(found, key=lambda one: (-one.lexical, one.meeting_id, one.turn, one.start))


@dataclass(frozen=True, slots=True)
class TermGroup:
    """A word of the question: index keys that stand for it, each with a weight of 0 to 1."""

    keys: tuple[tuple[str, float], ...]
    weight: float = 1.0
