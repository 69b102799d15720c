"""A claim or a turn → its tokens, alike however it is punctuated, spaced or cased."""

from __future__ import annotations

import re
from dataclasses import dataclass

from meetings.retrieval.claims.claim_words import GRAMMAR
from meetings.text.stems import folded_key

_TOKEN = re.compile(
    r"\d{1,3}(?:[\u00a0\u202f ,]\d{3})+(?![\d])(?:\.\d+)?"  # 4 900, 11,280
    r"|\d+(?:[.,]\d+)?"  # 25, 13,8, 32.7
    r"|[^\W\d_]+"
)
_GAP = re.compile(r"\[?(?:…|\.\.\.)\]?|<…>|\[\s*\]")
_ASIDE = re.compile(r"\([^()]{1,200}\)|\[[^\[\]]{1,200}\]|<[^<>]{1,200}>")


@dataclass(frozen=True, slots=True)
class Token:
    """A word or number: ``text[start:stop]``, folded; ``key`` is the same for all its forms.

    ``aside``: a stage remark or an editor's insertion. ``after_gap``: words were left out before.
    """

    folded: str
    key: str
    start: int
    stop: int
    aside: bool = False
    after_gap: bool = False

    @property
    def is_figure(self) -> bool:
        """Whether it is a number in figures."""
        return self.folded[0].isdigit()

    @property
    def is_grammar(self) -> bool:
        """Whether leaving it out says nothing else."""
        return self.folded in GRAMMAR


def tokens(text: str) -> list[Token]:
    """The tokens of a text in order, with their offsets."""
    asides = [match.span() for match in _ASIDE.finditer(text)]
    gaps = [match.start() for match in _GAP.finditer(text)]
    made: list[Token] = []
    last = 0
    for match in _TOKEN.finditer(text):
        start, stop = match.span()
        folded = _folded(match[0])
        aside = any(a <= start < b for a, b in asides)
        gap = any(last <= at <= start for at in gaps)
        made.append(Token(folded, _key(folded), start, stop, aside, gap))
        last = stop
    return made


def _folded(word: str) -> str:
    if not word[0].isdigit():
        return word.casefold().replace("ё", "е")
    bare = re.sub(r"[\u00a0\u202f ]", "", word)
    thousands = re.fullmatch(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?", bare)
    return bare.replace(",", "") if thousands else bare.replace(",", ".")


def _key(folded: str) -> str:
    return folded if folded[0].isdigit() else folded_key(folded) or folded
