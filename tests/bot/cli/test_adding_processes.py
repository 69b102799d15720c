"""Adding by several processes: the same as by one, whatever becomes of them."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import threading
import time
import zipfile
from contextlib import closing
from multiprocessing import active_children, parent_process
from pathlib import Path

import pytest

from bot.cli.add import add_sources
from bot.cli.adding_processes import AddingPool
from bot.library import Library
from bot.settings import load_settings
from storage.archive.json_lines_export_and_import import export
from storage.folder import FolderStores
from tests.soon import SOON

ROOT = Path(__file__).parents[3]
TEXT = (
    "Совет пристани {n}\n\n\n2031-0{month}-{day:02} 12:30:00\n\nТверь\n\n"
    "П.Лодкин: Лодок у нас {n}. Товарооборот с Казахстаном вырос до {n} миллиардов долларов.\n"
    "А.Вёслова: В Твери ждали вас {n} лет.\n"
)


@pytest.fixture(autouse=True)
def ctrl_c_is_heard():
    """Also where a shell started the tests in the background, deaf to SIGINT as all they start."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


def text(n):
    return TEXT.format(n=n, month=n % 3 + 1, day=n % 28 + 1).encode()


@pytest.fixture
def files(tmp_path):
    """Transcripts, and among them all that is not one plain transcript a file."""
    folder = tmp_path / "files"
    folder.mkdir()
    for n in range(60):
        (folder / f"{n:03}.txt").write_bytes(text(n))
    (folder / "010-again.txt").write_bytes(text(10))
    (folder / "020-empty.txt").write_bytes(b"")
    (folder / "030-binary.txt").write_bytes(bytes(range(256)))
    with zipfile.ZipFile(folder / "040.zip", "w") as archive:
        for n in (7, 70, 71):
            archive.writestr(f"{n}.txt", text(n))
    return folder


def told_by(data, files, pool, indexed_together=1000):
    """What `add` prints, and all that it leaves behind."""
    library = Library(data, meaning=False, stores=FolderStores(data, pool.each))
    lines = []
    settings = load_settings({"data": data})
    add_sources(
        library,
        settings,
        [str(files)],
        lines.append,
        quiet,
        each=pool.reading,
        indexed_together=indexed_together,
    )
    library.catch_up(wait=SOON)
    return lines, list(export(library.archive)), _tables(data), _sentences(library)


def quiet(*_: int) -> None:
    """No progress to be shown."""


def _tables(data):
    with closing(sqlite3.connect(data / "derived" / "catalogue.db")) as db:
        return [
            sorted(db.execute(f"SELECT * FROM {table}").fetchall(), key=repr)
            for table in ("meetings", "counted", "spoken", "told", "points")
        ]


def _sentences(library):
    places = [(one.head.id, turn) for one in library.archive.entries() for turn in (-1, 0, 1)]
    return sorted(library.passages.of_turns(places), key=lambda passage: passage.place)


@pytest.fixture
def started():
    """The processes started since, not those that tests of other files have left running."""
    before = set(active_children())
    return lambda: set(active_children()) - before


def test_several_processes_add_the_same_as_one(tmp_path, files, started):
    with AddingPool(0) as alone:
        alone.start_for([str(files)])
        assert not started()
        expected = told_by(tmp_path / "one", files, alone)
    with AddingPool(1, many=10) as pool:
        pool.start_for([str(files)])
        assert len(started()) == 1
        assert told_by(tmp_path / "several", files, pool) == expected
    assert not started()
    outcomes = [line.split(":")[0] for line in expected[0]]
    assert (outcomes.count("added"), outcomes.count("refused")) == (62, 2)


def test_where_the_processes_are_killed_all_is_added_without_them(tmp_path, files, started):
    with AddingPool(0) as alone:
        expected = told_by(tmp_path / "one", files, alone)
    with AddingPool(2, many=10) as pool:
        pool.start_for([str(files)])
        for process in started():
            process.kill()
        assert told_by(tmp_path / "several", files, pool) == expected


def _where(given: tuple[int, Path]) -> tuple[int, str]:
    """Who has made a thing; the one who began waits until another has made something, too."""
    number, there = given
    if parent_process() is not None:
        there.touch()
        return number, "there"
    until = time.monotonic() + SOON
    while not there.exists() and time.monotonic() < until:
        time.sleep(0.01)
    return number, "here"


def test_things_come_in_their_order_whoever_made_them(tmp_path):
    with AddingPool(1, many=1) as pool:
        pool.start_for([str(tmp_path / "a.txt")])
        made = list(pool.each(_where, ((n, tmp_path / "there") for n in range(200))))
    assert [number for number, _ in made] == list(range(200))
    assert {who for _, who in made} == {"here", "there"}


def _stumbles(number: int) -> int:
    if number == 150:
        raise ValueError("150 is too many")
    return number


def test_a_fault_comes_where_it_would_have_come(tmp_path):
    got: list[int] = []
    with AddingPool(1, many=1) as pool:
        pool.start_for([str(tmp_path / "a.txt")])
        with pytest.raises(ValueError, match="150 is too many"):
            got.extend(pool.each(_stumbles, range(200)))
    assert got == list(range(150))  # of those sent together, the first come with it, too


@pytest.mark.parametrize("sources", [["a.txt"], ["-"], ["https://pier.example/1", "b.txt"]])
def test_a_few_sources_start_no_process(sources, started):
    with AddingPool(4) as pool:
        pool.start_for(sources)
        assert not started()


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGKILL])
def test_the_processes_end_with_the_command(tmp_path, how):
    folder, data = tmp_path / "files", tmp_path / "data"
    folder.mkdir()
    for n in range(300):
        (folder / f"{n}.txt").write_bytes(text(n))
    bare = {k: v for k, v in os.environ.items() if not k.startswith(("STENOGRAM_", "TELEGRAM_"))}
    adding = subprocess.Popen(
        [sys.executable, "-m", "bot", "add", str(folder), "--data", str(data)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**bare, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1", "STENOGRAM_MEANING": "off"},
        start_new_session=True,
    )
    until = time.monotonic() + SOON
    while not (data / "archive" / "changes.jsonl").exists() and time.monotonic() < until:
        time.sleep(0.01)
    if how == signal.SIGINT:  # the terminal sends it to all of them
        os.killpg(adding.pid, how)
    else:
        adding.kill()
    _, told = adding.communicate(timeout=SOON)  # only when the last of them has closed its end
    assert adding.returncode == (130 if how == signal.SIGINT else -signal.SIGKILL)
    assert "Traceback" not in told


def _twice(given: tuple[int, bytes, Path]) -> bytes:
    """Who has begun here waits until another has been sent, and has sent back, much."""
    number, data, there = given
    if parent_process() is None:
        until = time.monotonic() + SOON
        while not there.exists() and time.monotonic() < until:
            time.sleep(0.01)
    elif number > 10:
        there.touch()
    return data * 2


def test_much_is_sent_to_and_fro_without_either_waiting_for_the_other(tmp_path, started):
    there = tmp_path / "there"
    with AddingPool(1, many=1) as pool:
        pool.start_for([str(tmp_path / "a.txt")])
        given = ((n, bytes([n]) * 1_000_000, there) for n in range(40))  # more than a pipe holds
        stuck = threading.Timer(SOON, lambda: [process.kill() for process in started()])
        stuck.start()  # the test then fails and does not wait for ever
        made = list(pool.each(_twice, given))
        stuck.cancel()
    assert there.exists()
    assert [(one[0], len(one)) for one in made] == [(n, 2_000_000) for n in range(40)]


def _nobody_can_send(given: tuple[int, Path]) -> tuple[int, object]:
    number, who = _where(given)
    return number, threading.Lock() if who == "there" else who


def test_what_a_process_cannot_send_back_is_made_here(tmp_path, started):
    with AddingPool(1, many=1) as pool:
        pool.start_for([str(tmp_path / "a.txt")])
        stuck = threading.Timer(SOON, lambda: [process.kill() for process in started()])
        stuck.start()  # the test then fails and does not wait for ever
        there = tmp_path / "there"
        made = list(pool.each(_nobody_can_send, ((n, there) for n in range(200))))
        ended = stuck.is_alive()
        stuck.cancel()
    assert there.exists()
    assert ended
    assert made == [(number, "here") for number in range(200)]


@pytest.fixture
def usual_turns():
    """Python's own interval, whatever a test before has set."""
    was = sys.getswitchinterval()
    sys.setswitchinterval(0.005)
    yield sys.getswitchinterval()
    sys.setswitchinterval(was)


def test_threads_take_turns_as_before_once_the_processes_have_ended(tmp_path, usual_turns):
    before = usual_turns
    with AddingPool(0) as alone:
        alone.start_for([str(tmp_path / "a.txt")])
        assert sys.getswitchinterval() == before
    with AddingPool(1, many=1) as pool:
        pool.start_for([str(tmp_path / "a.txt")])
        assert sys.getswitchinterval() < before
    assert sys.getswitchinterval() == before


def test_where_there_is_much_the_index_takes_over_what_is_in_before_the_end(tmp_path, files):
    for n in range(100, 240):  # more than are kept together
        (files / f"{n}.txt").write_bytes(text(n))
    with AddingPool(0) as alone:
        expected = told_by(tmp_path / "one", files, alone)
    with AddingPool(1, many=10) as pool:
        pool.start_for([str(files)])
        assert told_by(tmp_path / "rounds", files, pool, indexed_together=20) == expected
        library = Library(
            tmp_path / "more", meaning=False, stores=FolderStores(tmp_path, pool.each)
        )
        behind = []

        def note(_line):
            behind.append(library.passages.behind(library.archive))

        settings = load_settings({"data": tmp_path / "more"})
        add_sources(library, settings, [str(files)], note, quiet, indexed_together=20)
    assert max(behind) < 200 < len(behind)
