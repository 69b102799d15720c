"""Which of two places does it to the other, in a claim and in a sentence of the other language.

"Russia has supplied Argentina" does not say «Аргентина поставила России», with the same words.
"""

from __future__ import annotations

import re
from typing import Final

from meetings.retrieval.claims.inflection import is_subject
from meetings.statistics.figures.places import places_named
from meetings.text.scripts import is_cyrillic
from meetings.text.tokens import fold

_MUTUAL: Final = re.compile(
    r"\b(?:товарооборот|торгов|отношени|сотруднич|между|диалог|перегов|граница|совместн|вместе"
    r"|trade|turnover|between|relations|cooperation|talks|border|joint|together)",
    re.IGNORECASE,
)
"""Of these it is the same whoever is named first."""
_BY: Final = re.compile(r"\bby\s+(?:the\s+)?$", re.IGNORECASE)
_WORD: Final = re.compile(r"\w+")


def change_places(claim: str, said: str) -> bool:
    """Whether of two places that both name another one does it; in Russian its case tells."""
    mine, theirs = _in_order(claim), _in_order(said)
    shared = mine.keys() & theirs.keys()
    if len(shared) != 2 or _MUTUAL.search(claim) or _MUTUAL.search(said):
        return False
    one, other = _doer(claim, mine, shared), _doer(said, theirs, shared)
    return bool(one and other) and one != other


def _in_order(text: str) -> dict[str, int]:
    """Where each place is first named."""
    found: dict[str, int] = {}
    for place, start, _ in places_named(text):
        found.setdefault(place, start)
    return found


def _doer(text: str, places: dict[str, int], shared: set[str]) -> str:
    """By its case, in English by a "by" or as the first; empty where that is unsure."""
    named = sorted(shared, key=places.__getitem__)
    if is_cyrillic(text):
        told = [place for place in named if is_subject(_word_at(text, places[place]))]
        return told[0] if len(told) == 1 else ""
    return next((place for place in named if _BY.search(text[: places[place]])), named[0])


def _word_at(text: str, start: int) -> str:
    found = _WORD.match(text, start)
    return fold(found[0]) if found else ""
