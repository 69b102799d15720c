"""How long questions take by words alone and with vectors, side by side in one run.

    taskset -c 0 python -m benchmarks.meaning_speed DATA QUESTIONS.jsonl [QUESTIONS.jsonl …]

``DATA``: an archive that `add` and `embed` have filled; it is copied first. Milliseconds by the
clock, on one core where `taskset` gives but one.
"""

from __future__ import annotations

import argparse
import shutil
import tempfile
import time
from pathlib import Path
from statistics import median, quantiles

import orjson

from bot.library import Library

WARM = 10
"""Questions that are asked first, for what is read once for all."""


def took(library: Library, questions: list[str]) -> list[float]:
    """Milliseconds of each question."""
    for question in questions[:WARM]:
        library.answerer.answer(question)
    found = []
    for question in questions:
        began = time.perf_counter()
        library.answerer.answer(question)
        found.append((time.perf_counter() - began) * 1000)
    return found


def main() -> None:
    """Prints both."""
    reader = argparse.ArgumentParser()
    reader.add_argument("data", type=Path)
    reader.add_argument("questions", type=Path, nargs="+")
    given = reader.parse_args()
    lines = (line for path in given.questions for line in path.read_bytes().splitlines() if line)
    questions = [orjson.loads(line)["question"] for line in lines]
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder) / "data"
        shutil.copytree(given.data, data)
        for name, meaning in (("words", False), ("vectors", True)):
            library = Library(data, meaning=meaning)
            library.catch_up(wait=60)
            times = took(library, questions)
            p95 = quantiles(times, n=20)[-1]
            print(f"{name:8} {len(times)} questions  p50 {median(times):.1f}  p95 {p95:.1f} ms")


if __name__ == "__main__":
    main()
