"""`add`: what it takes, what it leaves, and what it tells of each."""

from __future__ import annotations

import pytest

from tests.bot.cli.running import SAMPLES, TEXT, python, run


def test_add_names_the_files_of_a_folder_that_hold_no_transcripts(tmp_path):
    sources = tmp_path / "calls"
    sources.mkdir()
    for name in ("a.txt", ".hidden.mp3", *(f"{n:02d}.mp3" for n in range(12))):
        (sources / name).write_text(TEXT.format("Сорок."), "utf-8")

    added = run(tmp_path / "data", "add", str(sources))

    assert (added.returncode, added.stdout.split(":")[0]) == (0, "added")
    named = ", ".join(f"{n:02d}.mp3" for n in range(10))
    assert f"left out, of kinds that hold no transcripts: {named} and 2 more" in added.stderr
    assert "hidden" not in added.stderr


def test_add_of_the_working_folder_takes_nothing_that_the_bot_keeps(tmp_path):
    folder = tmp_path / "data"
    (tmp_path / "a.txt").write_text(TEXT.format("Сорок."), "utf-8")
    assert run(folder, "add", "a.txt").returncode == 0
    again = run(folder, "add", ".")
    assert (again.returncode, again.stdout.split(":")[0]) == (0, "unchanged")
    assert len(again.stdout.splitlines()) == 1
    assert "left out, a data folder of this program: data" in again.stderr


def test_an_empty_name_is_not_the_working_folder(tmp_path):
    (tmp_path / "a.txt").write_text(TEXT.format("Сорок."), "utf-8")
    added = run(tmp_path / "data", "add", "")
    assert (added.returncode, added.stdout) == (2, "")
    assert "An empty name was given" in added.stderr


def test_an_empty_data_folder_is_not_the_working_folder():
    refused = python("-m", "bot", "add", str(SAMPLES), "--data", "")
    assert (refused.returncode, refused.stdout) == (2, "")
    assert refused.stderr.startswith("--data is empty")


def test_a_folder_without_transcripts_is_said_to_be_one(tmp_path):
    (tmp_path / "none").mkdir()
    added = run(tmp_path / "data", "add", "none")
    assert (added.returncode, added.stdout) == (0, "")
    assert "no transcripts in the folder none" in added.stderr


def test_add_tells_what_became_of_each(tmp_path):
    folder = tmp_path / "data"
    good, bad = tmp_path / "a.txt", tmp_path / "b.txt"
    good.write_text(TEXT.format("Сорок."), "utf-8")
    bad.write_text("no transcript", "utf-8")
    first = run(folder, "add", str(good), str(bad))
    assert first.returncode == 1
    assert [line.split(":")[0] for line in first.stdout.splitlines()] == ["added", "refused"]
    good.write_text(TEXT.format("Сорок одна."), "utf-8")
    again = run(folder, "add", str(good))
    assert (again.returncode, again.stdout.split(":")[0]) == (0, "updated")
    piped = run(folder, "add", "-", given=TEXT.format("Сорок одна."))
    assert (piped.returncode, piped.stdout.split(":")[0]) == (0, "unchanged")


@pytest.mark.parametrize(
    "day", ["2031-05-06", " 2031-05-06", "6 May 2031", "06.05.2031", "06.05.31"]
)
def test_a_day_may_be_given_in_any_usual_shape(tmp_path, day):
    (tmp_path / "quay.txt").write_text("Quay\n\nPellow: The quay is open.\n", "utf-8")
    added = run(tmp_path / "data", "add", str(tmp_path / "quay.txt"), "--date", day)
    assert added.stdout.startswith("added: 2031-05-06-quay"), added.stderr


def test_add_knows_an_address_that_it_does_not_fetch(tmp_path):
    added = run(tmp_path / "data", "add", "ftp://kremlin.ru/transcripts")
    assert added.stdout.startswith("refused: ftp://kremlin.ru/transcripts: only addresses that")
