"""Products of relevance signals: what one of them is worth where another says more or less.

A meeting behind all others that meets every word is no answer, nor is one far ahead of all others
that meets none; added up, either would do.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import combinations, product

_STANDING = ("score", "confidence_alone", "rank", "behind", "rivals", "unusual")
"""How good a meeting's best passage is, alone and beside all other meetings."""
_MET = (
    "ahead",
    "words_beside",
    "content_in_meeting",
    "worst_thing_held",
    "terms",
    "content_terms",
    "asks_for_a_thing",
    "words_held",
)
"""How much of the question the meeting has, and how much there is to have."""

PAIRS = (*combinations(_STANDING, 2), *product(_STANDING, _MET))
PRODUCTS = tuple(f"{one} × {other}" for one, other in PAIRS)
"""Names of the products, in the order of ``products``."""


def products(signals: Mapping[str, float]) -> Iterator[tuple[str, float]]:
    """The products of some signals, each by its name."""
    values = (signals[one] * signals[other] for one, other in PAIRS)
    return zip(PRODUCTS, values, strict=True)
