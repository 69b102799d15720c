"""A claim or turn → tokens, independent of punctuation, spacing, case and number format."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

from meetings.facts.data.currencies import SIGNS
from meetings.retrieval.claims.harmless_and_reversing_words import (
    CONTRACTED,
    GRAMMAR,
    IRREGULAR,
)
from meetings.text.scripts import is_cyrillic
from meetings.text.stems import folded_key
from meetings.text.stop_words import STOP_WORDS
from meetings.text.tokens import fold_letters

_TOKEN = re.compile(
    r"\d{1,3}(?:[\u00a0\u202f ,]\d{3})+(?![\d])(?:\.\d+)?"  # 4 900, 11,280
    r"|\d+(?:[.,]\d+)?"  # 25, 13,8, 32.7
    r"|[^\W\d_]+"
    rf"|[%{re.escape(''.join(SIGNS))}]"
)
_GAP = re.compile(r"\[?(?:…|\.\.\.)\]?|<…>|\[\s*\]")
_ASIDE = re.compile(r"\([^()]{1,200}\)|\[[^\[\]]{1,200}\]|<[^<>]{1,200}>")
_LATIN = re.compile("[a-z]")
_LOOK_ALIKE = str.maketrans("aceopxykmtbhr", "асеорхукмтвнг")
_NO_SPELLING: Mapping[str, str] = {}


@dataclass(frozen=True, slots=True)
class Token:
    """A word or number: ``text[start:stop]``, folded; ``key`` is the same for all its forms.

    ``aside``: a stage remark or an editor's insertion. ``after_gap``: words were left out before.
    ``mistyped``: ``folded`` is what was meant. ``is_figure``: a number, however it is written,
    with its thousands and millions. ``bounds``: says that the figure beside it is not exact, or
    only a bound. ``goal``: says what a change came to. ``spaced``: a blank stands before it.
    ``variant``: another spelling of its word, a unit's short form or an American one.
    ``found_by``: the keys by which the index has it, where they are others.
    """

    folded: str
    key: str
    start: int
    stop: int
    aside: bool = False
    after_gap: bool = False
    mistyped: bool = False
    is_figure: bool = False
    bounds: bool = False
    goal: bool = False
    variant: bool = False
    spaced: bool = False
    found_by: tuple[str, ...] = ()

    @property
    def keys(self) -> tuple[str, ...]:
        """By what the index has it."""
        return self.found_by or (self.key,)

    @property
    def says_something(self) -> bool:
        """Whether it is a word by itself: no figure or part of one, no word of mere grammar."""
        aside = self.is_figure or self.bounds or self.key[0] in "=%"
        return not aside and self.folded not in STOP_WORDS

    @property
    def is_grammar(self) -> bool:
        """Whether leaving it out says nothing else."""
        return self.folded in GRAMMAR and not self.bounds


def plain_tokens(
    text: str, spelling: Mapping[str, str] = _NO_SPELLING, part: tuple[int, int] | None = None
) -> list[Token]:
    """The words and numbers of a text, or of a part of it, one by one with their offsets.

    ``spelling``: mistyped words, folded, and what they were meant to be.
    """
    first, end = part or (0, len(text))
    asides = [match.span() for match in _ASIDE.finditer(text, first, end)]
    gaps = [match.start() for match in _GAP.finditer(text, first, end)]
    made: list[Token] = []
    last = first
    for match in _TOKEN.finditer(text, first, end):
        start, stop = match.span()
        folded = _folded(match[0])
        aside = bool(asides) and any(a <= start < b for a, b in asides)
        gap = bool(gaps) and any(last <= at <= start for at in gaps)
        spaced = start > 0 and text[start - 1].isspace()
        token = Token(folded, _key(folded), start, stop, aside, gap, spaced=spaced)
        if spelling and (meant := spelling.get(folded)) is not None:
            token = replace(token, folded=meant, key=_key(meant), mistyped=True)
        made += _split(token) or [_spelt_out(token, made, text)]
        last = stop
    return made


def _split(token: Token) -> list[Token]:
    """ "cannot" as "can not"."""
    if token.folded != "cannot":
        return []
    middle = token.start + len("can")
    return [
        replace(token, folded="can", key="can", stop=middle),
        replace(token, folded="not", key="not", start=middle, after_gap=False, spaced=False),
    ]


def _spelt_out(token: Token, before: list[Token], text: str) -> Token:
    """What is left behind an apostrophe as the word that it stands for: "don't", "we've"."""
    written = CONTRACTED.get(token.folded)
    if written is None or not before or text[before[-1].stop : token.start] not in ("'", "’"):
        return token
    if token.folded == "t":
        verb = before[-1].folded
        if verb != "can":
            bare = IRREGULAR.get(verb, verb.removesuffix("n"))
            before[-1] = replace(before[-1], key=_key(bare), variant=True)
    return replace(token, key=written, variant=True)


def folded_words(text: str) -> list[str]:
    """Only the folded words and numbers of a text, in a third of the time."""
    return [_folded(word) for word in _TOKEN.findall(text)]


@lru_cache(maxsize=200_000)
def _folded(word: str) -> str:
    if not word[0].isdigit():
        folded = fold_letters(word)
        if is_cyrillic(folded) and _LATIN.search(folded):
            return folded.translate(_LOOK_ALIKE)
        return folded
    bare = re.sub(r"[\u00a0\u202f ]", "", word)
    thousands = re.fullmatch(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?", bare)
    return bare.replace(",", "") if thousands else bare.replace(",", ".")


@lru_cache(maxsize=200_000)
def _key(folded: str) -> str:
    """Words of grammar are themselves: «мы» beside «нами» is another word."""
    if folded in STOP_WORDS:
        return folded
    return folded if folded[0].isdigit() else folded_key(folded) or folded
