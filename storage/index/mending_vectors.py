"""What is wrong with a file of vectors, and how it is put right."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from storage.files.durable_file import write_durably
from storage.files.set_aside import set_aside
from storage.index.vector_records import (
    HEADER_BYTES,
    dimension_in,
    is_sound,
    record_of,
)


def wrong_with_vectors(path: Path) -> str:
    """What is wrong with a file of vectors; "" where all is well, or none was ever made."""
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return "it is missing" if path.with_suffix(".lock").exists() else ""
    except OSError as refused:
        return f"it cannot be read ({refused.strerror})"
    dimension = dimension_in(path, data[:HEADER_BYTES])
    if dimension is None:
        return "its beginning is not what was written"
    record = record_of(dimension)
    if len(data) < HEADER_BYTES or (len(data) - HEADER_BYTES) % record.itemsize:
        return "its end is torn"
    records = np.frombuffer(data, record, offset=HEADER_BYTES)
    damaged = sum(not is_sound(one) for one in records)
    return f"{damaged} vectors are damaged" if damaged else ""


def mend_vectors(path: Path, header: bytes | None = None) -> int:
    """Sets a file aside and rewrites its sound vectors; how many there are.

    ``header``: that of the model in use, where it is known; else the file's own has to do, and
    what has none goes. The caller holds the file's lock.
    """
    data = _readable(path)
    own = data[:HEADER_BYTES].ljust(HEADER_BYTES, b"\0")
    dimension = dimension_in(path, own if header is None else header)
    kept = b""
    if dimension is not None:
        record = record_of(dimension)
        whole = max(0, len(data) - HEADER_BYTES) // record.itemsize
        if whole > 0:
            records = np.frombuffer(data, record, whole, HEADER_BYTES)
            kept = b"".join(one.tobytes() for one in records if is_sound(one))
    if path.exists():
        set_aside(path)
    if dimension is not None:
        write_durably(path, (header or own) + kept)
        return len(kept) // record.itemsize
    path.with_suffix(".lock").unlink(missing_ok=True)
    return 0


def _readable(path: Path) -> bytes:
    """What can be read of a file; nothing of what is none."""
    try:
        return path.read_bytes()
    except OSError:
        return b""
