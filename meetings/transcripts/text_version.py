"""The text version: title, date line, place, lead, body, address, parted by blank lines.

The scraper leaves an empty line where place or lead is missing, so the position tells which is
which; texts typed by hand have not kept the empty lines, there the form of a line decides.
"""

from __future__ import annotations

import datetime as dt
import html
import re

from meetings.errors import UnreadableTranscript
from meetings.model import Document, Lang
from meetings.transcripts.identity import canonical

_DATE = re.compile(r"^\s*(\d{4})-(\d\d)-(\d\d)(?:[ T](\d\d):(\d\d)(?::\d\d)?(?:\.\d+)?)?\s*Z?\s*$")
_ADDRESS = re.compile(r"^\s*(https?://\S+)\s*$")
_PLACE_LENGTH = 120
_TITLE_LENGTH = 1000


def read_text(text: str) -> Document:
    """The document in a text version; raises UnreadableTranscript with what is missing."""
    lines = html.unescape(text).replace("\r", "\n").split("\n")
    url, lines = _without_address(lines)
    at = _date_line(lines)
    title = " ".join(line.strip() for line in lines[:at] if line.strip())
    if not title:
        raise UnreadableTranscript("no title stands before its date line")
    if len(title) > _TITLE_LENGTH:
        raise UnreadableTranscript(
            f"{len(title)} characters stand before its date line; a title there has"
            f" {_TITLE_LENGTH} at most"
        )
    date, time = _date(lines[at])
    place, rest = _place(lines[at + 1 :])
    body = "\n".join(line for line in rest if line.strip())
    if not body:
        raise UnreadableTranscript("nothing stands after its date: no lead and nobody speaks")
    return Document(_one_line(title), date, time, place, body, language(title + body), url)


def language(text: str) -> Lang:
    """The language of a text by its letters."""
    sample = text[:20000]
    russian = len(re.findall(r"[а-яё]", sample, re.IGNORECASE))
    return "ru" if russian * 2 > len(re.findall(r"[a-z]", sample, re.IGNORECASE)) else "en"


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _without_address(lines: list[str]) -> tuple[str | None, list[str]]:
    """The address is the last line that is not blank, where that is one."""
    last = next((i for i in reversed(range(len(lines))) if lines[i].strip()), None)
    match = _ADDRESS.match(lines[last]) if last is not None else None
    return (canonical(match[1]), lines[:last]) if match else (None, lines)


def _date_line(lines: list[str]) -> int:
    for i, line in enumerate(lines):
        if _DATE.match(line):
            return i
    raise UnreadableTranscript(
        "no date line (such as 2022-05-16 19:20:00) stands under its title; "
        "a transcript has a title, a date, a place and a text"
    )


def _date(line: str) -> tuple[dt.date, str | None]:
    """Date and wall-clock time; `00:00` means that the time is unknown."""
    match = _DATE.match(line)
    year, month, day, hour, minute = match.groups() if match else ("0",) * 5
    try:
        date = dt.date(int(year), int(month), int(day))
        time = dt.time(int(hour or 0), int(minute or 0))
    except ValueError as error:
        raise UnreadableTranscript(f"its date {line.strip()!r} does not exist") from error
    return date, None if time == dt.time() else time.strftime("%H:%M")


def _place(rest: list[str]) -> tuple[str | None, list[str]]:
    """Place and what follows it: the second line after the date, unless its form forbids."""
    by_position = len(rest) > 2 and not rest[0].strip()
    at = 1 if by_position else 0
    if len(rest) <= at or not rest[at].strip():
        return None, rest
    return (_one_line(rest[at]), rest[at + 1 :]) if _is_place(rest[at]) else (None, rest)


def _is_place(line: str) -> bool:
    text = line.strip()
    return len(text) <= _PLACE_LENGTH and ":" not in text and not text.endswith((".", "!", "?"))
