"""A disk that is full or must not be written to: reading goes on."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from shutil import copytree

import pytest

from tests.soon import SOON

ROOT = Path(__file__).parents[2]
SAMPLES = ROOT / "bot" / "samples"
QUESTION = "What do silent rails cost?"


def run(data, *arguments, given=""):
    bare = {k: v for k, v in os.environ.items() if not k.startswith(("STENOGRAM_", "TELEGRAM_"))}
    return subprocess.run(
        [sys.executable, "-m", "bot", *arguments, "--data", str(data)],
        input=given,
        capture_output=True,
        encoding="utf-8",
        env={**bare, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1", "STENOGRAM_MEANING": "off"},
        timeout=SOON,
        check=False,
    )


@contextmanager
def mounted(place, *options):
    """A small file system of its own; only the system's administrator may have one."""
    place.mkdir()
    if subprocess.run(
        ["mount", *options, str(place)], capture_output=True, check=False
    ).returncode:
        pytest.skip("nothing can be mounted here")
    try:
        yield place
    finally:
        subprocess.run(["umount", str(place)], check=True)


@pytest.fixture(scope="module")
def filled(tmp_path_factory):
    folder = tmp_path_factory.mktemp("filled") / "data"
    assert run(folder, "add", str(SAMPLES)).returncode == 0
    return folder


@pytest.fixture(params=["read-only", "full"])
def refusing(request, tmp_path):
    """Makes a copy of a folder that the disk lets nobody write to."""
    places = []

    @contextmanager
    def made(folder):
        where = tmp_path / request.param
        with mounted(where, "-t", "tmpfs", "-o", "size=8m", "tmpfs"):
            copytree(folder, where / "data") if folder else (where / "data").mkdir()
            if request.param == "read-only":
                subprocess.run(["mount", "-o", "remount,ro", str(where)], check=True)
            else:
                _fill(where / "full")
            yield where / "data"

    places.append(made)
    return made


def _fill(path):
    with path.open("wb", buffering=0) as file:
        try:
            while True:
                file.write(b"\0" * 4096)
        except OSError:
            return


def expect_quiet(done):
    assert "Traceback" not in done.stderr, done.stderr
    assert len(done.stderr.splitlines()) < 8, done.stderr


def test_questions_are_answered(filled, refusing):
    with refusing(filled) as data:
        for command in (["ask", QUESTION], ["meetings"], ["check"], ["trend", "trade"]):
            done = run(data, *command)
            assert (done.returncode, bool(done.stdout)) == (0, True), (command, done)
            expect_quiet(done)


def test_a_chat_goes_on_and_says_what_it_cannot(filled, refusing):
    talk = f"/help\n{QUESTION}\n/subscribe rails\n/quit\n"
    with refusing(filled) as data:
        done = run(data, "chat", given=talk)
        assert done.returncode == 0, done.stderr
        assert "/meetings" in done.stdout
        assert "12 percent dearer" in " ".join(done.stdout.split())
        assert "I cannot write anything down" in " ".join(done.stdout.split())
        assert "Traceback" not in done.stderr


def test_a_chat_speaks_from_the_samples_where_they_cannot_be_kept(refusing):
    with refusing(None) as data:
        done = run(data, "chat", given=f"{QUESTION}\n/quit\n")
        assert done.returncode == 0, done.stderr
        assert "12 percent dearer" in " ".join(done.stdout.split())
        assert "Traceback" not in done.stderr


def test_an_index_that_cannot_be_made_is_told(filled, refusing, tmp_path):
    copytree(filled, tmp_path / "without")
    (tmp_path / "without" / "index" / "current").unlink()
    with refusing(tmp_path / "without") as data:
        for command in (["ask", QUESTION], ["check", "--repair"], ["add", str(SAMPLES)]):
            done = run(data, *command)
            assert done.returncode == 1, (command, done)
            assert "Traceback" not in done.stderr, done.stderr
            assert str(data) in done.stderr + done.stdout


def test_a_chat_without_an_index_denies_nothing(filled, refusing, tmp_path):
    copytree(filled, tmp_path / "without")
    (tmp_path / "without" / "index" / "current").unlink()
    talk = f"{QUESTION}\n/find rails\n/meetings\n/quit\n"
    with refusing(tmp_path / "without") as data:
        done = run(data, "chat", given=talk)
    shown = " ".join(done.stdout.split())
    assert shown.count("I cannot get at my archive just now") == 2
    assert "Nothing about this" not in shown
    assert "Not found" not in shown
    assert "Greywick" in shown


def test_an_index_that_found_no_room_leaves_the_disk_as_it_was(filled, tmp_path):
    with mounted(tmp_path / "small", "-t", "tmpfs", "-o", "size=2m", "tmpfs") as small:
        data = small / "data"
        copytree(filled / "archive", data / "archive")
        rest = small / "rest"
        rest.write_bytes(b"0" * (1 << 20))
        rest.write_bytes(b"0" * ((1 << 20) + shutil.disk_usage(small).free - (100 << 10)))
        for _ in range(2):
            refused = run(data, "check", "--repair")
            assert (refused.returncode, "No space left" in refused.stderr) == (1, True), refused
            assert list((data / "index").glob("g*")) == []
        rest.unlink()
        assert run(data, "check", "--repair").returncode == 0
