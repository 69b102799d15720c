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

_Token = tuple[str, int, int]
"""As the text has it, and where."""


def tokenize(text: str, lang: Lang) -> Tokens:
    """Cut a text into tokens; number words joined by a hyphen are taken apart."""
    found: list[_Token] = [(match[0], *match.span()) for match in _TOKEN.finditer(text)]
    if "-" in text or "‑" in text:
        found = [part for token in found for part in _parts(token)]
    raws = [*_PADDING, *(raw for raw, _, _ in found), *_PADDING]
    return Tokens(
        text,
        lang,
        words=list(map(fold_letters, raws)),
        starts=[*[0] * PAD, *(start for _, start, _ in found), *[len(text)] * PAD],
        stops=[*[0] * PAD, *(stop for _, _, stop in found), *[len(text)] * PAD],
        raws=raws,
        capitals=[*[text[:1].isupper()] * PAD, *(raw[:1].isupper() for raw in raws[PAD:])],
    )


def _parts(token: _Token) -> list[_Token]:
    """A token, or the number words in it."""
    raw, start, _ = token
    if ("-" not in raw and "‑" not in raw) or not _all_numbers(fold_letters(raw)):
        return [token]
    found = re.finditer(r"[-‑]|[^-‑]+", raw)
    return [(part[0], start + part.start(), start + part.end()) for part in found]


def _all_numbers(word: str) -> bool:
    parts = _HYPHENS.split(word)
    return len(parts) > 1 and all(part in _SPLIT_WORDS for part in parts)
