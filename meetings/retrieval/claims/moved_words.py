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
from meetings.text.russian_analyses import reading


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


def without_moved_subject(unlike: Sequence[Unlike], beside: Beside) -> list[Unlike]:
    """What differs besides a Russian subject that reported words have put elsewhere.

    «Бюджет за год вырос» is «за год вырос бюджет», unless another subject stands on the way.
    """
    for own in unlike:
        for said in unlike:
            if own.theirs or said.mine or _folded(own.mine) != _folded(said.theirs):
                continue
            if _changes_places_with_subject(own, said, beside):
                return [one for one in unlike if one not in (own, said)]
    return list(unlike)


def _changes_places_with_subject(own: Unlike, said: Unlike, beside: Beside) -> bool:
    """Whether a subject has been moved, or something past the subject alone."""
    low, high = sorted((own.at, said.theirs[0].start))
    record = beside.alignment.record
    passed = [t for t in record if low <= t.start < high and t not in said.theirs]
    if _names_subject(own.mine):
        return not any(map(_stands_firm, passed)) and not any(map(_may_be_subject, passed))
    return bool(passed) and _names_subject(passed) and not any(map(_stands_firm, own.mine))


def _folded(part: Iterable[Token]) -> list[str]:
    return [token.folded for token in part]


def _names_subject(part: Sequence[Token]) -> bool:
    """Whether it is one noun that may be a subject, with what agrees with it."""
    *agreeing, noun = part
    if any(map(_is_firm, part)) or not _may_be_subject(noun):
        return False
    return all(reading(token.folded).adjective for token in agreeing)


def _may_be_subject(token: Token) -> bool:
    return is_noun(token.folded) and is_subject(token.folded) is not False


def _stands_firm(token: Token) -> bool:
    """Whether a word may not be passed; a figure that says how long it took may."""
    return _is_firm(token) and not token.is_figure


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
