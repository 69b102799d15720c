"""Whether a message is a pasted or forwarded text rather than a question."""

from __future__ import annotations

import re
from collections import Counter

from meetings.model.errors import UnreadableTranscript

LONG, VERY_LONG = 600, 1_000
"""Characters: in several lines, and in one. Of a question no more than 400 are read."""
_LINES = 4
"""Lines with words from which on a long message was copied from somewhere."""
_PASSED_ON = 300
"""Characters of somebody else's words that were forwarded."""
_LABEL = re.compile(r"^\s*([A-ZА-ЯЁ][^\n.!?:;]{1,60}):\s", re.MULTILINE)


def looks_like_transcript(text: str, *, forwarded: bool = False) -> bool:
    """Whether a text has the form or the length of a transcript, whatever a reader makes of it."""
    lines = [line for line in text.splitlines() if line.strip()]
    if len(text) > VERY_LONG or (len(text) > LONG and len(lines) >= _LINES):
        return True
    if forwarded and len(text) > _PASSED_ON:
        return True
    return len(lines) >= 3 and _is_conversation(text, lines)


def _is_conversation(text: str, lines: list[str]) -> bool:
    """Several people speak, or somebody speaks again, or some speak under a date."""
    from meetings.transcripts.turns.labels import find_labels  # noqa: PLC0415 - heavy, few questions

    named = len(find_labels(text))
    again = Counter(_LABEL.findall(text))
    dated = any(_is_dated(line) for line in lines)
    return (
        named >= 3
        or (named >= 2 and dated)
        or (again.total() >= 3 and max(again.values(), default=0) > 1)
    )


def _is_dated(line: str) -> bool:
    """Whether a line is a date, also one that does not exist."""
    from meetings.transcripts.head.date_lines import date_line  # noqa: PLC0415 - heavy, too

    try:
        return date_line(line) is not None
    except UnreadableTranscript:
        return True
