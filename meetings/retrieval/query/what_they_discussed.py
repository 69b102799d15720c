"""«Что они говорили о портах?», "what did they say about ports?" after a meeting was opened."""

from __future__ import annotations

import re
from typing import Final

_SO: Final = r"(?:(?:а|и|ну|так|and|so)[\s,]+)*"
_THERE: Final = r"(?:там|тут|тогда|на (?:этой |той )?встрече)"
_THEY: Final = re.compile(
    rf"{_SO}(?:что|ч[её]|о ч[её]м|говорили|обсуждали)(?: ли)?\s+(?:{_THERE}\s+)?они\b"
    r".*"
    r"|(?:and\s+|so\s+)?(?:what\s+)?(?:did|do|have|had)\s+they\s+.*",
    re.IGNORECASE,
)


def said_by_them(text: str) -> bool:
    """Whether a message asks what those said who met, whatever it is about."""
    return _THEY.fullmatch(" ".join(text.split()).strip(" ?!.")) is not None
