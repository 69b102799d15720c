"""The beginning of a file as text, by which readers recognise their format."""

from __future__ import annotations

import codecs
from typing import Final

_LENGTH: Final = 4096
"""Bytes by which a form is known, an even number of them: UTF-16 has two a letter."""
_WIDE: Final = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def beginning(data: bytes) -> str:
    """The first characters, line feeds as the only line ends, without what stands before them."""
    start = data[:_LENGTH]
    wide = start.startswith(_WIDE)
    whole = start[: _LENGTH // 2 * 2] if wide else start
    text = whole.decode("utf-16" if wide else "utf-8-sig", "replace")
    return text.replace("\r\n", "\n").replace("\r", "\n").lstrip()
