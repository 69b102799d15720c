"""Gives the keys in many texts numbers, all at once: a question's candidates have 20,000 of them.

To cut each text and to look each key up in a dictionary takes twice as long, as the pieces do not
fit into the processor's cache. Here a key is told by a number that its letters add up to.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Indices = npt.NDArray[np.intp]
_Words = npt.NDArray[np.uint64]

_BLANK = 32
_BASE = 0x9E3779B97F4A7C15
"""Odd, so that what a key adds up to can be divided by where it stands; the golden ratio, of
which each power has other bits. Two of 4,000 keys add up to the same once in 10¹² questions."""
_UNDONE = pow(_BASE, -1, 1 << 64)
_SLOT_BITS = 15
"""Of 4,000 keys a fifth share their slot with another, and are sorted out by themselves."""


@dataclass(frozen=True, slots=True)
class NumberedKeys:
    """Texts as the numbers of their keys, one text after another; each key with its number."""

    vocabulary: Mapping[str, int]
    numbers: Indices
    lengths: Indices


def numbered(texts: Sequence[str]) -> NumberedKeys:
    """The keys in some texts, parted by blanks."""
    joined = " ".join(texts)
    letters = np.frombuffer(f"{joined} ".encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
    stops = np.flatnonzero(letters == _BLANK)
    starts = np.concatenate(([0], stops[:-1] + 1))
    is_key = stops > starts  # between two blanks there is none
    starts, stops = starts[is_key], stops[is_key]
    numbers, first = _alike(_sums(letters, starts, stops))
    spans = zip(starts[first].tolist(), stops[first].tolist(), strict=True)
    ends = np.cumsum(np.fromiter(map(len, texts), dtype=np.intp, count=len(texts)) + 1) - 1
    lengths = np.diff(np.searchsorted(stops, ends, side="right"), prepend=0)
    vocabulary = {joined[start:stop]: number for number, (start, stop) in enumerate(spans)}
    return NumberedKeys(vocabulary, numbers, lengths)


def _sums(letters: npt.NDArray[np.uint32], starts: Indices, stops: Indices) -> _Words:
    """What the letters of each key add up to, wherever it stands: Σ (letter + 1) · base ** place.

    One more, as else any number of U+0000 would add up to nothing.
    """
    upto = np.zeros(len(letters) + 1, dtype=np.uint64)
    np.cumsum((letters + 1) * _powers(_BASE, len(letters)), out=upto[1:])
    sums: _Words = (upto[stops] - upto[starts]) * _powers(_UNDONE, len(letters))[starts]
    return sums


_known: dict[int, _Words] = {}


def _powers(base: int, count: int) -> _Words:
    """The first powers of a number, without what overflows; kept, as every question asks."""
    known = _known.get(base)
    if known is None or len(known) < count:
        room = 1 << count.bit_length()
        filled = np.full(room, base, dtype=np.uint64)
        known = _known[base] = np.cumprod(filled, dtype=np.uint64)
    return known[:count]


def _alike(sums: _Words) -> tuple[Indices, Indices]:
    """A number for each sum, the same for the same; and where each number is first."""
    slots = (sums >> np.uint64(64 - _SLOT_BITS)).astype(np.intp)
    places = np.arange(len(sums))
    table = np.zeros(1 << _SLOT_BITS, dtype=np.intp)
    table[slots] = places
    standing_for = table[slots]
    others = np.flatnonzero(sums[standing_for] != sums)
    _, first, which = np.unique(sums[others], return_index=True, return_inverse=True)
    standing_for[others] = others[first][which]
    firsts = np.flatnonzero(standing_for == places)
    numbers = np.zeros(len(sums), dtype=np.intp)
    numbers[firsts] = np.arange(len(firsts))
    return numbers[standing_for], firsts
