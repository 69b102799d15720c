from __future__ import annotations

import os
from pathlib import Path

import pytest

from bot.sources.inbox import Inbox
from meetings.model.errors import ArchiveBusy, SourceError, UnreadableTranscript

NOW = 1_900_000_000.0


class Replier:
    """Takes what is added; refuses what says so, is busy while told to be."""

    def __init__(self) -> None:
        self.added: list[tuple[bytes, str]] = []
        self.busy = False

    async def __call__(self, data: bytes, source: str) -> str:
        if self.busy:
            raise ArchiveBusy("another process is writing")
        if data.startswith(b"broken"):
            raise UnreadableTranscript("no date line stands under its title", kind="no-date")
        self.added.append((data, Path(source).name))
        return "added"


@pytest.fixture
def desk() -> Replier:
    return Replier()


@pytest.fixture
def inbox(tmp_path: Path, desk: Replier) -> Inbox:
    return Inbox(tmp_path, desk, clock=lambda: NOW)


def put(folder: Path, name: str, data: bytes = b"text", age: float = 60.0) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    os.utime(path, (NOW - age, NOW - age))
    return path


def files(folder: Path) -> list[str]:
    return sorted(str(p.relative_to(folder)) for p in folder.rglob("*") if p.is_file())


async def test_complete_files_are_added_once_and_put_aside(
    tmp_path: Path, inbox: Inbox, desk: Replier
) -> None:
    put(tmp_path, "b.txt", b"two")
    put(tmp_path, "a.txt", b"one")
    put(tmp_path, "may/c.txt", b"three")
    taken = await inbox.collect()
    assert [(one.path.name, one.kind) for one in taken] == [
        ("a.txt", "added"), ("b.txt", "added"), ("c.txt", "added"),
    ]  # fmt: skip
    assert files(tmp_path) == ["added/a.txt", "added/b.txt", "added/may/c.txt"]
    assert await inbox.collect() == []
    assert [name for _, name in desk.added] == ["a.txt", "b.txt", "c.txt"]


async def test_a_young_file_has_to_look_the_same_twice(
    tmp_path: Path, inbox: Inbox, desk: Replier
) -> None:
    put(tmp_path, "a.txt", b"begin", age=1)
    assert await inbox.collect() == []
    put(tmp_path, "a.txt", b"begin and go on", age=0.5)
    assert await inbox.collect() == []
    assert len(await inbox.collect()) == 1
    assert desk.added == [(b"begin and go on", "a.txt")]


async def test_broken_files_are_refused_with_the_reason_and_the_rest_goes_on(
    tmp_path: Path, inbox: Inbox
) -> None:
    put(tmp_path, "a.txt", b"broken")
    put(tmp_path, "b.txt")
    taken = await inbox.collect()
    assert [one.kind for one in taken] == ["refused", "added"]
    assert files(tmp_path) == ["added/b.txt", "refused/a.txt", "refused/a.txt.reason.txt"]
    reason = (tmp_path / "refused/a.txt.reason.txt").read_text("utf-8")
    assert reason == "no date line stands under its title\n"


async def test_names_are_not_taken_twice(tmp_path: Path, inbox: Inbox) -> None:
    for data in (b"one", b"two", b"three"):
        put(tmp_path, "a.txt", data)
        await inbox.collect()
    assert files(tmp_path / "added") == ["a-2.txt", "a-3.txt", "a.txt"]


@pytest.mark.parametrize(
    "name", [".hidden", "a.txt.part", "a.tmp", "A.PART", ".git/x.txt", "added/x.txt", "refused/x"]
)  # fmt: skip
async def test_unfinished_and_hidden_files_are_left_alone(
    tmp_path: Path, inbox: Inbox, name: str
) -> None:
    put(tmp_path, name)
    assert await inbox.collect() == []
    assert files(tmp_path) == [name]


async def test_a_busy_archive_leaves_files_for_the_next_look(
    tmp_path: Path, inbox: Inbox, desk: Replier
) -> None:
    put(tmp_path, "a.txt")
    desk.busy = True
    assert [one.kind for one in await inbox.collect()] == ["left"]
    assert await inbox.collect() == []
    desk.busy = False
    assert [one.kind for one in await inbox.collect()] == ["added"]


async def test_what_is_too_big_is_refused_unread(tmp_path: Path, inbox: Inbox) -> None:
    put(tmp_path, "a.txt", b"x" * (20 * 1024 * 1024 + 1))
    (taken,) = await inbox.collect()
    assert (taken.kind, "20 MB" in taken.outcome) == ("refused", True)


async def test_what_cannot_be_moved_is_not_added_again(
    tmp_path: Path, inbox: Inbox, desk: Replier
) -> None:
    put(tmp_path, "a.txt")
    (tmp_path / "added").write_text("a file where a folder should be")
    for _ in range(3):
        await inbox.collect()
    assert len(desk.added) == 1


async def test_a_fifo_does_not_hold_us_up(tmp_path: Path, inbox: Inbox) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    assert await inbox.collect() == []


async def test_a_missing_folder_is_made(tmp_path: Path, desk: Replier) -> None:
    inbox = Inbox(tmp_path / "in" / "box", desk)
    assert await inbox.collect() == []
    assert (tmp_path / "in" / "box").is_dir()


async def test_a_folder_that_cannot_be_is_told(tmp_path: Path, desk: Replier) -> None:
    put(tmp_path, "inbox")
    with pytest.raises(SourceError, match="cannot be read"):
        await Inbox(tmp_path / "inbox", desk).collect()
