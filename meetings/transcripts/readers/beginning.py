"""How some bytes begin, as text: what readers know their form by."""

from __future__ import annotations

import codecs
from typing import Final

_LENGTH: Final = 4096
_WIDE: Final = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def beginning(data: bytes) -> str:
    """The first characters, without a byte order mark or white space before them."""
    start = data[:_LENGTH]
    if start.startswith(_WIDE):
        return start[: _LENGTH // 2 * 2].decode("utf-16", "replace").lstrip()
    return start.decode("utf-8-sig", "replace").lstrip()
