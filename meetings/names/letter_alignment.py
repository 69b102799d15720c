"""The cost of reading a Latin name as a Cyrillic one, by learned costs of letter chunks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal, NamedTuple

import numpy as np
import numpy.typing as npt
from anyascii import anyascii

_LETTER_COSTS = Path(__file__).with_name("letter_costs.txt")
"""Read once: a table that comes with the package is no disk in the sense of the walls."""
Floats = npt.NDArray[np.float32]
Indices = npt.NDArray[np.intp]
Script = Literal["latin", "cyrillic"]

UNLIKE = np.float32(6.5)
"""Nats for two single letters never seen to stand for each other."""
MISSING = np.float32(5.5)
"""Nats for a letter with nothing on the other side, where nothing cheaper was learned."""
_EDGES = 3
"""A chunk comes inside a name, at its start (so does a whole name), or at its end."""


class LetterCost(NamedTuple):
    """What a Latin chunk costs for a Cyrillic one, in nats; `^` and `$` mark a name's edges."""

    latin: str
    cyrillic: str
    cost: float


def letter_costs() -> Iterator[LetterCost]:
    """The learned table."""
    for line in _LETTER_COSTS.read_text("utf-8").splitlines():
        if line.startswith("#"):
            continue
        cyrillic, *items = line.split()
        for item in items:
            latin, _, tenths = item.rpartition(":")
            yield LetterCost(latin.strip("_"), cyrillic.strip("_"), int(tenths) / 10)


@dataclass(frozen=True, slots=True)
class Encoded:
    """Names as chunk numbers: one array (place, name) a chunk width, and the names' lengths."""

    widths: tuple[Indices, ...]
    lengths: Indices

    def take(self, rows: Indices) -> Encoded:
        """Only the names of these rows."""
        lengths = self.lengths[rows]
        longest = int(lengths.max(initial=1))
        widths = (w[: max(longest - k, 0), rows] for k, w in enumerate(self.widths))
        return Encoded(tuple(widths), lengths)


class Aligner:
    """Costs of the cheapest alignment of a queried token with many in the other script.

    ``query`` says which script is asked with. Folded tokens only.
    """

    def __init__(self, table: Iterable[LetterCost], query: Script) -> None:
        pairs = [
            (p.latin, p.cyrillic) if query == "latin" else (p.cyrillic, p.latin) for p in table
        ]
        costs = [p.cost for p in table]
        self._letters = {letter for asked, _ in pairs for letter in asked}
        others = sorted({other.strip("^$") for _, other in pairs} - {""})
        self._number = {chunk: k for k, chunk in enumerate(others)}
        self._unknown_letter = _EDGES * len(others)
        self._unknown_chunk = self._unknown_letter + 1
        single = np.repeat([len(chunk) == 1 for chunk in others], _EDGES)
        self._single = np.append(single, [True, False])
        self.query_width = max(len(asked.strip("^$")) for asked, _ in pairs)
        self.pool_width = max(map(len, others))
        self._rows = self._fill(pairs, costs)
        self._dropped = {a: c for (a, b), c in zip(pairs, costs, strict=True) if not b}

    def _fill(self, pairs: Sequence[tuple[str, str]], costs: Sequence[float]) -> dict[str, Floats]:
        rows: dict[str, Floats] = {}
        marked = [("^" in a + b or "$" in a + b) for a, b in pairs]
        for wanted in (False, True):
            for (asked, other), cost, is_marked in zip(pairs, costs, marked, strict=True):
                if is_marked is wanted and other:
                    self._enter(rows, asked, other, cost)
        for asked, row in rows.items():
            ceiling = {0: MISSING, 1: UNLIKE}.get(len(asked.strip("^$")))
            if ceiling is not None:
                row[self._single] = np.minimum(row[self._single], ceiling)
        return rows

    def _enter(self, rows: dict[str, Floats], asked: str, other: str, cost: float) -> None:
        bare = asked.strip("^$")
        if asked not in rows:
            general = rows.get(bare)
            rows[asked] = self._blank() if general is None else general.copy()
        first = _EDGES * self._number[other.strip("^$")]
        if other.strip("^$") == other:
            rows[asked][first : first + _EDGES] = cost
        else:
            rows[asked][first + _edge(other.startswith("^"), other.endswith("$"))] = cost

    def _blank(self) -> Floats:
        return np.full(len(self._single), np.inf, dtype=np.float32)

    def encode(self, tokens: Sequence[str]) -> Encoded:
        """Tokens of the other script, ready to be compared with many queries."""
        lengths = np.array([len(token) for token in tokens], dtype=np.intp)
        longest = int(lengths.max(initial=1))
        widths = []
        for width in range(1, self.pool_width + 1):
            numbers = np.full(
                (max(longest - width + 1, 0), len(tokens)), self._unknown_chunk, np.intp
            )
            for column, token in enumerate(tokens):
                for start in range(len(token) - width + 1):
                    numbers[start, column] = self._chunk(token, start, start + width)
            widths.append(numbers)
        return Encoded(tuple(widths), lengths)

    def _chunk(self, token: str, start: int, stop: int) -> int:
        number = self._number.get(token[start:stop])
        if number is None:
            return self._unknown_letter if stop - start == 1 else self._unknown_chunk
        return _EDGES * number + _edge(start == 0, stop == len(token))

    def costs(self, query: str, pool: Encoded, rows: Indices) -> Floats:
        """Nats for the query read as each of the pool's names in ``rows``, same order."""
        query = self._known_letters(query)
        part = pool.take(rows)
        longest = part.widths[0].shape[0]
        best = np.full((len(query) + 1, longest + 1, len(rows)), np.inf, dtype=np.float32)
        best[0, 0] = 0
        added = self._rows.get("", self._unlike())[part.widths[0]]
        for i in range(len(query) + 1):
            before, *cells = best[i]
            for cell, cost in zip(cells, added, strict=True):
                before = np.minimum(cell, before + cost, out=cell)
            for stop in range(i + 1, min(i + self.query_width, len(query)) + 1):
                self._advance(best, query, i, stop, part)
        costs: Floats = best[len(query), part.lengths, np.arange(len(rows))]
        return costs

    def _advance(self, best: Floats, query: str, start: int, stop: int, pool: Encoded) -> None:
        row = self._row(query, start, stop)
        if stop - start == 1:
            dropped = min(float(MISSING), self._drop(query, start))
            np.minimum(best[stop], best[start] + np.float32(dropped), out=best[stop])
        if row is None:
            return
        for width, numbers in enumerate(pool.widths, start=1):
            if len(numbers):
                # taken, not indexed: the same numbers in .52 ms of a core in place of .89
                target = best[stop, width:]
                np.minimum(target, best[start, :-width] + row.take(numbers), out=target)

    def _row(self, query: str, start: int, stop: int) -> Floats | None:
        chunk = query[start:stop]
        row = self._rows.get(_marked(query, start, stop))
        if row is None:
            row = self._rows.get(chunk)
        return self._unlike() if row is None and len(chunk) == 1 else row

    def _drop(self, query: str, place: int) -> float:
        general = self._dropped.get(query[place], float(MISSING))
        return self._dropped.get(_marked(query, place, place + 1), general)

    def _unlike(self) -> Floats:
        row = self._blank()
        row[self._single] = UNLIKE
        return row

    def _known_letters(self, query: str) -> str:
        return "".join(c if c in self._letters else anyascii(c).lower() for c in query)


def _edge(start: bool, end: bool) -> int:
    return 1 if start else 2 * end


def _marked(token: str, start: int, stop: int) -> str:
    if start == 0:
        return "^" + token[start:stop]
    return token[start:stop] + "$" * (stop == len(token))


@cache
def latin_aligner() -> Aligner:
    """For Latin queries over Cyrillic names."""
    return Aligner(list(letter_costs()), query="latin")


@cache
def cyrillic_aligner() -> Aligner:
    """For Cyrillic queries over Latin names."""
    return Aligner(list(letter_costs()), query="cyrillic")
