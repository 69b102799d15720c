"""Title and date where they do not stand as a head has them: the date first, in the title, in
brackets behind a volume's number, or nowhere but in the file's name."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Container, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Final

from meetings.model.errors import UnreadableTranscript
from meetings.transcripts.head.clock_times import tell_recording
from meetings.transcripts.head.date_lines import DateLine, date_line, place_told, time_told
from meetings.transcripts.head.dated_messages import dated_messages, stands_below_name
from meetings.transcripts.head.file_names import date_told, day_alone
from meetings.transcripts.head.place_lines import surely_place

_LOOKED: Final = 60
"""Lines among which title and date are looked for where nobody's label ends the head."""
_TITLE: Final = 200
"""Characters; longer first lines of texts without a head are somebody's words."""
_SENTENCE: Final = 8
"""Words of a line from which on it is a sentence, where it ends as one."""
_KEY: Final = re.compile(
    r"(?P<key>(?:meeting\s|event\s)?title|(?:meeting\s)?(?:subject|name)|meeting|topic|event|название|тема|заголовок)\s*[:：]\s*(?P<told>\S.*)",
    re.IGNORECASE,
)
_STAMP: Final = re.compile(
    r"(?:^|,\s)\[?(?:\d{1,4}[./-]\d{1,2}[./-]\d{4}|\d{4}-\d\d-\d\d)(?=(?:,?\s|T)\d{1,2}:\d\d)"
    r"|(?<=,\s)\d{1,2}[./-]\d{1,2}[./-]\d{4}(?=\]\s)"  # "[10:01, 06/05/2031] Ann Moss: We begin."
)
_NO_TITLE: Final = re.compile(
    r"[^:]{1,40}:(?:\s|$)|[\W\d_]*$|https?://|<|(?:page|стр\.?)\s*\d+|webvtt"
    r"|\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d"  # a log's line, whoever came or went
    r"|\[?\d{1,2}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}:\d\d(?::\d\d)?\]? ?[^\W\d_–-]"  # a messenger's
    r"|\[?\d{1,2}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}:\d\d [–-] "
    r"|\W?(?:\d{1,2}:)?\d{1,2}:\d\d\b"  # "00:00:06 We begin": a time of a recording
    r"|[-*•·]\s"  # the first of those present
    # what leads elsewhere on a page, and the head of a list
    r"|(?:(?:previous|next) (?:section|page)|home(?: page)?|index|contents|table of contents|menu"
    r"|skip to .{3,30}|attendees|participants|present|regrets|apologies|next meeting"
    r"|back to top|preface|print|share)\W*$",
    re.IGNORECASE,
)


_NEAR_TOP: Final = 8


@dataclass(frozen=True, slots=True)
class LooseHead:
    """What the beginning of a text tells, and its lines without what is told.

    ``spoken``: somebody's label was found by the form of the text.
    """

    title: str | None
    date: dt.date | None
    time: str | None
    place: str | None
    rest: list[str]
    spoken: bool


def loose_head(lines: Sequence[str], first: int | None, titled: str | None = None) -> LooseHead:
    """What the lines before anybody speaks tell; ``first``: the row where somebody does.

    ``titled``: the title that is known already; another line is words then, and stays.
    A date in a line of its own goes before one in a title; that one counts where somebody speaks.
    """
    region = range(min(len(lines), _LOOKED if first is None else first))
    sent = dated_messages(lines)
    if first in sent and stands_below_name(lines[first]):
        region = range(max(0, first - 1))
    told = {
        row: line
        for row in region
        if row not in sent and (line := _date_line(lines[row])) is not None
    }
    at = next(iter(told), None)
    above = region if first is not None else _above_words(lines, region)
    title_at = _title_row(lines, above, told)
    date = told[at].date if at is not None else None
    if date is None and first is not None:
        date = next((day for row in region if (day := date_told(lines[row]))), None)
        date = date or _sent_on(lines[first] if first < len(lines) else "")
    if date is None and first is None:
        date = next(filter(None, (day_alone(lines[row]) for row in region[:_NEAR_TOP])), None)
    if date is None and sent:
        date = date_told(lines[min(sent)])
    place = told[at].place if at is not None else _first(place_told, lines, region)
    title = _title(lines, title_at) if title_at is not None else None
    dropped = {at, title_at}
    if at is not None and place and _is_titled(lines, at, place):
        if title is None:
            title, place = place, None
        elif "|" in lines[at]:  # "6 May 2031 | Harbour Board" over "Agenda"
            title, place, dropped = place, None, {at}
    if titled is not None and title_at is not None and _title(lines, title_at) != titled:
        dropped = {at}
    return LooseHead(
        title=title,
        date=date,
        time=told[at].time if at is not None else _hour([lines[row] for row in region]),
        place=place,
        rest=[line for row, line in enumerate(lines) if row not in dropped],
        spoken=first is not None,
    )


def _title_row(lines: Sequence[str], rows: range, dates: Container[int]) -> int | None:
    """The row of the title; a question is one where nothing stands above it, else it is said."""
    first = next((row for row in rows if lines[row].strip()), None)
    titles = (row for row in rows if _is_title(lines[row], row in dates))
    return next(
        (row for row in titles if row == first or not _bare(lines[row]).endswith(("?", "!"))), None
    )


def _is_titled(lines: Sequence[str], at: int, place: str) -> bool:
    """Whether the first line is a title with its day, «Фокус-группа о пристанях, 6 мая 2031
    года», and not the town: «Тверь, 6 мая 2031 года».
    """
    first = not any(line.strip() for line in lines[:at])
    return first and " " in place and not surely_place(place) and place_told(lines[at]) is None


def _above_words(lines: Sequence[str], region: range) -> range:
    """The lines before the first sentence: where nobody's label begins the words, that does.

    A question below it, without a full stop, is no title but said.
    """
    end = next((row for row in region if _is_sentence(lines[row])), region.stop)
    return range(region.start, end)


def _is_sentence(line: str) -> bool:
    words = _bare(line)
    return words.endswith((".", "?", "!", "…")) and words.count(" ") + 1 >= _SENTENCE


def _hour(lines: Sequence[str]) -> str | None:
    """The hour in a line of its own; none where such lines tell how far a recording is."""
    if tell_recording(lines):
        return None
    time = _first(time_told, lines, range(len(lines)))
    return None if time == "00:00" else time  # a recording's beginning


def _sent_on(message: str) -> dt.date | None:
    """The day of a chat's first message: "06/05/2031, 10:01 - Ann Moss: We begin."."""
    stamp = _STAMP.search(message[:80])
    return date_told(stamp[0]) if stamp else None


def _date_line(line: str) -> DateLine | None:
    try:
        return date_line(_bare(line)) if line.strip() else None
    except UnreadableTranscript:
        return None


def _is_title(line: str, is_date: bool) -> bool:
    words = _bare(line)
    if is_date or not words or len(words) > _TITLE:
        return False
    if words.endswith((".", "…", ",", ";")) and not _KEY.match(words):
        return False  # a sentence
    return bool(_KEY.match(words)) or not _NO_TITLE.match(words)


def _title(lines: Sequence[str], row: int) -> str:
    """A title, with the next line where that goes on: «СТЕНОГРАММА ⏎ заседания совета»."""
    words = _bare(lines[row])
    key = _KEY.match(words)
    if key:
        return str(key["told"])
    after = _bare(lines[row + 1]) if row + 1 < len(lines) else ""
    return f"{words} {after}" if after[:1].islower() and _is_title(after, False) else words


def _bare(line: str) -> str:
    return " ".join(line.strip().strip("#*_=").split())


def _first(told: Callable[[str], str | None], lines: Sequence[str], region: range) -> str | None:
    for row in region:
        with suppress(UnreadableTranscript):  # a time that no clock shows
            if (found := told(_bare(lines[row]))) is not None:
                return found
    return None
