"""Captions as cues: when, and which lines. WebVTT, SubRip and SubViewer differ in little else.

Our own few lines, since webvtt-py keeps one voice a cue, gives up at a file without its header
and drops what stands behind a broken time; pysubs2 turns voices into styles and loses them.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, pairwise
from typing import Final

import orjson

from meetings.transcripts.readers.cue_identifiers import names_in

_CLOCK = r"(?:(?:\d{1,3}:)?\d{1,2}:\d{1,2}(?:[.,]\d{1,3})?)"
_TIMES = re.compile(
    rf"^[ \t]*(?P<start>{_CLOCK})(?:[ \t]*-->[ \t]*|,){_CLOCK}(?:[ \t](?P<behind>[^\n]*))?$",
    re.MULTILINE,
)
TIMES_FIRST = re.compile(
    rf"(?:[^\n]{{0,80}}\n)?[ \t]*{_CLOCK}(?:[ \t]*-->[ \t]*|,){_CLOCK}[ \t\n]"
)
"""How a file of cues begins: perhaps a number or name, then the first cue's times."""

_HEADING: Final = 6
"""Lines over the first cue that may be a heading: "Transcript of the pier talk", its address."""
_CUES: Final = 3
"""Times in lines of their own from which on a file with a heading is one of cues."""

_TAGS = re.compile(
    r"</?(?:[cibuv]|lang|ruby|rt|font|span)(?:[.\s][^<>]*)?>|<\d[\d:.]*>", re.IGNORECASE
)
_BREAK = re.compile(r"\n|\[br\]")  # as SubViewer breaks lines
_DRAWN = re.compile(r"\{\\[^{}]*\}")  # {\an8}: where on the picture
_VOICE = re.compile(r"<v(?:\.[^\s<>]*)?[ \t]+([^<>]+)>", re.IGNORECASE)
_VOICE_END = re.compile(r"</v>", re.IGNORECASE)
_NO_CUE = re.compile(r"(?:NOTE|STYLE|REGION)(?=\s|$)")

_LONGEST_NAME = 130
"""Characters of a cue's name."""


@dataclass(frozen=True, slots=True)
class Cue:
    """Lines shown together from ``start_s`` on; ``voice``: whose they are, where a tag tells."""

    start_s: float
    lines: tuple[str, ...]
    voice: str | None = None


def is_of_cues(start: str) -> bool:
    """Whether a file begins with cues, perhaps below a heading."""
    times = list(islice(_TIMES.finditer(start), _CUES))
    if len(times) > 1 and _hold_words_behind(times, start):
        return False
    if TIMES_FIRST.match(start):
        return True
    return len(times) == _CUES and start.count("\n", 0, times[0].start()) <= _HEADING


def _hold_words_behind(times: Sequence[re.Match[str]], start: str) -> bool:
    """Whether nothing stands below such times, and words behind each in its own line:
    "00:00:03 --> 00:00:08 [Ann Moss] We begin.".
    """
    below = (start[one.end() : after.start()].strip() for one, after in pairwise(times))
    return all(one["behind"] for one in times) and not any(below)


def heading_in(text: str) -> str:
    """The lines over the first cue, without its number or name."""
    first = _TIMES.search(text)
    if first is None or TIMES_FIRST.match(text.lstrip("\ufeff \n")):
        return ""
    lines = text[: first.start()].split("\n")
    return " ".join(line for line in map(str.strip, lines) if line and not line.isdecimal())


def cues_in(text: str) -> Iterator[Cue]:
    """The cues of a file in their order, without tags, each voice of a cue on its own."""
    times = list(_TIMES.finditer(text))
    named = _named_above(text, times)
    stops = [*(_before(text, one.end(), after.start()) for one, after in pairwise(times)), None]
    for found, stop in zip(times, stops, strict=False):
        start = seconds(found["start"])
        above = named.get(found.start())
        for voice, said in _told(_shown(text[found.end() : stop])):
            lines = tuple(filter(None, map(_bare, _BREAK.split(said))))
            if lines:
                yield Cue(start, lines, voice or above)


_NAMED = re.compile(r"\d{1,6}[ \t]\"(?P<name>[^\"\n]{1,80})\"(?:[ \t]\(\d{1,20}\))?[ \t]{0,9}")
"""How Webex writes a cue's name: 12 "Ann Moss" (1234567)."""


def _named_above(text: str, times: Sequence[re.Match[str]]) -> dict[int, str]:
    """The speakers in the names of cues, by where their times begin."""
    found: dict[int, str] = {}
    for one in times:
        line = text[max(0, one.start() - _LONGEST_NAME) : one.start()].rstrip("\n")
        if named := _NAMED.fullmatch(line.rpartition("\n")[2]):
            found[one.start()] = named["name"].strip()
    return found or _by_identifiers(text, times) or _named_behind(times)


def _named_behind(times: Sequence[re.Match[str]]) -> dict[int, str]:
    """The speakers behind the times: "00:00:03,000 --> 00:00:09,000 [Ann Moss]"."""
    names = names_in([(one["behind"] or "").strip(" \t[](){}|-") for one in times])
    return {one.start(): name for one, name in zip(times, names, strict=True) if name}


def _by_identifiers(text: str, times: Sequence[re.Match[str]]) -> dict[int, str]:
    names = names_in([_identifier(text, one.start()) for one in times])
    return {one.start(): name for one, name in zip(times, names, strict=True) if name}


def _identifier(text: str, start: int) -> str:
    """The line right above a cue's times, where a blank line stands above it."""
    above = text[max(0, start - _LONGEST_NAME) : start].split("\n")
    stands = len(above) > 2 and not above[-1].strip() and not above[-3].strip()
    first = len(above) == 2 and start < _LONGEST_NAME
    return above[-2] if stands or first else ""


def seconds(clock: str) -> float:
    """What "1:02:03.5", "02:03,500" or "02:03" count from the start."""
    total = 0.0
    for part in clock.replace(",", ".").split(":"):
        total = total * 60 + float(part)
    return round(total, 3)


def _before(text: str, start: int, stop: int) -> int:
    """Where a cue's text ends before the next one's times: its number or name is no text."""
    above, _, name = text[start:stop].rstrip("\n").rpartition("\n")
    stands_apart = not above.strip() or above.endswith("\n") or name.strip().isdecimal()
    glued = text.endswith("\n\n", start, stop)
    return start + len(above) if stands_apart and not glued else stop


def _shown(text: str) -> str:
    """Without the notes and styles that stand between cues."""
    if not ("NOTE" in text or "STYLE" in text or "REGION" in text):
        return text
    blocks = re.split(r"\n[ \t]*\n", text)
    return "\n".join(block for block in blocks if not _NO_CUE.match(block.strip()))


def _told(text: str) -> Iterator[tuple[str | None, str]]:
    """Whose words a cue holds; some hold them as JSON: {"speakerName": …, "spokenText": …}."""
    if text.lstrip()[:1] != "{":
        yield from _voices(text)
        return
    try:
        told = orjson.loads(text)  # which also refuses what is nested deeper than Python goes
    except orjson.JSONDecodeError:
        yield from _voices(text)
        return
    said, voice = told.get("spokenText"), told.get("speakerName")
    if isinstance(said, str):
        yield (voice if isinstance(voice, str) and voice.strip() else None), said
    else:
        yield from _voices(text)


def _voices(text: str) -> Iterator[tuple[str | None, str]]:
    if "<" not in text:
        yield None, text
        return
    parts = _VOICE.split(text)
    yield None, parts[0]
    for name, said in zip(parts[1::2], parts[2::2], strict=True):
        own, *others = _VOICE_END.split(said, maxsplit=1)
        yield " ".join(html.unescape(name).split()) or None, own
        yield from ((None, other) for other in others)


def _bare(line: str) -> str:
    without = _DRAWN.sub("", _TAGS.sub("", line))
    return " ".join(html.unescape(without).replace("\u200b", "").split(" ")).strip()
