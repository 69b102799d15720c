"""A start looks only through the months that have changed since the last look; `check` at all."""

from __future__ import annotations

import os

import pytest

from storage.archive.check_and_repair import TinyUpkeep
from storage.archive.month_files import Months
from storage.archive.tinydb_archive import TinyArchive


@pytest.fixture
def read_months(monkeypatch):
    """The months that were parsed, in order."""
    found, read_once = [], Months.read_once

    def noting(self, month):
        if self.folder.name == "months":
            found.append(month)
        return read_once(self, month)

    monkeypatch.setattr(Months, "read_once", noting)
    return found


@pytest.fixture
def data(tmp_path, meeting):
    archive = TinyArchive(tmp_path)
    archive.put(
        [meeting("1", "2021-03-02"), meeting("2", "2021-04-02"), meeting("3", "2021-05-02")]
    )
    assert started(tmp_path) == []
    return tmp_path


def started(data):
    return TinyUpkeep(data, TinyArchive(data)).mend_what_changed()


def month(data, name):
    return data / "archive" / "months" / f"{name}.json"


def test_the_first_start_looks_at_all_and_the_second_at_nothing(tmp_path, meeting, read_months):
    TinyArchive(tmp_path).put([meeting("1", "2021-03-02"), meeting("2", "2021-04-02")])
    assert started(tmp_path) == []
    assert set(read_months) == {"2021-03", "2021-04"}
    read_months.clear()
    assert started(tmp_path) == []
    assert read_months == []


def test_what_was_added_or_removed_since_is_looked_at(data, meeting, read_months):
    archive = TinyArchive(data)
    archive.put([meeting("4", "2021-04-09")])
    archive.remove("3")
    read_months.clear()
    assert started(data) == []
    assert set(read_months) == {"2021-04", "2021-05"} - set(missing(data))


def missing(data):
    return [name for name in ("2021-04", "2021-05") if not month(data, name).exists()]


def test_a_month_damaged_since_is_mended_and_the_others_are_left_alone(data, read_months):
    month(data, "2021-04").write_bytes(b"{")
    read_months.clear()
    assert any(line.startswith("2021-04: ") for line in started(data))
    assert set(read_months) == {"2021-04"}
    assert month(data, "2021-04").with_name("2021-04.json.damaged-1").exists()


def test_meetings_that_the_journal_lost_are_entered_again(data):
    journal = data / "archive" / "changes.jsonl"
    lines = journal.read_bytes().splitlines(keepends=True)
    journal.write_bytes(b"".join(lines[:-1]))
    assert started(data) == ["2021-05: 1 meetings entered in the changes again."]
    assert {entry.head.id for entry in TinyArchive(data).entries()} == {"1", "2", "3"}


def test_what_rots_without_a_trace_is_found_by_check(data):
    path = month(data, "2021-04")
    before, rotten = path.stat(), path.read_bytes().replace(b"words", b"wordz")
    with path.open("r+b") as file:
        file.write(rotten)
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert started(data) == []
    upkeep = TinyUpkeep(data, TinyArchive(data))
    assert upkeep.faults() != []
    assert any(line.startswith("2021-04: ") for line in upkeep.mend())


@pytest.mark.parametrize("note", [b"", b"[]", b'{"2021-03":', b'{"2021-03": 1}'])
def test_a_damaged_note_makes_the_start_look_again(data, read_months, note):
    (data / "derived" / "looked_through.json").write_bytes(note)
    read_months.clear()
    assert started(data) == []
    assert set(read_months) == {"2021-03", "2021-04", "2021-05"}


def test_adding_a_transcript_again_puts_its_damaged_source_back(data, meeting):
    archive = TinyArchive(data)
    sources = data / "archive" / "sources"
    for path in sources.rglob("*.gz"):
        path.write_bytes(b"?")
    again = meeting("2", "2021-04-02")
    assert [one.outcome for one in archive.put([again])] == ["unchanged"]
    assert archive.source_bytes("2") == again[1]
