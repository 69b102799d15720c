"""Whether a claim that somebody promised to do something meets a sentence of what is yet to come.

"Did Pellow promise to raise the fares?" is not confirmed by "we raised the fares in April", nor by
"the longer the trip, the lower the fare".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from meetings.model.claim import Checked, Claimed
from meetings.retrieval.claims.inflection import is_future, is_imperative
from meetings.retrieval.claims.modality import modality
from meetings.retrieval.claims.tokens import Token, plain_tokens
from meetings.text.russian_analyses import parses_of
from meetings.text.scripts import is_cyrillic
from meetings.text.stems import folded_key
from meetings.text.stop_words import STOP_WORDS

_TO_DO: Final = re.compile(r"to\s+(?P<verb>[a-z]+)\b", re.IGNORECASE)
_AHEAD: Final = 5
"""Words before an English verb among which "will" or "to" is its own: "the more children there
are, the lower the tax" has none.
"""
_ASKED_OF_ALL: Final = frozenset({"let", "need", "needs"})


def is_not_to_come(made: Checked, claimed: Claimed) -> bool:
    """Whether a deed is claimed as promised, and the sentence tells of none that is to come."""
    if not claimed.reported or made.match is None:
        return False
    deed, said = _deed(claimed.text), plain_tokens(made.match.quote)
    if not deed:
        return False
    own = [at for at, token in enumerate(said) if token.key == folded_key(deed)]
    parts = [said[max(0, at - _AHEAD) : at + 1] for at in own] if deed.isascii() else []
    return not any(map(_is_to_come, parts or [said]))


def claims_deed(text: str) -> bool:
    """Whether something to be done is claimed: "to build a pier", «построить причал»."""
    return bool(_deed(text))


def _deed(text: str) -> str:
    """What was promised, by its verb: "to build a pier", «построить причал»; empty for others."""
    if found := _TO_DO.match(text):
        return found["verb"].casefold()
    first = text.partition(" ")[0].casefold()
    return first if _is_infinitive(first) else ""


def _is_to_come(said: Sequence[Token]) -> bool:
    words = [token.folded for token in said]
    if modality(said) or not _ASKED_OF_ALL.isdisjoint(words):
        return True
    if any(is_future(one) or is_imperative(one) or _is_infinitive(one) for one in words):
        return True
    return any(one == "to" and other not in STOP_WORDS for one, other in pairwise(words))


def _is_infinitive(word: str) -> bool:
    return is_cyrillic(word) and any(parse.tag.POS == "INFN" for parse in parses_of(word)[:1])
