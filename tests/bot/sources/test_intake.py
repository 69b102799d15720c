"""Taking transcripts in: what becomes of each source, and that a refusal leaves nothing."""

from __future__ import annotations

import os
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest

from bot.sources.files_of_folders import data_folders, files_in, left_out
from bot.sources.intake import Intake
from meetings.text.decoding import FILE_LIMIT
from storage.archive.json_lines_export_and_import import export
from storage.archive.tinydb_archive import TinyArchive

TEXT = "Совет пристани {n}\n\n\n2031-05-0{n} 12:30:00\n\nТверь\n\nП.Лодкин: {said}\n"


def text(n=1, said="Сорок лодок."):
    return TEXT.format(n=n, said=said).encode()


@pytest.fixture
def archive(tmp_path):
    return TinyArchive(tmp_path / "data")


@pytest.fixture
def inbox(tmp_path):
    folder = tmp_path / "inbox"
    (folder / "deep").mkdir(parents=True)
    (folder / ".hidden").mkdir()
    for name, data in {
        "b.txt": text(2),
        "a.txt": text(1),
        "deep/c.TXT": text(3),
        "picture.png": b"\x89PNG",
        ".hidden/d.txt": text(4),
        ".e.txt": text(5),
    }.items():
        (folder / name).write_bytes(data)
    return folder


def outcomes(taken):
    return [item.outcome for item in taken]


def test_folders_are_gone_through_in_order_hidden_files_left_out(inbox):
    names = [path.name for path in files_in([inbox, inbox / "a.txt", inbox / "picture.png"])]
    assert names == ["a.txt", "b.txt", "c.TXT", "picture.png"]


CAPTIONS = b"WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ann Moss>Forty boats.\n"


def test_the_folder_of_a_file_tells_its_day_and_what_it_is_about(archive, tmp_path):
    folder = tmp_path / "2031-05-06 harbour board"
    folder.mkdir()
    (folder / "captions.vtt").write_bytes(CAPTIONS)
    (taken,) = Intake(archive).files(files_in([folder]))
    assert (taken.head.date.isoformat(), taken.head.title) == ("2031-05-06", "harbour board")
    assert archive.entry(taken.head.id).head.title == "harbour board"


@pytest.mark.parametrize(
    ("name", "inside"),
    [("all.zip", "2031-05-06 harbour board/captions.vtt"), ("2031-05-06 pier.zip", "c.vtt")],
)
def test_so_do_the_folders_of_a_zip_and_its_own_name(archive, tmp_path, name, inside):
    with ZipFile(tmp_path / name, "w") as file:
        file.writestr(inside, CAPTIONS)
    (taken,) = Intake(archive).files([tmp_path / name])
    assert taken.head.date.isoformat() == "2031-05-06"


def test_what_the_bot_keeps_is_no_transcript(archive, inbox, tmp_path):
    Intake(archive).data(text(), "a")
    names = [path.name for path in files_in([tmp_path])]
    assert names == ["a.txt", "b.txt", "c.TXT"]
    assert data_folders([tmp_path]) == [tmp_path / "data"]
    assert files_in([tmp_path / "data"]) == []


def test_a_link_to_a_folder_is_followed_once(inbox, tmp_path):
    elsewhere = tmp_path / "elsewhere"
    (elsewhere / "deep").mkdir(parents=True)
    (elsewhere / "deep" / "d.txt").write_bytes(text(6))
    (elsewhere / "round").symlink_to(elsewhere)
    (inbox / "a first").symlink_to(elsewhere)
    (inbox / "again").symlink_to(elsewhere / "deep")
    (inbox / "itself").symlink_to(inbox)
    (inbox / "kept").symlink_to(tmp_path / "data")
    (tmp_path / "data" / "archive").mkdir(parents=True)
    (tmp_path / "data" / "archive" / "format.json").write_text("{}")
    found = [str(path.relative_to(inbox)) for path in files_in([inbox])]
    assert found == ["a first/deep/d.txt", "a.txt", "b.txt", "deep/c.TXT"]
    assert [path.name for path in left_out([inbox])] == ["picture.png"]
    assert data_folders([inbox]) == [inbox / "kept"]


def test_what_lies_in_the_folder_is_found_there_and_not_by_a_link(tmp_path):
    (tmp_path / "z").mkdir()
    (tmp_path / "z" / "a.txt").write_bytes(text())
    (tmp_path / "a").symlink_to(tmp_path / "z")
    assert files_in([tmp_path]) == [tmp_path / "z" / "a.txt"]


def test_what_cannot_be_looked_at_is_refused_and_not_passed_over(archive, inbox):
    (inbox / "gone.txt").symlink_to(inbox / "nowhere.txt")
    os.mkfifo(inbox / "pipe.txt")
    found = files_in([inbox])
    assert [path.name for path in found] == ["a.txt", "b.txt", "c.TXT", "gone.txt"]
    assert [path.name for path in left_out([inbox])] == ["picture.png", "pipe.txt"]
    (gone,) = Intake(archive).files(found[3:])
    assert gone.line() == (
        f"refused: {inbox / 'gone.txt'}: it cannot be read: No such file or directory"
    )


def test_added_unchanged_updated(archive):
    intake = Intake(archive)
    assert outcomes(intake.data(text(), "a")) == ["added"]
    assert outcomes(intake.data(text(), "b")) == ["unchanged"]
    (newer,) = intake.data(text(said="Сорок одна."), "a")
    assert newer.outcome == "updated"
    assert newer.line() == (
        f"updated: {newer.head.id} 2031-05-01 Совет пристани 1"
        " (replaces 2031-05-01 Совет пристани 1, 1 turn, from a)"
    )
    (other,) = intake.data(text(said="Сорок две."), "-")
    assert other.line() == (
        f"added: {newer.head.id}-2 2031-05-01 Совет пристани 1"
        f" (a meeting of its own, though it is like {newer.head.id})"
    )


def test_a_file_is_known_by_its_full_name(archive, inbox, monkeypatch):
    intake = Intake(archive)
    monkeypatch.chdir(inbox)
    assert outcomes(intake.files([Path("a.txt")])) == ["added"]
    (inbox / "a.txt").write_bytes(text(said="Сорок одна."))
    assert outcomes(intake.files([inbox / "a.txt"])) == ["updated"]
    assert [entry.head.source for entry in archive.entries()] == [str(inbox / "a.txt")]


RSS = """<rss version="2.0"><channel><title>Пристань</title>{}</channel></rss>"""
ITEM = """<item><title>Заседание</title><pubDate>Mon, 03 Feb 2031 10:00:00 +0300</pubDate>
<description>&lt;b&gt;П.Лодкин:&lt;/b&gt; Лодок {}.</description></item>"""


def test_sittings_in_a_feed_file_are_as_many_meetings(archive, tmp_path):
    feed = tmp_path / "feed.xml"
    feed.write_text(RSS.format("".join(map(ITEM.format, range(30)))), "utf-8")
    assert outcomes(Intake(archive).files([feed])) == ["added"] * 30
    assert outcomes(Intake(archive).files([feed])) == ["unchanged"] * 30
    assert len({entry.head.id for entry in archive.entries()}) == 30


def test_a_refusal_stores_nothing_and_stops_nobody(archive, inbox):
    (inbox / "b.txt").write_bytes(b"nothing of the kind")
    taken = list(Intake(archive).files([*files_in([inbox]), inbox / "missing.txt"]))
    assert outcomes(taken) == ["added", "refused", "added", "refused"]
    assert "no date line" in taken[1].line()
    assert taken[1].line().startswith(f"refused: {inbox / 'b.txt'}: ")
    assert len(archive.entries()) == 2


def test_where_nobody_speaks_that_is_said(archive):
    (taken,) = Intake(archive).data("Список\n2031-05-06\n\nЛодки, вёсла.".encode(), "-")
    assert taken.outcome == "added"
    assert taken.line().endswith("(nobody speaks in it)")


def test_an_export_comes_back_as_it_was(archive, tmp_path):
    intake = Intake(archive)
    for n in (1, 2, 3):
        intake.data(text(n), f"{n}.txt")
    lines = b"".join(export(archive))
    other = TinyArchive(tmp_path / "other")
    assert outcomes(Intake(other).data(lines, "-")) == ["added"] * 3
    assert [other.meeting(e.head.id) for e in other.entries()] == [
        archive.meeting(e.head.id) for e in archive.entries()
    ]
    assert outcomes(Intake(other).data(lines, "-")) == ["unchanged"] * 3


@pytest.mark.parametrize("by_file", [False, True])
def test_a_damaged_line_of_an_export_costs_that_line_alone(archive, tmp_path, by_file):
    for n in range(1, 5):
        Intake(archive).data(text(n), f"{n}.txt")
    lines = b"".join(export(archive)).splitlines(keepends=True)
    torn = lines[0] + lines[1].replace(b'"date"', b'"day"') + lines[2] + lines[3][:200]
    other, backup = Intake(TinyArchive(tmp_path / "other")), tmp_path / "backup.jsonl"
    backup.write_bytes(torn)
    taken = list(other.files([backup]) if by_file else other.data(torn, "-"))
    assert outcomes(taken) == ["added", "refused", "added", "refused"]
    assert [one.reason.partition(":")[0] for one in taken if one.reason] == ["line 2", "line 4"]
    assert other.kept == 2


@pytest.mark.parametrize("looked_at", [400, 401, 1000, 10**6])
def test_an_export_of_any_length_is_read_line_by_line(archive, tmp_path, monkeypatch, looked_at):
    for n in range(1, 5):
        Intake(archive).data(text(n), f"{n}.txt")
    backup = tmp_path / "backup.jsonl"
    backup.write_bytes(b"".join(export(archive)).replace(b"\n", b"\r\n").rstrip())
    monkeypatch.setattr("bot.sources.reading_sources.FILE_LIMIT", looked_at)
    other = TinyArchive(tmp_path / "other")
    assert outcomes(Intake(other).files([backup])) == ["added"] * 4
    assert [other.meeting(e.head.id) for e in other.entries()] == [
        archive.meeting(e.head.id) for e in archive.entries()
    ]


def test_an_export_is_taken_in_while_the_rest_of_it_is_not_read_yet(archive, tmp_path):
    for n in range(1, 5):
        Intake(archive).data(text(n), f"{n}.txt")
    line, *others = export(archive)
    padding = b" " * FILE_LIMIT + b"\n"  # more than is looked at to tell what it is
    whole = line + padding + line * 200 + b"".join(others)
    file = BytesIO(whole)
    taken = Intake(TinyArchive(tmp_path / "other")).stream(file, "-")
    assert next(taken).outcome == "added"
    assert file.tell() < len(whole)
    assert outcomes(taken)[-4:] == ["unchanged", "added", "added", "added"]


def test_what_is_larger_than_a_file_may_be_is_said_to_be_larger(archive, tmp_path):
    (tmp_path / "long.txt").write_bytes(b"a" * (FILE_LIMIT + 10**6))
    (taken,) = Intake(archive).files([tmp_path / "long.txt"])
    assert taken.reason.startswith("it has more than 20 MB, and ")


def test_a_damaged_export_is_refused(archive):
    (taken,) = Intake(archive).data(b'{"stenogram":1,"id":"7"}\n', "x.jsonl")
    assert taken.outcome == "refused"
    assert archive.entries() in ((), [])
