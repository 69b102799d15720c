"""The noun that an English number counts: the first plural before a word that ends the phrase."""

from __future__ import annotations

from meetings.facts.data.english_plurals import is_plural, singular
from meetings.facts.data.unit_words import EN_SINGULAR_PLURALS, EN_SQUARE, EN_STOPS
from meetings.facts.numbers.digits import Number
from meetings.facts.tokens import Tokens

_LONGEST = 6
"""Tokens from a number to the end of the noun that it counts."""
_JOINTS = frozenset({",", "and", "or"})
_HYPHENS = frozenset("-‑")
_SURPLUS = frozenset({"more", "plus"})
_TIMES = frozenset({"time", "times", "fold"})


def head_after(tokens: Tokens, number: Number) -> tuple[int, str] | None:
    """Where the counted noun ends, and its lemma."""
    bracket = tokens.words[number.stop] == "["
    start = number.stop + bracket
    found = _times(tokens, start) or _walk(tokens, start, number)
    if found and bracket:
        return (found[0] + 1, found[1]) if tokens.words[found[0]] == "]" else None
    return found


def _times(tokens: Tokens, i: int) -> tuple[int, str] | None:
    """“2.4 times”, “3.3 fold”, “2.6-fold”."""
    i += tokens.words[i] in _HYPHENS and tokens.words[i + 1] == "fold"
    return (i + 1, "time") if tokens.words[i] in _TIMES else None


def _walk(tokens: Tokens, start: int, number: Number) -> tuple[int, str] | None:
    single = number.value == 1 and number.factor == 1
    for i in range(start + (tokens.words[start] in _SURPLUS), start + _LONGEST):
        word = tokens.words[i]
        if word == "&" or (word in _JOINTS and i > start and _goes_on(tokens, i)):
            continue
        if not word[:1].isalpha() or word in EN_STOPS:
            return None
        if is_plural(word) or (single and i == start):
            return _head_at(tokens, i, start)
    return None


def _head_at(tokens: Tokens, i: int, start: int) -> tuple[int, str]:
    if tokens.words[i] in EN_SINGULAR_PLURALS and is_plural(tokens.words[i + 1]):
        i += 1
    unit = singular(tokens.words[i])
    before = tokens.words[i - 1]
    if i == start or before not in EN_SQUARE:
        return i + 1, unit
    return i + 1, f"{EN_SQUARE[before]} {'metre' if unit == 'm' else unit}"


def _goes_on(tokens: Tokens, i: int) -> bool:
    """“three large, modern plants”: only where a plural follows soon, and no clause begins."""
    for word in tokens.words[i + 1 : i + 4]:
        if word in EN_STOPS or not word[:1].isalpha():
            return False
        if is_plural(word):
            return True
    return False
