"""Offices with a typing mistake: «призедент казахстана», "prime minster of armenia"."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache, lru_cache
from typing import Final

from rapidfuzz import process
from rapidfuzz.distance import OSA

from meetings.names.spelling_slips import as_heard
from meetings.text.declension import case_forms
from meetings.text.scripts import is_cyrillic
from meetings.text.tokens import fold

_RUSSIAN: Final = (
    "президент премьер министр губернатор председатель директор генсек секретарь канцлер"
    " руководитель начальник патриарх омбудсмен прокурор вице-премьер премьер-министр"
)
_ENGLISH: Final = (
    "president premier minister governor chairman chairwoman director secretary chancellor"
    " ambassador patriarch ombudsman prosecutor spokesman"
)
_LEAST: Final = 6
"""Letters: shorter words are one slip from too many others."""
_TWO_SLIPS: Final = 9
"""Letters from which on two may be wrong."""
_MOST_WORDS: Final = 6
"""Of longer messages the other words tell what is meant; the holder's own words would only come
before what is said of them."""
_PRIME: Final = re.compile(r"\bprime minster\b", re.IGNORECASE)
"""A minster is a church but behind "prime"."""
_WORD: Final = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


def offices_put_right(text: str, is_known: Callable[[str], bool]) -> str:
    """A text with the offices that it misspells written right; ``is_known``: of other words."""
    if len(_WORD.findall(text)) > _MOST_WORDS:
        return text

    def right(found: re.Match[str]) -> str:
        word = found[0]
        if len(word) < _LEAST or is_known(word):
            return word
        office = office_like(fold(word))
        return office.capitalize() if office and word[:1].isupper() else office or word

    return _WORD.sub(right, _PRIME.sub("prime minister", text))


@lru_cache(maxsize=10_000)
def office_like(folded: str) -> str:
    """The one office that a misspelt word may be, in its case; empty for none."""
    forms = _forms(is_cyrillic(folded))
    if folded in forms:
        return ""
    heard = as_heard(folded) if is_cyrillic(folded) else ""
    if heard and (same := [form for form in forms if as_heard(form) == heard]):
        return same[0]
    slips = 2 if len(folded) >= _TWO_SLIPS else 1
    near = process.extract(folded, forms, scorer=OSA.distance, score_cutoff=slips, limit=None)
    alike = [(slips, form) for form, slips, _ in near if form[0] == folded[0]]
    return min(alike)[1] if alike else ""


@cache
def _forms(cyrillic: bool) -> tuple[str, ...]:
    """All forms of the offices of a script, nominatives first."""
    if not cyrillic:
        return tuple(_ENGLISH.split())
    forms = (form for office in _RUSSIAN.split() for form in (office, *case_forms(office)))
    return tuple(dict.fromkeys(map(fold, forms)))
