"""Kinds of units by their lemmas, as data: measures, what is measured in them, lengths of time."""

from __future__ import annotations

from typing import Final

_RU_AMOUNTS: Final = frozenset(
    "тонна килограмм литр метр километр гектар кубометр баррель мегаватт гигаватт киловатт".split()
)
RU_MEASURES: Final = _RU_AMOUNTS | frozenset(
    "грамм сантиметр миллиметр ватт вольт киловольт градус балл".split()
)
"""Nouns that «один» measures rather than counts."""
RU_MEASURES_OF: Final = (
    _RU_AMOUNTS
    | frozenset("единица штука экземпляр".split())
    | {"квадратный метр", "кубический метр", "квадратный километр"}
)
"""Units whose genitive neighbour is the thing measured: «10 тонн зерна»."""
EN_MEASURES: Final = frozenset(
    "kilometre metre centimetre millimetre kilometer meter tonne ton kilogram gram hectare litre "
    "barrel watt kilowatt megawatt gigawatt degree".split()
)

_MOMENTS: Final = frozenset("минута секунда minute second".split())
TIME_UNITS: Final = _MOMENTS | frozenset(
    "год месяц день час неделя сутки year month day hour week decade".split()
)
DURATIONS: Final = (TIME_UNITS - _MOMENTS) | {"квартал", "quarter"}
"""Lengths of time that a figure may be of: so much in a year, in a quarter."""
UNCOUNTED_UNITS: Final = TIME_UNITS | {"раз", "time"}
"""Of what is counted in them nothing is said: «трижды», «пять лет»."""
