"""Whether a sentence that differs from a claim is the one meant, or speaks of something else."""

from __future__ import annotations

from collections.abc import Sequence

from meetings.model.claim import Difference
from meetings.retrieval.claims.alignment import AlignedPiece, Alignment
from meetings.retrieval.claims.differences_of_another_matter import (
    are_of_something_else,
    denies_what_is_not_there,
    has_capital,
    has_figure,
    is_another_figure,
    is_telling,
)
from meetings.retrieval.claims.figures import tokens
from meetings.statistics.figures.places import places_in

_SHARED = 0.6
"""With fewer of a claim's words, figures aside, a sentence may speak of anything."""
_LONG = 7
"""A claim of so many words is recognised by the others where its country is another one."""
_REPLACED, _IN_ORDER = 3, 7
"""Words that a quotation has in one place for others, and that it has besides as they were said:
seven in their order, small ones too, come from that sentence, whatever country is named in it."""
_MANY = 3
"""A claim in other words that differs in so many is of something else: none is the one changed."""
_MANY_QUOTED = 5
"""The same of a quotation: nobody who alters one changes so many places, greetings are alike."""
_FEW = 3
"""Of fewer words in common, "Russia will leave the WTO" and "Russia will profit by the WTO"."""
_OF_ONE_WORD = 3
"""Of a quotation with a single telling word so many words have to be there: whoever says "buried.
Do you" was not misquoted by "we will bury you"."""


def is_another_matter(
    alignment: Alignment,
    differences: Sequence[Difference],
    claim_text: str,
    about: str,
    *,
    reported: bool = False,
    by_another: bool = False,
) -> bool:
    """Whether a sentence tells nothing of a claim; ``about``: it and its meeting's title.

    ``reported``: the claim is in other words. ``by_another``: its words are laid to somebody else
    than said the sentence. A word that was put right may have been another one: "raise" is no
    slip for "rails".
    """
    agreed = {i for piece in alignment.pieces if piece.same for i in range(*piece.claim)}
    words = [i for i, token in enumerate(alignment.claim) if is_telling(token)]
    there = {token.key for token in tokens(about)}
    title = there if reported else frozenset()
    met = [
        i
        for i in words
        if (i in agreed and not alignment.claim[i].mistyped) or alignment.claim[i].key in title
    ]
    is_known = not reported and _is_word_for_word_but_once(alignment, differences)
    is_other = not is_known and any(map(_is_part_beside_amount, differences))
    is_other = is_other or (  # "poverty is 20 percent": any sentence about it has as much
        len(words) == 1 and bool(differences) and (reported or len(agreed) < _OF_ONE_WORD)
    )
    if is_other or len(differences) >= (_MANY if reported else _MANY_QUOTED):
        return True
    if reported and len(words) < _LONG:
        denied = len(met) < _FEW and any(map(denies_what_is_not_there, differences))
        if by_another or denied or are_of_something_else(differences, there):
            return True
        figures = [i for i, token in enumerate(alignment.claim) if token.is_figure]
        has_its_figures = bool(figures) and agreed.issuperset(figures)
        others = any(
            one.kind in ("word", "negation") and any(map(is_telling, tokens(one.claimed)))
            for one in differences
        )
        if len(met) < _FEW and not has_its_figures and (others or len(differences) > 1):
            return True
    has_no_figure = any(map(_has_no_figure, differences))
    is_of_two = reported and _has_two_figures(differences)
    if not words or len(met) == len(words):
        return is_of_two or (reported and has_no_figure)
    if len(met) < _SHARED * len(words) or has_no_figure or is_of_two:
        return True
    return not is_known and len(words) < _LONG and not places_in(claim_text) <= places_in(about)


def _is_word_for_word_but_once(alignment: Alignment, differences: Sequence[Difference]) -> bool:
    """Whether a quotation has a few words in one place for others, and all else as it was said.

    At its end another name has to stand there, and not whatever follows.
    """
    changed = [p for p in alignment.pieces if not p.same and max(_sizes(p)) > 0]
    if len(changed) != 1 or len(differences) != 1:
        return False
    mine, theirs = _sizes(changed[0])
    is_replaced = theirs > 0 or has_capital(differences[0].said)
    rest = len(alignment.claim) - mine
    return is_replaced and 0 < mine <= _REPLACED >= theirs and rest >= _IN_ORDER


def _sizes(piece: AlignedPiece) -> tuple[int, int]:
    """How many words of the claim and of the record a piece has."""
    return piece.claim[1] - piece.claim[0], piece.record[1] - piece.record[0]


def _is_part_beside_amount(one: Difference) -> bool:
    """Whether so many percent stand beside an amount: trade may have grown by both."""
    parts = [tokens(part) for part in (one.claimed, one.said)]
    if not all(any(token.is_figure for token in part) for part in parts):
        return False
    mine, theirs = (any(token.key == "%" for token in part) for part in parts)
    return mine != theirs


def _has_no_figure(one: Difference) -> bool:
    """Whether a figure is claimed where none is said."""
    mine, theirs = (any(t.is_figure for t in tokens(part)) for part in (one.claimed, one.said))
    return mine and not theirs


def _has_two_figures(differences: Sequence[Difference]) -> bool:
    """Whether another figure is said, and one more that a claim has none for.

    "We carried 12, 3 more than in 2023" tells nothing of 55 in 2023.
    """
    other = any(map(is_another_figure, differences))
    return other and any(
        has_figure(one.said)
        and not has_figure(one.claimed)
        and not any(token.says_something for token in tokens(one.claimed))
        for one in differences
    )
