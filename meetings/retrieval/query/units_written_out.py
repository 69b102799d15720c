"""Units that a question abbreviates, written as transcripts say them: «сколько кв м построили»."""

from __future__ import annotations

import re
from typing import Final

_UNITS: Final = {
    r"кв\.?\s?м(?:етров)?|м2|м²": "квадратных метров",
    r"кв\.?\s?км|км2|км²": "квадратных километров",
    r"куб\.?\s?м(?:етров)?|м3|м³": "кубических метров",
    "км": "километров",
    "га": "гектаров",
    "тыс": "тысяч",
    "млн": "миллионов",
    "млрд": "миллиардов",
    "трлн": "триллионов",
    "руб": "рублей",
    "долл": "долларов",
    "чел": "человек",
    r"sq\.?\s?m|m2|m²": "square metres",
    r"sq\.?\s?km|km2|km²": "square kilometres",
    "mln|mn": "million",
    "bln|bn": "billion",
    "trln|trn|tn": "trillion",
}
_UNIT: Final = re.compile(
    r"(?<![\w.,$€£%-])(?<!\d )(?:"
    + "|".join(f"(?P<u{n}>{unit})" for n, unit in enumerate(_UNITS))
    + r")(?![\w-])\.?",
    re.IGNORECASE,
)
"""Behind a number it stays, where it is read with it: «6,4 трлн рублей: на что?»."""
_WHOLE: Final = tuple(_UNITS.values())


def units_written_out(text: str) -> str:
    """A message with its abbreviated units in words, but for those behind a number."""
    return _UNIT.sub(lambda found: _WHOLE[int(str(found.lastgroup)[1:])], text)
