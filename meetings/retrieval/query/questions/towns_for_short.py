"""Towns as people write them for short: «в питере», «спб», "in spb". Data."""

from __future__ import annotations

from typing import Final

TOWNS: Final = {
    "в питере": "в Петербурге",
    "из питера": "из Петербурга",
    "под питером": "под Петербургом",
    "по питеру": "по Петербургу",
    "в спб": "в Петербурге",
    "из спб": "из Петербурга",
    "спб": "Петербург",
    "в мск": "в Москве",
    "из мск": "из Москвы",
    "в екб": "в Екатеринбурге",
    "в екате": "в Екатеринбурге",
    "екб": "Екатеринбург",
    "в нск": "в Новосибирске",
    "в ростове на дону": "в Ростове-на-Дону",
    "in spb": "in St Petersburg",
    "in st pete": "in St Petersburg",
    "in st petes": "in St Petersburg",
    "in petersburg": "in St Petersburg",
}
"""With the preposition where the name alone may be somebody's or another word: «Питер Пэн»."""
