"""Scenarist's closed captions (SCC): American broadcasts and councils, letters as numbers.

A line is a time and pairs of bytes as CEA-608 sends them: the highest bit of each is parity.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from meetings.model.errors import UnreadableTranscript
from meetings.model.parsed_document import Draft
from meetings.text.decoding import FILE_LIMIT, decode
from meetings.transcripts.readers.beginning import beginning
from meetings.transcripts.readers.cue_speakers import spoken
from meetings.transcripts.readers.cues import Cue, seconds
from meetings.transcripts.readers.reader import Reader

_LINE: Final = re.compile(
    r"(?P<clock>\d\d:\d\d:\d\d)[:;.,]\d\d[ \t]+(?P<pairs>[0-9a-fA-F]{4}(?:[ \t]+[0-9a-fA-F]{4})*)"
)
_OTHER: Final = dict(zip("*\\^_`{|}~\x7f", "áéíóúç÷Ññ█", strict=True))
"""Where CEA-608 has other letters than ASCII."""
_SPECIAL: Final = "®°½¿™¢£♪à èâêîôû"
_EXTENDED: Final = {
    0x12: "ÁÉÓÚÜü‘¡*’—©℠•“”ÀÂÇÈÊËëÎÏïÔÙùÛ«»",
    0x13: "ÃãÍÌìÒòÕõ{}\\^_|~ÄäÖöß¥¤│ÅåØø┌┐└┘",
}
_TWO_BYTES: Final = 0x20
"""Below it a byte begins a command, or a letter of two bytes."""
_PLACE: Final = 0x40
"""From it on the second byte of a command says where the next line stands."""


_STYLES: Final = 0x11
"""Begins a change of style, shown as a blank, or one of the special letters."""


def read_scenarist(data: bytes) -> Draft:
    """The captions of a file, a block for each of its lines."""
    text = decode(data, FILE_LIMIT)
    blocks = spoken(list(_cues(text)))
    if not blocks:
        raise UnreadableTranscript("this file of captions holds no words", kind="no-words")
    return Draft(READER.form, blocks)


def _cues(text: str) -> Iterator[Cue]:
    for found in _LINE.finditer(text):
        shown = _shown(bytes.fromhex(found["pairs"]))
        lines = tuple(filter(None, (" ".join(line.split()) for line in shown.split("\n"))))
        if lines:
            yield Cue(seconds(found["clock"]), lines)


def _shown(sent: bytes) -> str:
    """The letters that pairs of bytes show; commands are sent twice."""
    letters: list[str] = []
    before: tuple[int, int] | None = None
    for one, two in zip(sent[::2], sent[1::2], strict=True):
        first, second = one & 0x7F, two & 0x7F
        if first >= _TWO_BYTES or first == 0:
            letters.extend(_letter(byte) for byte in (first, second) if byte)
            before = None
        elif (first, second) == before:
            before = None
        else:
            before = first, second
            _command(first & 0x17, second, letters)
    return "".join(letters)


def _letter(byte: int) -> str:
    return _OTHER.get(chr(byte), chr(byte))


def _command(first: int, second: int, letters: list[str]) -> None:
    """A letter of two bytes, a change of style, or whatever begins a line."""
    if second >= _PLACE or first in {0x14, 0x15}:
        letters.append("\n")
    elif first == _STYLES:
        letters.append(_SPECIAL[second - 0x30] if second >= 0x30 else " ")
    elif first in _EXTENDED:
        del letters[-1:]  # sent before it for those who know ASCII alone
        letters.append(_EXTENDED[first][second - 0x20])


def _sniff(data: bytes, _name: str) -> bool:
    return beginning(data).startswith("Scenarist_SCC")


READER: Final = Reader("Scenarist captions", (".scc",), _sniff, read_scenarist)
