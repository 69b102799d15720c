"""Of all that a mistyped word of a topic may be, the surest alone is counted."""

from __future__ import annotations

import datetime as dt

from meetings.model.meeting import Head, Meeting, Speaker, Turn
from meetings.retrieval.query.word_alternatives import sought
from storage.archive.memory import MemoryArchive
from storage.index.passages import PassageIndex

NAME = "Nora Pellow"
SAID = "The pensions are paid in time. Three persons came to ask for them."


def test_what_is_less_sure_is_not_counted(tmp_path):
    head = Head("1", "Harbour meeting", dt.date(2031, 4, 1), None, None, "en", None, None)
    turns = (Turn(NAME, NAME, SAID),)
    archive = MemoryArchive()
    archive.put([(Meeting(head, "", (Speaker(NAME, (NAME,), None, 1),), turns), b"1")])
    passages = PassageIndex(tmp_path / "index")
    passages.catch_up(archive)
    looked_for = sought("pensons", passages)
    assert looked_for.taken_for() == (("pensons", "pensions"),)
    every = looked_for.keys()
    assert "person" not in every
