"""Of words that are as many slips away the one is meant that stands beside the others."""

import datetime as dt

import pytest

from meetings.model.meeting import Head, Meeting, Speaker, Turn
from meetings.retrieval.query.message_reading import MessageReading
from meetings.retrieval.query.questions.spelling import put_right
from meetings.retrieval.query.word_alternatives import sought
from meetings.text.stems import key
from storage.archive.memory import MemoryArchive
from storage.index.passages import PassageIndex

SAID = "Rural areas need boats. These areas are ours. The wage arrears are paid. Areas differ."


@pytest.fixture(scope="module")
def kept(tmp_path_factory):
    archive = MemoryArchive()
    head = Head("1", "Meeting", dt.date(2027, 4, 1), None, None, "en", None, None)
    speakers = (Speaker("Nora Pellow", ("Nora Pellow",), None, 1),)
    turns = (Turn("Nora Pellow", "Nora Pellow", SAID),)
    archive.put([(Meeting(head, "", speakers, turns), SAID.encode())])
    passages = PassageIndex(tmp_path_factory.mktemp("company"))
    passages.catch_up(archive)
    return archive, passages


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("wage arears", "wage arrears"), ("rural arears", "rural areas"), ("arears", "areas")],
)
def test_a_slip_is_put_right_to_what_stands_beside_the_others(kept, typed, meant):
    reading = MessageReading(*kept, dt.date.today)
    assert put_right(reading.understand(typed), kept[1]) == meant


@pytest.mark.parametrize(
    ("typed", "taken_for"), [("wage arears", "arrears"), ("rural arears", "areas")]
)
def test_what_is_looked_for_is_what_stands_beside_the_others(kept, typed, taken_for):
    groups = sought(typed, kept[1]).groups
    assert [one.taken_for for one in groups] == ["", taken_for]
    alone = sought("arears", kept[1]).groups[0]
    assert {key("arrears"), key("areas")} <= {one for keys in alone.alternatives for one in keys}
