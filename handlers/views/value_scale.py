"""One scale for the values in a picture or list: «млрд долларов США», and values on it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from handlers.texts.catalogue import Texts
from meetings.statistics.figures.amount_formatting import WRITTEN_OUT, currency_name, many

_SCALES = (12, 9, 6, 3)
"""Powers of ten that have a word: trillion, billion, million, thousand."""
_DIGITS = 3
"""Digits of a value beside its point: 301 bn, 30.1 bn; the table has all."""

_FLAT = 0.7
"""Of the highest value: where even the lowest is above, a line drawn from zero looks level."""
_BELOW = 0.6
"""Of the distance between lowest and highest, left free below such a line: it does not look as if
it began at nothing."""


@dataclass(frozen=True, slots=True)
class Scale:
    """Values are shown divided by ten to the ``power``, in ``unit``."""

    power: int
    unit: str


def scale_of(texts: Texts, unit: str, values: Iterable[float]) -> Scale:
    """The power of a thousand that keeps the greatest value short, and the unit with it."""
    most = max((abs(value) for value in values), default=0)
    if unit in _WORDS:
        return Scale(0, texts.plain(f"unit-{_WORDS[unit]}"))
    power = next((power for power in _SCALES if most >= 10**power), 0)
    if power == 3 and most < WRITTEN_OUT:
        power = 0
    scale = texts.plain(f"scale-{power}") if power else ""
    return Scale(power, " ".join(filter(None, [scale, _named(texts, unit)])))


_WORDS = {"%": "percent", "pp": "points", "‰": "thousandth", "год": "years"}


def _named(texts: Texts, unit: str) -> str:
    if len(unit) == 3 and unit.isupper():
        return currency_name(unit, texts.lang)
    return many(unit, texts.lang)


def short(texts: Texts, value: float, scale: Scale, *, signed: bool = False) -> str:
    """A value of a scale without its unit, three digits or so: «63,5», "+9"."""
    scaled = value / 10**scale.power
    digits = max(0, _DIGITS - len(str(int(abs(scaled)))))
    written = texts.number(round(scaled, digits) if digits else round(scaled))
    return f"+{written}" if signed and value > 0 else written.replace("-", "−")


def shown_range(values: Sequence[float]) -> tuple[float, float]:
    """From where to where a line is drawn: from zero where that leaves it its shape."""
    low, high = min(*values, 0.0), max(*values, 0.0)
    if low >= 0 and min(values) > _FLAT * high:
        low = min(values) - (high - min(values)) * _BELOW
    return low, high
