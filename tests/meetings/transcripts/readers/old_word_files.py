"""Word documents of before 2007 made of a few words, for tests."""

from __future__ import annotations

import struct

_SECTOR = 512
_FREE, _END, _TABLE = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
_LEAST = 4096
"""Bytes from which on a stream has sectors of its own."""


def old_word(text: str, *, one_byte: str = "", locked: bool = False, behind: str = "") -> bytes:
    """A document whose text stands in two pieces: letters of one byte, then of two.

    ``behind``: what stands behind the main text, as notes do.
    """
    first = one_byte.encode("cp1252")
    second = (text + behind).encode("utf-16-le")
    start = 0x400
    pieces = [(len(one_byte), (start * 2) | 0x40000000), (len(text + behind), start + len(first))]
    bounds = [0]
    for length, _ in pieces:
        bounds.append(bounds[-1] + length)
    table = struct.pack("<3I", *bounds) + b"".join(
        struct.pack("<HIH", 0, place, 0) for _, place in pieces
    )
    changes = b"\x01" + struct.pack("<H", 2) + b"??"
    pieces_told = changes + b"\x02" + struct.pack("<I", len(table)) + table
    head = bytearray(start)
    struct.pack_into("<HH", head, 0, 0xA5EC, 0xC1)
    struct.pack_into("<H", head, 0x0A, 0x0100 if locked else 0)
    struct.pack_into("<I", head, 0x4C, len(one_byte) + len(text))
    struct.pack_into("<II", head, 0x01A2, 0, len(pieces_told))
    return compound({"WordDocument": bytes(head) + first + second, "0Table": pieces_told})


def compound(streams: dict[str, bytes]) -> bytes:
    """A compound file of some streams, each in sectors of its own."""
    padded = {name: data.ljust(_LEAST, b"\0") for name, data in streams.items()}
    following, sectors, entries = [_TABLE, _END], [], [_entry("Root Entry", 5, _END, 0)]
    for name, data in padded.items():
        first = len(following)
        count = -(-len(data) // _SECTOR)
        sectors += [
            data[n * _SECTOR : (n + 1) * _SECTOR].ljust(_SECTOR, b"\0") for n in range(count)
        ]
        following += [*range(first + 1, first + count), _END]
        entries.append(_entry(name, 2, first, len(data)))
    following += [_FREE] * (_SECTOR // 4 - len(following))
    assert len(following) == _SECTOR // 4, "one sector of the table is enough for tests"
    head = bytearray(_SECTOR)
    head[:8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
    struct.pack_into("<5H", head, 24, 0x3E, 3, 0xFFFE, 9, 6)
    struct.pack_into("<2I4x5I", head, 44, 1, 1, _LEAST, _END, 0, _END, 0)
    struct.pack_into("<109I", head, 76, 0, *[_FREE] * 108)
    table = struct.pack(f"<{_SECTOR // 4}I", *following)
    directory = b"".join(entries).ljust(_SECTOR, b"\0")
    return bytes(head) + table + directory + b"".join(sectors)


def _entry(name: str, kind: int, first: int, size: int) -> bytes:
    made = bytearray(128)
    told = name.encode("utf-16-le")
    made[: len(told)] = told
    struct.pack_into("<HB", made, 64, len(told) + 2, kind)
    struct.pack_into("<3I", made, 68, _FREE, _FREE, _FREE)
    struct.pack_into("<II", made, 116, first, size)
    return bytes(made)
