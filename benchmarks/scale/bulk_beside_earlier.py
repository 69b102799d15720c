"""Adds the same made transcripts by this version and by an earlier one, in turn.

``python -m benchmarks.scale.bulk_beside_earlier cc5187d --turns 100000``: the earlier version is
checked out beside, and run by the same Python with the same packages. Each time a folder of files
is added to an empty archive by the command that people use; seconds by the clock and of a core.
With ``--among 1000000`` the files are the first of an archive of so many turns: a month of it has
ten times as many meetings as one of 100,000, and each lot is added to months that are as large.
"""

from __future__ import annotations

import argparse
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from benchmarks.scale.permuted import ROOT, folder_beside, permuted, sources


class Spent(NamedTuple):
    """Seconds that an `add` took: by the clock, and of the processor in all its processes."""

    clock: float
    cores: float


def added(tree: Path, files: Path) -> Spent:
    """What it takes to add all the files to an empty archive by the program in this tree."""
    with tempfile.TemporaryDirectory() as data:
        environment = os.environ | {"STENOGRAM_DATA": data, "STENOGRAM_MEANING": "off"}
        before, began = _of_children(), time.perf_counter()
        subprocess.run(
            [sys.executable, "-m", "bot", "add", str(files)],
            cwd=tree,
            env=environment,
            stdout=subprocess.DEVNULL,
            check=True,
        )
        return Spent(time.perf_counter() - began, _of_children() - before)


def _of_children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


@contextmanager
def checked_out(revision: str) -> Iterator[Path]:
    """A tree of an earlier version, for as long as it is needed."""
    with tempfile.TemporaryDirectory() as folder:
        tree = Path(folder) / "earlier"
        _git("worktree", "add", "--quiet", "--detach", str(tree), revision)
        try:
            yield tree
        finally:
            _git("worktree", "remove", "--force", str(tree))


def _git(*words: str) -> None:
    subprocess.run(["git", "-C", str(ROOT), *words], check=True)


def written(turns: int, folder: Path, among: int = 0) -> int:
    """Writes transcripts of so many turns together; how many files they are."""
    count = 0
    texts = permuted(turns, sources(folder_beside()), among=among)
    for count, data in enumerate(texts, 1):
        (folder / f"{count:07}.txt").write_bytes(data)
    return count


def main() -> None:
    """Prints a line for each `add`, and how many times faster this version was."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("revision", help="the earlier version")
    parser.add_argument("--turns", type=int, default=10_000)
    parser.add_argument("--among", type=int, default=0, help="turns of the whole archive")
    parser.add_argument("--times", type=int, default=2, help="how often each, in turn")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, checked_out(given.revision) as earlier:
        files = Path(folder)
        print(
            f"{given.turns:,} turns in {written(given.turns, files, given.among):,} files",
            flush=True,
        )
        for _ in range(given.times):
            spent = {}
            for name, tree in ("earlier", earlier), ("now", ROOT):
                spent[name] = one = added(tree, files)
                pace = given.turns / one.clock
                print(
                    f"{name}: {one.clock:.1f} s by the clock, {one.cores:.1f} of a core,"
                    f" {pace:.0f} turns/s",
                    flush=True,
                )
            times = spent["earlier"].clock / spent["now"].clock
            print(f"{times:.2f} times by the clock", flush=True)


if __name__ == "__main__":
    main()
