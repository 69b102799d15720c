"""Phrases from which statements about figures are made. Data."""

from __future__ import annotations

from typing import Final

from meetings.model.languages import Lang

TEMPLATES: Final[dict[Lang, dict[str, str]]] = {
    "ru": {
        "line": "{name}: {values}.",
        "latest": "{name}: {values}. Это последнее из чисел, которые нашлись.",
        "with us": "{name} с Россией",
        "value": "{value} {when}",
        "said": "{value} {when} ({speaker})",
        "missing": "{name}: числа {when} в архиве нет.",
        "years": "за {years} годы",
        "and": "и",
        "missing any": "{name}: чисел в архиве нет.",
        "nearest": "{missing} Ближайшее, что есть: {values}.",
        "change alone": "{missing} Известно только, на сколько изменилось: {values}.",
    },
    "en": {
        "line": "{name}: {values}.",
        "latest": "{name}: {values}. This is the latest figure found.",
        "with us": "{name} with Russia",
        "value": "{value} {when}",
        "said": "{value} {when} ({speaker})",
        "missing": "{name}: the archive has no figure {when}.",
        "years": "for {years}",
        "and": "and",
        "missing any": "{name}: the archive has no figures.",
        "nearest": "{missing} The nearest it has: {values}.",
        "change alone": "{missing} It has only how much it changed: {values}.",
    },
}
WHEN: Final[dict[Lang, dict[str, str]]] = {
    "ru": {
        "over year": "за {year} год",
        "in year": "в {year} году",
        "part of year": "за часть {year} года",
        "quarter": "за {part}-й квартал {year} года",
        "half": "за {part}-е полугодие {year} года",
        "months": "за {month}–{last} {year} года",
        "over month": "за {month} {year} года",
        "in month": "в {in_month} {year} года",
        "day": "на {day} {of_month} {year} года",
        "other": "за {year} год",
    },
    "en": {
        "over year": "in {year}",
        "in year": "in {year}",
        "part of year": "for a part of {year}",
        "quarter": "in quarter {part} of {year}",
        "half": "in half {part} of {year}",
        "months": "in {month}–{last} {year}",
        "over month": "in {month} {year}",
        "in month": "in {month} {year}",
        "day": "as of {day} {month} {year}",
        "other": "in {year}",
    },
}
SIDES: Final[dict[Lang, dict[str, str]]] = {
    "ru": {"more": "больше", "less": "до", "nearly": "почти", "about": "около"},
    "en": {"more": "over", "less": "up to", "nearly": "nearly", "about": "about"},
}
"""On which side of a figure, as it was said, the true value lies."""
