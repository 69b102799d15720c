"""Which of a claim's figures the turns have that it is held against."""

from __future__ import annotations

from collections.abc import Sequence

from meetings.model.claim import Checked, Claimed, Difference
from meetings.retrieval.claims.figures import tokens
from meetings.retrieval.claims.verdict_on_turns import HeldAgainst
from meetings.text.language import language_of

TELLS = 0.6
"""With fewer of a claim's words, what somebody else than is claimed said is no help."""


def also_theirs(theirs: Sequence[HeldAgainst], best: HeldAgainst) -> bool:
    """Whether who is said to have said it gave the same figures of it in words of their own."""
    told = figures_agreeing(best)
    return any(figures_agreeing(one) >= told > 0 for one in theirs)


def is_one_figure(differences: Sequence[Difference]) -> bool:
    """Whether a figure is all that differs."""
    return len(differences) == 1 and differences[0].kind == "figure"


def figures_agreeing(one: HeldAgainst) -> int:
    """How many of a claim's figures a turn has where it is like the claim."""
    same = (piece for piece in one.alignment.pieces if piece.same)
    return sum(t.is_figure for piece in same for t in one.alignment.claim[slice(*piece.claim)])


def has_its_figures(made: Checked, claimed: Claimed) -> bool:
    """Whether the nearest in the claim's own language gives its figures: it is of them."""
    mine = {token.key for token in tokens(claimed.text) if token.is_figure}
    quote = made.match.quote if made.match else ""
    if language_of(quote) != language_of(claimed.text):
        return False
    return bool(mine) and mine <= {token.key for token in tokens(quote)}


def has_little_of_it(made: Checked) -> bool:
    """Whether more than a figure would have to be other words, for the record to have a quotation:
    of a figure that is followed it says more what the record has.
    """
    other = made.verdict == "altered" and len(made.differences) > 1
    return made.verdict == "not_found" or other


def is_far_poorer(one: HeldAgainst, best: HeldAgainst) -> bool:
    """Whether words of who is said to have said it lack the figures that another's have."""
    return figures_agreeing(one) < figures_agreeing(best) and best.alignment.covered >= TELLS
