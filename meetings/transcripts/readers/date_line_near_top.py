"""A date on a line of its own near the beginning of a text."""

from __future__ import annotations

import re
from typing import Final

from meetings.model.errors import UnreadableTranscript
from meetings.model.parsed_document import Block
from meetings.transcripts.head.date_lines import DateLine, date_line
from meetings.transcripts.head.file_names import date_told, day_alone

_HEAD: Final = 12
"""Lines among which the date may stand."""
_RIGHT_UNDER: Final = 3
"""The same where the title has told a date already."""
_TELLS_DATE = re.compile(r"(?:19|20)\d\d")


def date_under(
    blocks: tuple[Block, ...], title: str | None
) -> tuple[DateLine | None, tuple[Block, ...]]:
    """The first date line, and the blocks without it.

    Where the title tells a date, one further down is that of a letter that was read, say.
    """
    head = _RIGHT_UNDER if date_told(title or "") else _HEAD
    for told in (_told, _day_of_sitting):
        for number, block in enumerate(blocks[:head]):
            if (line := told(f"{block.marked or ''} {block.text}".strip())) is not None:
                return line, (*blocks[:number], *blocks[number + 1 :])
    return None, blocks


def _day_of_sitting(words: str) -> DateLine | None:
    """A line about a day in any language, or two: "Dienstag, 6., und Mittwoch, 7. Mai"."""
    day = day_alone(words)
    return (
        DateLine(day, None, None, labelled=False)
        if day is not None and date_told(words) == day
        else None
    )


def _told(words: str) -> DateLine | None:
    try:
        return date_line(words) if _TELLS_DATE.search(words) else None
    except UnreadableTranscript:
        return None
