"""The derived tables say what a walk over the months finds, whatever becomes of their file."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace

import pytest

from meetings.model.catalogue_selection import EVERYTHING, Selection
from meetings.ports.one_look import one_look
from meetings.retrieval.indexing.head_keys import head_countries, head_keys
from storage.archive.catalogue import Catalogue
from storage.archive.check_and_repair import TinyUpkeep
from storage.archive.checking import verify
from storage.archive.derived_tables.database import Database
from storage.archive.tinydb_archive import TinyArchive


def trade(year):
    return f"Товарооборот с Казахстаном в {year} году достиг {year - 2000} миллиардов долларов."


@pytest.fixture
def data(tmp_path, meeting):
    data = tmp_path / "data"
    archive = TinyArchive(data)
    archive.put([meeting("101"), meeting("102", "2021-04-01"), meeting("103", text=trade(2019))])
    archive.points("trade")
    return data


def tables(data):
    return data / "derived" / "catalogue.db"


def told(archive):
    """What the tables say in all their ways."""
    speaks = Selection(any_of=(frozenset([("speaker", "Пётр Лодкин")]),))
    return (
        [entry.head.id for entry in archive.entries()],
        [entry.head.id for entry in archive.entries(speaks)],
        archive.totals(),
        archive.participants(),
        archive.marks("word"),
        [point.value for _, point in archive.points("trade")],
    )


def truncated(path):
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def zeroed(path):
    path.write_bytes(bytes(path.stat().st_size))


def emptied(path):
    path.write_bytes(b"")


def foreign(path):
    path.write_bytes(b"no tables at all" * 500)


def of_another_version(path):
    with sqlite3.connect(path) as db:
        db.execute("UPDATE state SET value = '0' WHERE name = 'version'")
        db.execute("DELETE FROM meetings")
    db.close()


def with_a_damaged_row(path):
    with sqlite3.connect(path) as db:
        said = "replace(CAST(entry AS TEXT), 'Собрались', 'Разошлись')"
        db.execute(f"UPDATE meetings SET entry = CAST({said} AS BLOB)")
    db.close()


HARMS = [truncated, zeroed, emptied, foreign, of_another_version, with_a_damaged_row]


@pytest.mark.parametrize("harm", [*HARMS, lambda path: path.unlink()])
@pytest.mark.parametrize("is_open", [False, True])
def test_lost_or_damaged_tables_are_made_anew(data, harm, is_open):
    known = TinyArchive(data)
    before = told(known)
    path = tables(data)
    if is_open and harm is not of_another_version:
        other = path.with_name("other.db")  # what is open is put in place of, as from a backup
        with sqlite3.connect(path) as db:
            db.execute("VACUUM INTO ?", (str(other),))
        db.close()
        harm(other)
        if other.exists():
            other.replace(path)
        else:
            path.unlink()
        archive = known
    else:
        harm(path)
        archive = TinyArchive(data)
    assert told(archive) == before
    assert tables(data).exists()
    assert verify(archive) == []


def lost_with_all_that_is_derived(data):
    shutil.rmtree(data / "derived")


def made_again_by_somebody_else(data):
    TinyArchive(data).renew_tables()


@pytest.mark.parametrize("harm", [lost_with_all_that_is_derived, made_again_by_somebody_else])
def test_tables_that_are_replaced_while_a_question_is_answered_are_read_whole(data, harm):
    archive = TinyArchive(data)
    before = told(archive)
    with one_look():
        archive.last_change()
        harm(data)
        assert told(archive) == before
    assert told(archive) == before
    assert verify(archive) == []


def test_figures_found_while_others_make_the_tables_again_stay_their_meetings_own(
    tmp_path, meeting
):
    archive = TinyArchive(tmp_path)
    archive.put([meeting("101", "2021-05-06", text=trade(2019))])
    archive.put([meeting("102", "2021-03-04", text="Паром ходит редко.")])
    facts = archive.figures._facts

    def found(entry):
        archive.figures._facts = facts
        made_again_by_somebody_else(tmp_path)  # where the numbers of the two are exchanged
        return facts(entry)

    archive.figures._facts = found
    archive.figures.complete()
    points = archive.points("trade")
    assert [(point.meeting.id, point.value) for _, point in points] == [("101", 19e9)]
    assert archive.figures.points_of("102") == []


def test_the_keys_of_heads_and_their_countries_are_kept_beside_them(data):
    for entry in TinyArchive(data).entries():
        made = replace(entry, keys=None)
        assert entry.keys == replace(head_keys(made), countries=head_countries(made))


def test_where_they_cannot_be_written_they_are_made_in_memory(data, meeting):
    before = told(TinyArchive(data))
    tables(data).unlink()
    (tables(data) / "somebody else's").mkdir(parents=True)
    archive = TinyArchive(data)
    assert told(archive) == before
    assert tables(data).is_dir()
    TinyArchive(data).put([meeting("104", "2021-05-01")])
    assert archive.entry("104") is not None
    assert archive.totals().meetings == 4


def forbid(path):
    path.unlink()
    (path / "somebody else's").mkdir(parents=True)


def test_tables_in_memory_that_are_renewed_hold_what_they_held(data):
    before = told(TinyArchive(data))
    forbid(tables(data))
    archive = TinyArchive(data)
    assert told(archive) == before
    archive.renew_tables()
    assert told(archive) == before
    assert verify(archive) == []


def test_a_disk_that_refuses_between_two_questions_hides_no_meeting(data):
    archive = TinyArchive(data)
    catalogue = Catalogue(archive.history, archive.months, tables(data))
    archive.entries()
    catalogue.refresh()
    forbid(tables(data))
    assert [entry.head.id for entry in catalogue.selected(EVERYTHING)] == told(archive)[0]


def test_older_tables_put_back_catch_up(data, meeting):
    old = data / "old.db"
    shutil.copyfile(tables(data), old)
    archive = TinyArchive(data)
    archive.put([meeting("101", "2021-05-01", text=trade(2020))])
    archive.remove("102")
    now = told(archive)
    old.replace(tables(data))
    assert told(TinyArchive(data)) == told(archive) == now
    assert now[0] == ["101", "103"]


def test_an_older_journal_put_back_takes_the_tables_with_it(data, meeting, tmp_path):
    backup = tmp_path / "backup"
    shutil.copytree(data / "archive", backup)
    before = told(TinyArchive(data))
    TinyArchive(data).put([meeting("104", "2021-05-01", text=trade(2020))])
    shutil.rmtree(data / "archive")
    backup.rename(data / "archive")
    assert told(TinyArchive(data)) == before


def test_looking_at_an_empty_archive_makes_nothing(tmp_path):
    archive = TinyArchive(tmp_path / "data")
    assert told(archive) == ([], [], archive.totals(), (), {}, [])
    assert not (tmp_path / "data").exists()


def test_a_thousand_marks_may_be_asked_for_at_once(data):
    names = [("speaker", f"Некто {number}") for number in range(1000)]
    wanted = Selection(any_of=(frozenset([*names, ("speaker", "Пётр Лодкин")]),))
    assert len(TinyArchive(data).entries(wanted)) == 3


def test_a_writer_that_reads_no_month_again_keeps_what_it_wrote(data, meeting, monkeypatch):
    archive = TinyArchive(data)
    archive.put([meeting("104", "2021-04-02")])
    assert archive.meeting("104") == meeting("104", "2021-04-02")[0]
    assert TinyArchive(data).meeting("104") == archive.meeting("104")
    assert [one.head.id for one in archive.entries()] == ["104", "102", "103", "101"]


def test_a_thread_that_reads_while_the_program_ends_opens_its_own(data, monkeypatch):
    database = Database(tables(data))

    def one(db):
        return db.execute("SELECT 1").fetchone()

    def ending():
        while database._idle:  # as what runs at the exit does, beside every lock
            database._idle.pop().close()
        return True

    assert database.read(one) == (1,)
    monkeypatch.setattr(database, "is_open", ending)
    assert database.read(one) == (1,)


def test_a_start_over_a_sound_archive_makes_no_tables(data):
    archive = TinyArchive(data)
    before = tables(data).stat().st_ino
    upkeep = TinyUpkeep(data, archive)
    assert upkeep.mend() == []
    assert tables(data).stat().st_ino == before
    with closing(sqlite3.connect(tables(data))) as db:
        db.execute("DELETE FROM meetings")
        db.commit()
    upkeep.renew()  # as `check --repair` does: whatever the tables say
    assert verify(TinyArchive(data)) == []
