"""Times of a recording that stand among the words: "#00:00:04-2#", "[00:01:09]", "0:12" in a line.

Programs for typing write them at the end or the beginning of a paragraph or wherever somebody
pressed a key. Nobody says them. Each pattern begins with a sign or a digit and has no part without
a bound, so a text is searched in one pass.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from meetings.transcripts.turns.person_cards import Stretch

_TIME: Final = r"(?:\d{1,2}:)?\d{1,2}:\d\d(?:[.,]\d{1,3})?"
_WITH_HOURS: Final = r"\d{1,2}:\d\d:\d\d(?:[.,]\d{1,3})?"
_HASHED: Final = re.compile(r"#(?P<time>\d{1,2}:\d\d:\d\d)(?:[-.,]\d{1,3})?#")
_BRACKETED: Final = re.compile(
    rf"\[(?P<time>{_TIME})(?:\s?(?:-->|[-–—])\s?{_TIME})?\]"
    rf"|[({{<](?P<long>{_WITH_HOURS})(?:\s?(?:-->|[-–—])\s?{_WITH_HOURS})?[)}}>]"
)
_SECONDS: Final = re.compile(
    r"^[ \t]*\[(?P<time>\d{1,6}\.\d{1,3})(?:s?\s?(?:-->|[-–—])\s?\d{1,6}\.\d{1,3}s?)\]", re.M
)
"""Seconds from one to another, as programs of Whisper write them: "[61.54 --> 64.32]"."""
_BARE: Final = re.compile(rf"^(?P<time>{_TIME})(?:\s?(?:-->|[-–—])\s?{_TIME})?(?=\s|$)", re.M)
_ALONE: Final = re.compile(r"^[ \t]*(?P<time>\d{1,2}:\d\d:\d\d)[ \t]*$", re.M)
"""A line of nothing but hours, minutes and seconds: no hour that somebody mentions, even once."""
_SHORT_ALONE: Final = re.compile(r"^[ \t]*(?P<time>\d{1,2}:\d\d)[ \t]*$", re.M)
_MANY: Final = 8
"""Lines of minutes and seconds alone from which on they are a recording's, wherever it begins."""
_ROUND: Final = 5
"""Hours of a programme end in nought or five: "10:15"."""
_BARE_BEHIND: Final = re.compile(rf"[\[(]?(?P<time>{_TIME})[\])]?(?=\s)")
_ANY: Final = re.compile(r":(?<=\d:)\d\d")
"""What each of these times holds: most texts do not, and are then looked through but once."""
_OPENED: Final = re.compile(r"[\[({<]\d")
_BEGINS_LINE: Final = re.compile(r"\n[ \t]*\d{1,2}:\d\d")
"""What times in brackets begin with, and those at the beginning of lines."""
_LEAST: Final = 3
"""Times from which on they are a recording's and not an hour that somebody mentions."""
_IN_ORDER: Final = 0.9
"""Of the times that grow from one to the next; a misread digit breaks two of them."""
_BEGINNING: Final = 60
"""Seconds: a recording begins at nought, while a programme that begins at "1:30" could be one of
minutes and seconds, too. Only brackets with hours may begin later, as an excerpt does."""
_BLANKS: Final = " \t\u00a0"


@dataclass(frozen=True, slots=True)
class RecordingTime:
    """A stretch of a text that tells how far the recording is, with the blanks beside it."""

    start: int
    stop: int
    seconds: float

    @property
    def stretch(self) -> Stretch:
        """Where it stands."""
        return self.start, self.stop


def hashed_times(text: str) -> tuple[RecordingTime, ...]:
    """ "#00:00:04-2#", which nothing but a time of a recording is written as."""
    return tuple(_found(text, _HASHED))


def times_in_order(text: str) -> tuple[RecordingTime, ...]:
    """Times in brackets or at the beginning of lines, where they grow as a recording goes on."""
    if _ANY.search(text) is None and "[" not in text:
        return ()
    begin = bool(_BEGINS_LINE.search(f"\n{text}"))
    patterns = (_SECONDS, _BRACKETED) * bool(_OPENED.search(text)) + (_BARE,) * begin
    found = [one for pattern in patterns for one in _growing(text, pattern)]
    starts = {one.start for one in found}
    alone = (*_found(text, _ALONE), *_many_alone(text)) if begin else ()
    found += {one.start: one for one in alone if one.start not in starts}.values()
    return tuple(sorted(found, key=lambda one: one.start))


def times_behind(text: str, stops: Sequence[int]) -> tuple[RecordingTime, ...]:
    """Times right behind labels, which end at ``stops``: "Ann Moss: (0:12) Now."; where nearly
    every label has one and they grow, none is an hour that somebody mentions."""
    matches = [found for stop in stops if (found := _BARE_BEHIND.match(text, stop))]
    times = [seconds(found["time"]) for found in matches]
    grows = sum(one <= after for one, after in pairwise(times))
    many = len(times) >= max(_LEAST, _IN_ORDER * len(stops))
    if not many or times[0] >= _BEGINNING or grows < _IN_ORDER * (len(times) - 1):
        return ()
    spans = (_with_blanks(text, found.start(), found.end()) for found in matches)
    return tuple(RecordingTime(*span, time) for span, time in zip(spans, times, strict=True))


def _growing(text: str, pattern: re.Pattern[str]) -> Sequence[RecordingTime]:
    found = list(_found(text, pattern))
    if len(found) < _LEAST or not (found[0].seconds < _BEGINNING or _have_hours(text, found)):
        return ()
    grows = sum(one.seconds <= after.seconds for one, after in pairwise(found))
    return found if grows >= _IN_ORDER * (len(found) - 1) else ()


def _many_alone(text: str) -> Sequence[RecordingTime]:
    """Minutes and seconds in lines of their own, of an excerpt too: no hours of a programme."""
    found = list(_found(text, _SHORT_ALONE))
    odd = sum(one.seconds % _ROUND != 0 for one in found)
    grows = sum(one.seconds < after.seconds for one, after in pairwise(found))
    fit = len(found) >= _MANY and 2 * odd > len(found) and grows >= _IN_ORDER * (len(found) - 1)
    return found if fit else ()


def _have_hours(text: str, found: Sequence[RecordingTime]) -> bool:
    """Whether all are in brackets and have hours: "[01:02:03]"."""
    return all(
        text[one.start : one.stop].strip()[:1] in "[({<"
        and text.count(":", one.start, one.stop) >= 2
        for one in found
    )


def _found(text: str, pattern: re.Pattern[str]) -> Iterator[RecordingTime]:
    for match in pattern.finditer(text):
        stamp = next(filter(None, match.groups()))
        start, stop = _with_blanks(text, match.start(), match.end())
        yield RecordingTime(start, stop, seconds(stamp))


def _with_blanks(text: str, start: int, stop: int) -> Stretch:
    """A stretch with the blanks behind it, and at the end of a line those before it."""
    while text[stop : stop + 1] in _BLANKS and stop < len(text):
        stop += 1
    if text[stop : stop + 1] in {"", "\n"}:
        while start and text[start - 1] in _BLANKS:
            start -= 1
    return start, stop


def seconds(stamp: str) -> float:
    """Seconds of "1:02:03.5", "0:32" or "61.5s"; frames behind them are left out."""
    total = 0.0
    for part in stamp.rstrip("s").replace(",", ".").replace(";", ":").split(":")[:3]:
        total = total * 60 + float(part)
    return total
