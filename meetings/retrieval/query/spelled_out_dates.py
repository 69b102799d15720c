"""Dates spelled out, put into figures: «двадцать четвёртое февраля две тысячи двадцать пятого».

Only what stands beside a month or a word for a year is changed: numbers elsewhere stay words.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from meetings.text.months import month_beginnings
from meetings.text.russian_analyses import lemma
from meetings.text.tokens import Word, fold, fold_letters, words

_RU_ORDINALS: Final = {
    ordinal: n
    for n, ordinal in enumerate(
        "первый второй третий четвертый пятый шестой седьмой восьмой девятый десятый одиннадцатый"
        " двенадцатый тринадцатый четырнадцатый пятнадцатый шестнадцатый семнадцатый"
        " восемнадцатый девятнадцатый двадцатый".split(),
        1,
    )
} | {"тридцатый": 30, "сороковой": 40, "пятидесятый": 50, "шестидесятый": 60, "семидесятый": 70,
     "восьмидесятый": 80, "девяностый": 90}  # fmt: skip
_RU_TENS: Final = {
    "двадцать": 20, "тридцать": 30, "сорок": 40, "пятьдесят": 50, "шестьдесят": 60,
    "семьдесят": 70, "восемьдесят": 80, "девяносто": 90,
}  # fmt: skip
_EN_ORDINALS: Final = {
    word: n
    for n, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
        " thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
        " twentieth".split(),
        1,
    )
} | {"thirtieth": 30}
_EN_UNITS: Final = {
    word: n
    for n, word in enumerate(
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
        " sixteen seventeen eighteen nineteen".split(),
        1,
    )
}
_EN_TENS: Final = {
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
    "eighty": 80, "ninety": 90,
}  # fmt: skip
_MONTH: Final = re.compile(month_beginnings(), re.IGNORECASE)
_YEAR: Final = re.compile(
    r"\bгод(?:а|у|ом)?\b|тысяч|\byear\b|thousand|twenty|nineteen", re.IGNORECASE
)
_LATE: Final = range(10, 30)
_BEFORE_YEAR: Final = frozenset("за про на".split())
"""«Двадцать второго года» is 2022; of «пятого года» who knows whether it is a year at all."""
_MOST = 5
"""Words of a year: «тысяча девятьсот девяносто девятого», "two thousand and twenty five"."""
_TO: Final = frozenset("по до и to and till until through".split())
_CENTURIES: Final = {
    ("две", "тысячи"): 2000,
    ("двух", "тысяч"): 2000,
    ("тысяча", "девятьсот"): 1900,
}


def in_figures(text: str) -> str:
    """A text with its spoken days and years in figures."""
    if not (_MONTH.search(text) or _YEAR.search(text)):
        return text
    spoken = list(words(text))
    said = [fold(word.text) for word in spoken]
    at, made, kept = 0, [], 0
    while at < len(said):
        size, value = _number_at(said, at)
        if size and value in _LATE and _is_year(said, at, size):
            value += 2000
        if size and _is_dated(said, at, size, value):
            made += [text[kept : spoken[at].start], str(value)]
            kept = _end(spoken, at, size)
            at += size
        else:
            at += 1
    return "".join([*made, text[kept:]])


def _is_year(said: list[str], at: int, size: int) -> bool:
    """«двадцать второго года», «за двадцать второй год», and not «двадцать второй год подряд»."""
    behind = said[at + size] if at + size < len(said) else ""
    if _behind_day_and_month(said, at) and not _MONTH.match(behind):
        return True
    before = said[at - 1] if at else ""
    return behind in ("года", "году") or (behind == "год" and before in _BEFORE_YEAR)


def _behind_day_and_month(said: list[str], at: int) -> bool:
    """«седьмого марта двадцать пятого»: a second number right behind a day and its month."""
    if at < 2 or not _MONTH.match(said[at - 1]):
        return False
    day = said[at - 2]
    return day.isdigit() or 0 < _ordinal((day,)) <= 31


def _end(spoken: list[Word], at: int, size: int) -> int:
    return spoken[at + size - 1].stop


def _number_at(said: list[str], at: int) -> tuple[int, int]:
    """How many words from here are a year or a day, and which; (0, 0) for none."""
    for size in range(min(_MOST, len(said) - at), 0, -1):
        part = tuple(said[at : at + size])
        if value := _year(part) or _day(part):
            return size, value
    return 0, 0


@lru_cache(maxsize=4096)
def _year(part: tuple[str, ...]) -> int:
    for century, value in _CENTURIES.items():
        if part[: len(century)] == century and (rest := _ordinal(part[len(century) :])):
            return value + rest
    if part[0] in ("двухтысячный", "двухтысячного", "двухтысячном") and len(part) == 1:
        return 2000
    return _english_year(part)


def _english_year(part: tuple[str, ...]) -> int:
    """«two thousand and nineteen», "twenty twenty five", "nineteen ninety nine"."""
    if part[:2] == ("two", "thousand"):
        behind = part[3:] if part[2:3] == ("and",) else part[2:]
        return 2000 + _under_hundred(behind) if behind else 2000
    if part[0] in ("twenty", "nineteen") and len(part) > 1:
        rest = _under_hundred(part[1:])
        return (2000 if part[0] == "twenty" else 1900) + rest if rest >= 10 else 0
    return 0


def _under_hundred(part: tuple[str, ...]) -> int:
    tens = _EN_TENS.get(part[0], 0) if part else 0
    if tens and len(part) == 1:
        return tens
    units = _EN_UNITS.get(part[-1], 0) if part else 0
    if len(part) == 1:
        return units
    return tens + units if len(part) == 2 and tens and 0 < units < 10 else 0


@lru_cache(maxsize=4096)
def _day(part: tuple[str, ...]) -> int:
    value = _ordinal(part)
    return value if 0 < value <= 31 else 0


def _ordinal(part: tuple[str, ...]) -> int:
    """«двадцать четвёртое» is 24, "twenty fourth" and "twenty-fourth" too."""
    if len(part) == 1 and "-" in part[0]:
        part = tuple(part[0].split("-"))
    if len(part) == 1:
        return _EN_ORDINALS.get(part[0], 0) or _RU_ORDINALS.get(fold_letters(lemma(part[0])), 0)
    if len(part) == 2:
        tens = _RU_TENS.get(part[0], 0) or _EN_TENS.get(part[0], 0)
        units = _EN_ORDINALS.get(part[1], 0) or _RU_ORDINALS.get(fold_letters(lemma(part[1])), 0)
        return tens + units if tens and units < 10 and units else 0
    return 0


def _is_dated(said: list[str], at: int, size: int, value: int) -> bool:
    """Whether a month or a word for a year stands beside; a year of four figures is one."""
    if value > 31:
        return True
    beside = said[max(0, at - 2) : at] + said[at + size : at + size + 2]
    return any(_MONTH.match(word) for word in beside) or _begins_span(said, at + size)


def _begins_span(said: list[str], behind: int) -> bool:
    """«с пятого по восьмое мая»: whether a second day with its month follows."""
    if behind >= len(said) or said[behind] not in _TO:
        return False
    last = behind + 1 + (said[behind + 1 : behind + 2] == ["the"])
    size = _number_at(said, last)[0] if last < len(said) else 0
    month = last + size + (said[last + size : last + size + 1] == ["of"])
    return bool(size) and month < len(said) and _MONTH.match(said[month]) is not None
