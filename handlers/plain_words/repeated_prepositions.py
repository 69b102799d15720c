"""Several things wished for in one message: «на газ и на мост» are two, «на газ и мост» one."""

from __future__ import annotations

import re
from typing import Final

_SAME: Final = (
    "на", "о|об|обо", "про", "по", "за", "с|со", "от",
    "to", "for", "on", "about", "of", "with", "from",
)  # fmt: skip
"""What may stand before each of them, in its forms."""
_NEWS: Final = r"(?:(?:новости|новостях|упоминания|встречи|news|updates|alerts) )?"
_BETWEEN: Final = r"(?:,|,? (?:и|а также|и еще|и также|плюс|and|and also|as well as|plus))"


def apart(folded: str, begin: int, stop: int) -> list[slice]:
    """Where each thing stands between two places; one, where the preposition is not repeated.

    One that also stands within a thing («на поездку на Камчатку и на Чукотку») parts nothing.
    """
    whole = [slice(begin, stop)]
    before = folded[:begin].rsplit(maxsplit=1)
    same = next((one for one in _SAME if before and before[-1] in one.split("|")), None)
    if same is None:
        return whole
    pattern = rf"{_BETWEEN} {_NEWS}(?:{same}) (?:the |an? )?"
    ends = [found.span() for found in re.compile(pattern).finditer(folded, begin, stop)]
    starts = [begin, *(end for _, end in ends)]
    pieces = [
        slice(*one) for one in zip(starts, [*(start for start, _ in ends), stop], strict=True)
    ]
    within = any(set(folded[one].split()) & set(same.split("|")) for one in pieces)
    return whole if within else pieces
