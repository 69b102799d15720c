"""The archive's words that a mistyped word may have been meant to be."""

from __future__ import annotations

from collections.abc import Sequence

from rapidfuzz import fuzz, process
from rapidfuzz.distance import DamerauLevenshtein

LIKE = 80.0
_MOST_EDITS = 2


def nearest_words(folded: str, vocabulary: Sequence[str], limit: int = 3) -> list[str]:
    """Words one or two slips away, nearest first, of equal ones the more frequent."""
    if len(folded) < 4:
        return []
    alike = process.extract(folded, vocabulary, scorer=fuzz.ratio, score_cutoff=LIKE, limit=20)
    near = [
        (DamerauLevenshtein.distance(folded, word), place, word)
        for word, _, place in alike
        if word[:1] == folded[:1] or len(folded) > 5
    ]
    return [word for edits, _, word in sorted(near) if edits <= _MOST_EDITS][:limit]
