"""Russian spellings of one name as people type it by ear: «Шайгу», «Пашынян», «Эрдаган»."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import Final

from meetings.text.scripts import is_cyrillic
from meetings.text.tokens import fold

LEAST_HEARD: Final = 5
"""Letters a word must have to be taken for a surname that only sounds like it."""
_SOUNDS: Final = str.maketrans({"о": "а", "э": "и", "е": "и", "я": "и", "ы": "и", "щ": "ш"})
"""Vowels that are heard alike without stress; so are «щ» and «ш»."""
_AFFRICATE: Final = re.compile(r"[дт]?[цз](?=[зс])[зс]?|дз|тс")
"""«Цзиньпин» is typed «Дзиньпин»."""
_DOUBLED: Final = re.compile(r"(.)\1+")
_SOFT: Final = re.compile(r"[ьъ](?=[^аиу]|$)")
"""No vowel follows: «Нетаньяху» keeps it, «Цзиньпин» need not."""


def as_heard(word: str) -> str:
    """What a Russian word is compared by; empty for one of another script."""
    if not is_cyrillic(word):
        return ""
    heard = _AFFRICATE.sub("ц", fold(word)).translate(_SOUNDS)
    return _DOUBLED.sub(r"\1", _SOFT.sub("", heard))


def as_if_declined(surname: str) -> tuple[str, ...]:
    """The cases of a surname in a vowel that has none, as if it ended in «а»."""
    if len(surname) < LEAST_HEARD or not surname.endswith(("у", "ю", "о", "э")):
        return ()
    return tuple(surname[:-1] + ending for ending in ("а", "и", "е", "ой", "ою"))


class HeardSurnames:
    """Forms of surnames, found by what they sound like."""

    def __init__(self) -> None:
        self._owners: dict[str, set[int]] = defaultdict(set)
        self._written: dict[str, str] = {}

    def enter(self, form: str, number: int) -> None:
        """A form of the surname of a person, who is known by a number."""
        self._enter(form, number, form)

    def enter_as_if_declined(self, surname: str, number: int) -> None:
        """A surname that has no cases by the cases that people give it: «с Шойгой»."""
        for form in as_if_declined(surname):
            self._enter(form, number, surname)

    def _enter(self, form: str, number: int, written: str) -> None:
        if heard := as_heard(form):
            self._owners[heard].add(number)
            self._written.setdefault(heard, written)

    def owners(self, word: str) -> set[int]:
        """Whose surname sounds like a word that is long enough to tell."""
        return self._owners.get(as_heard(word), set()) if len(word) >= LEAST_HEARD else set()

    def written(self, word: str) -> str:
        """The surname that sounds like a word, which has owners."""
        return self._written[as_heard(word)]
