"""Where the first line of a table begins: its first cell may be empty, as for a row's number."""

from __future__ import annotations

import re
from typing import Final

_BLANK: Final = re.compile(r"[ \t\ufeff]*(?:\r?\n[ \t]*(?=\r?\n))*\r?\n")


def from_first_line(text: str) -> str:
    """A table without blank lines above it; the tab of an empty first cell stays."""
    blank = _BLANK.match(text)
    return text[blank.end() :] if blank else text.lstrip(" \ufeff")
