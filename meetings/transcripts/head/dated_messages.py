"""Days and hours over the messages of a chat, which are no date lines of its head."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

S: Final = r"[ \t\u00a0]"
DAY: Final = r"(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\d{1,2}\s[^\W\d]{3,10}\.?\s\d{4})"
HALF: Final = r"[ \u00a0\u202f]?[AaPp]\.?[Mm]\.?"
HOUR: Final = rf"\d{{1,2}}:\d\d(?::\d\d)?(?:{HALF})?"
DATED: Final = rf"{DAY}(?:,|\sat|\sв)?{S}{HOUR}"
"""When a message was sent: "06/05/2031, 10:01", «6 мая 2031 в 10:01:12»."""

_NAME: Final = r"[^\n:\[\]\d<>*\s–—-][^\n\t:\[\]<>]{0,80}?"
_SENT: Final = rf"[\[(]?{DATED}[\])]?"
_MESSAGE: Final = re.compile(
    rf"{S}*(?:{_NAME}(?:,|{S}+[|•·–—-])?{S}+{_SENT}"
    rf"|{_SENT}(?:{S}+(?:[|•·–—-]{S}+)?{_NAME})?){S}*:?{S}*$"
)
"""A line that may be all that stands over a message; a head's date line has this form, too."""
_STAMPED: Final = re.compile(rf"{S}*{_SENT}{S}+(?:[|•·–—-]{S}+)?[^\s|•·–—-]")
"""The same with words behind the name, or with what a messenger notes."""
_FEWEST: Final = 3
"""Such lines from which on they are a chat's; a head has one, and a second may tell the end."""
_LONGEST: Final = 140
"""Characters of a name with a day and an hour."""


def dated_messages(lines: Sequence[str]) -> frozenset[int]:
    """The rows that stand over messages, "Ann Moss — 6 May 2031 10:01", or begin as messages do:
    again and again.
    """
    timed = [(row, line) for row, line in enumerate(lines) if ":" in line]
    over = [row for row, line in timed if len(line) <= _LONGEST and _MESSAGE.match(line)]
    stamped = [row for row, line in timed if _STAMPED.match(line)]
    return frozenset(row for rows in (over, stamped) if len(rows) >= _FEWEST for row in rows)


def stands_below_name(line: str) -> bool:
    """Whether such a line is a day and an hour alone, the name being in the line above."""
    return bool(re.fullmatch(DATED, line.strip()))
