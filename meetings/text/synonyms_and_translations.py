"""Words near in meaning, and translations: index key → other keys, each with its similarity.

The tables are made by `benchmarks/learn_near_words.py` from word vectors and from a glossary of
our own. Nearness is no sameness: debt and loan, but also surplus and deficit are near each other.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Final

FOLDER: Final = Path(__file__).with_name("near_words_data")
_FLOOR, _RANGE = 30, 50
"""Cosines in hundredths: from the floor on a neighbour counts, and fully a range above it."""
_MOST = 0.9
"""Nothing is as near as the word itself."""


@cache
def near_words(key: str) -> tuple[tuple[str, float], ...]:
    """The keys near in meaning in the same language, nearest first, nearness of 0 to 0.9."""
    return (*_near("ru", key), *_near("en", key))


@cache
def translations(key: str) -> tuple[tuple[str, float], ...]:
    """The keys of its translations, the commonest first, with a nearness of 0 to 0.9."""
    return tuple(_near("translations", key))


def is_common_english(key: str) -> bool:
    """Whether a key is of an English word that is common enough to have near ones: no name is."""
    return key in _rows("en")


def _near(table: str, key: str) -> Iterator[tuple[str, float]]:
    for pair in _rows(table).get(key, "").split():
        other, _, hundredths = pair.rpartition(":")
        yield other, _nearness(int(hundredths))


def _nearness(hundredths: int) -> float:
    return max(0.0, min(_MOST, (hundredths - _FLOOR) / _RANGE))


@cache
def _rows(table: str) -> dict[str, str]:
    """A table's rows by their key, still unread: few of them are ever asked for."""
    text = FOLDER.joinpath(f"{table}.txt").read_text("utf-8")
    return dict(row.split(" ", 1) for row in text.splitlines())
