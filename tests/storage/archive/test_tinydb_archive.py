"""The archive on disk: what is written when, and what is done about damage."""

from __future__ import annotations

import json
import sys
from collections import Counter
from pathlib import Path

import orjson
import pytest

from meetings.model.errors import ArchiveBusy, ArchiveDamaged, ArchiveError
from meetings.transcripts.read import read
from storage.archive import identity_resolution as judging
from storage.archive import rereading, tinydb_archive
from storage.archive.checking import repair, verify
from storage.archive.tinydb_archive import TinyArchive
from storage.files.journal import Journal
from storage.files.locking import only_writer

ROOT = Path(__file__).parents[3]


def ids(archive):
    return [entry.head.id for entry in archive.entries()]


def outcomes(archive, *items):
    return [(stored.outcome, stored.change) for stored in archive.put(items)]


# On disk


@pytest.fixture
def disk(tmp_path):
    return TinyArchive(tmp_path)


def test_looking_makes_no_files(tmp_path):
    assert TinyArchive(tmp_path / "data").entries() == ()
    assert not (tmp_path / "data").exists()


def test_another_archive_on_the_folder_sees_each_change(tmp_path, disk, meeting):
    other = TinyArchive(tmp_path)
    assert other.last_change() == 0
    disk.put([meeting(), meeting("102", "2021-04-01")])
    assert ids(other) == ["102", "101"]
    disk.put([meeting(text="У нас 41 лодка.")])
    assert other.last_change() == 3
    assert other.meeting("101").turns[0].text == "У нас 41 лодка."
    disk.remove("102")
    assert ids(other) == ["101"]


def test_only_months_with_news_are_read_again(tmp_path, disk, meeting, monkeypatch):
    disk.put([meeting(), meeting("102", "2021-04-01")])
    other = TinyArchive(tmp_path)
    other.entries()
    read = []
    parse = other.months._parse
    monkeypatch.setattr(other.months, "_parse", lambda m: read.append(m) or parse(m))
    disk.put([meeting("103", "2021-04-02")])
    assert (ids(other), ids(other)) == (["103", "102", "101"],) * 2
    assert read == []  # the writer has taken it over into the tables
    (tmp_path / "derived" / "catalogue.db").unlink()
    assert ids(other) == ["103", "102", "101"]
    assert read == ["2021-03", "2021-04"]


def test_each_month_is_written_once_a_batch(disk, meeting, monkeypatch):
    written = Counter()
    write = disk.months.write
    monkeypatch.setattr(disk.months, "write", lambda m, d: written.update([m]) or write(m, d))
    disk.put(meeting(str(n), f"2021-0{n % 3 + 1}-05") for n in range(100, 190))
    assert written == {"2021-01": 1, "2021-02": 1, "2021-03": 1}


def test_the_source_of_what_is_gone_is_deleted_and_that_of_a_twin_stays(tmp_path, disk, meeting):
    data = "одни и те же слова".encode()
    disk.put([(meeting("101")[0], data), (meeting("102")[0], data)])
    disk.remove("101")
    assert disk.source_bytes("102") == data
    disk.remove("102")
    assert list((tmp_path / "archive" / "sources").rglob("*.gz")) == []


def test_a_store_of_a_newer_format_is_left_alone(tmp_path):
    (tmp_path / "archive").mkdir()
    (tmp_path / "archive" / "format.json").write_text('{"format": 2}')
    with pytest.raises(ArchiveError, match="newer version of this program"):
        TinyArchive(tmp_path)


def test_a_writer_waits_only_so_long(tmp_path, meeting):
    impatient = TinyArchive(tmp_path, wait=0.05)
    with only_writer(tmp_path / "archive"):
        with pytest.raises(ArchiveBusy, match="Try again"):
            impatient.put([meeting()])
        assert impatient.entries() == ()


def test_facts_are_kept_at_put_and_made_anew_when_their_file_is_lost(tmp_path, meeting):
    archive = TinyArchive(tmp_path, facts_at_put=True)
    archive.put([meeting(text="Выручка составила 25 миллионов рублей.")])
    kept = tmp_path / "derived" / "facts" / "2021-03.json"
    facts = archive.facts("101")
    assert len(orjson.loads(kept.read_bytes())["facts"]["101"]["facts"]) == len(facts) == 1
    kept.write_bytes(b"{")
    assert archive.facts("101") == facts
    kept.unlink()
    assert archive.facts("101") == facts
    assert kept.exists()


def test_a_better_reader_reads_the_sources_again(disk, meeting, monkeypatch):
    better, _ = meeting("102", text="У нас 40 новых лодок и вёсла.")
    disk.put([meeting("101"), meeting("102")])
    for module in (rereading, tinydb_archive, judging, sys.modules["storage.archive.stored_form"]):
        monkeypatch.setattr(module, "READER_VERSION", tinydb_archive.READER_VERSION + 1)
    monkeypatch.setattr(
        "meetings.transcripts.read.read",
        lambda data, **_: better if b"102" in data else meeting("101")[0],
    )
    stored = rereading.read_again(disk)
    assert [(one.outcome, one.head.id) for one in stored] == [("updated", "102")]
    assert disk.meeting("102") == better
    assert rereading.read_again(disk) == []
    assert disk.last_change() == 3


# Damage


SOURCE = """
Совет пристани {id}


2021-03-04 12:30:00

Дом пристани

Собрались на пристани.

* * *
П.Лодкин: У нас 40 новых лодок.
"""


def read_in(archive, *numbers):
    sources = [SOURCE.format(id=number).encode() for number in numbers]
    archive.put([(read(data), data) for data in sources])
    return [read(data).head.id for data in sources]


def test_a_damaged_month_is_told_and_the_others_go_on(tmp_path, disk, meeting):
    disk.put([meeting("101"), meeting("102", "2021-04-01")])
    (tmp_path / "archive" / "months" / "2021-03.json").write_bytes(b'{"meetings"')
    fresh = TinyArchive(tmp_path)
    assert ids(fresh) == ["102", "101"]  # that it is there is known without its words
    with pytest.raises(ArchiveDamaged, match=r"2021-03\.json does not read back"):
        fresh.meeting("101")
    (tmp_path / "derived" / "catalogue.db").unlink()
    assert ids(fresh) == ["102"]
    with pytest.raises(ArchiveDamaged, match=r"2021-03\.json does not read back"):
        fresh.meeting("101")
    with pytest.raises(ArchiveDamaged, match=r"2021-03\.json"):
        fresh.put([meeting("103")])
    assert outcomes(fresh, meeting("104", "2021-04-02")) == [("added", 3)]
    assert {problem.where for problem in verify(fresh)} == {"2021-03", "101"}


@pytest.mark.parametrize("harm", [lambda path: path.write_bytes(b"{"), Path.unlink])
def test_a_lost_month_is_read_again_from_its_sources(tmp_path, disk, harm):
    first, second = read_in(disk, 1, 2)
    before = disk.meeting(first), disk.meeting(second)
    harm(tmp_path / "archive" / "months" / "2021-03.json")
    fresh = TinyArchive(tmp_path)
    assert verify(fresh) != []
    assert repair(fresh) == ["2021-03: 2 of 2 meetings found again."]
    assert (fresh.meeting(first), fresh.meeting(second)) == before
    assert verify(fresh) == verify(TinyArchive(tmp_path)) == []


def test_months_that_changed_places_are_put_back_without_their_sources(tmp_path, disk, meeting):
    disk.put([meeting("101", "2021-03-04"), meeting("102", "2021-04-05")])
    before = disk.meeting("101"), disk.meeting("102")
    march, april = (tmp_path / "archive" / "months" / f"2021-0{n}.json" for n in (3, 4))
    held = march.read_bytes()
    march.write_bytes(april.read_bytes())
    april.write_bytes(held)
    for source in list(disk.sources.path("").parent.rglob("*.gz")):
        source.unlink()
    fresh = TinyArchive(tmp_path)
    assert any("check --repair" in problem.what for problem in verify(fresh))
    repair(fresh)
    assert (fresh.meeting("101"), fresh.meeting("102")) == before
    assert [*fresh.months.read("2021-03"), *fresh.months.read("2021-04")] == ["101", "102"]


def news(words):
    data = f"Beekeepers of Alder Lane\n4 March 2021\n\n{words}\n".encode()
    return read(data, source="bees.txt"), data


def test_a_month_put_back_from_an_old_backup_gets_its_newer_words_again(tmp_path, disk):
    disk.put([news("We keep four hives.")])
    path = tmp_path / "archive" / "months" / "2021-03.json"
    old = path.read_bytes()
    assert disk.put([news("We keep seven hives.")])[0].outcome == "updated"
    path.write_bytes(old)
    fresh = TinyArchive(tmp_path)
    (id_,) = ids(fresh)
    with pytest.raises(ArchiveDamaged, match=r"2021-03\.json.*before its last change"):
        fresh.meeting(id_)
    assert "check --repair" in verify(fresh)[0].what
    assert "2021-03: 1 of 1 meetings found again." in repair(fresh)
    assert "seven hives" in str(fresh.meeting(id_))
    assert verify(TinyArchive(tmp_path)) == []


def test_a_month_put_back_from_before_a_removal_brings_nobody_back(tmp_path, disk, meeting):
    disk.put([meeting("101"), meeting("102")])
    path = tmp_path / "archive" / "months" / "2021-03.json"
    old = path.read_bytes()
    disk.remove("101")
    path.write_bytes(old)
    fresh = TinyArchive(tmp_path)
    assert ids(fresh) == ["102"]
    repair(fresh)
    assert (ids(fresh), list(fresh.months.read("2021-03"))) == (["102"], ["102"])
    assert verify(TinyArchive(tmp_path)) == []


def test_a_damaged_journal_is_written_anew(tmp_path, disk):
    known = read_in(disk, 1, 2, 3)
    path = tmp_path / "archive" / "changes.jsonl"
    path.write_bytes(path.read_bytes().replace(b'"number":2', b'"number":8'))
    fresh = TinyArchive(tmp_path)
    assert sorted(ids(fresh)) == sorted(known)
    assert [problem.where for problem in verify(fresh)] == ["changes"]
    assert len(repair(fresh)) == 1
    again = TinyArchive(tmp_path)
    assert verify(again) == []
    assert sorted(ids(again)) == sorted(known)
    assert [change.number for change in again.changes(0)] == [1, 2, 3]
    assert path.with_name("changes.jsonl.damaged-1").exists()


def test_a_journal_of_something_else_in_its_place_hides_no_meeting(tmp_path, disk, meeting):
    disk.put([meeting("101"), meeting("102")])
    path = tmp_path / "archive" / "changes.jsonl"
    path.unlink()
    Journal(path).append([{"op": "put", "key": "7", "value": {"words": "boats"}}])
    fresh = TinyArchive(tmp_path)
    assert ids(fresh) == ["102", "101"]
    assert [problem.where for problem in verify(fresh)] == ["changes"]
    repair(fresh)
    assert (ids(TinyArchive(tmp_path)), verify(TinyArchive(tmp_path))) == (["102", "101"], [])


def test_a_removal_that_got_lost_is_made_again(tmp_path, disk, meeting):
    disk.put([meeting("101"), meeting("102"), meeting("103")])
    disk.remove("102")
    disk.put([meeting("104")])
    path = tmp_path / "archive" / "changes.jsonl"
    path.write_bytes(path.read_bytes().replace(b'"kind":"remove"', b'"kind":"rem0ve"'))
    fresh = TinyArchive(tmp_path)
    assert ids(fresh) == ["104", "103", "101"]
    repair(fresh)
    again = TinyArchive(tmp_path)
    assert (ids(again), verify(again)) == (["104", "103", "101"], [])


@pytest.mark.parametrize("note", [b"", b"[]", b'{"months', b'{"months":5}', b'{"months":[5]}'])
def test_a_damaged_note_of_work_stops_nobody(tmp_path, disk, meeting, note):
    disk.put([meeting()])
    (tmp_path / "archive" / "pending.json").write_bytes(note)
    fresh = TinyArchive(tmp_path)
    assert ids(fresh) == ["101"]
    assert outcomes(fresh, meeting("102")) == [("added", 2)]
    assert not (tmp_path / "archive" / "pending.json").exists()


@pytest.mark.parametrize("note", [b"", b"{}", b'{"format":"', b'{"format":[]}', b"\xff"])
def test_a_damaged_format_stops_nobody(tmp_path, disk, meeting, note):
    disk.put([meeting()])
    path = tmp_path / "archive" / "format.json"
    path.write_bytes(note)
    fresh = TinyArchive(tmp_path)
    assert ids(fresh) == ["101"]
    assert outcomes(fresh, meeting("102")) == [("added", 2)]
    assert b'"format":1' in path.read_bytes()
    assert path.with_name("format.json.damaged-1").read_bytes() == note


def test_programs_that_know_no_checksums_are_kept_out_once_there_are_some(tmp_path, meeting):
    path = tmp_path / "archive" / "format.json"
    path.parent.mkdir()
    path.write_bytes(b'{"format":1}')  # as they wrote it, and read it: the key at the top
    disk = TinyArchive(tmp_path)
    assert path.read_bytes() == b'{"format":1}'  # who only reads leaves it to them
    disk.put([meeting()])
    assert "format" not in json.loads(path.read_bytes())
    assert [one.name for one in path.parent.glob("format.json*")] == ["format.json"]
    assert ids(TinyArchive(tmp_path)) == ["101"]


def test_a_lost_source_is_found_out(disk, meeting):
    disk.put([meeting()])
    next(disk.sources.path("").parent.rglob("*.gz")).unlink()
    assert [problem.where for problem in verify(disk)] == ["101"]
    with pytest.raises(ArchiveDamaged, match="add the transcript again"):
        disk.source_bytes("101")
