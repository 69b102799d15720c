"""One unit for a thing counted in either language, as data."""

from __future__ import annotations

from typing import Final

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
