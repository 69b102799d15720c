"""Whether some words tell of what has been done, in either language."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from meetings.retrieval.claims.english_irregular_verbs import BASES
from meetings.retrieval.claims.inflection import is_past_verb
from meetings.retrieval.claims.tokens import Token
from meetings.text.scripts import is_cyrillic

_HELPS: Final = frozenset("was were did had has have been".split())
_NO_PAST: Final = frozenset("united indeed hundred speed need exceed proceed succeed feed".split())
_SHORTEST: Final = 5
"""Letters of a verb in -ed: "used"; "need" and "red" are none."""


def is_past(part: Iterable[Token]) -> bool:
    """Whether a verb of the past is among some words."""
    return any(_is_past(token.folded) for token in part)


def _is_past(word: str) -> bool:
    if is_cyrillic(word):
        return is_past_verb(word)
    if word in _HELPS or word in BASES:
        return True
    return len(word) >= _SHORTEST and word.endswith("ed") and word not in _NO_PAST
