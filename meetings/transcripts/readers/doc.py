"""Word before 2007 (doc): the words of the main text, with tables of names and words.

After Microsoft's description [MS-DOC]: the text stands in pieces, of one or two bytes a letter,
which a table in another stream puts in order. Its looks are not read, so that labels are told
as in plain text.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator
from typing import Final

from meetings.model.errors import UnreadableTranscript
from meetings.model.parsed_document import Draft
from meetings.text.decoding import FILE_LIMIT, FILE_LIMIT_MB, decode
from meetings.transcripts.readers.bold_paragraphs import (
    Item,
    Paragraph,
    Run,
    Table,
    blocks_in,
)
from meetings.transcripts.readers.compound_file import SIGN, CompoundFile
from meetings.transcripts.readers.reader import Reader

_WORD_STREAM: Final = "WordDocument"
_NAME_IN_FILE: Final = _WORD_STREAM.encode("utf-16-le")
_WORD_97: Final = 0xC1
"""The version from which on the text stands in pieces that a table orders."""
_LOCKED, _SECOND_TABLE, _COMPLEX = 0x0100, 0x0200, 0x0004
_ONE_BYTE: Final = 0x40000000
"""Set in the place of a piece whose letters have one byte each."""
_FIELD: Final = re.compile("\x13[^\x13\x14\x15]{0,4000}(?:\x14|(?=\x15))|\x15")
"""What a field is made of, an address or the number of a page; what it shows stays."""
_MOST_FIELDS: Final = 4
"""How deep fields stand in each other."""
_BREAKS: Final = str.maketrans(
    {"\x0b": "\n", "\x0c": "\r", "\x0e": "\r", "\x1e": "-", "\xa0": " "}
)
_CONTROL: Final = re.compile(r"[\x00-\x06\x08\x0f-\x1f]")
_CELL: Final = "\x07"


def read_doc(data: bytes) -> Draft:
    """The paragraphs and tables of an old Word document."""
    if len(data) > FILE_LIMIT:
        raise UnreadableTranscript(
            f"this old Word file has more than {FILE_LIMIT_MB} MB: save it without pictures",
            kind="too-big",
            most=FILE_LIMIT_MB,
        )
    try:
        text = _text(CompoundFile(data))
    except (struct.error, IndexError, ValueError) as error:
        raise UnreadableTranscript(
            f"this old Word file is damaged: {error}; save it as .docx, or send its text",
            kind="damaged",
            form=READER.form,
        ) from error
    blocks = blocks_in(_items(_shown(text)))
    if not blocks:
        raise UnreadableTranscript("this old Word file holds no words", kind="no-words")
    return Draft(READER.form, blocks)


def _text(file: CompoundFile) -> str:
    """The main text: no notes, no headers of pages, which stand behind it."""
    word = file.stream(_WORD_STREAM) or b""
    version, flags = struct.unpack_from("<2xH6xH", word)
    if flags & _LOCKED:
        raise UnreadableTranscript("it is locked: save it without a password", kind="locked")
    if version < _WORD_97:
        start, stop = struct.unpack_from("<II", word, 0x18)
        if flags & _COMPLEX:
            raise ValueError("it was saved in pieces by a Word before 97")
        return decode(word[start:stop].replace(b"\x07", b"\t"), FILE_LIMIT).replace("\n", "\r")
    table = file.stream("1Table" if flags & _SECOND_TABLE else "0Table") or b""
    start, length = struct.unpack_from("<II", word, 0x01A2)
    letters = struct.unpack_from("<I", word, 0x4C)[0]
    return "".join(_pieces(word, _piece_table(table[start : start + length])))[:letters]


def _piece_table(changes: bytes) -> bytes:
    """The table of pieces, behind what was changed in them."""
    at = 0
    while changes[at] == 1:
        at += 3 + struct.unpack_from("<H", changes, at + 1)[0]
    if changes[at] != 2:
        raise ValueError("it has no table of pieces")
    length = struct.unpack_from("<I", changes, at + 1)[0]
    return changes[at + 5 : at + 5 + length]


def _pieces(word: bytes, table: bytes) -> Iterator[str]:
    count = (len(table) - 4) // 12
    bounds = struct.unpack_from(f"<{count + 1}I", table)
    left = len(word)  # pieces that tell of the same bytes again and again would fill the memory
    for number in range(count):
        place = struct.unpack_from("<2xI", table, 4 * (count + 1) + 8 * number)[0]
        length = bounds[number + 1] - bounds[number]
        left -= length
        if length < 0 or left < 0:
            raise ValueError("its pieces are longer than the file")
        if place & _ONE_BYTE:
            start = (place & ~_ONE_BYTE) // 2
            yield word[start : start + length].decode("cp1252", "replace")
        else:
            yield word[place : place + 2 * length].decode("utf-16-le", "replace")


def _shown(text: str) -> str:
    """Without fields, pictures and marks of notes."""
    for _ in range(_MOST_FIELDS):
        text = _FIELD.sub("", text)
    return _CONTROL.sub("", text.translate(_BREAKS).replace("\x1f", ""))


def _items(text: str) -> Iterator[Item]:
    """Paragraphs, and rows of cells as tables: a row ends in two marks of a cell."""
    rows: list[tuple[tuple[Paragraph, ...], ...]] = []
    *parts, last = text.split(_CELL + _CELL)
    for part in parts:
        *before, first = part.split(_CELL)[0].split("\r")
        if any(map(str.strip, before)) and rows:
            yield Table(tuple(rows))
            rows = []
        yield from map(_paragraph, before)
        cells = (first, *part.split(_CELL)[1:])
        rows.append(tuple(tuple(map(_paragraph, cell.split("\r"))) for cell in cells))
    if rows:
        yield Table(tuple(rows))
    yield from map(_paragraph, last.replace(_CELL, "\r").split("\r"))


def _paragraph(text: str) -> Paragraph:
    return Paragraph((Run(text),))


def _sniff(data: bytes, _name: str) -> bool:
    return data.startswith(SIGN) and _NAME_IN_FILE in data


READER = Reader("Word 97-2003", (".doc",), _sniff, read_doc)
