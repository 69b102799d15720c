"""A name that is an address is understood without its dot, where the archive has it."""

import datetime as dt

from meetings.model.meeting import Head, Meeting, Speaker, Turn
from meetings.retrieval.query.message_reading import MessageReading
from storage.archive.memory import MemoryArchive
from storage.index.passages import PassageIndex

SAID = "Активы «ПОРТ.РФ» выросли. В РФ построят мост."


def test_what_is_typed_without_a_dot_is_the_name(tmp_path):
    archive = MemoryArchive()
    head = Head("1", "Заседание", dt.date(2027, 4, 1), None, None, "ru", None, None)
    speakers = (Speaker("Олег Рябинин", ("О.Рябинин",), None, 1),)
    turns = (Turn("Олег Рябинин", "О.Рябинин", SAID),)
    archive.put([(Meeting(head, "", speakers, turns), SAID.encode())])
    passages = PassageIndex(tmp_path)
    passages.catch_up(archive)
    reading = MessageReading(archive, passages, dt.date.today)
    port = reading.understand("активы порт рф")
    assert [term.word for term in port.terms] == ["активы", "порт.рф"]
    assert not port.countries
    assert reading.understand("мост РФ").countries == {"RU"}
