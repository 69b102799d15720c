"""Commands run as a shell runs them."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.soon import SOON

ROOT = Path(__file__).parents[3]
SAMPLES = ROOT / "bot" / "samples"
TEXT = "Совет пристани\n\n\n2031-05-06 12:30:00\n\nТверь\n\nП.Лодкин: {}\n"
QUESTION = "Какого объёма достиг товарооборот России и Казахстана?"


def run(data: Path, *arguments: str, given: str = "", encoding: str = "utf-8", **settings: str):
    """A command of the program with a data folder, and none of the settings around."""
    bare = {k: v for k, v in os.environ.items() if not k.startswith(("STENOGRAM_", "TELEGRAM_"))}
    environment = {**bare, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1", "STENOGRAM_MEANING": "off"}
    return subprocess.run(
        [sys.executable, "-m", "bot", *arguments, "--data", str(data)],
        input=given,
        capture_output=True,
        encoding=encoding,
        cwd=data.parent,
        env={**environment, **settings},
        timeout=SOON,
        check=False,
    )


def python(*arguments: str):
    """Python itself, in the folder of the program."""
    return subprocess.run(
        [sys.executable, *arguments],
        capture_output=True,
        encoding="utf-8",
        cwd=ROOT,
        timeout=SOON,
        check=False,
    )
