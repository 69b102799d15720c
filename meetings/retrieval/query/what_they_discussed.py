"""«Что они говорили о портах?», "what did they say about ports?" after a meeting was opened."""

from __future__ import annotations

import re
from typing import Final

_SO: Final = r"(?:(?:а|и|ну|так|and|so)[\s,]+)*"
_SPOKE: Final = r"(?:говорили|сказали|обсуждали|обсудили|решили|договорились|упоминали|думают)"
_ON: Final = r"(?:обо?|о|про|насч[её]т|по|on|about|regarding|concerning)"
_THERE: Final = r"(?:там|тут|тогда|на (?:этой |той )?встрече)"
_THEY: Final = re.compile(
    rf"{_SO}(?:что|ч[её]|о ч[её]м|говорили|обсуждали)(?: ли)?\s+(?:{_THERE}\s+)?они\b"
    rf"(?:\s+{_THERE})?.*|{_SO}(?:что|ч[её])\s+они\s.*"
    r"|(?:and\s+|so\s+)?(?:what\s+)?(?:did|do|have|had)\s+they\s+.*",
    re.IGNORECASE,
)
"""They who met."""
_NOBODY: Final = re.compile(
    rf"{_SO}(?:что|ч[её])\s+(?:{_THERE}\s+)?{_SPOKE}(?:\s+{_THERE})?\s+{_ON}\s.+"
    rf"|{_SO}{_SPOKE}(?:\s+ли)?(?:\s+{_THERE})?\s+{_ON}\s.+"
    r"|(?:and\s+|so\s+)?what\s+(?:was|is|has\s+been)\s+(?:said|discussed|decided|agreed|mentioned)"
    rf"(?:\s+there)?\s+{_ON}\s.+"
    rf"|(?:did\s+they|was\s+there)\s+(?:talk|anything|something)(?:\s+said)?\s+{_ON}\s.+",
    re.IGNORECASE,
)


def said_by_them(text: str) -> bool:
    """Whether a message asks what those said who met, whatever it is about."""
    return _THEY.fullmatch(" ".join(text.split()).strip(" ?!.")) is not None


def said_of_something(text: str) -> bool:
    """Whether a message asks what was said of something, by whomever."""
    return _NOBODY.fullmatch(" ".join(text.split()).strip(" ?!.")) is not None
