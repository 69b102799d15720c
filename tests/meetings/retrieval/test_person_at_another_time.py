"""Somebody's words on a topic at a time when they said nothing of it are nobody else's."""

from __future__ import annotations

import datetime as dt

from meetings.retrieval.answering import Answerer
from meetings.transcripts.read import read
from storage.archive.memory import MemoryArchive
from storage.index.passages import PassageIndex

MEETING = """
Harbour meeting of {year}


{year}-02-06 11:00:00

Skerry

Nora Pellow: {pellow}
Ben Ashby: {ashby}
"""
ROWS = [
    (2030, "The ferries are new and fast.", "Thank you for coming, friends."),
    (2031, "Good morning to all of you.", "The ferries are late again."),
]


def test_who_spoke_of_it_at_another_time(tmp_path):
    archive = MemoryArchive()
    texts = [MEETING.format(year=y, pellow=p, ashby=a).encode() for y, p, a in ROWS]
    archive.put([(read(text, source=f"{i}.txt"), text) for i, text in enumerate(texts)])
    passages = PassageIndex(tmp_path / "index")
    passages.catch_up(archive)
    answerer = Answerer(archive, passages, today=lambda: dt.date(2032, 6, 1))
    reply = answerer.answer("Nora Pellow ferries 2031")
    assert reply.topic is not None
    assert reply.topic.not_in is not None
    assert {answer.speaker for answer in reply.answers} == {"Nora Pellow"}
