"""How vectors lie in a file: a header, then records of one size, each with its checksum."""

from __future__ import annotations

import re
import zlib
from pathlib import Path

import numpy as np
import numpy.typing as npt

from meetings.retrieval.indexing.chunks import KEY_BYTES

Floats = npt.NDArray[np.float32]
_MAGIC = b"vectors1"
HEADER_BYTES = 256
"""The mark, the dimension and the model's name, with room for a long one."""
_HEADER = re.compile(rb"vectors1 (\d{1,5}) ([^\0]+)\0*", re.DOTALL)
BLOCK = 1024
"""Rows turned into floats at once: few enough to stay in the processor's cache."""
_LENGTH_OFF = 0.005
"""A vector is of length 1 but for rounding; one whose scale was damaged is near to everything."""


def header_for(model: str, dimension: int) -> bytes:
    """The first bytes of the file for a model."""
    text = _MAGIC + f" {dimension} {model}".encode()
    return text[:HEADER_BYTES].ljust(HEADER_BYTES, b"\0")


def checksum_of(record: np.void) -> int:
    """What is stored with a record, so that a flipped bit is noticed."""
    return zlib.crc32(record["scale"].tobytes(), _check_without_scale(record))


def _check_without_scale(record: np.void) -> int:
    """What earlier versions kept; vectors take hours to make, so these stay good."""
    return zlib.crc32(record["v"].tobytes(), zlib.crc32(record["key"].tobytes()))


def is_sound(record: np.void) -> bool:
    """Whether a record reads as it was written."""
    return int(record["check"]) in (checksum_of(record), _check_without_scale(record))


def record_of(dimension: int) -> np.dtype[np.void]:
    """A record: key, checksum, scale, and a byte for each number of the vector."""
    return np.dtype(
        [("key", "u1", KEY_BYTES), ("check", "<u4"), ("scale", "<f4"), ("v", "i1", dimension)]
    )


def folder_of(model: str) -> str:
    """The name of the folder for the vectors of a model."""
    return re.sub(r"[^\w.-]", "_", model)


def dimension_in(path: Path, header: bytes) -> int | None:
    """The dimension that a file's header names; None where it is no header of a file there."""
    match = _HEADER.fullmatch(header)
    if match is None or folder_of(match[2].decode("utf-8", "replace")) != path.parent.name:
        return None
    return int(match[1])


def sound_rows(records: npt.NDArray[np.void], first: int) -> npt.NDArray[np.int32]:
    """The rows from one on, without records that a crash left full of zeros, or whose vectors are
    not of length 1.
    """
    sound = np.flatnonzero(np.abs(_lengths(records[first:]) - 1) < _LENGTH_OFF)
    return (sound + first).astype(np.int32)


def products(vectors: npt.NDArray[np.number], question: Floats) -> Floats:
    """The product of each vector with a question's.

    Some at a time: with more, numpy's library wakes a thread for each core, which on a busy
    machine takes ten times as long.
    """
    out = np.empty(len(vectors), np.float32)
    block = np.empty((min(BLOCK, len(vectors)), vectors.shape[1]), np.float32)
    for start in range(0, len(vectors), BLOCK):
        some = vectors[start : start + BLOCK]
        np.copyto(block[: len(some)], some)
        np.dot(block[: len(some)], question, out=out[start : start + len(some)])
    return out


def vectors_at(records: npt.NDArray[np.void], rows: npt.NDArray[np.integer]) -> Floats:
    """The vectors at some rows, of length 1."""
    found: Floats = records["v"][rows].astype(np.float32) * records["scale"][rows][:, None]
    return found


def _lengths(records: npt.NDArray[np.void]) -> Floats:
    """The lengths of vectors, read block by block."""
    out = np.empty(len(records), np.float32)
    for start in range(0, len(records), BLOCK):
        block = records["v"][start : start + BLOCK].astype(np.float32)
        out[start : start + BLOCK] = np.sqrt(np.einsum("ij,ij->i", block, block))
    with np.errstate(all="ignore"):  # what a damaged scale holds may be anything
        lengths: Floats = out * records["scale"]
    return lengths
