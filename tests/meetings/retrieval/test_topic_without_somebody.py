"""A topic without somebody has none of their words, whatever tells the time asked about."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from meetings.retrieval.answering import Answerer
from meetings.retrieval.topic_mentions import spoken_of
from meetings.transcripts.read import read
from storage.archive.memory import MemoryArchive
from storage.index.passages import PassageIndex

LATER = """
Meeting with Ferry Bank director Ben Ashby


2032-02-06 11:00:00

Skerry

Ben Ashby: In 2031 the first bridge was opened.
Ann Pellow: In 2031 the bridge was painted, too.
"""
THEN = """
Meeting on the bridge


2031-08-17 11:00:00

Skerry

Ben Ashby: The bridge is loud.
Ann Pellow: The bridge leaks.
"""


@pytest.fixture(scope="module")
def answerer(tmp_path_factory):
    archive = MemoryArchive()
    texts = [text.encode() for text in (LATER, THEN)]
    archive.put([(read(text, source=f"{i}.txt"), text) for i, text in enumerate(texts)])
    passages = PassageIndex(tmp_path_factory.mktemp("bridges") / "index")
    passages.catch_up(archive)
    return Answerer(archive, passages, today=lambda: dt.date(2032, 6, 1)), passages, archive


@pytest.mark.parametrize("year", ["", " 2031"])
def test_nobody_who_is_left_out_is_quoted(answerer, year):
    answering, passages, archive = answerer
    question = replace(answering.understand(f"bridge{year}"), without=("Ben Ashby",))
    told = spoken_of(question, passages, archive).mentions.found
    assert [said.passage.text for said in told] == [
        "In 2031 the bridge was painted, too.",
        "The bridge leaks.",
    ]
