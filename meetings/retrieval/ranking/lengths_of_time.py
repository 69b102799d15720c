"""Lengths of time told without a number, which no fact is: "about a month will do"."""

from __future__ import annotations

import re

_ASKED = re.compile(
    r"\bhow (?:long|soon|quickly|fast|much (?:more )?time"
    r"|many (?:more )?(?:hours|days|weeks|months|years))\b|\bwhen\b",
    re.IGNORECASE,
)
_TOLD = re.compile(
    r"\b(?:an?|half an?|a couple of|several|a few|a dozen)"
    r" (?:hours?|days?|weeks?|months?|years?|decades?|century)\b",
    re.IGNORECASE,
)


def asks_how_long(question: str) -> bool:
    """Whether a question asks for a length of time, or by when."""
    return _ASKED.search(question) is not None


def tells_how_long(text: str) -> bool:
    """Whether a text tells one in words; "twice a week" tells something like it, too."""
    return _TOLD.search(text) is not None
