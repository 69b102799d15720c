"""What is stored of passages as text in the forward index, to be read without tantivy.

Of a turn there is a line of JSON with what is alike for its sentences, then a line with the keys
of each of them, and then one of JSON with the rest of each. The keys beside a sentence are those
of the lines around its own, so that they are stored once, and are decoded together.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate, pairwise
from typing import NamedTuple

import orjson

from meetings.model.errors import StoreAway
from meetings.model.passage import Passage
from meetings.retrieval.indexing.passages import NEIGHBOURS
from storage.index.forward_index import (
    ANSWERS,
    EARLIER,
    KEYS,
    KEYS_LENGTH,
    NUMBER,
    SAID,
    TOLD,
    TOLD_LENGTH,
    ForwardIndex,
    Places,
    Rows,
)
from storage.serial.passages import passage_from

_DAMAGED = (
    "The passage index is damaged. It is made anew as soon as somebody takes up what is new,"
    " and at once by `python -m bot check --repair`."
)


class Lines(NamedTuple):
    """Where the lines of a sentence are, in bytes: those of its keys and of the keys beside it,
    ``earlier`` of which are before its own; and its own of JSON.
    """

    keys: tuple[int, int]
    earlier: int
    told: tuple[int, int]


class StoredText:
    """Writes the text of a meeting's passages, given turn by turn."""

    def __init__(self) -> None:
        self._written: list[bytes] = []
        self._length = 0
        self.lines: list[Lines] = []

    def begin(self, passage: Passage) -> tuple[int, int]:
        """Begins a turn by its first passage; where its own line is and how long."""
        alike = passage.meeting_id, passage.turn, passage.speaker, passage.asked, passage.asking
        ((at, stop),) = self._write([orjson.dumps(alike)])
        return at, stop - at

    def add(self, turn: Sequence[Passage], lines_of_keys: Sequence[bytes]) -> None:
        """Takes in all sentences of a turn: what stands beside each has to be known."""
        keys = self._write(lines_of_keys)
        told = self._write([_told(one) for one in turn])
        for i, own in enumerate(told):
            first, last = max(0, i - NEIGHBOURS), min(len(keys) - 1, i + NEIGHBOURS)
            beside = keys[first][0], keys[last][1]
            self.lines.append(Lines(beside, i - first, own))

    def _write(self, lines: Sequence[bytes]) -> list[tuple[int, int]]:
        """Writes lines; where each begins and ends."""
        self._written.append(b"\n".join((*lines, b"")))
        begins = list(accumulate([len(line) + 1 for line in lines], initial=self._length))
        self._length = begins[-1]
        return [(at, after - 1) for at, after in pairwise(begins)]

    def packed(self) -> bytes:
        """What is to be appended to the file, filled up to whole numbers."""
        return b"".join(self._written) + b"\0" * (-self._length % NUMBER.itemsize)


def _told(one: Passage) -> bytes:
    """What is stored of a sentence beside its keys."""
    return orjson.dumps((one.start, one.stop, one.text, sorted(one.kinds) if one.kinds else ()))


def passages_at(forward: ForwardIndex, rows: Rows, scores: Sequence[float] = ()) -> list[Passage]:
    """The passages of some rows; ``scores``: what each has got, where it was sought.

    Raises StoreAway where one does not read back: without it, what is found would be untrue.
    """
    try:
        return _read(forward, rows, scores)
    except (ValueError, IndexError, TypeError) as error:
        forward.mark_damaged()
        raise StoreAway(_DAMAGED) from error


def _read(forward: ForwardIndex, rows: Rows, scores: Sequence[float]) -> list[Passage]:
    begin, columns, text = rows.at * NUMBER.itemsize, rows.columns, forward.text()
    return [
        _passage(*one)
        for one in zip(
            _slices(text, *forward.lines_of_turns(rows)),
            _slices(text, begin + columns[KEYS], columns[KEYS_LENGTH]),
            _slices(text, begin + columns[TOLD], columns[TOLD_LENGTH]),
            (columns[SAID] >> ANSWERS).tolist(),
            scores or [0.0] * len(begin),
            strict=True,
        )
    ]


def _slices(text: memoryview, starts: Places, lengths: Places) -> list[memoryview]:
    ends = starts + lengths
    return [text[a:b] for a, b in zip(starts.tolist(), ends.tolist(), strict=True)]


def _passage(
    line: memoryview, lines_of_keys: memoryview, told: memoryview, flags: int, score: float
) -> Passage:
    meeting_id, turn, speaker, asked, asking = orjson.loads(line)
    start, stop, said, kinds = orjson.loads(told)
    keys, earlier = str(lines_of_keys, "utf-8").split("\n"), flags >> EARLIER - ANSWERS
    before, after = keys[:earlier], keys[earlier + 1 :]
    before.reverse()
    asked = asked if flags & 1 else ""
    form = start, stop, said, speaker, keys[earlier], before, after, asked, kinds, asking
    return passage_from(meeting_id, turn, form, score)
