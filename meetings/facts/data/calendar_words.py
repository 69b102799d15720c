"""Months, seasons, named years and the words beside them, Russian and English, as data.

Sample: «в конце прошлого года», «осенью», «второго полугодия», "mid-September", "early 2019".
"""

from __future__ import annotations

from typing import Final

from meetings.text.months import english_months, english_short_months, russian_months


def _endings(stems: str, endings: str) -> frozenset[str]:
    return frozenset(stem + ending for stem in stems.split() for ending in endings.split())


RU_MONTHS: Final = russian_months()
EN_MONTHS: Final = english_months() | english_short_months()
EN_DOUBTFUL_MONTHS: Final = frozenset({"may", "march"})
"""Months that are words of their own; they need a neighbour that tells."""
EN_MONTH_NEIGHBOURS: Final = frozenset(
    "in of since by until till from to last this next early late before after during mid through "
    "for end beginning start and or between around".split()
)

RU_SEASONS: Final = {
    "летом": "summer",
    "осенью": "autumn",
    "весной": "spring",
    "зимой": "winter",
}
RU_SEASON_NOUNS: Final = {
    "лето": "summer",
    "лета": "summer",
    "лету": "summer",
    "осень": "autumn",
    "осени": "autumn",
    "весну": "spring",
    "весна": "spring",
    "весны": "spring",
    "весне": "spring",
    "зиму": "winter",
    "зима": "winter",
    "зимы": "winter",
    "зиме": "winter",
}
"""Dates only before a year, or after «этой», «прошлой»."""
EN_SEASONS: Final = {
    "summer": "summer",
    "autumn": "autumn",
    "fall": "autumn",
    "spring": "spring",
    "winter": "winter",
}
SEASON_MONTH: Final = {"winter": 1, "spring": 4, "summer": 7, "autumn": 10}

RU_YEAR: Final = frozenset("год года году годом годе г".split())
RU_YEARS: Final = frozenset("годы годов годам годами годах гг".split())
_ADJECTIVE = "ый ого ому ым ом ые ых ыми"
_SOFT = "ий его ему им ем ие их ими"
RU_YEAR_ADJECTIVES: Final = (
    dict.fromkeys(_endings("прошл", _ADJECTIVE), -1)
    | dict.fromkeys(_endings("позапрошл", _ADJECTIVE), -2)
    | dict.fromkeys(_endings("минувш прошедш", _SOFT), -1)
    | dict.fromkeys("этот этого этому этим этом".split(), 0)
    | dict.fromkeys(_endings("текущ нынешн", _SOFT), 0)
    | dict.fromkeys(_endings("следующ будущ предстоящ наступающ", _SOFT), 1)
)
RU_SEASON_ADJECTIVES: Final = (
    dict.fromkeys("прошлое прошлой прошлую прошлая прошлого прошлому прошлым".split(), -1)
    | dict.fromkeys(
        "это эту эта этой этого этому этим нынешней нынешнее нынешнего нынешним".split(), 0
    )
    | dict.fromkeys(
        "следующее следующей следующую следующая следующего следующим будущей будущим".split(), 1
    )
)
RU_EDGES: Final = frozenset(
    "начало начала началу началом начале конец конца концу концом конце "
    "середина середины середине середину серединой".split()
)
RU_QUARTERS: Final = frozenset("квартал квартала кварталу кварталом квартале".split())
RU_HALF_YEARS: Final = frozenset("полугодие полугодия полугодию полугодием полугодии".split())
RU_HALVES_OF: Final = frozenset("половина половины половине половину половиной".split())
RU_DECADES: Final = {
    stem + ending: value
    for value, stem in (
        (2000, "нулев"),
        (2010, "десят"),
        (1920, "двадцат"),
        (1930, "тридцат"),
        (1950, "пятидесят"),
        (1960, "шестидесят"),
        (1970, "семидесят"),
        (1980, "восьмидесят"),
        (1990, "девяност"),
    )
    for ending in ("ые", "ых", "ыми", "ым")
}
ROMAN_QUARTERS: Final = {"i": 1, "ii": 2, "iii": 3, "iv": 4}

EN_YEAR_ADJECTIVES: Final = {"last": -1, "this": 0, "current": 0, "next": 1}
EN_EDGES: Final = frozenset("early late mid".split())
EN_EDGES_OF: Final = frozenset("beginning end start middle".split())
EN_YEAR_PREPOSITIONS: Final = frozenset(
    "in since by until till from through throughout during before after between for to of "
    "around year and late early mid".split()
)
"""Words after which a number of four digits is a year."""
