"""The forward index: which keys each passage has, as numbers in one file beside tantivy's own.

A search of a large index scores hundreds of passages by it, and thousands are counted and sorted,
without reading what is stored of them. Each turn begins with what is alike for all its sentences,
how far before it its head's keys are, how many keys were asked before it, and these; those of its
sentences follow in order, so that what stands around a sentence lies around it here as well. A
head's keys stand before the first turn of its speaker, behind their count. Three columns of
tantivy say where a passage's own are, where its turn begins, and how many keys stand beside what.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from itertools import chain
from pathlib import Path
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
import tantivy

from meetings.model.hits import SIGN_BITS
from storage.index.checksums import GROWING

OWN_AT, TURN_AT, SPANS = COLUMNS = ("own_at", "turn_at", "spans")
"""Where in the file a passage's own keys begin; where its turn does, with the sentence's signs as
the last bits; and, packed: whether it answers what was asked before its turn, how many keys stand
before it, in it and after it."""
BITS, MOST = 12, 0xFFF
"""Of a count of keys: what is cut into sentences has some dozens."""

NUMBER = np.dtype("<u4")
"""A number as it is kept."""
_HALF = 32
"""Bits of a number."""
ALIKE = 7
"""Numbers at the beginning of a turn: its day, and two halves each of its number, its event's and
its traits. As columns of tantivy they are a list of Python's numbers each, of 350,000 sentences
45 ms, and from here 3."""
Numbers = npt.NDArray[np.uint32]
Places = npt.NDArray[np.int64]


class Turns(NamedTuple):
    """What is alike for all sentences of a turn, in columns as those of `Hits`."""

    days: Places
    turns: Places
    events: Places
    traits: Places


def alike(day: int, *numbers: int) -> tuple[int, ...]:
    """The numbers that a turn begins with."""
    halves = ((number & (1 << _HALF) - 1, number >> _HALF) for number in numbers)
    return day, *chain.from_iterable(halves)


class Laid(NamedTuple):
    """Where the keys of some passages are, by field: where each run of them begins, its length.

    Of `around` each passage has two runs.
    """

    starts: dict[str, Places]
    lengths: dict[str, Places]


class ForwardIndex:
    """Reads the numbers of passages."""

    def __init__(self, folder: Path) -> None:
        path = folder / GROWING
        whole = path.stat().st_size // NUMBER.itemsize  # the last may be torn, and is nobody's
        mapped = np.memmap(path, dtype=NUMBER, mode="r", shape=(whole,))
        self.numbers: Numbers = np.asarray(mapped)  # of whose parts no file is kept in mind

    def laid(self, searcher: tantivy.Searcher, addresses: Sequence[tantivy.DocAddress]) -> Laid:
        """Where the keys of the passages at some addresses are."""
        own, turn, spans = (column(searcher, name, addresses) for name in COLUMNS)
        before, said, after = (spans >> 1 + n * BITS & MOST for n in range(3))
        turn = (turn >> SIGN_BITS) + ALIKE
        head = turn - self._at(turn)
        return Laid(
            {
                "own": own,
                "around": np.column_stack((own - before, own + said)).ravel(),
                "asked": turn + 2,
                "head": head + 1,
            },
            {
                "own": said,
                "around": np.column_stack((before, after)).ravel(),
                "asked": self._at(turn + 1).clip(max=MOST) * (spans & 1),
                "head": self._at(head).clip(max=MOST),
            },
        )

    def turns(self, searcher: tantivy.Searcher, addresses: Sequence[tantivy.DocAddress]) -> Turns:
        """Of the passages at some addresses what is alike for their turns, and their own signs."""
        column_of_turns = column(searcher, TURN_AT, addresses)
        places, signs = column_of_turns >> SIGN_BITS, column_of_turns & (1 << SIGN_BITS) - 1
        day, *halves = (self._at(places + n) for n in range(ALIKE))
        turn, event, traits = (
            low | high << _HALF for low, high in zip(halves[::2], halves[1::2], strict=True)
        )
        # of numbers that are damaged unseen, days that there are
        return Turns(day.clip(1, dt.date.max.toordinal()), turn, event, traits | signs)

    def _at(self, places: Places) -> Places:
        return self.numbers.take(places, mode="clip").astype(np.int64)


def column(
    searcher: tantivy.Searcher, name: str, addresses: Sequence[tantivy.DocAddress]
) -> Places:
    """A column of tantivy for the passages at some addresses."""
    values = searcher.fast_field_values(name, list(addresses))
    return np.fromiter(values, dtype=np.int64, count=len(values))
