"""How many of the nearest vectors the lists of neighbours find, and how long that takes.

``python -m benchmarks.neighbour_lists DATA QUESTIONS.jsonl [--vectors N]``: the vectors of an
archive that `embed` has filled, and questions, a JSON object with "question" a line. Where it has
fewer than N, others are made that lie between two of its neighbours. For each share of vectors
that is compared: how many of the 40 and of the 10 nearest are among them, in the mean and for the
worst question, and how long a question takes, beside comparing all.
"""

from __future__ import annotations

import argparse
import json
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import numpy as np
from rich.console import Console
from rich.table import Table

from bot.library import open_library
from bot.settings import load_settings
from storage.index import neighbours
from storage.index.neighbour_lists import NeighbourLists, learned
from storage.index.vector_records import Floats, vectors_at
from storage.index.vectors import VectorFile

_SHARES = (0.01, 0.02, 0.04, 0.08, 0.16)
_NEAREST, _FIRST = 40, 10
_AT_ONCE = 20_000
_LOOKED_AT = 1_000
"""Vectors among which the neighbour of one is looked for."""
_OFF_THE_LINE = 0.01
"""How far what is made lies off the line between two neighbours, in each dimension."""


def between_neighbours(vectors: Floats, dice: np.random.Generator) -> Floats:
    """New vectors, each between one of these and the nearest of some others."""
    ones = vectors[dice.integers(0, len(vectors), _AT_ONCE)]
    others = vectors[dice.integers(0, len(vectors), _LOOKED_AT)]
    nearest = others[np.argmax(ones @ others.T, axis=1)]
    along = dice.uniform(0.2, 0.8, (len(ones), 1))
    made = ones * along + nearest * (1 - along)
    made += dice.normal(0, _OFF_THE_LINE, made.shape)
    lengths = np.linalg.norm(made, axis=1, keepdims=True)
    return (made / lengths).astype(np.float32)


def enlarged(file: VectorFile, folder: Path, count: int) -> VectorFile:
    """A file with the vectors of another, and as many others as make up the count."""
    records = file.look().records
    known = vectors_at(records, np.arange(len(records)))
    made, dice = VectorFile(folder, "enlarged", file.dimension), np.random.default_rng(7)
    batches: Iterator[Floats] = iter([known])
    while (there := made.count()) < count:
        batch = next(batches, None)
        batch = between_neighbours(known, dice) if batch is None else batch
        batch = batch[: count - there]
        made.append([(there + at).to_bytes(16, "big") for at in range(len(batch))], batch)
    return made


def timed(work: Callable[[], object]) -> tuple[float, object]:
    """Milliseconds, and what was made."""
    began = time.perf_counter()
    made = work()
    return 1000 * (time.perf_counter() - began), made


def shown(file: VectorFile, lists: NeighbourLists, questions: list[Floats]) -> Table:
    """A row for each share."""
    whole = [timed(partial(file.cosines, one)) for one in questions]
    best = [np.argsort(-np.asarray(cosines))[:_NEAREST] for _, cosines in whole]
    table = Table("compared", "of 40, mean", "worst", "of 10, mean", "ms")
    for share in _SHARES:
        least = int(share * file.count())
        compared, took = [], []
        for question in questions:
            ms, near = timed(partial(_compared, file, lists, question, least))
            compared.append(near)
            took.append(ms)
        all_, first = (
            [float(np.isin(b[:n], near).mean()) for b, near in zip(best, compared, strict=True)]
            for n in (_NEAREST, _FIRST)
        )
        told = (statistics.mean(all_), min(all_), statistics.mean(first))
        table.add_row(f"{share:.0%}", *(f"{x:.3f}" for x in told), f"{statistics.mean(took):.1f}")
    table.add_row("all", "1", "1", "1", f"{statistics.mean(ms for ms, _ in whole):.1f}")
    return table


def _compared(file: VectorFile, lists: NeighbourLists, question: Floats, least: int) -> object:
    near = lists.near(question, least)
    file.cosines_of(question, near)
    return near


def main() -> None:
    """Shows it for one archive."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("questions", type=Path)
    parser.add_argument("--vectors", type=int, default=0)
    given = parser.parse_args()
    library = open_library(load_settings({"data": given.data}))
    if library.embedder is None or not isinstance(library.vectors, VectorFile):
        raise SystemExit("Meaning is off, or the vectors are not kept in a file.")
    lines = given.questions.read_text("utf-8").splitlines()
    asked = [library.embedder.question(json.loads(line)["question"]) for line in lines if line]
    with tempfile.TemporaryDirectory() as folder:
        file = library.vectors
        if given.vectors > file.count():
            file = enlarged(file, Path(folder), given.vectors)
        records = file.look().records
        ms, lists = timed(lambda: learned(lambda rows: vectors_at(records, rows), len(records)))
        assert isinstance(lists, NeighbourLists)
        console = Console()
        console.print(
            f"{len(records):,} vectors in {len(lists.centres):,} lists, made in {ms / 1000:.0f} s;"
            f" used from {neighbours.COMPARED:,} on. {len(asked)} questions:"
        )
        console.print(shown(file, lists, asked))


if __name__ == "__main__":
    main()
