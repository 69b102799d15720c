"""What was said of a source besides its bytes is kept with them, for reading them again."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from bot.sources.intake import Intake
from meetings.model.json_forms import meeting_form
from meetings.model.meeting import Turn
from meetings.model.parsed_document import Hints
from storage.archive.checking import repair, verify
from storage.archive.json_lines_export_and_import import export, read_export_line
from storage.archive.rereading import read_again
from storage.archive.tinydb_archive import TinyArchive
from storage.serial.fields import BadForm
from storage.serial.meetings_from_json import meeting_from

TEXT = b"Harbour board\n\n12 November 2025\n\nAnn Moss: We open.\nBo Vale: Agreed.\n"
HINTS = Hints(title="The board of piers", date=dt.date(2025, 11, 13), place="Greywick")


@pytest.fixture
def archive(tmp_path):
    made = TinyArchive(tmp_path)
    [taken] = Intake(made, HINTS).data(TEXT, "board.txt")
    assert (taken.outcome, taken.head.title) == ("added", "The board of piers")
    return made


def the_only(archive):
    [entry] = archive.entries()
    return archive.meeting(entry.head.id)


def test_what_was_said_goes_before_what_the_file_says(archive):
    head = the_only(archive).head
    assert (head.title, head.date, head.place) == (HINTS.title, HINTS.date, HINTS.place)


def test_an_older_readers_meeting_is_read_again_with_what_was_said(archive, monkeypatch):
    before = the_only(archive)
    monkeypatch.setattr("storage.archive.rereading.READER_VERSION", 99)
    assert read_again(archive) == []
    assert the_only(archive) == before


def test_a_lost_month_is_made_again_with_what_was_said(archive):
    before = the_only(archive)
    archive.months.path("2025-11").unlink()
    repair(archive)
    assert verify(archive) == []
    assert the_only(archive) == before


def test_an_export_takes_it_along(archive, monkeypatch):
    [line] = export(archive)
    assert read_export_line(line)[0] == the_only(archive)
    monkeypatch.setattr("storage.archive.json_lines_export_and_import.READER_VERSION", 99)
    assert read_export_line(line)[0] == the_only(archive)


def test_the_same_file_said_to_be_of_another_day_is_read_so(archive):
    later = replace(HINTS, date=dt.date(2025, 11, 14))
    [taken] = Intake(archive, later).data(TEXT, "board.txt")
    assert taken.head.date == later.date


def test_seconds_of_a_turn_are_kept_and_old_meetings_have_none(meeting):
    old = meeting()[0]
    timed = replace(old, turns=(Turn("Пётр Лодкин", "П.Лодкин", "Да.", 12.5),))
    assert meeting_form(timed)["turns"][0]["start_s"] == 12.5
    assert meeting_from(meeting_form(timed)) == timed
    assert "start_s" not in meeting_form(old)["turns"][0]
    assert meeting_from(meeting_form(old)) == old


@pytest.mark.parametrize("hints", ["x", {"date": "tomorrow"}, {"title": 5}])
def test_hints_that_are_none_are_damage(meeting, hints):
    with pytest.raises(BadForm):
        meeting_from({**meeting_form(meeting()[0]), "hints": hints})
