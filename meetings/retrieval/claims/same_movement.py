"""Verbs of rising or of falling that a report puts for each other: «выросла» for «увеличилась»."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from meetings.retrieval.claims.claim_beside_turn import Tokens
from meetings.retrieval.claims.inflection import is_finite, is_future, is_in_one_tense
from meetings.retrieval.claims.tokens import Token
from meetings.retrieval.claims.translated_words import direction

_ROSE: Final = re.compile(
    r"(?:вы|воз|под|при)р(?:ос|аст)\w*|увелич\w*|gr(?:ew|own?|ows|owing)|rose|risen|ris(?:es?|ing)"
    r"|increas(?:ed?|es|ing)|climb(?:ed|s|ing)?"
)
_FELL: Final = re.compile(
    r"сни(?:з|ж)\w*|сокра(?:т|щ)\w*|упа(?:л[аио]?|д\w+)|уменьш\w*|fell|fall(?:s|en|ing)?"
    r"|declin(?:ed?|es|ing)|decreas(?:ed?|es|ing)|drop(?:s|ped|ping)?|shr[au]nk"
)
"""Plain ones: whoever "doubled" or "slowed" did something else."""
_HELPS: Final = frozenset("has have had was were been is are be being did do does".split())


def moves_alike(mine: Tokens, theirs: Tokens) -> bool:
    """Whether both say nothing but that something rose, or nothing but that it fell."""
    own, said = _moves(mine), _moves(theirs)
    if own is None or said is None:
        return False
    is_one = any(f.fullmatch(own.folded) and f.fullmatch(said.folded) for f in (_ROSE, _FELL))
    return is_one and is_in_one_tense(own.folded, said.folded)


def are_of_two_times(mine: Iterable[Token], theirs: Iterable[Token]) -> bool:
    """Whether one says that something rose, and the other that it will."""
    own, said = (
        {is_future(t.folded) for t in part if is_finite(t.folded)} for part in (mine, theirs)
    )
    return bool(own and said) and own.isdisjoint(said)


def _moves(part: Tokens) -> Token | None:
    """The verb, where besides it there is only grammar."""
    telling = [t for t in part if not t.is_grammar and t.folded not in _HELPS]
    return telling[0] if len(telling) == 1 else None


def ways(part: Iterable[Token]) -> frozenset[str]:
    """Whether some words tell of growth, of decline or of both."""
    return frozenset(way for token in part if (way := direction(token.folded)))
