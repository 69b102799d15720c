"""The first minutes of a fresh archive: answers while its vectors are still being made.

``python -m benchmarks.first_minutes DATA --set QUESTIONS.jsonl [--set …] [--minutes 0 2 5 10 20]
[--rate CHUNKS_A_SECOND]``. A replay: DATA is an archive whose vectors are all there; those that
`run` would not have made by a minute are hidden. The order is the backlog's own, and its pace the
given rate (``benchmarks/embedding_engines.py`` measures it; the default is what two idle cores
gave). Each question is asked as if it were the first: it may have vectors made for its candidates
as long as ``STENOGRAM_MEANING_SECONDS`` allows, at the same pace, and what it made is forgotten
before the next.
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.judging import first_is_right
from bot.embedding.backlog import Backlog
from bot.library import Library
from meetings.model.chunk import Floats
from meetings.model.reply import Reply
from meetings.ports.index import Embedder
from meetings.retrieval.answering import Answerer
from storage.index.chunk_vectors import MeaningIndex
from storage.index.mapped_vectors import MappedVectors
from storage.index.rows_by_key import Keys, Rows, RowsByKey
from storage.index.vectors import VectorFile

RATE = 147.0
"""13.6 ms of a core a chunk, two cores: docs/quality.md."""
SECONDS = 0.7
"""STENOGRAM_MEANING_SECONDS where nobody sets it."""
MINUTES = (0.0, 2.0, 5.0, 10.0, 20.0)


class Curtain(RowsByKey):
    """Where keys stand, -1 for what is hidden."""

    def __init__(self, behind: MappedVectors, seen: set[bytes]) -> None:
        super().__init__()
        self._behind, self._seen = behind, seen

    def of(self, keys: Keys) -> Rows:
        """As kept, where it is seen."""
        rows = self._behind.rows(keys)
        rows[[key.tobytes() not in self._seen for key in keys]] = -1
        return rows


class Curtained(VectorFile):
    """Vectors of which only those are seen that were appended since."""

    def __init__(self, data: Path, model: Embedder) -> None:
        super().__init__(data / "vectors", model.name, model.dimension)
        self.seen: set[bytes] = set()

    def look(self) -> MappedVectors:
        """The file; another one with each key that is shown, as rows come to what has none."""
        there = super().look()
        return replace(there, identity=(0, len(self.seen)), row_of=Curtain(there, self.seen))

    def append(self, keys: Sequence[bytes], _matrix: Floats, *, wait: bool = True) -> bool:  # noqa: ARG002
        """Shows them."""
        self.seen.update(keys)
        return True


class Paced:
    """Takes as long for a text as a model of some pace, and makes nothing; no pace: no time."""

    def __init__(self, model: Embedder, rate: float | None) -> None:
        self.name, self.dimension, self.question = model.name, model.dimension, model.question
        self._rate = rate

    def passages(self, texts: Sequence[str]) -> Floats:
        """Nothing: the vectors are kept already."""
        if self._rate:
            time.sleep(len(texts) / self._rate)
        return np.zeros((len(texts), self.dimension), np.float32)


class Replay:
    """A complete archive as it was some minutes after it was added."""

    def __init__(self, data: Path, rate: float, seconds: float) -> None:
        library = Library(data, meaning_seconds=0)
        library.catch_up(wait=60)
        model = library.embedder
        assert model is not None
        self._rate = rate
        self._vectors = Curtained(data, model)
        self._meaning = MeaningIndex(self._vectors)
        made = partial(Backlog, library.archive, self._meaning, self._vectors)
        self._backlog = made(Paced(model, None))
        waited_for = made(Paced(model, rate))
        self._answerer = Answerer(
            library.archive,
            library.passages,
            self._meaning,
            model,
            fill=lambda passages: waited_for.fill(passages, seconds),
        )

    def reach(self, minute: float) -> str:
        """Lets the backlog work up to a minute; how far it is then."""
        wanted = int(60 * minute * self._rate) - self._meaning.known()
        if wanted > 0:
            self._backlog.work(limit=wanted)
        return f"{self._meaning.known()} of {self._meaning.total()}"

    def ask(self, question: str) -> Reply:
        """Asked as the first question of that minute."""
        there = set(self._vectors.seen)
        try:
            return self._answerer.answer(question)
        finally:
            self._vectors.seen = there


def row(replay: Replay, questions: Sequence[dict[str, Any]]) -> list[str]:
    """answer@1, coverage, precision, rejected."""
    told = [(one, replay.ask(one["question"])) for one in questions]
    right = [first_is_right(one, reply) for one, reply in told]
    found = np.array([reply.found for _, reply in told])
    has_answer = np.array([bool(one["gold"]) for one in questions])
    shares = (
        np.array(right)[has_answer],
        found[has_answer],
        np.array(right)[found],
        ~found[~has_answer],
    )
    return [f"{share.mean():.3f}" if len(share) else "–" for share in shares]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("--set", type=Path, action="append", required=True, dest="sets")
    parser.add_argument("--minutes", type=float, nargs="+", default=MINUTES)
    parser.add_argument("--rate", type=float, default=RATE)
    parser.add_argument("--seconds", type=float, default=SECONDS)
    given = parser.parse_args()
    replay = Replay(given.data, given.rate, given.seconds)
    print("| minute | vectors | set | answer@1 | coverage | precision | rejected |")
    print("|---|---|---|---|---|---|---|")
    for minute in sorted(given.minutes):
        vectors = replay.reach(minute)
        for path in given.sets:
            lines = path.read_text("utf-8").splitlines()
            told = row(replay, [json.loads(line) for line in lines if line])
            print(f"| {minute:g} | {vectors} | {path.stem} | {' | '.join(told)} |", flush=True)


if __name__ == "__main__":
    main()
