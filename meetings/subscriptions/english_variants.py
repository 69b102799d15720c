"""English words that another form or the other side's spelling gives another key."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from meetings.facts.data.unit_words import EN_LEMMAS
from meetings.text.stems import folded_key

Wording = tuple[str, ...]
"""Index keys that stand one after the other."""

_SPELT = (
    "labour labor", "colour color", "harbour harbor", "neighbour neighbor", "favour favor",
    "honour honor", "behaviour behavior", "vapour vapor", "armour armor", "rumour rumor",
    "centre center", "theatre theater", "litre liter", "metre meter", "fibre fiber",
    "defence defense", "offence offense", "licence license", "programme program",
    "catalogue catalog", "aluminium aluminum", "grey gray", "plough plow",
    "fulfil fulfill", "traveller traveler", "jewellery jewelry",
    "anaesthesia anesthesia", "paediatric pediatric", "gynaecology gynecology",
)  # fmt: skip
"""As both sides of the ocean write them."""
_ISE = re.compile(r"(?<=[a-z]{3})i(?P<letter>[sz])(?=e[ds]?\b|ing\b|ations?\b)", re.IGNORECASE)
"""modernise and modernize, organisation and organization; not "size"."""
_NOT_THESE = frozenset("km kg ha mw gw kw cm mm lives leaves theses axes".split())
"""Units, which are looked up elsewhere, and plurals that share a key with another word."""


def respelt(text: str) -> str:
    """A text with the endings of the other side of the ocean; the same where it has none."""
    return _ISE.sub(lambda found: "iz" if found["letter"] in "sS" else "is", text)


def other_forms(wording: Wording) -> Iterator[Wording]:
    """Some keys as other forms or spellings of their words have them, all at once; if any do."""
    made = tuple(_pairs().get(one, one) for one in wording)
    if made != wording:
        yield made


@cache
def _pairs() -> dict[str, str]:
    told = [tuple(one.split()) for one in _SPELT]
    told += [(many, one) for many, one in EN_LEMMAS.items() if many not in _NOT_THESE]
    keys = [(folded_key(one), folded_key(other)) for one, other in told]
    apart = [pair for pair in keys if pair[0] != pair[1]]
    return {a: b for one, other in apart for a, b in ((one, other), (other, one))}
