"""A cardinal number at a token: digits, words or both, with multipliers and ranges.

Rules are tried at one token and say what they took: «один триллион 380 миллиардов», «10–15»,
«полтора миллиарда», "two and a half million", "fourteen to twenty".
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache

from meetings.facts.number_words import (
    EN_CARDINALS,
    EN_MULTIPLIERS,
    EN_ORDINALS,
    RU_CARDINALS,
    RU_GENITIVE_MULTIPLIERS,
    RU_HALVES,
    RU_LONE_MULTIPLIERS,
    RU_MULTIPLIERS,
    RU_ONE_AND_HALF,
    RU_ORDINALS,
)
from meetings.facts.tokens import Tokens
from meetings.model import Lang

DASHES = frozenset("-‑–—−‒")
_CARDINAL_SUFFIX = re.compile(r"^(\d+)[-‑](?:(?:ти|ми|и)|(?<=[234][-‑])х)$")
_GROUPS = re.compile(r"[ \u00a0\u202f]")
_ENGLISH_COMMAS = re.compile(r"^\d{1,3}(?:,\d{3})+(?:\.\d+)?$")
_PLAIN = re.compile(r"^\d+(?:[.,]\d+)?$")
_RU_HALF = (("с", "половиной"), ("с", "половинои"))
_EN_HALF = ("and", "a", "half")
_RU_ROUND = frozenset({"лишним", "небольшим", "лишком", "хвостиком", "копейками"})


@dataclass(frozen=True, slots=True)
class Number:
    """A number over tokens ``first`` up to ``stop``.

    ``bracket``: a square bracket opened inside is still open («19,5 [миллиона»).
    ``factor`` is its last multiplier (1 where none), ``worded`` tells words from digits, ``rough``
    that the number itself says it is not exact («с лишним», a range).
    """

    first: int
    stop: int
    value: Decimal
    factor: int = 1
    worded: bool = False
    rough: bool = False
    upper: Decimal | None = None
    lone: bool = False
    bracket: bool = False


@dataclass(frozen=True, slots=True)
class _Part:
    value: Decimal
    stop: int
    worded: bool


def begins_number(word: str, lang: Lang) -> bool:
    """Whether a number may begin with this (folded) word."""
    if word[0].isdigit():
        return True
    if lang == "ru":
        return word in _RU_BEGINNINGS
    return word in _EN_BEGINNINGS


_RU_BEGINNINGS = (
    RU_CARDINALS.keys()
    | RU_LONE_MULTIPLIERS
    | RU_GENITIVE_MULTIPLIERS
    | RU_HALVES.keys()
    | RU_ONE_AND_HALF
)
_EN_BEGINNINGS = EN_CARDINALS.keys() | EN_MULTIPLIERS.keys() | {"half"}


def number_at(tokens: Tokens, i: int) -> Number | None:
    """The number or range of numbers that begins at a token, or None."""
    low = _single_at(tokens, i)
    if low is None:
        return None
    return _range_from(tokens, low) or low


@lru_cache(maxsize=4096)
def digits_value(word: str, lang: Lang) -> Decimal | None:
    """The value of a written number, or None for ordinals, names, dates and times."""
    suffixed = _CARDINAL_SUFFIX.match(word)
    if suffixed:
        return Decimal(suffixed[1])
    word = _GROUPS.sub("", word)
    if lang == "en" and _ENGLISH_COMMAS.match(word):
        return Decimal(word.replace(",", ""))
    if _PLAIN.match(word):
        return Decimal(word.replace(",", "."))
    if lang == "ru" and re.match(r"^\d{1,3}(?:\.\d{3}){2,}$", word):
        return Decimal(word.replace(".", ""))
    return None


def _single_at(tokens: Tokens, i: int) -> Number | None:
    found = _russian_at(tokens, i) if tokens.lang == "ru" else _english_at(tokens, i)
    if found is None or _is_half_of_a_word(tokens, found):
        return None
    return found


def _is_half_of_a_word(tokens: Tokens, found: Number) -> bool:
    """«четырёх-, пятизвёздочных», «двадцать пятого», "twenty-first" are no cardinals."""
    after = tokens.words[found.stop]
    if after in DASHES and tokens.touching(found.stop - 1):
        follows = tokens.words[found.stop + 1]
        return found.worded and not (follows and begins_number(follows, tokens.lang))
    ordinals = RU_ORDINALS if tokens.lang == "ru" else EN_ORDINALS
    round_tens = found.value >= 20 and found.value % 10 == 0
    return found.worded and after in ordinals and round_tens and after not in ("second", "first")


# --- Russian ---------------------------------------------------------------------------------


def _russian_at(tokens: Tokens, i: int) -> Number | None:
    word = tokens.words[i]
    if word in RU_HALVES:
        return Number(i, i + 1, Decimal(RU_HALVES[word]), RU_HALVES[word] * 2, worded=True)
    part = _russian_part(tokens, i)
    if part is None:
        return _russian_lone(tokens, i)
    return _russian_groups(tokens, i, part)


def _russian_lone(tokens: Tokens, i: int) -> Number | None:
    """«тысяча километров», «более сотни школ», «миллион двести тысяч»."""
    word = tokens.words[i]
    if word not in RU_LONE_MULTIPLIERS and not (
        word in RU_GENITIVE_MULTIPLIERS and tokens.words[i - 1] in _ASK_GENITIVE
    ):
        return None
    found = _russian_groups(tokens, i, _Part(Decimal(1), i, worded=True))
    return replace(found, lone=True)


_ASK_GENITIVE = frozenset(
    "более больше около порядка свыше менее меньше до от чем почти после примерно".split()
)


def _russian_groups(tokens: Tokens, first: int, part: _Part) -> Number:
    total, factor, worded, rough = Decimal(0), 0, part.worded, False
    while True:
        value, stop, softened = _russian_infix(tokens, part)
        if tokens.words[stop] == "[" and tokens.words[stop + 1] in RU_MULTIPLIERS:
            multiplier = RU_MULTIPLIERS[tokens.words[stop + 1]]
            total += value * multiplier
            return Number(first, stop + 2, total, multiplier, worded, rough, bracket=True)
        multiplier = RU_MULTIPLIERS.get(tokens.words[stop], 0)
        if multiplier and factor and multiplier >= factor:
            return Number(first, part.stop, total + part.value, 1, worded, rough)
        if multiplier:
            stop = _over_point(tokens, stop + 1)
        else:
            multiplier = 1
        value, stop = _half_after(tokens, value, stop)
        rough = rough or softened
        total += value * multiplier
        factor = multiplier
        if multiplier > 1 and (tail := _rough_tail(tokens, stop)) > stop:
            return Number(first, tail, total, factor, worded, rough=True)
        following = _russian_part(tokens, stop) if multiplier >= 1000 else None
        if following is None or not _fits_below(tokens, stop, following, multiplier):
            return Number(first, stop, total, factor, worded, rough)
        part = following


def _fits_below(tokens: Tokens, at: int, part: _Part, factor: int) -> bool:
    """Whether «… тысяч 150» goes on the number before it: smaller, whole, not its own figure."""
    after = tokens.words[part.stop]
    if part.value != part.value.to_integral_value() or part.value >= 1000:
        return False
    if after in DASHES and tokens.touching(part.stop - 1):
        return False
    multiplier = RU_MULTIPLIERS.get(after) if tokens.lang == "ru" else EN_MULTIPLIERS.get(after)
    if multiplier and multiplier >= factor:
        return False
    return bool(multiplier) or factor == 1000 or part.worded


def _russian_infix(tokens: Tokens, part: _Part) -> tuple[Decimal, int, bool]:
    """«50 с небольшим миллиардов», «17 с половиной миллиардов»."""
    stop = part.stop
    if tokens.words[stop] == "с":
        after = tokens.words[stop + 1]
        if after == "половиной":
            return part.value + Decimal("0.5"), stop + 2, False
        if after == "четвертью":
            return part.value + Decimal("0.25"), stop + 2, False
        if after in _RU_ROUND:
            return part.value, stop + 2, True
    return part.value, stop, False


def _half_after(tokens: Tokens, value: Decimal, stop: int) -> tuple[Decimal, int]:
    """«миллион с половиной»: the half belongs to the multiplier."""
    if tokens.words[stop] == "с" and tokens.words[stop + 1] == "половиной":
        return value + Decimal("0.5"), stop + 2
    return value, stop


def _rough_tail(tokens: Tokens, stop: int) -> int:
    """«пять тысяч с лишним человек»."""
    if tokens.words[stop] == "с" and tokens.words[stop + 1] in _RU_ROUND:
        return stop + 2
    return stop


def _russian_part(tokens: Tokens, i: int) -> _Part | None:
    word = tokens.words[i]
    if not word:
        return None
    if word[0].isdigit():
        value = digits_value(word, "ru")
        return None if value is None else _Part(value, i + 1, worded=False)
    if word in RU_ONE_AND_HALF:
        return _one_and_half(tokens, i)
    if word not in RU_CARDINALS or _is_family(tokens, i):
        return None
    value, i = Decimal(RU_CARDINALS[word]), i + 1
    rank = _rank(int(value))
    while (word := tokens.words[i]) in RU_CARDINALS and _rank(RU_CARDINALS[word]) < rank:
        if word in RU_CARDINALS and RU_CARDINALS[word] == 0:
            break
        value, rank, i = value + RU_CARDINALS[word], _rank(RU_CARDINALS[word]), i + 1
    return _Part(value, i, worded=True)


def _is_family(tokens: Tokens, i: int) -> bool:
    """«нашу семью»: the accusative of a noun, but «семью заводами»."""
    return tokens.words[i] == "семью" and not tokens.words[i + 1].endswith("ми")


def _one_and_half(tokens: Tokens, i: int) -> _Part:
    """«полтора», «полторы сотни» but also «полутораста» written apart."""
    return _Part(Decimal("1.5"), i + 1, worded=True)


def _rank(value: int) -> int:
    """What may follow in a compound: hundreds 3, round tens 2, the rest 1."""
    if value >= 100:
        return 3
    return 2 if value >= 20 else 1 if value < 10 else 1


def _over_point(tokens: Tokens, i: int) -> int:
    """Past the full stop of «тыс.», «млрд.» where something of the sentence follows."""
    if tokens.words[i] == "." and tokens.words[i - 1] in ("тыс", "млн", "млрд", "трлн"):
        return i + 1
    return i


# --- English ---------------------------------------------------------------------------------


def _english_at(tokens: Tokens, i: int) -> Number | None:
    words = tokens.words
    if words[i] == "half":
        return _half_a_million(tokens, i)
    if words[i] in EN_MULTIPLIERS:
        if words[i - 1] != "a":
            return None
        found = _english_groups(tokens, i, _Part(Decimal(1), i, worded=True))
        return replace(found, first=i - 1, lone=True) if found else None
    part = _english_part(tokens, i)
    return _english_groups(tokens, i, part) if part else None


def _half_a_million(tokens: Tokens, i: int) -> Number | None:
    at = i + 2 if tokens.words[i + 1] in ("a", "of") else i + 1
    multiplier = EN_MULTIPLIERS.get(tokens.words[at])
    if multiplier is None:
        return None
    return Number(i, at + 1, Decimal(multiplier) / 2, multiplier, worded=True)


def _english_groups(tokens: Tokens, first: int, part: _Part) -> Number:
    total, worded = Decimal(0), part.worded
    while True:
        value, stop = _and_a_half(tokens, part)
        value, stop = _hundreds(tokens, value, stop, worded=part.worded)
        if tokens.words[stop] == "[" and tokens.words[stop + 1] in EN_MULTIPLIERS:
            multiplier = EN_MULTIPLIERS[tokens.words[stop + 1]]
            total += value * multiplier
            return Number(first, stop + 2, total, multiplier, worded, bracket=True)
        multiplier = EN_MULTIPLIERS.get(tokens.words[stop], 1)
        stop = stop + (multiplier > 1)
        value, stop = (
            _and_a_half(tokens, _Part(value, stop, worded)) if multiplier > 1 else (value, stop)
        )
        total += value * multiplier
        following = _english_part(tokens, _over_and(tokens, stop)) if multiplier >= 1000 else None
        if following is None or not _fits_below(tokens, stop, following, multiplier):
            return Number(first, stop, total, multiplier, worded)
        part = following


def _over_and(tokens: Tokens, i: int) -> int:
    return i + 1 if tokens.words[i] == "and" and tokens.words[i + 1] in EN_CARDINALS else i


def _and_a_half(tokens: Tokens, part: _Part) -> tuple[Decimal, int]:
    if tuple(tokens.words[part.stop : part.stop + 3]) == _EN_HALF:
        return part.value + Decimal("0.5"), part.stop + 3
    return part.value, part.stop


def _hundreds(tokens: Tokens, value: Decimal, stop: int, *, worded: bool) -> tuple[Decimal, int]:
    """ "two hundred and fifty": hundred multiplies, then lets tens and units follow."""
    if tokens.words[stop] != "hundred":
        return value, stop
    value, stop = value * 100, stop + 1
    at = stop + 1 if tokens.words[stop] == "and" else stop
    if worded and tokens.words[at] in EN_CARDINALS:
        part = _english_part(tokens, at)
        if part is not None:
            return value + part.value, part.stop
    return value, stop


def _english_part(tokens: Tokens, i: int) -> _Part | None:
    word = tokens.words[i]
    if not word:
        return None
    if word[0].isdigit():
        value = digits_value(word, "en")
        return None if value is None else _Part(value, i + 1, worded=False)
    if word not in EN_CARDINALS:
        return None
    value = EN_CARDINALS[word]
    at = i + 2 if tokens.words[i + 1] in DASHES and tokens.touching(i) else i + 1
    unit = EN_CARDINALS.get(tokens.words[at], 0)
    if value >= 20 and 1 <= unit <= 9:
        return _Part(Decimal(value + unit), at + 1, worded=True)
    return _Part(Decimal(value), i + 1, worded=True)


# --- ranges ----------------------------------------------------------------------------------


def _range_from(tokens: Tokens, low: Number) -> Number | None:
    """«10–15», «от 5 до 7 миллиардов», "fourteen to twenty"; the first may lack the multiplier."""
    at = _range_sign(tokens, low)
    if at is None:
        return None
    high = _single_at(tokens, at)
    if high is None:
        return None
    value = low.value * high.factor if low.factor == 1 and high.factor >= 1000 else low.value
    if value >= high.value or (low.factor > 1 and high.factor == 1):
        return None
    return Number(
        low.first, high.stop, value, high.factor, low.worded, rough=True, upper=high.value
    )


def _range_sign(tokens: Tokens, low: Number) -> int | None:
    i, words = low.stop, tokens.words
    if words[i] in DASHES or words[i] in ("or", "или"):
        return i + 1
    if tokens.lang == "en" and words[i] == "to" and not _is_change(tokens, low.first):
        return i + 2 if words[i + 1] == "$" else i + 1
    if tokens.lang == "ru" and words[i] == "до" and words[low.first - 1] == "от":
        return i + 1
    return None


_EN_CHANGES = re.compile(
    r"^(?:grew|grow|rose|rise|rais|increas|fell|fall|drop|declin|decreas|reduc|cut|went|"
    r"gone|go$|expand|jump|shr[aiu]nk|chang|mov|down|up$|lower|climb|doubl|slow|improv|"
    r"surg|plung|bring|brought|extend|growth)"
)


def _is_change(tokens: Tokens, first: int) -> bool:
    """Whether "X to Y" tells of a change: "fell from 9 to 7 percent"."""
    if tokens.words[first - 1] not in ("from", "$"):
        return False
    return any(_EN_CHANGES.match(word) for word in tokens.words[max(0, first - 9) : first - 1])
