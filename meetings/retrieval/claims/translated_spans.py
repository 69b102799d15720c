"""Where a claim's words stand in a sentence of the other language: close, and of one thing."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from meetings.retrieval.claims.tokens import Token
from meetings.retrieval.claims.translated_words import YEARS, forms, is_met, is_word
from meetings.statistics.figures.places import places_in, places_named
from meetings.text.synonyms_and_translations import translations

_WIDER, _AT_LEAST = 2, 4
"""Words of a claim stand in the other language within about twice as many; "Russia … Europe …
Cold War" over a whole long sentence says nothing of a war between the two."""
_COUNTED = 4
"""Words behind a figure among which the thing it counts stands: "15 new modern stations"."""


def is_spread(
    claim: Sequence[Token], text: str, said: Sequence[Token], met: Sequence[int], spoken: str
) -> bool:
    """Whether what a sentence shares with a claim stands too far apart to be one statement.

    ``met``: which of its words the claim has; places count as well, of one named more than once
    the name nearest to these.
    """
    shared = places_in(text)
    named: dict[str, list[int]] = {}
    for place, start, _ in places_named(spoken):
        if place in shared:
            named.setdefault(place, []).append(sum(token.start < start for token in said))
    across = [*met, *(min(at, key=lambda one: _apart(one, met)) for at in named.values())]
    return bool(across) and max(across) - min(across) > _WIDER * len(claim) + _AT_LEAST


def _apart(place: int, met: Sequence[int]) -> int:
    return min((abs(place - one) for one in met), default=0)


def counts_another_thing(
    figure: Token, claim: Sequence[Token], text: str, said: Sequence[Token], start: int
) -> bool:
    """Whether a claimed figure counts a thing, and the one said at ``start`` another one: «15
    новых станций» beside "one million Muscovites are using new stations".
    """
    here = next((i for i, token in enumerate(said) if token.start >= start), len(said))
    around = [*said[max(0, here - _COUNTED) : here], *said[here + 1 : here + 1 + _COUNTED]]
    counted = _counted(figure, claim, text)
    known = [token for token in counted if translations(token.key)]
    met = any(is_met(token, forms(other)) for token in counted for other in around)
    return bool(known) and not met


def _counted(figure: Token, claim: Sequence[Token], text: str) -> list[Token]:
    """The words right behind a claimed figure; none where a unit stands there."""
    at = claim.index(figure)
    made: list[Token] = []
    for before, token in pairwise(claim[at : at + 3]):
        if not text[before.stop : token.start].isspace() or not is_word(token) or _is_unit(token):
            break
        made.append(token)
    return made


def _is_unit(token: Token) -> bool:
    return token.key[0] in "=%" or YEARS.fullmatch(token.folded) is not None
