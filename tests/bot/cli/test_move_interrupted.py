"""A move that is broken off, by whatever, goes on with the same command and loses nothing."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import psycopg
import pytest

from bot.stores import stores_at, stores_in
from meetings.model.errors import ArchiveError
from meetings.transcripts.read import read
from tests.soon import SOON
from tests.storage.postgres.wire import Wire

ROOT = Path(__file__).parents[3]
COUNT = 400
GOES_ON = "The same command goes on"


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    path = tmp_path_factory.mktemp("folder")
    stores = stores_in(path)
    stores.archive.put((read(text), text) for text in map(transcript, range(COUNT)))
    return path


def transcript(number: int) -> bytes:
    return (
        f"Совет пристани {number}\n\n2031-05-{number % 28 + 1:02} 12:30:00\n\nТверь\n\n"
        f"П.Лодкин: Лодок у нас {number}.\n"
    ).encode()


def moving(folder: Path, address: str) -> subprocess.Popen[str]:
    bare = {k: v for k, v in os.environ.items() if not k.startswith(("STENOGRAM_", "TELEGRAM_"))}
    return subprocess.Popen(
        [sys.executable, "-m", "bot", "move", "--from", str(folder), "--to", address],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**bare, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"},
        cwd=folder,
    )


def break_off(process: subprocess.Popen[str], wire: Wire, how: signal.Signals | None) -> None:
    if how is None:
        wire.cut()
    else:
        process.send_signal(how)


@pytest.mark.parametrize(
    ("how", "code", "told"),
    [
        (None, 1, GOES_ON),
        (signal.SIGINT, 130, GOES_ON),
        (signal.SIGKILL, -signal.SIGKILL, ""),
    ],
)
def test_it_goes_on_where_it_was(folder, database_address, how, code, told):
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    with Wire(database_address) as wire, psycopg.connect(database_address, autocommit=True) as own:
        process = moving(folder, wire.url)
        signal.signal(signal.SIGINT, before)
        end = time.monotonic() + SOON
        while not held(own) and process.poll() is None and time.monotonic() < end:
            time.sleep(0.005)
        break_off(process, wire, how)
        _, said = process.communicate(timeout=SOON)
        assert (process.returncode, told in said, "Traceback" in said) == (code, True, False)
        assert 0 < held(own) < COUNT
        if how is None:
            wire.mend()
        with pytest.raises(ArchiveError, match="is not at its end"):
            stores_at(database_address, folder / "elsewhere")
        again = moving(folder, wire.url)
        shown, said = again.communicate(timeout=SOON)
        assert again.returncode == 0, said
        assert "All has arrived" in shown
    with closing(stores_at(database_address, folder / "elsewhere")) as moved:
        ours = stores_in(folder).archive
        assert [one.head for one in moved.archive.entries()] == [o.head for o in ours.entries()]
        assert list(moved.archive.changes(0)) == list(ours.changes(0))


def held(connection: psycopg.Connection) -> int:
    return connection.execute("SELECT count(*) FROM documents").fetchone()[0]
