"""How everything grows with the archive: ``make bench-scale``, ``python -m benchmarks.scale``.

    python -m benchmarks.scale [TURNS …] [--engine NAME …] [--keep FOLDER]

Archives of that many turns (10,000 by default) are built by each engine and measured, each
in a process of its own, and printed side by side; for PostgreSQL servers are started, unless
databases are named. ``--keep``: they stay in a folder, and are not built again the next time.
`docs/scaling.md` says what the columns mean.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.scale.engines import ENGINES, TITLES
from benchmarks.scale.local_servers import lacking_for, serving
from benchmarks.scale.permuted import ROOT

_SCANNED = 100_000
"""Turns that are scanned at most: a question takes seconds."""
_COLUMNS = {
    "bulk_turns_s": ("bulk, turns/s", ".0f"),
    "add_one_s": ("add one, s", ".2f"),
    "ask_p50_ms": ("ask p50, ms", ".0f"),
    "ask_p95_ms": ("p95", ".0f"),
    "ask_p99_ms": ("p99", ".0f"),
    "cpu_ms": ("CPU, ms", ".0f"),
    "find_ms": ("of that finding, ms", ".1f"),
    "/trend_first_ms": ("/trend the first time, ms", ".0f"),
    "/trend_ms": ("again", ".0f"),
    "/speaker_ms": ("/speaker, ms", ".0f"),
    "/find_ms": ("/find, ms", ".0f"),
    "fifty_threads_s": ("50 at once, threads, p95 s", ".2f"),
    "fifty_workers_s": ("workers", ".2f"),
    "fifty_same_s": ("the same question", ".2f"),
    "fifty_cpu_s": ("all 50, CPU, s", ".2f"),
    "start_s": ("start, s", ".1f"),
    "own_memory_mb": ("memory, MB", ".0f"),
    "disk_mb": ("disk, MB", ".0f"),
}


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.scale")
    parser.add_argument("turns", nargs="*", type=int, default=[10_000])
    parser.add_argument("--engine", action="append", choices=[*ENGINES])
    parser.add_argument("--keep", type=Path)
    given = parser.parse_args()
    engines = _those_there(given.engine or [*ENGINES], is_asked_for=bool(given.engine))
    with tempfile.TemporaryDirectory() as made:
        folder = given.keep or Path(made)
        for turns in given.turns:
            rows = [_row(name, turns, folder) for name in engines if _is_worth(name, turns)]
            print(_table(turns, rows), flush=True)


def _those_there(engines: list[str], *, is_asked_for: bool) -> list[str]:
    """The engines that can be measured here; what the others lack is said, and why it ends."""
    lacking = {name: lacking_for(name) for name in engines}
    if said := "\n".join(filter(None, lacking.values())):
        if is_asked_for:
            sys.exit(said)
        print(said, file=sys.stderr)
    return [name for name in engines if not lacking[name]]


def _is_worth(name: str, turns: int) -> bool:
    return name != "scan" or turns <= _SCANNED


def _row(name: str, turns: int, folder: Path) -> dict[str, float]:
    command = [sys.executable, "-m", "benchmarks.scale.measuring", name, str(turns)]
    place = folder / f"{name}-{turns}"
    with serving(name, folder / f"{name}-{turns}-server") as environment:
        done = subprocess.run(
            [*command, str(place)],
            cwd=ROOT,
            check=True,
            stdout=subprocess.PIPE,
            env={**environment},
        )
    row: dict[str, float] = json.loads(done.stdout)
    return row


def _table(turns: int, rows: list[dict[str, float]]) -> str:
    """The rows as a table in Markdown."""
    head = [f"{turns:,} turns", *(title for title, _ in _COLUMNS.values())]
    lines = [head, ["---"] * len(head), *(_cells(row) for row in rows)]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines) + "\n"


def _cells(row: dict[str, float]) -> list[str]:
    numbers = ((row.get(key), form) for key, (_, form) in _COLUMNS.items())
    return [TITLES[str(row["engine"])], *("–" if n is None else format(n, f) for n, f in numbers)]


if __name__ == "__main__":
    main()
