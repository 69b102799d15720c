"""Whether a sentence of the other language denies a claim, puts a condition to it, or is as sure.

Only what stands around the claim's own words counts: a long sentence may deny other things.
"""

from __future__ import annotations

from collections.abc import Sequence

from meetings.model.claim import Difference
from meetings.model.passage import Passage
from meetings.retrieval.claims.conditions import condition_behind
from meetings.retrieval.claims.governing import Governor, governors, governs, taken_back
from meetings.retrieval.claims.governing_words import NO_GOVERNORS
from meetings.retrieval.claims.harmless_and_reversing_words import IDLE, NEGATIONS, TURN_ROUND
from meetings.retrieval.claims.inflection import is_future
from meetings.retrieval.claims.modality import modality
from meetings.retrieval.claims.past_told import is_past
from meetings.retrieval.claims.tokens import Token

_AROUND = 3
"""Words beside those that are shared, among which a "may" belongs to them."""
_FREELY = frozenset({"will", "can"})
"""What a translation may leave to the tense: «закроют», "can help" and "helps"."""


def turned(
    claim: Sequence[Token],
    text: str,
    passage: Passage,
    said: Sequence[Token],
    met: Sequence[int],
) -> list[Difference]:
    """What denies a claim or makes it depend; ``met``: the words of the sentence that it has."""
    start, stop = _place(said, met)
    ahead = governors(passage.text, start)
    inside = _negations(said[met[0] : met[-1] + 1] if met else said, passage.text)
    denied = next((one for one in ahead if one.kind == "negation"), None)
    mine = _negations(claim, text)
    if bool(mine) != bool(denied or inside):
        return [_negation(text, passage, mine, denied, inside)]
    if round_it := _turned_round(claim, said[met[0] : met[-1] + 1] if met else said):
        return [_difference(text[slice(*round_it)], passage, (start, stop), "word")]
    depends = next((one for one in ahead if one.kind != "negation"), None)
    if any(governs(token.folded) and token.folded not in NEGATIONS for token in claim):
        return []
    place = (depends.clause, start) if depends else None
    place = place or taken_back(passage.text, stop) or condition_behind(passage.text, stop)
    return [_difference("", passage, place, "word")] if place else []


def _turned_round(claim: Sequence[Token], said: Sequence[Token]) -> tuple[int, int] | None:
    """Where a claim has an "against" that the words which it shares have not; else None."""
    own = next((token for token in claim if token.folded in TURN_ROUND), None)
    if own is None or any(token.folded in TURN_ROUND for token in said):
        return None
    return own.start, own.stop


def is_as_sure(
    claim: Sequence[Token], said: Sequence[Token], met: Sequence[int], *, is_other: bool = False
) -> bool:
    """Whether what is claimed to be, to have to be or to be meant is so in the sentence.

    ``is_other``: it has another figure; how many there will be contradicts no figure of today.
    """
    around = said[max(0, met[0] - _AROUND) : met[-1] + _AROUND + 1] if met else said
    if is_other and "will" in _modality(said):
        return "will" in _modality(claim)  # a name of the claim may stand before the verb
    mine, theirs = _modality(claim), _modality(around)
    if _is_done(claim, mine) and "will" in theirs and not is_past(around):
        return False
    if "will" in mine and "will" not in theirs and is_past(around):
        return False
    return mine == theirs or (mine ^ theirs <= _FREELY and not is_other)


def _is_done(claim: Sequence[Token], mine: frozenset[str]) -> bool:
    return "will" not in mine and is_past(claim)


def _modality(part: Sequence[Token]) -> frozenset[str]:
    future = any(is_future(token.folded) for token in part)
    return modality(part) | (frozenset({"will"}) if future else frozenset())


def _place(said: Sequence[Token], met: Sequence[int]) -> tuple[int, int]:
    """From the first of the claim's words in a sentence to the last."""
    if not met:
        return 0, said[-1].stop if said else 0
    return said[met[0]].start, said[met[-1]].stop


def _negations(part: Sequence[Token], text: str) -> list[Token]:
    """Words that deny, but for those of phrases that deny nothing: "not only"."""
    folded = text.casefold()
    idle = [m.span() for form in (NO_GOVERNORS, IDLE) for m in form.finditer(folded)]
    return [
        token
        for token in part
        if token.folded in NEGATIONS and not any(a <= token.start < b for a, b in idle)
    ]


def _negation(
    text: str,
    passage: Passage,
    mine: Sequence[Token],
    denied: Governor | None,
    inside: Sequence[Token],
) -> Difference:
    if mine:
        claimed = text[mine[0].start : mine[0].stop]
        return Difference(claimed, "", "negation", (passage.start, passage.start))
    place = (denied.start, denied.stop) if denied else (inside[0].start, inside[0].stop)
    return _difference("", passage, place, "negation")


def _difference(claimed: str, passage: Passage, place: tuple[int, int], kind: str) -> Difference:
    said = passage.text[slice(*place)].rstrip(' ,:;–—«“"')
    start = passage.start + place[0]
    shown = start, start + len(said)
    return Difference(claimed, said, "negation" if kind == "negation" else "word", shown)
