"""kremlin.ru's text version and files like it: title, date line, place, lead, body, address.

The scraper leaves an empty line where place or lead is missing, so the position tells which is
which; texts typed by hand have not kept the empty lines, there the form of a line decides. They
may have the date as people write it, too; where both forms stand, the scraper's is the one.
"""

from __future__ import annotations

import datetime as dt
import html
import re
from typing import NoReturn

from meetings.model.errors import UnreadableTranscript
from meetings.model.parsed_document import Document, Hints
from meetings.text.language import likely_language
from meetings.transcripts.head.hinted import NO_DATE, NO_HINTS, completed
from meetings.transcripts.head.meeting_identity import canonical
from meetings.transcripts.head.place_lines import titled_below
from meetings.transcripts.head.text_head import TITLE_LENGTH, TextHead, place_after
from meetings.transcripts.readers.margin_numbers import without_margin_numbers
from meetings.transcripts.turns.certain_labels import has_note_behind
from meetings.transcripts.turns.file_labels import first_spoken

_DATE = re.compile(r"^\s*(\d{4})-(\d\d)-(\d\d)(?:[ T](\d\d):(\d\d)(?::\d\d)?(?:\.\d+)?)?\s*Z?\s*$")
_ADDRESS = re.compile(r"^\s*(https?://\S+)\s*$")


def read_text(text: str, hints: Hints = NO_HINTS) -> Document:
    """The document in a text version; raises UnreadableTranscript with what is missing."""
    plain = _without_elements(html.unescape(text).replace("\r", "\n"))
    lines = without_margin_numbers(plain.split("\n"))
    url, lines = _without_address(lines)
    head, used = _found(lines, hints)
    rest = _with_label_for_place(head)
    body = "\n".join(line for line in rest if line.strip())
    if not body:
        raise UnreadableTranscript(
            "nothing stands after its date: no lead and nobody speaks", kind="nothing-after-date"
        )
    place = head.place if len(rest) == len(head.rest) else None
    title, place = titled_below(_one_line(head.title), place)
    lang = likely_language(f"{title}\n{body}")
    return Document(title, head.date, head.time, place, body, lang, url, hints=used)


_ELEMENT = re.compile(r"^[ \t]{0,40}<(\w{1,40})>", re.MULTILINE)


def _without_elements(text: str) -> str:
    """A text that somebody marked up, "<Speech>MR. VALE: Order!</Speech>", without the marks.

    Names in such brackets are a chat's, which closes nothing; and kremlin.ru writes "<…>".
    """
    if "</" not in text or text.lstrip().startswith("<?xml"):
        return text
    names = {one for one in _ELEMENT.findall(text) if f"</{one}>" in text}
    for name in names:
        text = text.replace(f"<{name}>", "").replace(f"</{name}>", "")
    return text


def _found(lines: list[str], hints: Hints) -> tuple[TextHead, Hints | None]:
    """The head as texts have it, else pieced together from wherever it is told."""
    try:
        return _head(lines), None
    except UnreadableTranscript:
        from meetings.transcripts.head.loose import loose_head  # noqa: PLC0415 - seldom needed

        loose = loose_head(lines, first_spoken(lines), hints.title)
        if not loose.spoken and hints == NO_HINTS:
            raise
        date = hints.date or loose.date
        told, used = completed(hints.title or loose.title, date, hints)
        return TextHead(told.title, told.date, loose.time, loose.place, loose.rest), used


def _with_label_for_place(head: TextHead) -> list[str]:
    """The text; what was taken for the place and comes back as a line is somebody's label."""
    place = head.place or ""
    again = any(line.strip() == place for line in head.rest) or has_note_behind(place)
    return [place, *head.rest] if place and again else head.rest


def _head(lines: list[str]) -> TextHead:
    at = next((i for i, line in enumerate(lines) if _DATE.match(line)), len(lines))
    title = " ".join(line.strip() for line in lines[:at] if line.strip())
    if at == len(lines) or len(title) > TITLE_LENGTH:
        from meetings.transcripts.head.prose_date_head import written_head  # noqa: PLC0415 - seldom needed

        return written_head(lines) or _refused(lines[at:], title)
    if not title:
        raise UnreadableTranscript("no title stands before its date line", kind="no-title")
    date, time = _date(lines[at])
    place, rest = place_after(lines[at + 1 :])
    return TextHead(title, date, time, place, rest)


def _refused(from_date: list[str], title: str) -> NoReturn:
    if from_date:
        raise UnreadableTranscript(
            f"{len(title)} characters stand before its date line; a title there has"
            f" {TITLE_LENGTH} at most",
            kind="title-too-long",
            most=TITLE_LENGTH,
        )
    raise UnreadableTranscript(
        "no date line such as «16 мая 2022 года, 19:20» or 2022-05-16 19:20:00 stands by itself"
        " under its title; a transcript has a title, a date, a place and a text",
        kind=NO_DATE,
    )


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _without_address(lines: list[str]) -> tuple[str | None, list[str]]:
    """The address is the last line that is not blank, where that is one."""
    last = next((i for i in reversed(range(len(lines))) if lines[i].strip()), None)
    match = _ADDRESS.match(lines[last]) if last is not None else None
    return (canonical(match[1]), lines[:last]) if match else (None, lines)


def _date(line: str) -> tuple[dt.date, str | None]:
    """Date and wall-clock time; `00:00` means that the time is unknown."""
    match = _DATE.match(line)
    year, month, day, hour, minute = match.groups() if match else ("0",) * 5
    try:
        date = dt.date(int(year), int(month), int(day))
        time = dt.time(int(hour or 0), int(minute or 0))
    except ValueError as error:
        raise UnreadableTranscript(
            f"its date {line.strip()!r} does not exist", kind="date-impossible", date=line.strip()
        ) from error
    return date, None if time == dt.time() else time.strftime("%H:%M")
