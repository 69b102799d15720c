"""Fills gaps in a head with what else is known about a source."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace
from typing import Final

from meetings.model.errors import UnreadableTranscript
from meetings.model.parsed_document import Hints
from meetings.transcripts.head.file_names import date_told, day_written
from meetings.transcripts.head.titles_in_names import caption_title, says_nothing, title_told

NO_HINTS: Final = Hints()
NO_DATE: Final = "no-date"
"""The kind of refusal that a person can meet by telling the date."""


@dataclass(frozen=True, slots=True)
class CompleteHead:
    """A title and a date that are there."""

    title: str
    date: dt.date


def completed(
    title: str | None, date: dt.date | None, hints: Hints
) -> tuple[CompleteHead, Hints | None]:
    """Title and date with what caption and file's name tell, and which hints that took.

    Raises UnreadableTranscript where nobody tells a date.
    """
    used = replace(hints, name=None, caption=None)
    caption, name = hints.caption or "", hints.name or ""
    if title and says_nothing(caption_title(title) or ""):  # while the name may say more
        named = caption_title(caption) or title_told(name)
        date = date or date_told(title)
        title = title if named is None or says_nothing(named) else None
    if date is None or title is None:
        used = replace(used, name=hints.name, caption=hints.caption)
    date = date or date_told(title or "") or day_written(caption) or day_written(name)
    if date is None:
        raise UnreadableTranscript(
            "no date line such as «16 мая 2022 года, 19:20» or 2022-05-16 stands under its title,"
            " and its name tells no date either: give one with --date 2022-05-16 or put it into"
            " the name of the file or of its folder",
            kind=NO_DATE,
        )
    title = title or caption_title(caption) or title_told(name) or f"Meeting of {date:%d.%m.%Y}"
    return CompleteHead(title, date), used if used != Hints() else None
