"""Which of a sentence's figures is of what a claim names, where its parts are alike.

"Wages grew by 6 percent, and prices by 9", "300 people on Monday and 450 on Tuesday": the words of
one part alone tell its figure, and what they leave out stands in the first.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from meetings.model.claim import Difference
from meetings.retrieval.claims.alignment import Alignment
from meetings.retrieval.claims.comparing_claimed_figures import measured, say_the_same
from meetings.retrieval.claims.ends_of_changes import by_or_to
from meetings.retrieval.claims.figures import tokens
from meetings.retrieval.claims.figures_paired_with_years import FigureOfYear
from meetings.retrieval.claims.governing import is_governed, sentence_around
from meetings.retrieval.claims.harmless_and_reversing_words import NEGATIONS
from meetings.retrieval.claims.tokens import Token
from meetings.retrieval.claims.years_told import is_year

_PARTS: Final = re.compile(r"[,;]")
_JOINS: Final = frozenset("and while whereas but и а но".split())
_LIKE_YEAR: Final = re.compile(r"#(?:19|20)\d\d")
"""What may be a year though nothing tells so: "unlike 2027"."""
_ARTICLES: Final = frozenset("the a an our their".split())
_LEADS: Final = frozenset(
    "in on at to from for with of by among в во на из с со к ко у по для от до при о об".split()
)
_NO_UNIT: Final = ""


@dataclass(frozen=True, slots=True)
class _Part:
    """A part of a sentence with one figure: where that stands, its unit and bounds.

    ``words``: the keys of those around, each with the preposition before it, or with none.
    ``said``: all of it.
    """

    said: Sequence[Token]
    figure: int
    unit: str
    bounds: frozenset[str]
    words: dict[str, str]


def figure_of_claimed_part(alignment: Alignment, claim: str, turn: str) -> FigureOfYear | None:
    """The figure of what a claim is about, in the sentence that is like it; None in doubt.

    The sentence has all words of the claim, as sure as it, and the part has no others.
    """
    mine = alignment.claim
    figures = _figures(mine)
    if len(figures) != 1 or is_governed(turn, *alignment.span):
        return None
    start, stop = sentence_around(turn, *alignment.span)
    text = turn[start:stop]
    said = tokens(text)
    parts = _parts(said, text)
    part = _meant(parts, frozenset(key for key, _ in _words(mine)))
    if part is None or not _is_alike(mine, figures[0], said, part, parts[0]):
        return None
    own, other = mine[figures[0]], said[part.figure]
    first, last = start + other.start, start + other.stop
    told = Difference(claim[own.start : own.stop], turn[first:last], "figure", (first, last))
    return FigureOfYear(own.key == other.key, told)


def _parts(said: Sequence[Token], text: str) -> list[_Part]:
    """The parts of a sentence, one a figure; none where it is not clear where one begins."""
    figures = _figures(said)
    if not figures or any(_LIKE_YEAR.fullmatch(said[i].key) for i in figures):
        return []
    borders = [0]
    for one, other in pairwise(figures):
        found = list(_borders(said, text, one, other))
        if len(found) != 1:
            return []
        borders += found
    units = {one.at: one.unit for one in measured(said)}
    # what follows the last part behind a comma has no figure and is another matter
    end = next(_borders(said, text, figures[-1], len(said) - 1), len(said))
    ends = [*borders[1:], end]
    made: list[_Part] = []
    for figure, first, last in zip(figures, borders, ends, strict=True):
        unit = units.get(figure) or (made[-1].unit if made else _NO_UNIT)
        own = said[first:last]
        bounds = frozenset(token.folded for token in own if token.bounds)
        made.append(_Part(own, figure, unit, bounds, dict(_words(own))))
    return made


def _borders(said: Sequence[Token], text: str, one: int, other: int) -> Iterator[int]:
    """Where a part may begin between two figures: behind a comma, at an "and"; ", and" is one."""
    before = False
    for i in range(one + 1, other + 1):
        comma = _PARTS.search(text[said[i - 1].stop : said[i].start]) is not None
        begins = comma or said[i].folded in _JOINS
        if begins and not before:
            yield i
        before = begins


def _meant(parts: Sequence[_Part], claimed: frozenset[str]) -> _Part | None:
    """The part that some words of a claim are of alone, and whose words it has all.

    What is left out behind the first part, its verb for one, is taken from there; so the first is
    meant only by what another has something else for.
    """
    if len(parts) <= 1:
        return None
    later = [part for part in parts[1:] if claimed & _alone(part, parts)]
    meant = later or (parts[:1] if _begin_with_others(parts) else [])
    if len(meant) != 1 or not claimed.issuperset(meant[0].words):
        return None
    if later and claimed & _instead_of(later[0], parts):  # "exports and imports rose by 7 percent"
        return None
    return meant[0] if claimed <= {*meant[0].words, *parts[0].words} else None


def _begin_with_others(parts: Sequence[_Part]) -> bool:
    """Whether each part begins with something else: "wages", and "prices"."""
    begin = [next(iter(part.words)) for part in parts if part.words]
    return len(set(begin)) == len(parts)


def _instead_of(part: _Part, parts: Sequence[_Part]) -> frozenset[str]:
    """What the first part has where another has something else: "on Monday", and "on Tuesday"; of
    words without a preposition the first, "exports".
    """
    ahead = {part.words[key] for key in _alone(part, parts)}
    alone = [key for key in parts[0].words if key in _alone(parts[0], parts)]
    bare = [key for key in alone if not parts[0].words[key]][:1]
    by_preposition = (key for key in alone if parts[0].words[key] in ahead - {""})
    return frozenset((*by_preposition, *(bare if "" in ahead else ())))


def _alone(part: _Part, parts: Sequence[_Part]) -> frozenset[str]:
    others = (word for one in parts if one is not part for word in one.words)
    return frozenset(part.words) - frozenset(others)


def _is_alike(
    claim: Sequence[Token], figure: int, said: Sequence[Token], part: _Part, first: _Part
) -> bool:
    """Whether unit, bounds, tense and sureness are the claim's, and none of the two is denied."""
    units = {one.at: one.unit for one in measured(claim)}
    if units.get(figure, _NO_UNIT) not in {_NO_UNIT, part.unit}:
        return False
    if part.bounds - {"by", "to"} != {t.folded for t in claim if t.bounds} - {"by", "to"}:
        return False
    end = by_or_to(said, part.figure) or by_or_to(said, first.figure)
    if {by_or_to(claim, figure), end} == {"by", "to"}:
        return False
    own = first.said if part is first else [*first.said, *part.said]
    denied = {any(t.folded in NEGATIONS for t in words) for words in (claim, own)}
    return len(denied) == 1 and say_the_same(claim, own)


def _figures(part: Sequence[Token]) -> list[int]:
    return [i for i, token in enumerate(part) if token.is_figure and not is_year(part, i)]


def _words(part: Sequence[Token]) -> Iterator[tuple[str, str]]:
    """The keys of what says something, years among it, without units, and what leads to each."""
    units = {one.last for one in measured(part)}
    for i, token in enumerate(part):
        if i in units or token.folded in _JOINS:
            continue
        if token.says_something or is_year(part, i):
            before = [t.folded for t in part[max(0, i - 2) : i] if t.folded not in _ARTICLES]
            yield token.key, next((word for word in before[-1:] if word in _LEADS), "")
