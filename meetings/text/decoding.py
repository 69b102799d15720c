"""Decodes bytes to text: UTF-8, UTF-16 and UTF-32 with or without a BOM, windows-1251 and -1252,
KOI8-R, CP866, ISO 8859-5, the Cyrillic of Macs."""

from __future__ import annotations

import codecs
import re

from meetings.model.errors import UnreadableTranscript
from meetings.text.cyrillic_encodings import cyrillic_encoding, unmarked_utf16, unmarked_utf32

MEGABYTE = 1024 * 1024
LIMIT = 5 * MEGABYTE
"""The most bytes a transcript may have: ten times the longest that is known."""
FILE_LIMIT_MB = 20
FILE_LIMIT = FILE_LIMIT_MB * MEGABYTE
"""The most bytes of a file whose markup is much longer than its words: a PDF, an export with the
time of each word. A bot of Telegram cannot be sent more."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # begins as that of UTF-16 does
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_BREAKS = re.compile("[\x0b\x0c\x85\u2028\u2029]")
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f]")
_HARD_HYPHEN, _SOFT_HYPHEN = "\x1e", "\x1f"
"""Word's hyphens that never and that only at the end of a line part a word, in text it saved."""
_UNSEEN = f"{_SOFT_HYPHEN}\u00ad\u2060\ufeff"
"""What parts no words: hyphens at which a line may be broken, joiners, marks of the byte order."""
_FEW = 1000
"""Characters for each of which one control character is a slip of a text; data has far more."""
_OF_SEVERAL_BYTES = re.compile("[^\x00-\x7f\ufffd]")
_CYRILLIC = re.compile(r"[а-яёА-ЯЁ]")


def decode(data: bytes, limit: int = LIMIT) -> str:
    """The text of some bytes, with line feeds as the only line ends.

    Raises UnreadableTranscript where they are empty, too many, or no text.
    """
    if len(data) > limit:
        of_it = len(data) / MEGABYTE  # what is beyond the most that a file may have is not read
        size = f"{of_it:.1f} MB" if len(data) <= FILE_LIMIT else f"more than {FILE_LIMIT_MB} MB"
        raise UnreadableTranscript(
            f"it has {size}, and {limit // MEGABYTE} MB is the most a transcript may have",
            kind="too-big",
            most=limit // MEGABYTE,
        )
    text = _text(data).replace("\r\n", "\n").replace("\r", "\n")
    text = _BREAKS.sub("\n", text)
    if not text.strip():
        raise UnreadableTranscript("it is empty", kind="empty")
    text = text.replace(_HARD_HYPHEN, "-")
    for sign in _UNSEEN:  # in a twentieth of the time that a table of them takes
        text = text.replace(sign, "")
    controls = len(_CONTROL.findall(text))
    if "\0" in text or controls * _FEW > len(text):
        raise UnreadableTranscript(
            "it is no text but binary data; send the transcript as text", kind="binary"
        )
    return _CONTROL.sub(" ", text) if controls else text


def _text(data: bytes) -> str:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _strict(data, encoding)
    if (unmarked := unmarked_utf32(data) or unmarked_utf16(data)) is not None:
        return _strict(data, unmarked)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _nearly_utf8(data) or _one_byte(data)


def _strict(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise UnreadableTranscript(
            f"its {encoding} text is damaged: {error.reason}",
            kind="encoding-damaged",
            encoding=encoding,
        ) from error


def _nearly_utf8(data: bytes) -> str | None:
    """UTF-8 where more letters of several bytes are whole than bytes are bad; else None.

    By chance windows-1251 makes such letters once in some hundreds of its own.
    """
    text = data.decode("utf-8", errors="replace")
    bad = text.count("\ufffd")
    return text if len(_OF_SEVERAL_BYTES.findall(text)) > bad else None


def _one_byte(data: bytes) -> str:
    """windows-1251 or an older encoding where most letters are Cyrillic; its western twin where
    few are."""
    if (encoding := cyrillic_encoding(data)) is not None:
        return data.decode(encoding, errors="replace")
    text = data.decode("cp1251", errors="replace")
    letters = sum(map(str.isalpha, text))
    cyrillic = len(_CYRILLIC.findall(text))
    if "\ufffd" not in text and cyrillic * 2 >= letters:
        return text
    # A fifth: the names of a few Russians in an English text make no Russian one.
    if cyrillic * 5 < letters:
        text = data.decode("cp1252", errors="replace")
        if "\ufffd" not in text:
            return text
    raise UnreadableTranscript(
        "it is neither UTF-8 nor windows-1251 text; save it as UTF-8", kind="encoding"
    )
