"""A claimed figure beside the figure that a sentence gives for the same subject, place and unit.

In doubt there is none: only a sentence whose figure can be of nothing else is laid beside.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from meetings.facts.data.number_words import RU_SURPLUS
from meetings.retrieval.claims.ends_of_changes import by_or_to
from meetings.retrieval.claims.figure_words import MULTIPLIERS
from meetings.retrieval.claims.figures import tokens
from meetings.retrieval.claims.governing import is_governed
from meetings.retrieval.claims.harmless_and_reversing_words import (
    BOUNDS,
    NEGATIONS,
    OF_A_RATE,
)
from meetings.retrieval.claims.inflection import is_noun, is_subject, says_the_same
from meetings.retrieval.claims.modality import is_as_sure
from meetings.retrieval.claims.rounded_figures import fits as is_rounding
from meetings.retrieval.claims.tokens import Token
from meetings.retrieval.claims.years_told import is_year, with_years
from meetings.statistics.figures.places import places_in
from meetings.text.scripts import is_cyrillic
from meetings.text.sentences import sentences_near
from meetings.text.stop_words import STOP_WORDS

_BEFORE = 2
"""Sentences before, in which Russian may have named what a figure is of."""
_REACH = 600
"""Characters on either side in which whole sentences are cut: more than three of them."""
_AROUND = 3
"""Words beside those that are shared, among which a "will" or a "may" belongs to them."""
_SAYS_IT_IS = frozenset(
    "составил составила составило составили составляет составляют составит составят равен"
    " равна равно достиг достигла достигло достигает amounted amounts reached reaches stood stands"
    " totalled totaled".split()
)
"""Verbs that say no more than that a figure is one's own."""
_MOVED = re.compile(
    r"grew|grown|rose|risen|fell|fallen|went|jumped|climbed|dropped|declined|reach(?:es|ed)?"
    r"|(?:in|de)creased"
)
"""English verbs between a subject and what it came to: "trade grew by 5 percent to reach $3"."""
_HOME = "RU"
_OF_THE_WORLD = re.compile(
    r"\b(?:in|around|across)\s+the\s+(?:whole\s+)?world\b|\bworldwide\b|\bglobal(?:ly)?\b"
    r"|\bв\s+(?:целом\s+)?мире\b|\bмиров\w+",
    re.IGNORECASE,
)
_AMOUNT = ""
"""The unit of «52 миллиарда» where nothing follows: an amount of any currency."""


@dataclass(frozen=True, slots=True)
class SubjectFigure:
    """A figure of the claimed subject: where it and its sentences stand, and whether it is equal.

    ``claimed``: where the claim's own figure stands.
    """

    place: tuple[int, int]
    sentences: tuple[int, int]
    claimed: tuple[int, int]
    equal: bool
    rounded: bool = False


@dataclass(frozen=True, slots=True)
class Measured:
    """A figure among tokens, with the bounds before it and the unit behind it, the ``last``."""

    at: int
    last: int
    value: str
    unit: str
    bounds: frozenset[str]
    place: tuple[int, int]


@dataclass(frozen=True, slots=True)
class _Asked:
    """What a claim says: one figure, the words and the places that say of what."""

    figure: Measured
    words: frozenset[str]
    places: frozenset[str]


def figure_of_subject(
    claim: Sequence[Token], text: str, said: str, at: int, title: str, year: int | None = None
) -> SubjectFigure | None:
    """The figure of the claim's subject in the sentence of a turn at ``at``; None in doubt.

    ``year``: the meeting's, where the claim is in other words; there a rounded figure is equal.
    """
    asked = _asked(claim, text)
    if asked is None:
        return None
    near = sentences_near(said, at, _REACH)
    own = next((i for i, (a, b) in enumerate(near) if a <= at < b), None)
    if own is None:
        return None
    start, stop = near[own]
    words = _words(said[start:stop], year)
    rate = _rate(claim, asked.figure)
    fits = [
        one
        for one in measured(words)
        if is_in(one, asked.figure)
        and _rate(words, one) == rate
        and {by_or_to(claim, asked.figure.at), by_or_to(words, one.at)} != {"by", "to"}
    ]
    if not fits or not _is_first(words, fits[0]):
        return None
    begins = [near[i][0] for i in range(own, max(-1, own - _BEFORE - 1), -1)]
    ahead = words[: fits[0].at]
    if _goes_on(words, fits[0]):
        del begins[1:]
    begin = next((a for a in begins if _names_subject(asked, ahead, said[a:start])), None)
    governed = is_governed(said, start + fits[0].place[0], start + fits[0].place[1])
    if begin is None or governed or _denies(words) != _denies(claim):
        return None
    if not say_the_same(claim, _words(said[begin:stop], year)) or not _are_places(
        asked.places, said[start:stop], said[begins[-1] : start], title
    ):
        return None
    place = fits[0].place[0] + start, fits[0].place[1] + start
    equal = _equal(asked.figure, fits[0])
    parts = _bounded(claim, asked.figure), _bounded(words, fits[0])
    rounded = year is not None and not equal and is_rounding(*parts)
    return SubjectFigure(place, (begin, stop), asked.figure.place, equal or rounded, rounded)


def is_in(one: Measured, asked: Measured) -> bool:
    """Whether a figure is in the unit that is asked."""
    return one.unit == asked.unit or (asked.unit == _AMOUNT and one.unit.startswith("="))


def _rate(part: Sequence[Token], figure: Measured) -> frozenset[str]:
    """What a preposition says that a figure is: «ипотека под 3 процента»."""
    return OF_A_RATE & {token.folded for token in _bounded(part, figure)}


def _bounded(part: Sequence[Token], figure: Measured) -> Sequence[Token]:
    """A figure with its unit and the bound in front of it."""
    first = figure.at
    while first and (part[first - 1].bounds or part[first - 1].folded in STOP_WORDS):
        first -= 1
    return part[first : figure.last + 1]


def _words(text: str, year: int | None) -> list[Token]:
    return tokens(text) if year is None else with_years(tokens(text), year)


def _asked(claim: Sequence[Token], text: str) -> _Asked | None:
    figures = measured(claim)
    years = [i for i in range(len(claim)) if is_year(claim, i)]
    if len(figures) != 1 or any(
        token.is_figure and i not in (*years, figures[0].at) for i, token in enumerate(claim)
    ):
        return None
    places = places_in(text)
    words = {
        token.key
        for i, token in enumerate(claim)
        if (_tells(token) or i in years) and i not in range(figures[0].at, figures[0].last + 1)
        and places.isdisjoint(places_in(text[token.start : token.stop]))
    }  # fmt: skip
    return _Asked(figures[0], frozenset(words), places) if words else None


def _tells(token: Token) -> bool:
    """Whether a word says of what a figure is."""
    return token.says_something and token.folded not in _SAYS_IT_IS


def measured(part: Sequence[Token]) -> list[Measured]:
    """The figures among some words, years aside, each with its unit."""
    found = []
    for i, token in enumerate(part):
        if not token.is_figure or is_year(part, i):
            continue
        last = _unit_at(part, i)
        if last is None:
            continue
        unit = part[last].key if last > i else _AMOUNT
        bounds = [t for t in part[max(0, i - 2) : i] if _is_bound(t)]
        start = bounds[0].start if bounds else token.start
        senses = frozenset(BOUNDS[t.folded] for t in bounds)
        place = start, max(token.stop, part[last].stop)
        found.append(Measured(i, last, token.key, unit, senses, place))
    return found


def _is_bound(token: Token) -> bool:
    return token.bounds and not token.goal and token.folded in BOUNDS


def _unit_at(part: Sequence[Token], i: int) -> int | None:
    """Where a figure's unit stands, behind «с лишним», too; at itself that of a bare amount."""
    behind = i + 1
    if [token.folded for token in part[behind : behind + 1]] == ["с"]:
        surplus = part[behind + 1].folded if behind + 1 < len(part) else ""
        behind += 2 if surplus in RU_SURPLUS else 0
    if behind < len(part) and part[behind].folded not in STOP_WORDS and not part[behind].is_figure:
        return behind
    return i if part[i].folded.split()[-1] in MULTIPLIERS else None


def _is_first(words: Sequence[Token], figure: Measured) -> bool:
    """Whether no figure of the same or of an unnamed unit stands before it in its sentence."""
    named = {one.at for one in measured(words) if one.unit[:1] in ("=", "%")}
    figures = (i for i, token in enumerate(words[: figure.at]) if token.is_figure)
    return all(i in named or is_year(words, i) for i in figures)


def _goes_on(words: Sequence[Token], figure: Measured) -> bool:
    """Whether what a figure is of may stand right behind it: «17 миллиардов рублей вложено»."""
    behind = words[figure.last + 1 : figure.last + 2]
    return any(token.says_something for token in behind)


def _names_subject(asked: _Asked, ahead: Sequence[Token], before: str) -> bool:
    """Whether words in front of a figure, or in Russian sentences before, say of what it is."""
    after = max((i for i, token in enumerate(ahead) if token.key in asked.words), default=-1)
    if any(_may_be_subject(token) for token in ahead[after + 1 :]):
        return False
    there = {token.key for token in ahead}
    if asked.words <= there:
        return True
    earlier = tokens(before)
    same_unit = any(is_in(one, asked.figure) for one in measured(earlier))
    is_russian = any(is_cyrillic(token.folded) for token in earlier)
    met = asked.words <= there | {token.key for token in earlier}
    return met and is_russian and not same_unit and after < 0


def say_the_same(claim: Sequence[Token], said: Sequence[Token]) -> bool:
    """Whether the words that claim and sentences share stand in one tense, as sure in both."""
    shared = {token.key for token in claim if _tells(token)}
    met = [i for i, token in enumerate(said) if token.key in shared or token.is_figure]
    around = said[max(0, met[0] - _AROUND) : met[-1] + _AROUND + 1] if met else said
    if not is_as_sure(claim, around, claim):
        return False
    return all(
        any(
            says_the_same(own.folded, one.folded, reported=True)
            for one in said
            if one.key == own.key
        )
        for own in claim
        if own.key in shared and any(one.key == own.key for one in said)
    )


def _may_be_subject(token: Token) -> bool:
    """Whether a figure may be of this word; of English ones nobody can tell."""
    if not _tells(token):
        return False
    if not is_cyrillic(token.folded):
        return _MOVED.fullmatch(token.folded) is None
    return is_noun(token.folded) and is_subject(token.folded) is not False


def _are_places(asked: frozenset[str], own: str, before: str, title: str) -> bool:
    """Whether a sentence is about the places that a claim names, and about no others."""
    here, head = places_in(own) - {_HOME}, places_in(title) - {_HOME}
    if asked and _OF_THE_WORLD.search(own):
        return False  # "in the world", and a country is claimed
    wanted = asked - {_HOME}
    if here:
        return here == wanted
    return head == wanted or (bool(wanted) and places_in(before) - {_HOME} == wanted <= head)


def _denies(part: Sequence[Token]) -> bool:
    return any(token.folded in NEGATIONS for token in part)


def _equal(mine: Measured, theirs: Measured) -> bool:
    clash = mine.bounds and theirs.bounds and mine.bounds.isdisjoint(theirs.bounds)
    return mine.value == theirs.value and not clash and not mine.bounds - theirs.bounds
