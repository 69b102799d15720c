"""Given names by which speakers are addressed: «Антон Германович, пожалуйста»."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from meetings.transcripts.turns.cutting import RawTurn

_PAIR = re.compile(
    r"(?P<thanks>(?:[Сс]пасибо|[Бб]лагодарю)[^.!?\n]{0,20})?"
    r"\b(?P<given>[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?)\s[А-ЯЁ][а-яё]+"
    r"(?:ович|евич|ьич|мич|овна|евна|ична|инична)\b"
)
_CLOSING = 300
"""Characters at the end of a turn in which the next speaker is called."""
_OPENING = 150
"""Characters at the beginning of a turn in which the speaker before is thanked."""


def addressed_as(label: str, initial: str, turns: Sequence[RawTurn]) -> str | None:
    """The given name, beginning so, that the turns around those under a label use most."""
    votes = Counter(
        given
        for i, turn in enumerate(turns)
        if turn.label == label
        for given in _around(turns, i)
        if given.startswith(initial)
    )
    ranked = votes.most_common(2)
    if not ranked or (len(ranked) == 2 and ranked[0][1] == ranked[1][1]):
        return None
    return ranked[0][0]


def _around(turns: Sequence[RawTurn], i: int) -> Iterator[str]:
    if i:
        called = [m for m in _PAIR.finditer(turns[i - 1].text[-_CLOSING:]) if not m["thanks"]]
        yield from (m["given"] for m in called[-1:])
    if i + 1 < len(turns):
        thanked = [m for m in _PAIR.finditer(turns[i + 1].text[:_OPENING]) if m["thanks"]]
        yield from (m["given"] for m in thanked[:1])
