"""The figures of a claim beside those of a sentence in the other language."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from meetings.model.claim import Difference
from meetings.model.passage import Passage
from meetings.retrieval.claims.ends_of_changes import ByOrTo, by_or_to
from meetings.retrieval.claims.figure_words import MULTIPLIERS, ORDINALS
from meetings.retrieval.claims.harmless_and_reversing_words import BOUNDS
from meetings.retrieval.claims.rounded_figures import fits
from meetings.retrieval.claims.tokens import Token
from meetings.retrieval.claims.years_told import is_year
from meetings.text.stop_words import STOP_WORDS

_YEAR = re.compile(r"#(?:19|20)\d\d")
_LEAST = frozenset({"least", "most"})
"""Stand between "at" and a figure."""
_AT_LEAST = re.compile(r"(?:не (?:менее|меньше|ниже)|no (?:less|fewer) than|как минимум)")
_AT_MOST = re.compile(r"(?:не (?:более|больше|выше)|no more than|как максимум)")


@dataclass(frozen=True, slots=True)
class _Given:
    """A number with the currency or percent behind it, and the words of its bound in front."""

    value: str
    unit: str
    token: Token
    part: Sequence[Token]
    is_year: bool
    way: ByOrTo = ""

    @property
    def key(self) -> tuple[str, str]:
        """What is the same in both languages."""
        return self.value, self.unit

    def may_be(self, other: _Given) -> bool:
        """Whether it is «25 миллиардов» without a currency beside as much of one."""
        is_bare = not self.unit and self.token.folded.split()[-1] in MULTIPLIERS
        return is_bare and self.value == other.value and other.unit.startswith("=")

    @property
    def kind(self) -> tuple[bool, bool, bool]:
        """Whether it is a year, is in percent, tells an order: only what is alike is compared."""
        is_ordinal = self.token.folded.split()[-1] in ORDINALS
        return self.is_year, self.unit == "%", is_ordinal and not self.is_year

    @property
    def sense(self) -> frozenset[str]:
        """Whether it is said to be "more than", "up to" or "about" so much."""
        words = " ".join(token.folded for token in self.part)
        if self.is_year:
            return frozenset()  # «до 2030 года» says when, not how much
        for form, sense in ((_AT_LEAST, "more"), (_AT_MOST, "less")):
            if form.search(words):
                return frozenset({sense})
        words_of_bounds = [
            t.folded for t in self.part if (t.bounds and not t.goal) or t.folded in _LEAST
        ]
        found = frozenset(BOUNDS[word] for word in words_of_bounds if word in BOUNDS)
        return found - {"less"} if "about" in found else found  # «почти до» is "to almost"


def compared_figures(
    claim: Sequence[Token], said: Sequence[Token], text: str, passage: Passage
) -> tuple[list[Difference], int, list[Token]]:
    """Figures of the claim that the sentence has not, each beside one that the claim has not.

    And how many the claim has; and those of the sentence that are left, years aside.
    """
    mine, theirs = _given(claim), _given(said)
    left = [
        one for one in theirs if not any(own.key == one.key or own.may_be(one) for own in mine)
    ]
    made: list[Difference] = []
    for own in mine:
        same = [one for one in theirs if one.key == own.key or own.may_be(one)]
        if any(_is_said(own, one) for one in same):
            continue
        if rounded := next((one for one in left if _is_rounding(own, one)), None):
            left = [one for one in left if one is not rounded]
            continue
        if same:
            changed = _way_changed if _is_another_way(own, same[0]) else _bound_changed
            made.append(changed(own, same[0], text, passage))
            continue
        other = _other(own, left)
        left = [one for one in left if one is not other]
        made.append(_difference(own.token, other.token if other else None, text, passage))
    return made, len(mine), [one.token for one in left if not one.is_year]


def _given(part: Sequence[Token]) -> list[_Given]:
    found = []
    for i, token in enumerate(part):
        if not token.is_figure:
            continue
        unit = part[i + 1].key if i + 1 < len(part) else ""
        unit = unit if unit[:1] in ("=", "%") else ""
        first = i
        while first and (part[first - 1].bounds or part[first - 1].folded in STOP_WORDS | _LEAST):
            first -= 1
        around = part[first : i + (2 if unit else 1)]
        may_be = not unit and _YEAR.fullmatch(token.key) is not None
        told = may_be or is_year(part, i)
        found.append(_Given(token.key, unit, token, around, told, by_or_to(part, i)))
    return found


def _other(own: _Given, left: Sequence[_Given]) -> _Given | None:
    """What is said in a figure's place: in that of a year a year, of percent percent."""
    alike = [one for one in left if one.kind == own.kind]
    return next((one for one in alike if one.unit == own.unit), alike[0] if alike else None)


def _is_said(own: _Given, one: _Given) -> bool:
    """Whether a figure of the same value says the same."""
    if _is_another_way(own, one):
        return False
    ends = any(token.goal for token in own.part)
    return one.sense == own.sense or (not ends and fits(own.part, one.part))


def _is_rounding(own: _Given, one: _Given) -> bool:
    return not _is_another_way(own, one) and fits(own.part, one.part)


def _is_another_way(own: _Given, one: _Given) -> bool:
    """Whether one is by how much something changed, and the other what it came to."""
    return bool(own.way and one.way) and own.way != one.way


def _way_changed(own: _Given, other: _Given, text: str, passage: Passage) -> Difference:
    claimed = text[own.part[0].start : own.part[-1].stop]
    place = other.part[0].start, other.part[-1].stop
    shown = place[0] + passage.start, place[1] + passage.start
    return Difference(claimed, passage.text[slice(*place)], "figure", shown)


def _is_bound(token: Token) -> bool:
    return token.bounds and not token.goal and token.folded not in ("by", "to")


def _bound_changed(own: _Given, other: _Given, text: str, passage: Passage) -> Difference:
    mine, theirs = (next(filter(_is_bound, one.part), None) for one in (own, other))
    return _difference(mine, theirs, text, passage)


def _difference(
    mine: Token | None, theirs: Token | None, text: str, passage: Passage
) -> Difference:
    claimed = text[mine.start : mine.stop] if mine else ""
    start, stop = (theirs.start, theirs.stop) if theirs else (0, 0)
    shown = start + passage.start, stop + passage.start
    return Difference(claimed, passage.text[start:stop], "figure", shown)
