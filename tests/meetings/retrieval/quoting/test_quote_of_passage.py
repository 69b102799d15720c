"""What the index has of a meeting that others have changed or taken out since is not quoted."""

from __future__ import annotations

import datetime as dt

import pytest

from meetings.model.errors import UnknownMeeting
from meetings.model.meeting import Head, Meeting, Speaker, Turn
from meetings.retrieval.answering import Answerer
from storage.archive.memory import MemoryArchive
from storage.index.passages import PassageIndex

NAME = "Олег Рябинин"
BEACON = "Маяк светит на всю бухту, и его красят каждую весну."
NETS = "Сети сушат на берегу. Маяк на мысу чинят зимой, когда бухта подо льдом."


def _meeting(id_: str, *texts: str) -> Meeting:
    day, address = dt.date(2031, 4, int(id_)), f"http://harbour.example/{id_}"
    head = Head(id_, "Встреча", day, None, None, "ru", address, None)
    turns = tuple(Turn(NAME, NAME, text) for text in texts)
    return Meeting(head, "", (Speaker(NAME, (NAME,), None, len(turns)),), turns)


class TakingOut(MemoryArchive):
    """Has a meeting in its catalogue still, and no longer its words."""

    gone = ""

    def meeting(self, meeting_id):
        if meeting_id == self.gone:
            raise UnknownMeeting(meeting_id)
        return super().meeting(meeting_id)


@pytest.fixture(params=["changed", "shorter", "taken out"])
def answerer(request, tmp_path):
    archive = TakingOut()
    archive.put([(_meeting("1", BEACON), b"1"), (_meeting("2", "Здравствуйте!", NETS), b"2")])
    passages = PassageIndex(tmp_path / "index")
    passages.catch_up(archive)
    if request.param == "changed":
        archive.put([(_meeting("2", "Здравствуйте!", "Сегодня говорим только о рыбе."), b"3")])
    elif request.param == "shorter":
        archive.put([(_meeting("2", "Сегодня говорим только о рыбе."), b"3")])
    else:
        archive.gone = "2"
    return Answerer(archive, passages)


@pytest.mark.parametrize("asked", ["маяк", "Что говорили про маяк?"])
def test_only_what_still_stands_there_is_quoted(answerer, asked):
    answers = answerer.answer(asked).answers
    assert [(one.meeting.id, one.quote) for one in answers] == [("1", BEACON)]
