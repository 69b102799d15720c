"""How long adding and answering take, on transcripts laid beside the project or made up for it.

``python -m benchmarks.answering_speed [--all]``. Transcripts come from the folder that
STENOGRAM_BENCH_TRANSCRIPTS names, else from ``../shared/transcripts``, else 200 are made up; of
more than 200 an even choice is taken, unless ``--all`` is given.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.made_meetings import meetings
from bot.library import Library
from bot.sources.files_of_folders import files_in
from bot.sources.intake import Intake

ROOT = Path(__file__).resolve().parents[1]
BESIDE = ROOT.parent / "shared" / "transcripts"
QUICK = 200
QUESTIONS = (
    "Сколько стоил ремонт моста?",
    "Какого объёма достиг товарооборот?",
    "На сколько процентов выросли расходы?",
    "Кто приехал на переговоры?",
    "Что решили делать с дорогами весной?",
    "Когда построят больницу?",
    "О чём договорились с Казахстаном?",
    "сколька школ пострили за год",
    "How much did the repair of the harbour cost?",
    "By how much has spending grown?",
    "How many kilometres of road were built?",
    "What was said about trade with China?",
    "Who is responsible for the ferry?",
    "When will the hospital open?",
    "Why was the decision put off?",
    "how larg has trade becom",
)
ROUNDS = 5


def transcripts(made: Path, *, everything: bool) -> list[Path]:
    """The files to add."""
    folder = Path(os.environ.get("STENOGRAM_BENCH_TRANSCRIPTS") or BESIDE)
    if not folder.is_dir():
        for number, text in enumerate(meetings(QUICK)):
            (made / f"{number:04}.txt").write_bytes(text)
        folder = made
    files = files_in([folder])
    return files if everything else files[:: max(1, len(files) // QUICK)][:QUICK]


def adding(files: list[Path], data: Path) -> Library:
    """Adds the files to an empty archive and indexes them."""
    library = Library(data, meaning=False)
    started = time.perf_counter()
    refused = sum(taken.outcome == "refused" for taken in Intake(library.archive).files(files))
    added = time.perf_counter() - started
    library.catch_up(wait=60)
    both = time.perf_counter() - started
    print(
        f"adding: {len(files)} transcripts, {refused} refused, {added:.1f} s and "
        f"{both - added:.1f} s for the index, {1000 * both / max(1, len(files)):.0f} ms each"
    )
    return library


def answering(library: Library) -> None:
    """Asks by words alone, after one round that warms up."""
    took = []
    for turn in range(ROUNDS + 1):
        for question in QUESTIONS:
            reply = library.answerer.answer(question)
            if turn:
                took.append(reply.took_ms)
    slowest = statistics.quantiles(took, n=20)[-1]
    print(
        f"answering: {len(took)} questions over {library.passages.total():,} passages, "
        f"took_ms p50 {statistics.median(took):.1f}, p95 {slowest:.1f}"
    )


def starting(data: Path) -> None:
    """From the start of a process to its first answer."""
    command = [sys.executable, "-m", "bot", "ask", "--json", "--data", str(data), QUESTIONS[0]]
    environment = {**os.environ, "STENOGRAM_MEANING": "off"}
    seconds = []
    for _ in range(3):
        started = time.perf_counter()
        subprocess.run(command, cwd=ROOT, env=environment, check=True, stdout=subprocess.DEVNULL)
        seconds.append(time.perf_counter() - started)
    print(f"start to first answer: {statistics.median(seconds):.1f} s, the median of three")


def main(*, everything: bool = False) -> None:
    with tempfile.TemporaryDirectory() as folder:
        made, data = Path(folder) / "made", Path(folder) / "data"
        made.mkdir()
        library = adding(transcripts(made, everything=everything), data)
        answering(library)
        starting(data)


if __name__ == "__main__":
    main(everything="--all" in sys.argv)
