"""Full names of public figures, for transcripts that only have «В.Путин»."""

from __future__ import annotations

from functools import cache

from meetings.gazetteer.person_aliases import PUBLIC_NAMES
from meetings.text.scripts import is_cyrillic
from meetings.text.tokens import fold


@cache
def _by_initial() -> dict[tuple[str, str], set[str]]:
    found: dict[tuple[str, str], set[str]] = {}
    for spellings in PUBLIC_NAMES:
        for name in spellings:
            words = name.split()
            if len(words) == 2:
                found.setdefault((words[0][0], fold(words[1])), set()).add(name)
    return found


def public_name(initials: str, surname: str) -> str | None:
    """The one public person with this initial and surname, else None."""
    names = _by_initial().get((initials[:1], fold(surname)), set())
    return next(iter(names)) if len(names) == 1 else None


def public_name_in(name: str, lang: str) -> str | None:
    """A public person's name in Russian or in English letters; None for anybody else."""
    russian = lang == "ru"
    for spellings in PUBLIC_NAMES:
        if name in spellings:
            return next((one for one in spellings if is_cyrillic(one) == russian), None)
    return None


@cache
def _by_surname() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for spellings in PUBLIC_NAMES:
        # in longer names the last word may be no surname: "Ban Ki Moon"
        pairs = (name.split() for name in spellings)
        surnames = {fold(words[1]) for words in pairs if len(words) == 2}
        for one in surnames:
            found.setdefault(one, set()).update(surnames - {one})
            if usual := one.replace("э", "е") if "э" in one[1:] else "":  # «Абе», «Мей»
                found.setdefault(usual, set()).update(surnames)
    return {surname: frozenset(others) for surname, others in found.items()}


def other_surnames(surname: str) -> frozenset[str]:
    """How else a public person's surname is written, in either script: "Trump" as «трамп»."""
    return _by_surname().get(fold(surname), frozenset())
