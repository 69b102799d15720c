"""Decompresses the body of a response, up to the limit on what is read from a source."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from typing import Final

_STEP: Final = 65536
"""Packed bytes gone through at a time: each piece that ends copies what is left of them, which of
a whole body would be megabytes again and again."""
# A server packs an answer in one piece. Each further one costs a copy of what is left of a step,
# and an empty piece takes 20 bytes: 5 MB could hold a quarter of a million of them.
_MOST_PIECES: Final = 64
_GZIP: Final = 16 + zlib.MAX_WBITS
_NAMES: Final = frozenset({"gzip", "x-gzip"})


class TooLong(Exception):
    """A body says more than is read of a source."""


class BrokenBody(Exception):
    """A packed body does not unpack: the text says what is wrong with it."""


class UnknownPacking(Exception):
    """A body is packed in a way that we did not ask for; the text names it."""


def is_packed(encodings: Sequence[str]) -> bool:
    """Whether a body with these Content-Encoding headers is packed by gzip, or as it is.

    Raises UnknownPacking for anything else: gzip within gzip is how 2 kB stand for gigabytes.
    """
    named = [name.strip().lower() for line in encodings for name in line.split(",")]
    packed = [name for name in named if name not in {"", "identity"}]
    if len(packed) > 1 or not _NAMES.issuperset(packed):
        raise UnknownPacking(", ".join(packed)[:60])
    return bool(packed)


def unpacked(data: bytes, limit: int) -> bytes:
    """What a gzipped body says. Raises TooLong over ``limit`` bytes, and BrokenBody."""
    out = bytearray()
    piece, pieces = zlib.decompressobj(_GZIP), 1
    for at in range(0, len(data), _STEP):
        left = data[at : at + _STEP]
        # Some servers fill up with zeros after the last piece.
        while left := left.lstrip(b"\0") if piece.eof else left:
            if piece.eof:
                piece, pieces = zlib.decompressobj(_GZIP), pieces + 1
            if pieces > _MOST_PIECES:
                raise BrokenBody(f"it is packed in more than {_MOST_PIECES} pieces")
            _inflate(piece, left, out, limit)
            left = piece.unused_data
    if not piece.eof:
        raise BrokenBody("it ends too early")
    return bytes(out)


def _inflate(piece: zlib._Decompress, left: bytes, out: bytearray, limit: int) -> None:
    """Adds what a step says to ``out``, a byte over the limit at most."""
    try:
        out += piece.decompress(left, limit + 1 - len(out))
    except zlib.error as error:
        raise BrokenBody(str(error)) from error
    if len(out) > limit:
        raise TooLong
