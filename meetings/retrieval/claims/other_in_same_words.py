"""A sentence that has all of a claim's words, in another order, and one thing else in their place.

«В семь раз мы снизили портовые сборы» contradicts «портовые сборы снизили в пять раз» and
«… выросли в семь раз»: the only figure of its unit is another one, or it moved the other way.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from meetings.model.claim import Checked, Claimed, Difference
from meetings.model.fact import Fact
from meetings.retrieval.claims.comparing_claimed_figures import (
    Measured,
    is_in,
    measured,
    say_the_same,
)
from meetings.retrieval.claims.ends_of_changes import by_or_to
from meetings.retrieval.claims.english_irregular_verbs import BASES
from meetings.retrieval.claims.figures import tokens
from meetings.retrieval.claims.governing import is_governed
from meetings.retrieval.claims.harmless_and_reversing_words import NEGATIONS, TURNING
from meetings.retrieval.claims.inflection import is_finite
from meetings.retrieval.claims.rounded_figures import fits
from meetings.retrieval.claims.same_movement import ways
from meetings.retrieval.claims.tokens import Token
from meetings.retrieval.claims.translated_words import YEARS, direction
from meetings.retrieval.claims.years_told import is_year, with_years
from meetings.text.sentences import sentences

_LEAST = 2
"""Words in common, besides verbs, a figure with its unit and what the meeting's title names: "we
carried 23 million passengers" is of anything."""


@dataclass(frozen=True, slots=True)
class _Beside:
    """A claim and a sentence by their tokens; ``title``: keys of the meeting's title."""

    claim: Sequence[Token]
    said: Sequence[Token]
    title: frozenset[str]


def other_in_same_words(made: Checked, claimed: Claimed, facts: Iterable[Fact]) -> Checked | None:
    """The verdict that one thing differs from the nearest sentence; None where that is unsure.

    ``facts``: those of its meeting, which may have the claimed figure as well.
    """
    match = made.match
    if made.verdict != "not_found" or match is None or made.translated or not match.quote:
        return None
    if len(list(sentences(match.quote))) != 1 or is_governed(match.quote, 0, len(match.quote)):
        return None
    year = match.meeting.date.year
    claim, said = (with_years(tokens(text), year) for text in (claimed.text, match.quote))
    title = frozenset(token.key for token in tokens(match.meeting.title))
    beside = _Beside(claim, said, title)
    differs = (_other_figure(beside, facts) or _other_way(beside)) if _are_like(beside) else None
    if differs is None:
        return None
    one, other = differs
    words = claimed.text[one.start : one.stop]
    told = match.quote[other.start : other.stop]
    place = other.start + match.start, other.stop + match.start
    difference = Difference(words, told, "figure" if other.is_figure else "word", place)
    return replace(made, verdict="altered", differences=(difference,))


def _are_like(beside: _Beside) -> bool:
    """Whether both deny nothing, are of one time, as sure, and have no two things of a kind."""
    words = [token.folded for token in (*beside.claim, *beside.said)]
    if any(word in NEGATIONS or word in TURNING for word in words):
        return False
    mine, theirs = _years(beside.claim), _years(beside.said)
    if mine and mine != theirs:
        return False
    return say_the_same(beside.claim, beside.said) and _are_in_order(beside)


def _years(part: Sequence[Token]) -> set[str]:
    return {token.key for i, token in enumerate(part) if is_year(part, i)}


def _telling(part: Iterable[Token]) -> list[Token]:
    return [t for t in part if t.says_something and not YEARS.fullmatch(t.folded)]


def _are_in_order(beside: _Beside) -> bool:
    """Whether all words of a claim are there, those but verbs one after the other.

    Verbs stand where they like in Russian, and what rises or falls has synonyms.
    """
    at, met = 0, 0
    for token in _telling(beside.claim):
        if direction(token.folded) or _is_of_figure(token, beside.claim):
            continue
        places = [i for i, said in enumerate(beside.said) if _base(said) == _base(token)]
        if not places and token.key in beside.title:
            continue
        if is_finite(token.folded) and places:
            continue
        later = [i for i in places if i >= at]
        if not later:
            return False
        at, met = later[0], met + 1
    return met >= _LEAST


def _is_of_figure(token: Token, part: Sequence[Token]) -> bool:
    """Whether a word is the unit behind a figure, which is compared with it."""
    return any(part[one.last] is token for one in measured(part))


def _other_figure(beside: _Beside, facts: Iterable[Fact]) -> tuple[Token, Token] | None:
    """The claim's only figure, and the only one of its unit that the sentence has instead."""
    own, said = measured(beside.claim), measured(beside.said)
    if len(own) != 1 or ways(beside.claim) - ways(beside.said) or len(ways(beside.said)) > 1:
        return None
    same = [one for one in said if is_in(one, own[0])]
    if len(same) != 1 or _may_be_equal(own[0], same[0], beside) or _is_told(own[0], facts):
        return None
    parts = beside.claim[own[0].at : own[0].last + 1], beside.said[same[0].at : same[0].last + 1]
    return None if fits(*parts) else (beside.claim[own[0].at], beside.said[same[0].at])


def _may_be_equal(own: Measured, said: Measured, beside: _Beside) -> bool:
    """Whether figures are one, or bounds of which either may be so, or of two kinds."""
    if own.value == said.value or (own.bounds | said.bounds) - {"about"}:
        return True
    return {by_or_to(beside.claim, own.at), by_or_to(beside.said, said.at)} == {"by", "to"}


def _is_told(own: Measured, facts: Iterable[Fact]) -> bool:
    """Whether a claimed figure is told of anything at the meeting."""
    value = float(own.value[1:])
    return any(value in (fact.value, fact.value_to) for fact in facts)


def _other_way(beside: _Beside) -> tuple[Token, Token] | None:
    """The verb of a claim that says it rose, and the only one of the sentence: that it fell."""
    figures = {token.key for token in beside.claim if token.is_figure}
    if not figures or not figures <= {t.key for t in beside.said if t.is_figure}:
        return None
    mine, theirs = (
        [token for token in part if direction(token.folded)]
        for part in (beside.claim, beside.said)
    )
    if len(mine) != 1 or len(theirs) != 1 or ways(mine) == ways(theirs):
        return None
    return mine[0], theirs[0]


def _base(token: Token) -> str:
    return BASES.get(token.folded, token.key)
