"""Of words that are as many slips away the one is meant that stands beside the others."""

import datetime as dt

import pytest

from meetings.model.meeting import Head, Meeting, Speaker, Turn
from meetings.retrieval.query.message_reading import MessageReading
from meetings.retrieval.query.questions.spelling import put_right
from storage.archive.memory import MemoryArchive
from storage.index.passages import PassageIndex

SAID = "Rural areas need boats. These areas are ours. The wage arrears are paid. Areas differ."


@pytest.fixture(scope="module")
def understood(tmp_path_factory):
    archive = MemoryArchive()
    head = Head("1", "Meeting", dt.date(2027, 4, 1), None, None, "en", None, None)
    speakers = (Speaker("Nora Pellow", ("Nora Pellow",), None, 1),)
    turns = (Turn("Nora Pellow", "Nora Pellow", SAID),)
    archive.put([(Meeting(head, "", speakers, turns), SAID.encode())])
    passages = PassageIndex(tmp_path_factory.mktemp("company"))
    passages.catch_up(archive)
    reading = MessageReading(archive, passages, dt.date.today)
    return lambda text: put_right(reading.understand(text), passages)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("wage arears", "wage arrears"), ("rural arears", "rural areas"), ("arears", "areas")],
)
def test_a_slip_is_put_right_to_what_stands_beside_the_others(understood, typed, meant):
    assert understood(typed) == meant
