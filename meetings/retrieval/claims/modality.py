"""Whether something is, will, may, must or is only meant to be, in a claim as in the record."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Final

from meetings.retrieval.claims.inflection import is_future
from meetings.retrieval.claims.tokens import Token

_MODAL: Final = {
    word: sense
    for sense, words in (
        ("will", "будет будут будем буду будешь будете will would shall"),
        ("may", "may might"),
        ("can", "может могут можем могу мог могла могло могли можно can could"),
        ("must", "надо нужно необходимо следует must should ought"),
    )
    for word in words.split()
}
_MUST: Final = re.compile(r"долж(?:ен|на|но|ны)|обязан[аоы]?")
_MEANT: Final = re.compile(
    r"(?:за)?планиру(?:ю|ем|ет|ют|ете)\w*|(?:за)?планировал\w*|намерен[аоы]?|намерени[еяюй]м?|намерева\w+"
    r"|собира(?:юсь|емся|ется|ются|л\w*сь)|хот(?:им|ят|ел\w*|ите)|хоч(?:у|ет)|предлага\w+"
    r"|рассчитыва(?:ю|ем|ет|ют)\w*|надее(?:мся|тся)|надеюсь|обеща(?:ю|ем|ет|ют|л\w*)"
    r"|попыта(?:ем|ет|ют|л)\w*|готов(?:ы|а)?"
)
_MEANT_TO: Final = re.compile(
    r"plan(?:s|ned|ning)?|intend\w*|intentions?|want(?:s|ed)?|hop(?:e|es|ed|ing)|propos\w+|expect\w*|aim(?:s|ed)?"
    r"|tr(?:y|ies|ied|ying)|promis\w+|ready|going|suppose\w*|schedule\w*"
)
"""English ones count where "to" stands among the words: a plan may also be a thing."""


def modality(part: Iterable[Token]) -> frozenset[str]:
    """How certain some words make what they go with: will, may, can, must, meant."""
    words = [token.folded for token in part]
    return frozenset(sense for word in words if (sense := _sense(word, is_to="to" in words)))


def is_as_sure(
    mine: Iterable[Token], said: Iterable[Token], claim: Sequence[Token], verb: Token | None = None
) -> bool:
    """Whether some words of a claim are as sure as those that the record has in their place.

    ``verb``: what follows in the record. «Откроют» has the «будет» of «будет открыт» in itself,
    and "the quay opens in May" that of "will open"; "the quay has" has not that of "will have".
    """
    told = list(said)
    own, theirs = modality(mine), modality(told)
    if own == theirs:
        return True
    if theirs - own != {"will"} or not own <= theirs:
        return False
    opens = bool(told) and _sense(told[-1].folded, is_to=False) == "will"
    return _is_to_come(claim, verb if opens else None)


def _is_to_come(claim: Sequence[Token], verb: Token | None) -> bool:
    if any(is_future(token.folded) for token in claim):
        return True
    if verb is None or not verb.folded.isascii():
        return False
    present = {verb.folded, f"{verb.folded}s", f"{verb.folded}es"}
    return any(token.folded in present for token in claim)


def _sense(word: str, *, is_to: bool) -> str | None:
    if _MUST.fullmatch(word):
        return "must"
    if _MEANT.fullmatch(word) or (is_to and _MEANT_TO.fullmatch(word)):
        return "meant"
    return _MODAL.get(word)
