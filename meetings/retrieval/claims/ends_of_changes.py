"""What a change came to and by how much it was: «выросли с 595 до 625», «упал на 5», "grew by 5".

A «до» that says what something came to is no bound; "to 5" and "by 5" are two things.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final, Literal

from meetings.facts.data.approximators import RU_CHANGES
from meetings.facts.data.change_words import DECLINE, GROWTH
from meetings.retrieval.claims.tokens import Token
from meetings.text.stop_words import STOP_WORDS

ByOrTo = Literal["by", "to", ""]
_TO: Final = "до"
_FROM: Final = frozenset({"с", "со", "от", "from"})
_SAYS: Final[dict[str, ByOrTo]] = {"на": "by", "by": "by", "до": "to", "to": "to"}
_NEAR: Final = 5
"""Words before «до» among which a verb of change stands, or the figure from which it began."""


def with_goals(line: Sequence[Token]) -> list[Token]:
    """Tokens with each «до» marked that stands before what a change came to."""
    return [
        replace(token, goal=True) if token.folded == _TO and _ends_change(line, i) else token
        for i, token in enumerate(line)
    ]


def by_or_to(line: Sequence[Token], figure: int) -> ByOrTo:
    """Whether a figure says by how much something changed, or to what; empty for others."""
    for i in range(figure - 1, -1, -1):
        if (way := _SAYS.get(line[i].folded)) is not None:
            return way if _ends_change(line, i) else ""
        if not (line[i].bounds or line[i].folded in STOP_WORDS):
            return ""
    return ""


def _ends_change(line: Sequence[Token], at: int) -> bool:
    """Whether a change stands before a word, or where it began."""
    for i in range(at - 1, max(-1, at - 1 - _NEAR), -1):
        if line[i].is_figure:
            return i > 0 and line[i - 1].folded in _FROM
        if any(form.match(line[i].folded) for form in (GROWTH, DECLINE, RU_CHANGES)):
            return True
    return False
