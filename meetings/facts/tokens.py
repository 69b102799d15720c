"""Text as tokens with offsets, as every rule of this package reads it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from operator import itemgetter
from typing import NamedTuple

from meetings.facts.data.calendar_words import EN_MONTHS, RU_MONTHS
from meetings.facts.data.number_words import (
    EN_CARDINALS,
    EN_MULTIPLIERS,
    RU_CARDINALS,
    RU_MULTIPLIERS,
    RU_ONE_AND_HALF,
)
from meetings.model.languages import Lang
from meetings.text.tokens import PLAIN, fold_letters

_TOKEN = re.compile(
    rf"(?=\S|\n)({PLAIN}"  # most words, and at once past blanks: a sixth faster
    r"|\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?![\d\w])(?:,\d+(?![\d\w]))?"  # 1 250 000,5
    r"|\d+(?:[.,]\d+)*(?:(?![-‑]fold\b)[-‑’']?[^\W\d_]\w*(?:[-‑]\w+)*)?"  # 17,5  2024-й
    r"|[^\W_]+(?:[-‑’'][^\W_]+)*"  # где-то  G20  МАКС-2019
    r"|\n|[^\w\s])"
)
"""In a group, for what is split by it keeps it."""
_HYPHENS = "-‑"
_HYPHEN = re.compile(rf"([{_HYPHENS}])")
_SPLIT_WORDS = (
    RU_CARDINALS.keys()
    | RU_MULTIPLIERS.keys()
    | RU_ONE_AND_HALF
    | RU_MONTHS.keys()
    | EN_MONTHS.keys()
    | EN_CARDINALS.keys()
    | EN_MULTIPLIERS.keys()
)
"""Words whose hyphen joins two figures: «полтора-два», «январь-февраль», "twenty-five"."""


@dataclass(frozen=True, slots=True)
class Tokens:
    """A text cut into words, numbers and marks.

    ``words`` are lower-cased with ё folded into е, padded with empty strings so that a rule may
    look a little past either end; a line feed is a token, other white space is none. ``raws`` are
    the tokens as the text has them; ``capitals``: whether each begins with a capital letter.
    """

    text: str
    lang: Lang
    words: list[str]
    starts: list[int]
    stops: list[int]
    raws: list[str]
    capitals: list[bool]

    def raw(self, i: int) -> str:
        """The token as the text has it."""
        return self.raws[i]

    def span(self, first: int, stop: int) -> str:
        """The text from one token up to, not including, another."""
        return self.text[self.starts[first] : self.stops[stop - 1]]

    def touching(self, i: int) -> bool:
        """Whether no space lies between this token and the next."""
        return self.stops[i] == self.starts[i + 1]

    def capital(self, i: int) -> bool:
        """Whether the token begins with a capital letter; before the first one, the text."""
        return self.capitals[i]


PAD = 8
"""How many empty tokens stand before the first and after the last."""
_PADDING = [""] * PAD

_APART = "\t"
"""White space that no token holds: text joined by it is folded at once."""


class _Found(NamedTuple):
    """The tokens as the text has them, and where each starts and stops."""

    raws: list[str]
    starts: list[int]
    stops: list[int]


def tokenize(text: str, lang: Lang) -> Tokens:
    """Cut a text into tokens; number words joined by a hyphen are taken apart."""
    found = _found(text)
    if signs := [sign for sign in _HYPHENS if sign in text]:
        found = _number_words_apart(found, signs)
    raws = [*_PADDING, *found.raws, *_PADDING]
    return Tokens(
        text,
        lang,
        words=fold_letters(_APART.join(raws)).split(_APART),
        starts=[*[0] * PAD, *found.starts, *[len(text)] * PAD],
        stops=[*[0] * PAD, *found.stops, *[len(text)] * PAD],
        raws=raws,
        capitals=[
            *[text[:1].isupper()] * PAD,
            *map(str.isupper, map(itemgetter(0), found.raws)),
            *[False] * PAD,
        ],
    )


def _found(text: str) -> _Found:
    """All tokens: to split and to add lengths up is twice as fast as to ask each match."""
    parts = _TOKEN.split(text)  # what lies between tokens, and tokens, by turns
    ends = list(accumulate(map(len, parts)))
    return _Found(parts[1::2], ends[:-1:2], ends[1::2])


def _number_words_apart(found: _Found, signs: Sequence[str]) -> _Found:
    """The tokens with joined number words in parts; few texts have any."""
    joining = {raw for sign in signs for raw in found.raws if sign in raw and _all_numbers(raw)}
    if not joining:
        return found
    made = _Found([], [], [])
    for raw, start in zip(found.raws, found.starts, strict=True):
        parts = _HYPHEN.split(raw) if raw in joining else [raw]
        ends = list(accumulate(map(len, parts), initial=start))
        made.raws.extend(parts)
        made.starts.extend(ends[:-1])
        made.stops.extend(ends[1:])
    return made


def _all_numbers(raw: str) -> bool:
    parts = _HYPHEN.split(fold_letters(raw))[::2]
    return len(parts) > 1 and all(part in _SPLIT_WORDS for part in parts)
