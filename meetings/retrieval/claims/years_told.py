"""A year told from the meeting's own day: «в прошлом году» is «в 2024 году» in 2025."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from meetings.retrieval.claims.tokens import Token

_AGO: Final = {
    word: years
    for words, years in (
        ("позапрошлом позапрошлый позапрошлого позапрошлому", -2),
        ("прошлом прошлый прошлого прошлым прошлому", -1),
        ("минувшем минувший минувшего минувшему истекшем истекшему", -1),
        ("этом этот этого этому текущем текущий текущего текущему", 0),
        ("нынешнем нынешний нынешнего нынешнему", 0),
        ("следующем следующий следующего следующим следующему", 1),
        ("будущем будущий будущего будущему", 1),
        ("last", -1),
        ("this", 0),
        ("next", 1),
    )
    for word in words.split()
}
_YEAR = re.compile(r"год|году|года|годом|year")
_FIGURE = re.compile(r"#(?:19|20)\d\d")
_AHEAD = frozenset("in of since by over from until during for the year с до к по".split())
"""Words before a number that make it a year, where nothing that it could count follows."""


def with_years(part: Sequence[Token], year: int) -> list[Token]:
    """Words with "last year" and the like known by the year meant; ``year``: the meeting's.

    English ones become one token, as they stand where the number would.
    """
    made: list[Token] = []
    for i, token in enumerate(part):
        before = made[-1] if made else None
        if before is not None and token.folded == "year" and _is_told(before):
            made[-1] = replace(before, folded=f"{before.folded} year", stop=token.stop)
            continue
        behind = part[i + 1].folded if i + 1 < len(part) else ""
        if token.folded in _AGO and _YEAR.fullmatch(behind):
            key = f"#{year + _AGO[token.folded]}"
            token = replace(token, key=key, variant=True, found_by=token.keys)  # noqa: PLW2901
        made.append(token)
    return made


def _is_told(token: Token) -> bool:
    return token.variant and token.folded in _AGO and not token.is_figure


def is_year(part: Sequence[Token], i: int) -> bool:
    """Whether a token is a year, in figures or told from the meeting's."""
    token = part[i]
    if not _FIGURE.fullmatch(token.key):
        return False
    if not token.is_figure:
        return True
    behind = part[i + 1] if i + 1 < len(part) else None
    if behind is not None and (_YEAR.fullmatch(behind.folded) or behind.folded in ("г", "гг")):
        return True
    ahead = part[i - 1].folded if i else ""
    return ahead in _AHEAD and (behind is None or not behind.says_something)
