"""A phrase about a half-year is not answered by what was said of the whole year."""

from __future__ import annotations

import datetime as dt

import pytest

from meetings.retrieval.answering import Answerer
from meetings.transcripts.read import read
from storage.archive.memory import MemoryArchive
from storage.index.passages import PassageIndex

YEAR = """
Meeting with Ferry Bank director Ben Ashby


2032-02-06 11:00:00

Skerry

Ben Ashby: In 2031 the first bridge was opened, and our net profit was 100 million rubles.
"""
HALF = """
Meeting with Ferry Bank director Ben Ashby


2031-08-17 11:00:00

Skerry

Ben Ashby: The Ferry Bank did well. Our net profit for the first six months was 60 million rubles.
"""


@pytest.fixture(scope="module")
def answerer(tmp_path_factory):
    archive = MemoryArchive()
    texts = [text.encode() for text in (YEAR, HALF)]
    archive.put([(read(text, source=f"{i}.txt"), text) for i, text in enumerate(texts)])
    passages = PassageIndex(tmp_path_factory.mktemp("halves") / "index")
    passages.catch_up(archive)
    return Answerer(archive, passages, today=lambda: dt.date(2032, 6, 1))


def test_a_half_years_profit_is_not_told_by_a_years(answerer):
    reply = answerer.answer("net profit first half 2031")
    assert not reply.found or "six months" in reply.answers[0].quote


def test_a_years_profit_stays_a_topic(answerer):
    assert "100 million" in answerer.answer("net profit 2031").answers[0].quote
