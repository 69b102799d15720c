"""Letters that a call's record puts between an office and the words, where "Operator:" speaks:
"Rita Lam ⏎ Analyst, Seaview Bank ⏎ Q ⏎ What about the sawmill?"
"""

from __future__ import annotations

import re
from typing import Final

from meetings.transcripts.turns.label_looks import look_of
from meetings.transcripts.turns.person_cards import Stretch

_SIGN: Final = re.compile(
    r"^(?P<name>[^\W\d_][^\n:?!]{2,60})\n(?P<office>[^\n:?!]{4,120})(?P<sign>\n[QA][ \t]*)(?=\n)",
    re.MULTILINE,
)
_FEWEST: Final = 2
_PEOPLE: Final = frozenset({"name", "titled"})


def signs_of_calls(body: str) -> tuple[Stretch, ...]:
    """Where such letters stand, each with the end of the line above it."""
    if "\nQ" not in body or "\nA" not in body:
        return ()
    found = [one for one in _SIGN.finditer(body) if look_of(one["name"].strip()) in _PEOPLE]
    return tuple(one.span("sign") for one in found) if len(found) >= _FEWEST else ()
