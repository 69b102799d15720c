"""The benchmark of delivery runs as its document says, with its server in a second process."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.soon import SOON

ROOT = Path(__file__).parents[2]


def test_it_tells_every_chat_once():
    ended = subprocess.run(
        [sys.executable, "-m", "benchmarks.delivery", "3"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=SOON,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr
    told = dict(line.rsplit(maxsplit=1) for line in ended.stdout.splitlines())
    assert (told["chats"], told["doubled"]) == ("3", "0")
