"""Breaks the code on purpose, one place at a time, and says whether its tests notice.

usage: python -m benchmarks.mutation_testing [WORDS]

Each entry of `mutation_list.py` (with WORDS: those whose description holds them) is applied to a
copy of the tree, and the tests it names run there. They pass on the untouched copy first, or
nothing is told. Exit code 1 if a mutation survives, 2 if one cannot be judged: its text does not
stand there exactly once, or the tests did not run.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Literal

from benchmarks.mutation_list import MUTATIONS, Mutation

ROOT = Path(__file__).resolve().parent.parent
COPIED = ("meetings", "storage", "handlers", "bot", "tools", "benchmarks", "tests", "docs")
_PACKAGES = ".venv"
Verdict = Literal["caught", "SURVIVED", "not judged"]
_PASSED, _FAILED = 0, 1
"""pytest's exit codes; others say that it could not collect or run the tests."""


_SAID = 1500
"""Characters of pytest's output, its end: the failure and its name."""


class NotJudged(Exception):
    """A mutation that says nothing, and why."""


def copy_of(root: Path, folder: Path) -> Path:
    """The tree without what is made from it."""
    made = shutil.ignore_patterns("__pycache__", ".*_cache")
    for name in COPIED:
        if (root / name).is_dir():
            shutil.copytree(root / name, folder / name, ignore=made)
    for file in root.glob("*.*"):
        if file.is_file():
            shutil.copy(file, folder)
    if (root / _PACKAGES).is_dir():  # a test starts the program as README says
        (folder / _PACKAGES).symlink_to(root / _PACKAGES)
    return folder


def mutated(text: str, mutation: Mutation) -> str:
    """The text of a file with the fault in it. Raises NotJudged."""
    count = text.count(mutation.old)
    if count != 1:
        raise NotJudged(f"{mutation.file} holds {mutation.old!r} {count} times, not once")
    return text.replace(mutation.old, mutation.new)


def tested(tree: Path, tests: Sequence[str]) -> tuple[int, str]:
    """pytest's exit code for some tests of a tree, and what it said last."""
    quiet = ("-x", "-q", "--no-header", "--tb=short", "-p", "no:cacheprovider")
    command = [sys.executable, "-B", "-m", "pytest", *quiet, *tests]
    ran = subprocess.run(command, cwd=tree, capture_output=True, check=False, text=True)
    return ran.returncode, ran.stdout[-_SAID:]


def judged(tree: Path, mutation: Mutation) -> Verdict:
    """Whether a mutation's tests notice it; the tree is as before afterwards. Raises NotJudged."""
    file = tree / mutation.file
    before = file.read_text("utf-8")
    file.write_text(mutated(before, mutation), "utf-8")
    try:
        code, said = tested(tree, [mutation.tests])
    finally:
        file.write_text(before, "utf-8")
    if code not in (_PASSED, _FAILED):
        raise NotJudged(f"pytest ended with {code}: the tests did not run\n{said}")
    return "caught" if code == _FAILED else "SURVIVED"


def judge_all(root: Path, mutations: Sequence[Mutation]) -> list[Verdict]:
    """Tells each mutation's verdict as it is known."""
    with TemporaryDirectory() as folder:
        tree = copy_of(root, Path(folder))
        code, said = tested(tree, sorted({one.tests for one in mutations}))
        if code != _PASSED:
            print(f"not judged: the tests fail before anything is broken\n{said}")
            return ["not judged"]
        return [_told(tree, one) for one in mutations]


def _told(tree: Path, mutation: Mutation) -> Verdict:
    try:
        verdict, why = judged(tree, mutation), ""
    except NotJudged as error:
        verdict, why = "not judged", f" – {error}"
    print(f"{verdict:10} {mutation.what}{why}", flush=True)
    return verdict


def main(
    words: Sequence[str] = (), root: Path = ROOT, known: Sequence[Mutation] = MUTATIONS
) -> int:
    """The exit code: 0 where all are caught."""
    chosen = [one for one in known if all(word in one.what for word in words)]
    verdicts = judge_all(root, chosen)
    print(f"{verdicts.count('caught')} of {len(chosen)} caught")
    return 2 if "not judged" in verdicts else int("SURVIVED" in verdicts)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
