"""What a figure is counted in: one unit for both languages, none for what is only a guess."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from meetings.facts.subject_words import UNCOUNTED_UNITS
from meetings.figures.figure import Figure
from meetings.figures.indicators import Nature
from meetings.model import Fact

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


def common_unit(unit: str | None) -> str | None:
    """The unit by which figures of both languages compare; None where it is not known."""
    return PAIRS.get(unit, unit) if unit else None


LIFETIME_UNITS: Final = frozenset({"год", "year"})
PER_THOUSAND: Final = "‰"
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
    """The figure with its unit put right: births per thousand are given bare."""
    fact = figure.fact
    if (
        nature != "thousandth"
        or fact.kind != "quantity"
        or not isinstance(fact.value, int | float)
    ):
        return figure
    bare = fact.elided or _RATED.match(figure.sentence, figure.stop)
    if not bare or not 0 < fact.value < 100 or not fact.text[-1].isdigit():
        return figure
    return replace(figure, fact=replace(fact, unit=PER_THOUSAND))
