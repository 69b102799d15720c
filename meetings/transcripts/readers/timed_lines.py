"""Files of one stretch of time a line: STM of speech laboratories, labels of Audacity.

STM: ``council 1 ann_moss 0.00 2.50 <o,f0,female> we begin``. Labels: start, end and words parted
by tabs, perhaps with a column for whoever speaks. RTTM tells who speaks when, but holds no words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from meetings.model.errors import UnreadableTranscript
from meetings.model.parsed_document import Block, Draft
from meetings.text.decoding import FILE_LIMIT, decode
from meetings.transcripts.readers.beginning import beginning
from meetings.transcripts.readers.cue_speakers import spoken
from meetings.transcripts.readers.cues import Cue
from meetings.transcripts.readers.reader import Reader

_SECONDS: Final = r"\d{1,6}\.\d{1,9}"
_STM: Final = re.compile(
    rf"(?P<file>\S+)[ \t]+\S+[ \t]+(?P<speaker>\S+)[ \t]+(?P<start>{_SECONDS})[ \t]+{_SECONDS}"
    r"[ \t]+(?:<[^<>\n]*>[ \t]*)?(?P<text>.*)"
)
_LABEL: Final = re.compile(
    rf"(?P<start>{_SECONDS})\t{_SECONDS}(?:\t(?P<speaker>[^\t\n]{{1,80}})(?=\t))?\t(?P<text>.*)"
)
_RTTM: Final = re.compile(rf"SPEAKER \S+ \d+ {_SECONDS} {_SECONDS} <NA>")
_LEAST: Final = 2
"""Lines that have to be of the form before a file is taken for one."""
_NOBODY: Final = frozenset({"inter_segment_gap", "excluded_region", "unknown", "<na>"})
_NO_WORDS: Final = frozenset({"ignore_time_segment_in_scoring"})


def read_timed_lines(data: bytes) -> Draft:
    """A block a line."""
    text = decode(data, FILE_LIMIT)
    if _RTTM.match(text.lstrip()):
        raise UnreadableTranscript(
            "this RTTM file tells who speaks when, but holds no words: send the transcript",
            kind="no-words",
        )
    blocks = spoken(list(_cues(text)))
    if not blocks:
        raise UnreadableTranscript("this file of timed lines holds no words", kind="no-words")
    return Draft(READER.form, _without_nobody(blocks))


def _cues(text: str) -> Iterator[Cue]:
    for line in text.split("\n"):
        found = _form(line)
        words = found["text"].strip() if found else ""
        if found and words and words.casefold() not in _NO_WORDS:
            yield Cue(float(found["start"]), (words,), found["speaker"])


def _form(line: str) -> re.Match[str] | None:
    return _LABEL.fullmatch(line.rstrip()) or _STM.fullmatch(line.strip())


def _without_nobody(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """Blocks whose speakers are people: a gap between segments is not."""
    return tuple(
        Block(one.text, None, start_s=one.start_s)
        if one.speaker and one.speaker.casefold() in _NOBODY
        else one
        for one in blocks
    )


def _sniff(data: bytes, _name: str) -> bool:
    lines = [line for line in beginning(data).split("\n")[:-1] if line.strip()]
    told = [line for line in lines if not line.startswith(";;")]
    if told and _RTTM.match(told[0]):
        return True
    return len(told) >= _LEAST and all(_form(line) is not None for line in told)


READER = Reader("lines with seconds", (".stm", ".rttm"), _sniff, read_timed_lines)
