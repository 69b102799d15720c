"""Front matter: ``key: value`` lines between two lines of dashes, ``key = value`` between pluses.

Only what a transcript needs of YAML is read: one value a key, quoted or not.
"""

from __future__ import annotations

import datetime as dt
import re
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from meetings.text.language import language_told
from meetings.transcripts.head.file_names import date_told

_LINE = re.compile(r"(?P<key>[\w][\w .-]{0,40}?)[ \t]*:(?:[ \t]+(?P<value>.*?))?[ \t]*$")
_TOML_LINE = re.compile(r"(?P<key>[\w-]{1,40})[ \t]*=[ \t]*(?P<value>.*?)[ \t]*$")
_QUOTED = re.compile(r"(?P<mark>['\"])(?P<text>.*)(?P=mark)(?:\s+#.*)?$")
_COMMENT = re.compile(r"\s+#.*$")
_CLOCK = re.compile(r"(?:^|[T ])(\d{1,2}):(\d\d)")
_MOST: Final = 200
"""Lines that front matter may have."""

_TITLES: Final = ("title", "name", "subject", "meeting", "заголовок", "название", "тема")
_DATES: Final = (
    "date",
    "meeting_date",
    "meeting date",
    "recorded",
    "recording_date",
    "event_date",
    "day",
    "held",
    "published",
    "дата",
)
_PLACES: Final = ("place", "location", "venue", "city", "место")
_TIMES: Final = ("time", "start_time", "start", "время")
_LANGS: Final = ("lang", "language", "язык")
_URLS: Final = ("url", "link", "source_url", "permalink", "canonical", "source")


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What it says; None where it does not."""

    title: str | None = None
    date: dt.date | None = None
    time: str | None = None
    place: str | None = None
    lang: str | None = None
    url: str | None = None


def front_matter(text: str) -> tuple[FrontMatter, str]:
    """What stands between the dashes at a text's beginning, and the text behind them."""
    lines = text.lstrip("\ufeff\n").split("\n")
    form = _FORMS.get(lines[0].strip())
    if form is None:
        return FrontMatter(), text
    ends, pattern = form
    stop = next((i for i, one in enumerate(lines[1:_MOST], 1) if one.strip() in ends), 0)
    if not stop:
        return FrontMatter(), text
    return _told(_values(lines[1:stop], pattern)), "\n".join(lines[stop + 1 :])


_FORMS: Final = {"---": ({"---", "..."}, _LINE), "+++": ({"+++"}, _TOML_LINE)}
"""What front matter begins with, what ends it, and its lines: YAML, and TOML as Hugo has it."""


def _values(lines: list[str], pattern: re.Pattern[str]) -> dict[str, str]:
    """Values by key in small letters; lists and what is nested are left out."""
    found: dict[str, str] = {}
    for line in _whole(lines):
        match = pattern.match(line)
        if match and match["value"]:
            found.setdefault(match["key"].casefold(), _plain(match["value"]))
    return found


_OPEN = re.compile(r"[\w .-]+(?::[ \t]+|[ \t]*=[ \t]*)(?P<mark>['\"])")
_ESCAPE = re.compile(r"\\(?:U([0-9A-Fa-f]{8})|u([0-9A-Fa-f]{4})|x([0-9A-Fa-f]{2})|(.))")
_ESCAPED: Final = {"_": "\u00a0", "n": " ", "t": " ", "N": " ", "L": " ", "P": " "}


def _whole(lines: list[str]) -> list[str]:
    """The lines, quoted values that go on in the next ones joined."""
    whole: list[str] = []
    mark = ""
    for line in lines:
        if mark:
            before, told = whole[-1], line.strip()
            goes_on = before.endswith("\\")
            whole[-1] = before[:-1] + told.removeprefix("\\") if goes_on else f"{before} {told}"
        else:
            whole.append(line.rstrip())
        opened = _OPEN.match(whole[-1])
        mark = opened["mark"] if opened and not _is_closed(whole[-1], opened) else ""
    return whole


def _is_closed(line: str, opened: re.Match[str]) -> bool:
    value = line[opened.start("mark") :]
    return len(value) > 1 and bool(_QUOTED.match(value))


def _escape(found: re.Match[str]) -> str:
    """The character that an escape of a value in double quotes is."""
    code = int(found[1] or found[2] or found[3] or "0", 16)
    if code:
        return chr(code) if code <= sys.maxunicode else ""
    return _ESCAPED.get(found[4], found[4]) if found[4] else ""


def _plain(value: str) -> str:
    quoted = _QUOTED.match(value)
    if quoted is None:
        return _COMMENT.sub("", value).strip()
    if quoted["mark"] == "'":
        return quoted["text"].replace("''", "'")
    return _ESCAPE.sub(_escape, quoted["text"])


def _told(values: Mapping[str, str]) -> FrontMatter:
    written = _first(values, _DATES) or ""
    clock = _CLOCK.search(_first(values, _TIMES) or written)
    url = _first(values, _URLS) or ""
    return FrontMatter(
        title=_first(values, _TITLES),
        date=date_told(written),
        time=_clock(clock),
        place=_first(values, _PLACES),
        lang=language_told(_first(values, _LANGS)),
        url=url if re.match(r"https?://\S+$", url) else None,
    )


def _clock(found: re.Match[str] | None) -> str | None:
    """ "HH:MM"; midnight means that the time is unknown."""
    told = f"{int(found[1]):02d}:{found[2]}" if found else "00:00"
    return told if told != "00:00" and int(told[:2]) < 24 else None


def _first(values: Mapping[str, str], keys: tuple[str, ...]) -> str | None:
    return next((values[key] for key in keys if values.get(key)), None)
