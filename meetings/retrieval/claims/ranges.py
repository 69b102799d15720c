"""A range's first figure with the millions that only its last one is written with.

«С 46,9 до 109,7 миллиарда рублей» is «с 46,9 миллиарда рублей до 109,7 миллиарда рублей».
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Final

from meetings.retrieval.claims.figure_words import MULTIPLIERS
from meetings.retrieval.claims.tokens import Token

_TO: Final = frozenset({"до", "по", "to"})
_AND: Final = frozenset({"и", "and"})
_BETWEEN: Final = frozenset({"между", "between"})
_DASH: Final = (1, 3)
"""Characters between two figures with a dash: without blanks, or with both; a comma makes two."""
_FIRST_YEAR, _LAST_YEAR = 1900, 2100
"""«С 2019 до 5 миллиардов» is no range of two thousand millions."""


def ranges_in_full(line: Sequence[Token]) -> list[Token]:
    """Tokens with each range's first figure by its value, and its unit told once, at the end."""
    made = list(line)
    at = 0
    while at < len(made):
        end = _end_of_range(made, at)
        if end is not None:
            made[at] = _multiplied(made[at], made[end])
            is_repeated = made[at + 1].key[0] in "=%" and _unit(made, end) == made[at + 1].key
            if is_repeated:
                del made[at + 1]
        at += 1
    return made


def _end_of_range(line: Sequence[Token], at: int) -> int | None:
    """Where the last figure of a range stands whose first is at ``at``."""
    if not line[at].is_figure or at + 1 >= len(line):
        return None
    behind = at + 1 + (line[at + 1].key[0] in "=%")
    if behind == at + 1 and line[behind].is_figure:
        between = line[behind].start - line[at].stop
        return behind if between in _DASH else None
    if behind + 1 >= len(line) or not line[behind + 1].is_figure:
        return None
    joins = _AND if at and line[at - 1].folded in _BETWEEN else _TO
    return behind + 1 if line[behind].folded in joins else None


def _unit(line: Sequence[Token], figure: int) -> str:
    return line[figure + 1].key if figure + 1 < len(line) else ""


def _multiplied(first: Token, last: Token) -> Token:
    factor = MULTIPLIERS.get(last.folded.split()[-1]) if " " in last.folded else None
    if factor is None or not first.folded.replace(".", "").isdecimal():
        return first
    value = Decimal(first.folded)
    if _FIRST_YEAR <= value <= _LAST_YEAR:
        return first
    return replace(first, key=f"#{(value * factor).normalize():f}")
