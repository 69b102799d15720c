"""The forward index: what each passage holds, in one file beside tantivy's own.

A search of a large index scores hundreds of passages by it, thousands are counted and sorted, and
the best are read. Of a meeting it has numbers of four bytes, and behind them what is stored as
text (`stored_passages.py`). Each turn begins with what is alike for all its sentences, where its
line of text is, how far before it its head's keys are, how many keys were asked before it, and
these; those of its sentences follow in order, so that what stands around a sentence lies around
it here as well. A head's keys stand before the first turn of its speaker, behind their count.
Behind the last turn each sentence has a row, which says where all of that is: one column of
tantivy tells where the row is.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from contextlib import suppress
from itertools import chain
from pathlib import Path
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
import tantivy

from meetings.model.hits import SIGN_BITS
from storage.index.checksums import GROWING

ROW = "row"
"""The column: where in the file a passage's row begins, with the sentence's signs as the last
bits. Where a turn begins, where the keys do and how many there are stood in three columns before:
of 1,500 passages these took .65 ms of a core."""
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
LINE, HEAD, ASKED = ALIKE, ALIKE + 2, ALIKE + 3
"""Where in a turn its line of text is told, how far before it its head's keys are, and how many
keys were asked before it."""
TURN, OWN, SAID, BESIDE, KEYS, KEYS_LENGTH, TOLD, TOLD_LENGTH = range(8)
"""What a row has: how far before it its turn begins and its own keys do; how many these are, and
two things more; how many keys stand before and after them; how many bytes behind the row's
beginning its two pieces of text are, and how long they are."""
ROW_SIZE = 8
ANSWERS, EARLIER = BITS, BITS + 1
"""Bits beside the count of a passage's own keys: whether it answers what was asked before its
turn; and, two of them, with how many sentences before it its lines of keys begin."""
DAMAGED = "damaged"
"""Stands beside an index in which something did not read back, until it is made anew."""
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


class Rows(NamedTuple):
    """The rows of some passages: where each begins, and its numbers as columns."""

    at: Places
    columns: Places

    def of(self, chosen: npt.NDArray[np.intp]) -> Rows:
        """Those of some of the passages."""
        return Rows(self.at[chosen], self.columns[:, chosen])


class ForwardIndex:
    """Reads the numbers of passages."""

    def __init__(self, folder: Path) -> None:
        self._marked = folder.with_name(DAMAGED)
        path = folder / GROWING
        whole = path.stat().st_size // NUMBER.itemsize  # the last may be torn, and is nobody's
        mapped = np.memmap(path, dtype=NUMBER, mode="r", shape=(whole,))
        self.numbers: Numbers = np.asarray(mapped)  # of whose parts no file is kept in mind

    def rows(self, searcher: tantivy.Searcher, addresses: Sequence[tantivy.DocAddress]) -> Rows:
        """The rows of the passages at some addresses."""
        at = _column(searcher, addresses) >> SIGN_BITS
        return Rows(at, self._at(at + np.arange(ROW_SIZE)[:, None]))

    def laid(self, rows: Rows) -> Laid:
        """Where the keys of some passages are."""
        own, turn = rows.at - rows.columns[OWN], rows.at - rows.columns[TURN]
        said, is_answer = rows.columns[SAID] & MOST, rows.columns[SAID] >> ANSWERS & 1
        before, after = rows.columns[BESIDE] & MOST, rows.columns[BESIDE] >> BITS & MOST
        head = turn + HEAD - self._at(turn + HEAD)
        return Laid(
            {
                "own": own,
                "around": np.column_stack((own - before, own + said)).ravel(),
                "asked": turn + ASKED + 1,
                "head": head + 1,
            },
            {
                "own": said,
                "around": np.column_stack((before, after)).ravel(),
                "asked": self._at(turn + ASKED).clip(max=MOST) * is_answer,
                "head": self._at(head).clip(max=MOST),
            },
        )

    def turns(self, searcher: tantivy.Searcher, addresses: Sequence[tantivy.DocAddress]) -> Turns:
        """Of the passages at some addresses what is alike for their turns, and their own signs."""
        column = _column(searcher, addresses)
        at, signs = column >> SIGN_BITS, column & (1 << SIGN_BITS) - 1
        places = at - self._at(at + TURN)
        day, *halves = (self._at(places + n) for n in range(ALIKE))
        turn, event, traits = (
            low | high << _HALF for low, high in zip(halves[::2], halves[1::2], strict=True)
        )
        # of numbers that are damaged unseen, days that there are
        return Turns(day.clip(1, dt.date.max.toordinal()), turn, event, traits | signs)

    def lines_of_turns(self, rows: Rows) -> tuple[Places, Places]:
        """Where in the file, in bytes, the text of each passage's turn is, and how long."""
        at = rows.at - rows.columns[TURN] + LINE
        return at * NUMBER.itemsize + self._at(at), self._at(at + 1)

    def text(self) -> memoryview:
        """The file as bytes."""
        return self.numbers.data.cast("B")

    def mark_damaged(self) -> None:
        """Has whoever next takes changes over make the index anew, where the disk lets us."""
        with suppress(OSError):
            self._marked.touch()

    def _at(self, places: Places) -> Places:
        return self.numbers.take(places, mode="clip").astype(np.int64)


def _column(searcher: tantivy.Searcher, addresses: Sequence[tantivy.DocAddress]) -> Places:
    """The column of tantivy for the passages at some addresses."""
    values = searcher.fast_field_values(ROW, list(addresses))
    return np.fromiter(values, dtype=np.int64, count=len(values))
