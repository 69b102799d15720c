"""Times questions, adding and start of one engine at one size, in a process of its own.

``python -m benchmarks.scale.measuring`` prints a row as JSON. Seconds are those of a clock;
``cpu_ms`` is the processor's time for a question, the same on a busy machine as on an idle one.
"""

from __future__ import annotations

import json
import os
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from concurrent.futures import Future
from contextvars import copy_context
from pathlib import Path

from benchmarks.scale.engines import ENGINES, Engine
from benchmarks.scale.permuted import ROOT, folder_beside, permuted, questions, sources
from bot.fair_pool import Asker, FairPool, on_behalf_of, places_for

_QUESTIONS = 60
_FEW = 3
"""Questions for what takes seconds for each."""
_AT_ONCE = 50
"""People who ask at the same moment."""
_NEW = (
    "\nСовет плавучих маяков\n\n\n2026-01-02 10:00:00\n\nПристань\n\nСобрались.\n\n"
    "П.Лодкин: Плавучий маяк Кукумбер зажгли {} раз за зиму.\n"
)
Row = dict[str, float | int | str | None]


def measured(name: str, turns: int, folder: Path) -> Row:
    """All that is measured of an engine."""
    known = sources(folder_beside())
    engine = ENGINES[name](folder)
    row: Row = {"engine": name, "turns": turns}
    if engine.is_empty():
        took, there = _timed(lambda: engine.fill(permuted(turns, known)))
        row |= {"turns": int(str(there)), "bulk_turns_s": int(str(there)) / took}
    engine.get_ready()
    row |= _asked(engine, questions(known, _QUESTIONS if name != "scan" else _FEW))
    for command, run in engine.commands().items():
        row[f"{command}_first_ms"] = 1000 * _timed(run)[0]
        row[f"{command}_ms"] = 1000 * _timed(run)[0]
    row["add_one_s"] = _added(engine)
    if name != "scan":
        row |= _fifty(engine, questions(known, _AT_ONCE, 3))
    row["start_s"] = _started(engine.first_answer())
    row["memory_mb"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    row["own_memory_mb"] = _own_memory()
    here = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
    row["disk_mb"] = (here + engine.bytes_elsewhere()) / 2**20
    return row


def _timed(work: Callable[[], object]) -> tuple[float, object]:
    began = time.perf_counter()
    made = work()
    return time.perf_counter() - began, made


def _asked(engine: Engine, asked: list[str]) -> Row:
    """How long answers take; the first question warms up and does not count."""
    engine.ask(asked[0])
    began = time.process_time()
    took = sorted(1000 * _timed(lambda one=one: engine.ask(one))[0] for one in asked[1:])  # type: ignore[misc]
    cpu = 1000 * (time.process_time() - began) / len(took)
    p50, p95, p99 = (_quantile(took, share) for share in (0.5, 0.95, 0.99))
    found = [1000 * _timed(lambda one=one: engine.find(one))[0] for one in asked[1:]]  # type: ignore[misc]
    row: Row = {"ask_p50_ms": p50, "ask_p95_ms": p95, "ask_p99_ms": p99, "cpu_ms": cpu}
    return row | {"find_ms": statistics.mean(found)}


def _quantile(ordered: list[float], share: float) -> float:
    return ordered[min(int(share * len(ordered)), len(ordered) - 1)]


def _added(engine: Engine) -> float:
    """Seconds from a new meeting to an answer from it, the median of three."""
    took = []
    for number in range(3):
        text = _NEW.format(int(time.time() * 10) % 10**6 + number).encode()
        began = time.perf_counter()
        engine.add(text)
        engine.ask("плавучий маяк Кукумбер")
        took.append(time.perf_counter() - began)
    return statistics.median(took)


def _fifty(engine: Engine, asked: list[str]) -> Row:
    """The same people by threads alone and by worker processes; and where all ask the same.

    ``fifty_cpu_s``: what all their questions together take of a core.
    """
    began = time.process_time()
    row: Row = {"fifty_threads_s": _at_once(engine.ask, asked)}
    row["fifty_cpu_s"] = time.process_time() - began
    with engine.by_workers() as workers:
        if workers is not None:
            row["fifty_workers_s"] = _at_once(workers.ask, asked, workers.count)
            row["fifty_same_s"] = _at_once(workers.ask, [f"{asked[0]} "] * _AT_ONCE, workers.count)
    return row


def _at_once(ask: Callable[[str], object], asked: list[str], workers: int = 0) -> float:
    """Seconds until nearly everybody of those has an answer who ask at the same moment."""
    pool, began = FairPool(places=places_for(workers)), time.perf_counter()
    done: list[float] = []

    def asking(person: int, question: str) -> Future[object]:
        on_behalf_of.set(Asker(person))
        future = pool.submit(ask, question)
        future.add_done_callback(lambda _: done.append(time.perf_counter() - began))
        return future

    waiting = [copy_context().run(asking, n, one) for n, one in enumerate(asked)]
    for future in waiting:
        future.result()
    pool.shutdown()
    return _quantile(sorted(done), 0.95)


def _started(command: list[str] | None) -> float | None:
    """From the start of a process to its first answer, the median of three."""
    if command is None:
        return None
    environment = {**os.environ, "STENOGRAM_MEANING": "off"}
    whole = [sys.executable, *command, "Что говорили про цены?"]

    def start() -> None:
        # exit 1: nothing was found
        subprocess.run(whole, cwd=ROOT, env=environment, check=False, stdout=subprocess.DEVNULL)

    return statistics.median(_timed(start)[0] for _ in range(3))


def _own_memory() -> float | None:
    """What the process holds without the files it maps; None where the kernel does not say."""
    try:
        lines = Path("/proc/self/status").read_text("ascii").splitlines()
    except OSError:
        return None
    return next(
        (int(line.split()[1]) / 1024 for line in lines if line.startswith("RssAnon")), None
    )


if __name__ == "__main__":
    print(json.dumps(measured(sys.argv[1], int(sys.argv[2]), Path(sys.argv[3]))))
