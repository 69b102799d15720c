"""The server for assistants over the bundled samples, and the ways to reach it."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from bot.library import Library
from bot.mcp.archive_or_samples import Shelf
from bot.mcp.server import build_server
from bot.mcp.subscription_tools import Subscriber
from bot.sources.intake import Intake
from tests.soon import SOON

ROOT = Path(__file__).parents[3]
SAMPLES = ROOT / "bot" / "samples"
HARBOUR = "2025-11-04-greywick-harbour"


@pytest.fixture(scope="session")
def data(tmp_path_factory):
    """A data folder with the samples in it."""
    folder = tmp_path_factory.mktemp("assistants") / "data"
    filled(folder)
    return folder


@pytest.fixture
def library(data):
    opened = Library(data, meaning=False)
    opened.catch_up()
    return opened


@pytest.fixture
def server(library):
    return server_over(library)


def server_over(library, samples=None, chats=None, chat=None):
    return build_server(Shelf(library, lambda: samples or library), Subscriber(chats, chat))


def filled(folder: Path) -> Library:
    made = Library(folder, meaning=False)
    intake = Intake(made.archive)
    for path in sorted(SAMPLES.glob("*.txt")):
        intake.data(path.read_bytes(), path.name)
    made.catch_up()
    return made


def environment(**settings: str) -> dict[str, str]:
    bare = {k: v for k, v in os.environ.items() if not k.startswith(("STENOGRAM_", "TELEGRAM_"))}
    ours = {"PYTHONPATH": str(ROOT), "PYTHONUTF8": "1", "STENOGRAM_MEANING": "off"}
    return {**bare, **ours, **settings}


def command(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "bot", "mcp", *arguments]


@contextmanager
def over_http(data: Path) -> Iterator[str]:
    """The address of a server over HTTP."""
    process = subprocess.Popen(
        command("--http", "0", "--data", str(data)),
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        encoding="utf-8", env=environment(), cwd=data.parent,
    )  # fmt: skip
    try:
        said = iter(process.stderr.readline, "")
        address = next(found[0] for line in said if (found := re.search(r"http://\S+", line)))
        yield address
    finally:
        process.terminate()
        out, _ = process.communicate(timeout=SOON)
    assert out == ""
