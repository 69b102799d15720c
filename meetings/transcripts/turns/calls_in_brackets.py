"""What is called out in brackets within somebody's words: "(Applause. – Ms Vale: It is not!)"."""

from __future__ import annotations

from typing import Final

_LONGEST: Final = 400
"""Characters of what is called out, before and behind the name of whoever does."""


def brackets_around(text: str, at: int) -> range | None:
    """The brackets in which a place of a line is, from the first to the last; None for none."""
    opened = text.rfind("(", max(0, at - _LONGEST), at)
    closed = text.find(")", at, at + _LONGEST)
    if opened < 0 or closed < 0 or ")" in text[opened:at] or "(" in text[at:closed]:
        return None
    return range(opened, closed + 1)
