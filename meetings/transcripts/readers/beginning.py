"""The beginning of a file as text, by which readers recognise their format."""

from __future__ import annotations

import codecs
from functools import lru_cache
from typing import Final

_LENGTH: Final = 4096
"""Bytes by which a form is known, so many that no letter of two or four bytes is cut."""
_WIDE: Final = (
    (codecs.BOM_UTF32_LE, "utf-32"),  # begins as that of UTF-16 does
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def beginning(data: bytes) -> str:
    """The first characters, line feeds as the only line ends, without what stands before them."""
    return _decoded(data[:_LENGTH])


@lru_cache(maxsize=4)  # fifteen readers ask for that of one file after another
def _decoded(start: bytes) -> str:
    encoding = next((one for mark, one in _WIDE if start.startswith(mark)), "utf-8-sig")
    text = start.decode(encoding, "replace")
    return text.replace("\r\n", "\n").replace("\r", "\n").lstrip()
