"""What is worked out of the whole catalogue is made once a revision."""

from __future__ import annotations

import datetime as dt

import pytest

from meetings.model.meeting import Head, Meeting, Speaker, Turn
from meetings.statistics.per_revision_cache import OfRevision
from storage.archive.memory import MemoryArchive
from storage.archive.tinydb_archive import TinyArchive


def meeting(id_, speaker, date="2021-03-04"):
    head = Head(id_, f"Совет {id_}", dt.date.fromisoformat(date), None, None, "ru", None, None)
    turns = (Turn(speaker, speaker, f"Слово {id_}."),)
    return Meeting(head, "", (Speaker(speaker, (speaker,), None, 1),), turns), id_.encode()


class Counted:
    """The names of all who speak, and how often they were gathered."""

    def __init__(self):
        self.times = 0
        self.names = OfRevision(self._gather)

    def _gather(self, archive):
        self.times += 1
        return {one.name for one in archive.participants()}


@pytest.fixture(params=["memory", "disk"])
def archive(request, tmp_path):
    return MemoryArchive() if request.param == "memory" else TinyArchive(tmp_path)


def test_it_is_made_again_only_where_something_has_changed(archive):
    counted = Counted()
    assert counted.names.of(archive) == set()
    archive.put([meeting("1", "Лодкин")])
    assert counted.names.of(archive) == counted.names.of(archive) == {"Лодкин"}
    archive.put([meeting("1", "Лодкин")])
    counted.names.of(archive)
    assert counted.times == 2
    archive.put([meeting("2", "Вёслова")])
    archive.remove("1")
    assert counted.names.of(archive) == {"Вёслова"}
    assert counted.times == 3


def test_a_damaged_month_is_looked_at_again_and_nothing_is_made_for_it(tmp_path):
    TinyArchive(tmp_path).put([meeting("1", "Лодкин"), meeting("2", "Вёслова", "2021-04-01")])
    month = tmp_path / "archive" / "months" / "2021-03.json"
    whole = month.read_bytes()
    month.write_bytes(b"{")
    (tmp_path / "derived" / "catalogue.db").unlink()
    archive, counted = TinyArchive(tmp_path), Counted()
    assert [counted.names.of(archive) for _ in range(3)] == [{"Вёслова"}] * 3
    assert counted.times == 1
    month.write_bytes(whole)
    assert counted.names.of(archive) == {"Вёслова", "Лодкин"}
