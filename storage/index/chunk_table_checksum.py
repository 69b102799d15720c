"""The file of which chunk each vector belongs to: an npz with its checksum at the end."""

from __future__ import annotations

from pathlib import Path
from zlib import crc32

_MARK = b"crc:"
_TRAILER = len(_MARK) + 8
"""The mark and eight hexadecimal digits."""


def with_checksum(data: bytes) -> bytes:
    """The bytes to keep; whoever reads zip files passes over what stands behind them."""
    return data + _MARK + b"%08x" % crc32(data)


NO_CHUNKS = with_checksum(b"")
"""A table that whoever opens it next rebuilds."""


def checked(data: bytes) -> bytes | None:
    """The npz in a file's bytes; None where they are not what was written.

    An earlier version wrote no checksum; its tables are rebuilt.
    """
    body, trailer = data[:-_TRAILER], data[-_TRAILER:]
    return body if trailer == _MARK + b"%08x" % crc32(body) else None


def wrong_with_chunks(path: Path) -> str:
    """What is wrong with a table, or that it is missing beside vectors; "" where all is well."""
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return "it is missing" if (path.parent / "vectors.bin").exists() else ""
    except OSError as refused:
        return f"it cannot be read ({refused.strerror})"
    plain = _MARK not in data[-_TRAILER:] and data.startswith(b"PK") and data[-22:-18] == b"PK\5\6"
    return "" if plain or checked(data) is not None else "it is not what was written"
