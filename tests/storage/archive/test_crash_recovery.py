"""The archive stopped after any step, killed at any moment, used by several at once."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from shutil import copytree
from threading import Thread

import pytest

from storage.archive.checking import verify
from storage.archive.tinydb_archive import TinyArchive
from tests.soon import SOON

ROOT = Path(__file__).parents[3]


def ids(archive):
    return [entry.head.id for entry in archive.entries()]


# Stopped at any step


class Stopped(BaseException):
    """The process ends here."""


def stop_after(monkeypatch, steps):
    """Lets so many steps reach the disk, then none."""
    left = [steps]

    def counted(module, name):
        real = getattr(module, name)

        def step(*args, **kwargs):
            if left[0] <= 0:
                raise Stopped
            left[0] -= 1
            return real(*args, **kwargs)

        monkeypatch.setattr(module, name, step)

    counted(os, "fsync")
    counted(os, "pwrite")
    counted(Path, "replace")
    counted(Path, "unlink")


def expect_sound(archive):
    """Nothing doubled, nothing lost, the numbers in order, catalogue and changes agreeing."""
    changes = archive.changes(after=0)
    assert [one.number for one in changes] == list(range(1, len(changes) + 1))
    last = {one.meeting_id: one for one in changes}
    there = {id_: one.number for id_, one in last.items() if one.kind == "put"}
    assert {entry.head.id: entry.change for entry in archive.entries()} == there
    assert len(archive.entries()) == len(there)
    assert verify(archive) == []


def rearrange(archive, meeting):
    archive.put(
        [
            meeting("101", "2021-05-01", text="Переехали."),
            meeting("102", "2021-04-01", text="Новее."),
            meeting("104", "2021-03-05"),
        ]
    )
    archive.remove("103")


@pytest.mark.parametrize("steps", range(0, 46, 3))
def test_stopped_after_any_step(tmp_path, meeting, steps):
    before = [meeting("101"), meeting("102", "2021-04-01"), meeting("103", "2021-04-02")]
    TinyArchive(tmp_path / "before").put(before)
    for extra in range(3):
        data = tmp_path / str(extra)
        copytree(tmp_path / "before", data)
        with pytest.MonkeyPatch.context() as patch:
            stop_after(patch, steps + extra)
            with suppress(Stopped):
                rearrange(TinyArchive(data), meeting)
        archive = TinyArchive(data)
        expect_sound(archive)
        assert {"101", "102"} <= set(ids(archive))
        told = archive.changes(after=0)
        if archive.entry("103"):
            rearrange(archive, meeting)
        expect_sound(archive)
        assert ids(archive) == ["101", "102", "104"]
        assert archive.changes(after=0)[: len(told)] == told


def test_stopping_is_tried_up_to_the_last_step(tmp_path, meeting):
    archive = TinyArchive(tmp_path)
    archive.put([meeting("101"), meeting("102", "2021-04-01"), meeting("103", "2021-04-02")])
    with pytest.MonkeyPatch.context() as patch:
        stop_after(patch, 48)
        rearrange(archive, meeting)


# Other processes

WRITER = """
import os, random, signal, sys, time
from pathlib import Path
sys.path[:0] = [sys.argv[1], sys.argv[1] + "/tests/storage"]
from conftest import invented
from storage.archive.tinydb_archive import TinyArchive

def write(data, first, count, size, out=1):
    archive = TinyArchive(Path(data))
    for start in range(first, first + count, size):
        numbers = range(start, start + size)
        items = [invented(str(n), f"2021-0{n % 4 + 1}-05") for n in numbers]
        for stored in archive.put(items):
            os.write(out, f"{stored.head.id} {stored.change}\\n".encode())
"""
ADD = WRITER + "\nwrite(sys.argv[2], int(sys.argv[3]), 30, 5)\n"
KILLED = (
    WRITER
    + """
rng = random.Random(7)
for run in range(15):
    ours, theirs = os.pipe()
    child = os.fork()
    if child == 0:
        write(sys.argv[2], 1000 + 1000 * run, 1000, rng.choice([1, 3, 10]), out=theirs)
    os.close(theirs)
    os.write(1, os.read(ours, 4096))
    time.sleep(rng.uniform(0, 0.06))
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    while report := os.read(ours, 4096):
        os.write(1, report)
    os.close(ours)
"""
)


def start(script, *arguments):
    command = [sys.executable, "-c", script, str(ROOT), *map(str, arguments)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_killed_at_any_moment_nothing_reported_is_lost(tmp_path):
    out, _ = start(KILLED, tmp_path).communicate(timeout=SOON)
    reported = [line.split() for line in out.splitlines()]
    archive = TinyArchive(tmp_path)
    expect_sound(archive)
    known = {entry.head.id: entry.change for entry in archive.entries()}
    assert len(reported) >= 15
    assert {id_: int(change) for id_, change in reported}.items() <= known.items()


def test_two_processes_add_while_a_third_reads(tmp_path):
    writers = [start(ADD, tmp_path, first) for first in (1000, 2000)]
    reader, seen = TinyArchive(tmp_path), 0
    while any(writer.poll() is None for writer in writers):
        now = reader.last_change()
        assert now >= seen
        seen = now
        entries = reader.entries()
        for entry in random.Random(seen).sample(entries, min(3, len(entries))):
            assert reader.meeting(entry.head.id).head == entry.head
    for writer in writers:
        writer.communicate()
        assert writer.returncode == 0
    expect_sound(reader)
    assert len(reader.entries()) == 60


def test_threads_of_one_process_add_to_one_archive(tmp_path, meeting):
    disk = TinyArchive(tmp_path)

    def add(first):
        for n in range(first, first + 6):
            disk.put([meeting(str(n), f"2021-0{n % 2 + 1}-05")])

    threads = [Thread(target=add, args=(first,)) for first in (100, 200, 300)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    expect_sound(disk)
    assert len(disk.entries()) == 18
