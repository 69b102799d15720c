"""Whether a figure means growth, decline, a level or a plan, and its rate («в год»)."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal

from meetings.facts.data.change_words import DECLINE, GROWTH, LEVEL, PAST, PLAN
from meetings.facts.numbers.measure import Measure
from meetings.facts.tokens import Tokens

Change = Literal["growth", "decline", "level", "plan"]
_BACK, _AHEAD = 10, 5
"""Tokens before and behind a figure where a word of movement is looked for."""
_END_POINTS = frozenset({"до", "to"})
_ENDS = frozenset({"", ".", "!", "?", ";", "\n", "…"})
_PATTERNS: tuple[tuple[Change, re.Pattern[str]], ...] = (
    ("growth", GROWTH),
    ("decline", DECLINE),
    ("level", LEVEL),
    ("plan", PLAN),
)
_RU_PER = {
    "в": frozenset("год месяц сутки день неделю час минуту секунду квартал смену".split()),
    "на": frozenset(
        "человека душу жителя гектар семью ребенка рабочего квадратный одного".split()
    ),
    "за": frozenset("тонну баррель кубометр киловатт-час квадратный штуку единицу".split()),
}
_RU_TWO = frozenset({"душу населения", "квадратный метр", "одного жителя", "одного человека"})
_EN_PER = frozenset({"a", "per", "each", "every"})
_EN_PERIODS = frozenset(
    "year month day week hour minute second quarter capita person family child tonne ton barrel "
    "hectare kilometre unit inhabitant square household".split()
)
_EN_ADVERBS = frozenset("annually monthly daily yearly weekly hourly".split())


def change_of(tokens: Tokens, found: Measure) -> Change | None:
    """The movement that the words nearest to the figure express.

    A sum or count that something rose *to* is a level; a share that it rose *by* is growth.
    """
    told: list[tuple[int, Change]] = []
    for i, distance in _around(tokens, found.first, found.stop):
        if names := _told_by(tokens.words[i]):
            told += [(distance, name) for name in names]
    if _is_planned(tokens, found, told):
        return "plan"
    told = [(distance, name) for distance, name in told if name != "plan"]
    absolute = found.kind != "percent" and found.unit not in ("раз", "time")
    if absolute and told and _is_end_point(tokens, found.first):
        return "level"
    moved = [(distance, name) for distance, name in told if absolute or name != "level"]
    return min(moved or told, default=(0, None))[1]


@lru_cache(maxsize=32_768)
def _told_by(word: str) -> tuple[Change, ...]:
    """The movements that a word expresses; most express none."""
    return tuple(name for name, pattern in _PATTERNS if pattern.match(word))


def _is_planned(tokens: Tokens, found: Measure, told: list[tuple[int, Change]]) -> bool:
    """Whether a word of planning stands nearer than any verb of a change that is over."""
    plan = min((distance for distance, name in told if name == "plan"), default=None)
    if plan is None:
        return False
    return not any(
        distance < plan and PAST.match(tokens.words[i])
        for i, distance in _around(tokens, found.first, found.stop)
    )


def _is_end_point(tokens: Tokens, first: int) -> bool:
    """«выросла до почти 5 миллиардов», “grew to $5 billion”."""
    return not _END_POINTS.isdisjoint(tokens.words[first - 3 : first])


def _around(tokens: Tokens, first: int, stop: int) -> list[tuple[int, int]]:
    places: list[tuple[int, int]] = []
    for i in range(first - 1, first - 1 - _BACK, -1):
        if tokens.words[i] in _ENDS:
            break
        places.append((i, first - i))
    for i in range(stop, stop + _AHEAD):
        if tokens.words[i] in _ENDS or tokens.words[i] == ",":
            break
        places.append((i, i - stop + 2))
    return places


def per_of(tokens: Tokens, stop: int) -> str | None:
    """«в год», «на душу населения», "per capita", "a year": what the figure is divided by."""
    return _russian_per(tokens, stop) if tokens.lang == "ru" else _english_per(tokens, stop)


def _russian_per(tokens: Tokens, i: int) -> str | None:
    second = tokens.words[i + 1]
    if second not in _RU_PER.get(tokens.words[i], ()):
        return None
    pair = f"{second} {tokens.words[i + 2]}"
    if pair in _RU_TWO:
        return f"{tokens.words[i]} {pair}"
    return f"{tokens.words[i]} {second}" if second not in ("квадратный", "одного") else None


def _english_per(tokens: Tokens, i: int) -> str | None:
    word, after = tokens.words[i], tokens.words[i + 1]
    if word in _EN_ADVERBS:
        return word
    if word not in _EN_PER or after not in _EN_PERIODS:
        return None
    if after == "square":
        return f"{word} square {tokens.words[i + 2]}"
    return f"{word} {after}"
