"""Tokens whose numbers are compared by value: «25 млрд» equals «двадцать пять миллиардов».

Currencies and percent are known by word and sign alike: "$20 billion" is "20 billion dollars".
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from meetings.facts.data.approximators import EN_PAIRS, EN_WORDS, RU_WORDS
from meetings.facts.data.currencies import SIGNS
from meetings.facts.data.number_words import RU_SURPLUS
from meetings.facts.data.unit_words import RU_SQUARE_SHORT
from meetings.retrieval.claims.ends_of_changes import with_goals
from meetings.retrieval.claims.figure_words import (
    AMERICAN,
    CARDINALS,
    CURRENCIES,
    ENDINGS,
    HALVES,
    LETTERS,
    LONE,
    MULTIPLES,
    MULTIPLIERS,
    ORDINALS,
    PERCENTS,
    SHORT_UNITS,
    TIMES,
)
from meetings.retrieval.claims.ranges import ranges_in_full
from meetings.retrieval.claims.tokens import Token, plain_tokens
from meetings.text.stems import folded_key

_BOUNDS = RU_WORDS | EN_WORDS | frozenset("ровно exactly".split())
_PAIRS = frozenset(first for first, _ in EN_PAIRS)
_THAN = frozenset("than чем to of least most".split())
_LETTERS_BEFORE, _LETTERS_BEHIND, _ROOM = 15, 40, 600
"""Letters for each token of a claim, and some more, that are read of a turn around a place:
twice what the alignment looks at, gaps included."""
_BY_OR_TO = frozenset({"by", "to"})
_BACK = 3
"""Words between "more" and its figure: "more than just 20"."""
_AFTER = RU_SURPLUS | frozenset({"половиной"})
_ABBREVIATED = 4
"""Letters of «млрд», «трлн» at most; a full word has no point of its own."""


@dataclass(frozen=True, slots=True)
class _Number:
    """A number over some tokens, up to ``stop``."""

    value: Decimal
    stop: int
    is_word: bool


def tokens(text: str, spelling: Mapping[str, str] | None = None) -> list[Token]:
    """The tokens of a text in order, numbers with all their words as one."""
    return _with_bounds(ranges_in_full(_merged(plain_tokens(text, spelling or {}))))


def tokens_around(text: str, at: int, size: int) -> list[Token]:
    """The same of the part of a turn that may hold a claim of ``size`` tokens.

    ``at``: where a sentence begins that is like it. Turns may be fifty pages long.
    """
    first = max(0, at - _LETTERS_BEFORE * size - _ROOM)
    first = text.rfind(" ", 0, first) + 1 if first else 0
    last = min(len(text), at + _LETTERS_BEHIND * size + 4 * _ROOM)
    last = text.find(" ", last) if last < len(text) else last
    part = first, last if last >= 0 else len(text)
    return _with_bounds(ranges_in_full(_merged(plain_tokens(text, part=part))))


def _merged(plain: Sequence[Token]) -> list[Token]:
    made: list[Token] = []
    i = 0
    while i < len(plain):
        token = plain[i]
        sign = plain[i] if token.folded in SIGNS else None
        at = i + (sign is not None)
        number = _number_at(plain, at, behind_sign=sign is not None)
        if token.folded in MULTIPLES:
            made += _multiple(token)
            i += 1
            continue
        if number is None:
            made.append(_unit(token, plain, i) or _behind_figure(token, made))
            i += 1 + (token.folded == "per" and _is_cent(plain, i + 1))
            continue
        if sign is not None and made and _is_its_state(made[-1], sign):
            sign = replace(sign, start=made.pop().start)
        made.append(_figure(plain[at : number.stop], number, sign))
        if sign is not None:  # behind its number, as its name would stand
            unit, stop = f"={SIGNS[sign.folded]}", made[-1].stop
            made.append(replace(sign, key=unit, stop=stop, after_gap=False))
        i = number.stop
    return made


def _is_its_state(before: Token, sign: Token) -> bool:
    """Whether a sign is written with whose it is: "US$5"."""
    return before.folded == "us" and before.stop == sign.start


def _multiple(token: Token) -> list[Token]:
    """«вдвое» as «2 раза»."""
    value, found_by = f"#{MULTIPLES[token.folded]}", (token.key,)
    figure = replace(token, key=value, is_figure=True, found_by=found_by)
    return [figure, replace(token, key=TIMES, variant=True, found_by=found_by)]


def _unit(token: Token, plain: Sequence[Token], i: int) -> Token | None:
    """A currency's name and percent, known by their sign's key, and units spelt the American way.

    None for all else.
    """
    if token.folded in PERCENTS:
        return replace(token, key="%", found_by=(token.key,))
    if token.folded == "per" and _is_cent(plain, i + 1):
        return replace(token, folded="percent", key="%", stop=plain[i + 1].stop)
    if token.folded in AMERICAN:
        key = folded_key(AMERICAN[token.folded])
        return replace(token, key=key, variant=True, found_by=(token.key,))
    currency = CURRENCIES.get(token.folded)
    if currency is None or (len(token.folded) <= 3 and not token.folded.isascii()):
        return None  # «сум» and «вон» are words of other senses
    return replace(token, key=f"={currency}", found_by=(token.key,))


def _behind_figure(token: Token, before: Sequence[Token]) -> Token:
    """«5 млрд руб.», «12 км», «3 кв. м», "12 km": known by the key of the word written out."""
    if not before:
        return token
    if before[-1].is_figure:
        if token.folded in RU_SQUARE_SHORT:
            return _written_out(token, RU_SQUARE_SHORT[token.folded])
        if token.folded in CURRENCIES:
            return replace(token, key=f"={CURRENCIES[token.folded]}", found_by=(token.key,))
    elif before[-1].folded not in RU_SQUARE_SHORT:
        return token
    written = SHORT_UNITS.get(token.folded)
    return _written_out(token, written) if written else token


def _written_out(token: Token, written: str) -> Token:
    return replace(token, key=folded_key(written), variant=True)


def _is_cent(plain: Sequence[Token], i: int) -> bool:
    return i < len(plain) and plain[i].folded == "cent"


def _figure(parts: Sequence[Token], number: _Number, sign: Token | None) -> Token:
    first = parts[0]
    own = sign or first
    return Token(
        folded=" ".join(part.folded for part in parts),
        key=f"#{number.value.normalize():f}",
        start=own.start,
        stop=parts[-1].stop,
        aside=first.aside,
        after_gap=own.after_gap,
        mistyped=any(part.mistyped for part in parts),
        is_figure=True,
        found_by=tuple(part.key for part in parts),
    )


def _number_at(plain: Sequence[Token], i: int, *, behind_sign: bool) -> _Number | None:
    """The number that begins at a token: parts with their multipliers, each less than the last."""
    total, last, stop = Decimal(0), Decimal(10**15), i  # more than any part has
    is_word = False
    while (part := _part_at(plain, stop)) is not None:
        value, at = _half(plain, part)
        factor = _factor(plain, at, behind_sign=behind_sign)
        at += factor is not None
        size = Decimal(factor or 1)
        if stop > i and (size >= last or last < 1000 or value >= last):
            break
        if stop > i and factor is None and _stands_apart(plain, stop):
            break  # «1,6 миллиарда. 80 субъектов»
        total, last, stop = total + value * size, size, at
        is_word = is_word or part.is_word
        if size == 1 or value % 1 or plain[stop - 1].folded in ORDINALS:
            break  # nothing is added to «1,6 миллиарда», not even where all points are left out
    return _Number(total, stop, is_word) if stop > i else None


def _stands_apart(plain: Sequence[Token], i: int) -> bool:
    """Whether more than a blank stands before a token, and not only the point of «тыс.»."""
    before = plain[i - 1]
    return plain[i].start - before.stop > 1 and len(before.folded) > _ABBREVIATED


def _part_at(plain: Sequence[Token], i: int) -> _Number | None:
    """What stands before a multiplier."""
    if i >= len(plain):
        return None
    folded = plain[i].folded
    if folded[0].isdigit():
        return _in_digits(plain, i)
    if folded in HALVES:
        return _Number(HALVES[folded], i + 1, is_word=True)
    if folded in LONE:
        return _Number(Decimal(1), i, is_word=True)
    return _in_words(plain, i)


def _in_digits(plain: Sequence[Token], i: int) -> _Number | None:
    try:
        value = Decimal(plain[i].folded)
    except ArithmeticError:
        return None
    stop = i + 1
    if stop < len(plain) and plain[stop].start - plain[i].stop <= 1:
        ends = plain[stop].folded in ENDINGS
        stop += ends and not (plain[stop].spaced and plain[stop].folded in SHORT_UNITS)
    return _Number(value, stop, is_word=False)


def _in_words(plain: Sequence[Token], i: int) -> _Number | None:
    """«двадцать пять», "two hundred and fifty", «пятнадцатого»; a bare "one" counts nothing."""
    total, least, stop = 0, 10_000, i  # more than «девятьсот» has
    while stop < len(plain):
        folded = plain[stop].folded
        at = stop
        if folded == "and" and stop > i and plain[stop - 1].folded == "hundred":
            at, folded = stop + 1, plain[stop + 1].folded if stop + 1 < len(plain) else ""
        if folded == "hundred" and 0 < total < 10:
            total, least, stop = total * 100, 100, at + 1
            continue
        value = CARDINALS.get(folded, ORDINALS.get(folded))
        if value is None or value >= least or not _fits(value, least):
            break
        total, least, stop = total + value, value, at + 1
        ends = folded in ORDINALS or value < 20 or value % 10
        if ends and not (stop < len(plain) and plain[stop].folded == "hundred"):
            break
    is_one = stop == i + 1 and total == 1 and plain[i].folded in CARDINALS
    if stop == i or (is_one and _factor(plain, stop, behind_sign=False) is None):
        return None
    return _Number(Decimal(total), stop, is_word=True)


def _fits(value: int, least: int) -> bool:
    """Tens behind hundreds, units behind tens: «пять двадцать» are two numbers."""
    return least == 10_000 or (least >= 100 and value < 100) or (20 <= least < 100 and value < 10)


def _half(plain: Sequence[Token], part: _Number) -> tuple[Decimal, int]:
    """«17 с половиной миллиардов», "two and a half"."""
    words = tuple(token.folded for token in plain[part.stop : part.stop + 3])
    if words[:2] == ("с", "половиной"):
        return part.value + Decimal("0.5"), part.stop + 2
    if words == ("and", "a", "half"):
        return part.value + Decimal("0.5"), part.stop + 3
    return part.value, part.stop


def _factor(plain: Sequence[Token], i: int, *, behind_sign: bool) -> int | None:
    if i >= len(plain):
        return None
    folded = plain[i].folded
    found = MULTIPLIERS.get(folded)
    if found is None and behind_sign and i and plain[i].start == plain[i - 1].stop:
        found = LETTERS.get(folded)
    return found


def _with_bounds(merged: list[Token]) -> list[Token]:
    """Words that say a figure is a bound, or not exact, are marked as no mere grammar."""
    figures = [i for i, token in enumerate(merged) if token.is_figure]
    for i in figures:
        for at in range(max(0, i - _BACK), i):
            if _is_bound(merged, at, i):
                merged[at] = replace(merged[at], bounds=True)
        if i + 2 < len(merged) and merged[i + 2].folded in _AFTER:
            merged[i + 2] = replace(merged[i + 2], bounds=True)
    return with_goals(merged)


def _is_bound(merged: Sequence[Token], at: int, figure: int) -> bool:
    folded = merged[at].folded
    if folded in _BOUNDS or folded == "до":
        return [t.folded for t in merged[max(0, at - 2) : at]] != ["тем", "не"]
    if folded in _BY_OR_TO:  # "by 4 percent" is not "to 4 percent"
        return all(merged[k].folded in _BOUNDS for k in range(at + 1, figure))
    return folded in _PAIRS and at + 1 < len(merged) and merged[at + 1].folded in _THAN
