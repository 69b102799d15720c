"""Words of numbers and units as claims have them, Russian and English together. Data."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from meetings.facts.data.currencies import EN_CURRENCIES, RU_CURRENCIES
from meetings.facts.data.number_words import (
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
from meetings.facts.data.unit_words import (
    EN_LEMMAS,
    EN_SHORT_UNITS,
    RU_LEMMAS,
    RU_SHORT_UNITS,
    RU_SQUARE_SHORT,
)

CARDINALS: Final = {**RU_CARDINALS, **EN_CARDINALS}
ORDINALS: Final = {**RU_ORDINALS, **EN_ORDINALS}
MULTIPLIERS: Final = {**RU_MULTIPLIERS, **EN_MULTIPLIERS}
LONE: Final = RU_LONE_MULTIPLIERS | RU_GENITIVE_MULTIPLIERS
HALVES: Final = {**{word: Decimal(n) for word, n in RU_HALVES.items()},
           **dict.fromkeys(RU_ONE_AND_HALF, Decimal("1.5"))}  # fmt: skip
CURRENCIES: Final = {**RU_CURRENCIES, **EN_CURRENCIES}
PERCENTS: Final = frozenset(
    "% percent процент процента проценту процентом проценте проценты процентов процентам"
    " процентами процентах".split()
)
SHORT_UNITS: Final = {
    **{short: RU_LEMMAS[short] for short in RU_SHORT_UNITS - RU_SQUARE_SHORT.keys()},
    **{short: EN_LEMMAS[short] for short in EN_SHORT_UNITS},
    "г": "год",
    "гг": "год",
}
"""What short forms right behind a figure stand for; elsewhere they are words or letters."""
AMERICAN: Final = {
    f"{size}{unit}er{ending}": f"{size}{unit}re"
    for size in ("kilo", "centi", "milli", "")
    for unit in ("met", "lit")
    for ending in ("", "s")
}
MULTIPLES: Final = {
    word: value
    for value, words in ((2, "вдвое twofold"), (3, "втрое threefold"), (4, "вчетверо"))
    for word in words.split()
}
TIMES: Final = "раз"
"""As what «вдвое» is known: «2 раза»."""
LETTERS: Final = {"m": 10**6, "k": 1000, "b": 10**9}
"""Behind a currency's sign: $5m."""
ENDINGS: Final = frozenset("й я е го му м х ти ми и ый ой ая ого ому ю ей st nd rd th".split())
"""What ordinals in figures end in: «15-го», 3rd."""
