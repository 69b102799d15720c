"""Words near in meaning, and translations: index key → other keys, each with its similarity.

The tables are made by `benchmarks/learn_near_words.py` from word vectors and from a glossary of
our own. Nearness is no sameness: debt and loan, but also surplus and deficit are near each other.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Final

from meetings.text.stems import key
from meetings.text.tokens import fold

FOLDER: Final = Path(__file__).with_name("near_words_data")
_FLOOR, _RANGE = 30, 50
"""Cosines in hundredths: from the floor on a neighbour counts, and fully a range above it."""
_MOST = 0.9
"""Nothing is as near as the word itself."""


@cache
def near_words(own: str) -> tuple[tuple[str, float], ...]:
    """The keys near in meaning in the same language, nearest first, nearness of 0 to 0.9."""
    return (*_near("ru", own), *_near("en", own))


@cache
def translations(own: str) -> tuple[tuple[str, float], ...]:
    """The keys of its translations, the commonest first, with a nearness of 0 to 0.9."""
    return tuple(_near("translations", own))


@cache
def translated_keys() -> tuple[str, ...]:
    """The keys that have a translation, of both languages."""
    return tuple(_rows("translations"))


@cache
def translations_of_lemma(lemma: str) -> frozenset[str] | None:
    """The keys of what one Russian lemma means, of all that share its key; None for others.

    «вино» and «вина» have one key, but only one of them is "wine".
    """
    meant = _glossary().get(lemma)
    return frozenset(filter(None, map(key, meant.split(", ")))) if meant else None


@cache
def _glossary() -> dict[str, str]:
    """Translations by the folded lemma, as they were written down."""
    rows = FOLDER.joinpath("glossary.txt").read_text("utf-8").splitlines()
    pairs = (row.split(": ", 1) for row in rows)
    return {fold(lemma): meant for lemma, meant in pairs}


def is_common_english(own: str) -> bool:
    """Whether a key is of an English word that is common enough to have near ones: no name is."""
    return own in _rows("en")


def _near(table: str, own: str) -> Iterator[tuple[str, float]]:
    for pair in _rows(table).get(own, "").split():
        other, _, hundredths = pair.rpartition(":")
        yield other, _nearness(int(hundredths))


def _nearness(hundredths: int) -> float:
    return max(0.0, min(_MOST, (hundredths - _FLOOR) / _RANGE))


@cache
def _rows(table: str) -> dict[str, str]:
    """A table's rows by their key, still unread: few of them are ever asked for."""
    text = FOLDER.joinpath(f"{table}.txt").read_text("utf-8")
    return dict(row.split(" ", 1) for row in text.splitlines())
