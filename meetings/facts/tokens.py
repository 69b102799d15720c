"""Text as tokens with offsets, as every rule of this package reads it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from meetings.facts.data.calendar_words import EN_MONTHS, RU_MONTHS
from meetings.facts.data.number_words import (
    EN_CARDINALS,
    EN_MULTIPLIERS,
    RU_CARDINALS,
    RU_MULTIPLIERS,
    RU_ONE_AND_HALF,
)
from meetings.model.languages import Lang
from meetings.text.tokens import fold_letters

_TOKEN = re.compile(
    r"\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?![\d\w])(?:,\d+(?![\d\w]))?"  # 1 250 000,5
    r"|\d+(?:[.,]\d+)*(?:(?![-‑]fold\b)[-‑’']?[^\W\d_]\w*(?:[-‑]\w+)*)?"  # 17,5  2024-й
    r"|[^\W_]+(?:[-‑’'][^\W_]+)*"  # где-то  G20  МАКС-2019
    r"|\n|[^\w\s]"
)
_HYPHENS = re.compile(r"[-‑]")
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
    look a little past either end; a line feed is a token, other white space is none.
    """

    text: str
    lang: Lang
    words: list[str]
    starts: list[int]
    stops: list[int]

    def raw(self, i: int) -> str:
        """The token as the text has it."""
        return self.text[self.starts[i] : self.stops[i]]

    def span(self, first: int, stop: int) -> str:
        """The text from one token up to, not including, another."""
        return self.text[self.starts[first] : self.stops[stop - 1]]

    def touching(self, i: int) -> bool:
        """Whether no space lies between this token and the next."""
        return self.stops[i] == self.starts[i + 1]

    def capital(self, i: int) -> bool:
        """Whether the token begins with a capital letter."""
        return self.text[self.starts[i] : self.starts[i] + 1].isupper()


PAD = 8
"""How many empty tokens stand before the first and after the last."""


def tokenize(text: str, lang: Lang) -> Tokens:
    """Cut a text into tokens; number words joined by a hyphen are taken apart."""
    words: list[str] = [""] * PAD
    starts: list[int] = [0] * PAD
    stops: list[int] = [0] * PAD
    for match in _TOKEN.finditer(text):
        word = fold_letters(match.group())
        if ("-" in word or "‑" in word) and _all_numbers(word):
            _append_parts(match, words, starts, stops)
            continue
        words.append(word)
        starts.append(match.start())
        stops.append(match.end())
    words += [""] * PAD
    starts += [len(text)] * PAD
    stops += [len(text)] * PAD
    return Tokens(text, lang, words, starts, stops)


def _all_numbers(word: str) -> bool:
    parts = _HYPHENS.split(word)
    return len(parts) > 1 and all(part in _SPLIT_WORDS for part in parts)


def _append_parts(
    match: re.Match[str], words: list[str], starts: list[int], stops: list[int]
) -> None:
    for part in re.finditer(r"[-‑]|[^-‑]+", match.group()):
        words.append(fold_letters(part.group()))
        starts.append(match.start() + part.start())
        stops.append(match.start() + part.end())
