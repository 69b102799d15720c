"""Words that the claim has put elsewhere, which Russian may, or in another form."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from meetings.retrieval.claims.claim_beside_turn import Beside, Unlike
from meetings.retrieval.claims.harmless_and_reversing_words import (
    PRONOUNS,
    TURNING,
)
from meetings.retrieval.claims.inflection import is_attached, is_noun, is_subject, says_the_same
from meetings.retrieval.claims.tokens import Token


def are_moved(unlike: Sequence[Unlike], beside: Beside) -> bool:
    """Whether the claim has only put the same forms in another order, which Russian may.

    English tells by order who does what.
    """
    apart = [one for one in unlike if not is_inflected(one)]
    mine = _movable((t for one in apart for t in one.mine), beside)
    theirs = _movable((t for one in apart for t in one.theirs), beside)
    if not mine or mine[0].isascii():
        return False
    return mine == theirs


def is_inflected(one: Unlike) -> bool:
    """Whether it is one word in two forms."""
    return len(one.mine) == len(one.theirs) == 1 and one.mine[0].key == one.theirs[0].key


def _movable(part: Iterable[Token], beside: Beside) -> list[str] | None:
    """Words that may stand elsewhere, sorted; None where one of them may not.

    Nouns may not: «рост цен и спад налогов» is no «рост налогов и спад цен».
    """
    found = list(part)
    if any(_is_firm(token) or is_attached(token.folded) for token in found):
        return None
    changing = PRONOUNS if beside.reported else frozenset()
    return sorted(token.folded for token in found if token.folded not in changing)


def _is_firm(token: Token) -> bool:
    """Whether a word's place says what it belongs to."""
    return token.is_figure or token.bounds or token.folded in TURNING


def may_be_inflected(one: Unlike, beside: Beside) -> bool:
    """Whether another form of the word leaves the sense as it is."""
    own, said = one.mine[0], one.theirs[0]
    if own.is_figure or own.key.startswith(("=", "%")):
        return True
    return says_the_same(own.folded, said.folded, reported=beside.reported)


def change_places(inflected: Sequence[Unlike], beside: Beside) -> bool:
    """«Путина встретил Токаев» for «Путин встретил Токаева»: who does it to whom."""
    capital = [one for one in inflected if beside.turn_text[one.theirs[0].start].isupper()]
    nouns = [one for one in inflected if one in capital or is_noun(one.mine[0].folded)]
    return len(capital) > 1 or (len(nouns) > 1 and any(_side(one) is not None for one in nouns))


def _side(one: Unlike) -> bool | None:
    """Whether a noun has become the subject, or is one no longer; None where neither."""
    mine, theirs = is_subject(one.mine[0].folded), is_subject(one.theirs[0].folded)
    return mine if mine is not None and theirs is not None and mine != theirs else None
