"""Which of a sentence's figures is of which of its years, where years and figures take turns.

"In 2028 tolls were 4 percent, while in 2027 they were 3" and "from 7 percent in 2026 to 5 in 2028"
tell the figure of each year, and a claim of one year is held against that.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from meetings.model.claim import Difference
from meetings.retrieval.claims.alignment import Alignment
from meetings.retrieval.claims.comparing_claimed_figures import measured, say_the_same
from meetings.retrieval.claims.figures import tokens
from meetings.retrieval.claims.governing import is_governed, sentence_around
from meetings.retrieval.claims.harmless_and_reversing_words import NEGATIONS
from meetings.retrieval.claims.tokens import Token

_YEAR: Final = re.compile(r"#(?:19|20)\d\d")
_AHEAD: Final = frozenset("in by of since for during year в к за на с".split())
_BEHIND: Final = re.compile(r"год\w{0,2}|гг?")
_LEAST: Final = 2
"""Years of a sentence with a figure each: of one alone other rules tell."""


@dataclass(frozen=True, slots=True)
class FigureOfYear:
    """The figure that a sentence gives for a claim's year: the claim's own, or another."""

    equal: bool
    difference: Difference


def figure_of_claimed_year(alignment: Alignment, claim: str, turn: str) -> FigureOfYear | None:
    """The figure of the year that a claim names, in the sentence that is like it; None in doubt.

    The sentence has all words of the claim, as sure as it.
    """
    mine = alignment.claim
    years, figures = _years(mine), _figures(mine)
    if len(years) != 1 or len(figures) != 1:
        return None
    start, stop = sentence_around(turn, *alignment.span)
    said = tokens(turn[start:stop])
    theirs = _paired(said).get(mine[years[0]].key)
    if theirs is None or not _tells_all_of(mine, said) or is_governed(turn, *alignment.span):
        return None
    own, other = mine[figures[0]], said[theirs]
    first, last = start + other.start, start + other.stop
    told = Difference(claim[own.start : own.stop], turn[first:last], "figure", (first, last))
    return FigureOfYear(own.key == other.key, told)


def _paired(said: Sequence[Token]) -> dict[str, int]:
    """The figure of each year by its place, where a year stands beside each figure, always on the
    same side of it.
    """
    years, figures = _years(said), _figures(said)
    if len(years) != len(figures) or len(years) < _LEAST:
        return {}
    both = sorted([*years, *figures])
    if any((one in years) == (other in years) for one, other in pairwise(both)):
        return {}
    keys = [said[i].key for i in years]
    return dict(zip(keys, figures, strict=True)) if len(set(keys)) == len(keys) else {}


def _years(part: Sequence[Token]) -> list[int]:
    return [i for i, token in enumerate(part) if _is_year(part, i, token)]


def _is_year(part: Sequence[Token], i: int, token: Token) -> bool:
    if not token.is_figure or not _YEAR.fullmatch(token.key):
        return False
    behind = part[i + 1].folded if i + 1 < len(part) else ""
    return bool(_BEHIND.fullmatch(behind)) or (i > 0 and part[i - 1].folded in _AHEAD)


def _figures(part: Sequence[Token]) -> list[int]:
    years = _years(part)
    return [i for i, token in enumerate(part) if token.is_figure and i not in years]


def _tells_all_of(claim: Sequence[Token], said: Sequence[Token]) -> bool:
    """Whether a sentence has the words and the unit of a claim, denied and sure as there."""
    there = {token.key for token in said}
    units = {one.unit for one in measured(claim)} - {""}
    words = {t.key for t in claim if t.says_something and not _BEHIND.fullmatch(t.folded)}
    if not (words | units) <= there or not words:
        return False
    denied = (any(t.folded in NEGATIONS for t in part) for part in (claim, said))
    return len(set(denied)) == 1 and say_the_same(claim, said)
