"""Countries and Russian regions, and what Russian and English call them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from meetings.gazetteer.country_and_region_names import COUNTRIES, REGIONS
from meetings.model.languages import Lang


@dataclass(frozen=True, slots=True)
class Country:
    """A country or region with what the two languages call it, the usual name first."""

    key: str
    russian: tuple[str, ...]
    russian_adjectives: tuple[str, ...]
    english: tuple[str, ...]
    english_adjectives: tuple[str, ...]


@cache
def countries() -> dict[str, Country]:
    """All that are known, by key."""
    rows = (line.split("|") for line in (COUNTRIES + REGIONS).splitlines())
    found = (Country(row[0].strip(), *(_items(cell) for cell in row[1:])) for row in rows)
    return {country.key: country for country in found}


def _items(cell: str) -> tuple[str, ...]:
    return tuple(item.strip() for item in cell.split(",") if item.strip())


def country_names(key: str, lang: Lang) -> tuple[str, ...]:
    """What a language calls a country, names before adjectives; for asking in the other one.

    Russian adjectives come in the masculine nominative. Nothing for an unknown key.
    """
    country = countries().get(key)
    if country is None:
        return ()
    if lang == "en":
        return country.english + country.english_adjectives
    adjectives = (
        stem + ("ый" if stem.endswith("н") else "ий") for stem in country.russian_adjectives
    )
    return (*country.russian, *adjectives)
