"""The unit of a figure: one for both languages, none where it would be a guess."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from meetings.facts.data.unit_kinds import UNCOUNTED_UNITS
from meetings.model.fact import Fact
from meetings.model.languages import Lang
from meetings.statistics.figures.figure import Figure
from meetings.statistics.figures.indicators import Nature

PAIRS: Final = {
    "person": "человек",
    "tonne": "тонна",
    "ton": "тонна",
    "child": "ребёнок",
    "family": "семья",
    "hectare": "гектар",
    "kilometre": "километр",
    "square metre": "квадратный метр",
    "cubic metre": "кубический метр",
    "kubometer": "кубометр",
    "barrel": "баррель",
    "year": "год",
    "time": "раз",
    "megawatt": "мегаватт",
    "gigawatt": "гигаватт",
    "tourist": "турист",
    "birth": "рождение",
    "centner": "центнер",
    "quintal": "центнер",
}


def unit_name(unit: str, lang: Lang) -> str:
    """What a language calls a common unit; as it is where only one has a word for it."""
    if lang == "ru":
        return unit
    return next((english for english, russian in PAIRS.items() if russian == unit), unit)


def common_unit(unit: str | None) -> str | None:
    """The unit by which figures of both languages compare; None where it is not known."""
    return PAIRS.get(unit, unit) if unit else None


LIFETIME_UNITS: Final = frozenset({"год", "year"})
_PER_THOUSAND: Final = "‰"
_PER_MILLE: Final = frozenset({"промилле", "per mille"})
_UNCOUNTED: Final = UNCOUNTED_UNITS | {"times", "degree", "градус"}
_RATED = re.compile(
    r"^(?:\s*\S+){0,3}?\s*(?:per|на|for every)\s+(?:1[ ,\u00a0]?000|одну\s+|тысячу|a thousand)"
)


def may_measure(fact: Fact, nature: Nature) -> bool:
    """Whether a figure of this kind can be a point: no lengths of time, no guessed currency."""
    if nature == "years":
        return fact.unit in LIFETIME_UNITS
    if fact.elided and (fact.kind == "money" or (nature == "thousandth" and fact.unit == "%")):
        return False
    return fact.unit not in _UNCOUNTED


def measured(figure: Figure, nature: Nature) -> Figure:
    """The figure with its unit put right where the indicator makes it clear.

    “Infant mortality was 4.9 per 1,000”, "life expectancy grew from 65.4 to 71.9".
    """
    unit = _unit_by_nature(figure, nature)
    return replace(figure, fact=figure.fact._replace(unit=unit)) if unit else figure


def _unit_by_nature(figure: Figure, nature: Nature) -> str | None:
    fact = figure.fact
    if fact.unit in _PER_MILLE:
        return _PER_THOUSAND
    if fact.kind != "quantity" or not isinstance(fact.value, int | float):
        return None
    bare = fact.elided and fact.text[-1].isdigit() and 0 < fact.value < 100
    if nature == "years" and bare and fact.unit is None:
        return "год"
    if nature == "thousandth" and (bare or _RATED.match(figure.sentence, figure.stop)):
        return _PER_THOUSAND if fact.value < 100 else None
    return None
