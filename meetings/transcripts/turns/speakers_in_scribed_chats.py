"""Who speaks in a chat where somebody writes down what the others say.

"<ann> scribe: ann", "<ann> bo: the gate is open", "<ann> … and loose": these are Bo's words.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from meetings.transcripts.turns.label_looks import look_of
from meetings.transcripts.turns.lines_and_marks import Mark

_WRITES: Final = re.compile(r"scribe(?:nick)?\s*[:+]\s*(?P<nick>[\w.-]{1,30})?", re.IGNORECASE)
_SAYS: Final = re.compile(r"(?P<who>[\w.-]{1,30}):[ \t]+(?=\S)")
_GOES_ON: Final = ("...", "…")


def scribed(messages: Sequence[Mark]) -> list[Mark]:
    """The messages of a chat in order, those of a scribe under who is written down."""
    scribes = {nick for one in messages for nick in _named(one)} | {"scribe"}
    found: list[Mark] = []
    last: Mark | None = None
    for one in messages:
        told = _told(one, last) if one.key in scribes else None
        found.append(told or one)
        last = told if one.key in scribes else last
    return found


def _named(message: Mark) -> list[str]:
    match = _WRITES.match(message.said)
    return [(match["nick"] or message.label).casefold()] if match else []


def _told(message: Mark, last: Mark | None) -> Mark | None:
    """A scribe's message under who said it; None where those are the scribe's own words."""
    if message.said.startswith(_GOES_ON):
        return replace(message, label=last.label) if last else None
    match = _SAYS.match(message.said)
    if match is None or look_of(match["who"]) is None:
        return None
    said = message.said[match.end() :]
    return replace(message, label=match["who"], said=said, stop=message.stop + match.end())
