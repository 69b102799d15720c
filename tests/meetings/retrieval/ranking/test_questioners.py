"""Who asks does not answer."""

from __future__ import annotations

import datetime as dt

import pytest

from meetings.retrieval.answering import Answerer
from meetings.retrieval.ranking.questioners import asks
from meetings.transcripts.read import read
from storage.archive.memory import MemoryArchive
from storage.index.passages import PassageIndex

PRESS = """
Newspaper talk about the lighthouse of Skerry


2031-04-16 11:00:00

Skerry

A talk with the press about a lighthouse. All of it is invented.

Journalist Ada Finch: Many readers ask about the price of the new lighthouse lamp in Skerry. What is the price of the lighthouse lamp? (Laughter.)
Keeper Tom Ashby: Readers should come and look at it themselves, the door is open and the stairs are few. We paid 57,000 euros for it, glass and postage included. It is bright.
Ada Finch: And the stairs?
Tom Ashby: Oak.
"""  # noqa: E501
QUESTION = "What was the price of the new lighthouse lamp in Skerry?"


@pytest.fixture(scope="module")
def archive():
    made = MemoryArchive()
    text = PRESS.encode()
    made.put([(read(text, source="press.txt"), text)])
    return made


@pytest.fixture(scope="module")
def answerer(archive, tmp_path_factory):
    passages = PassageIndex(tmp_path_factory.mktemp("press") / "index")
    passages.catch_up(archive)
    return Answerer(archive, passages, today=lambda: dt.date(2031, 6, 1))


@pytest.mark.parametrize(
    ("turn", "asking"), [(-1, False), (0, True), (1, False), (2, False), (3, False)]
)
def test_a_turn_asks_if_a_longer_one_answers_it(archive, turn, asking):
    meeting = archive.meeting(archive.entries()[0].head.id)
    assert asks(meeting, turn) is asking


def test_the_question_is_not_quoted_as_its_answer(answerer):
    first = answerer.answer(QUESTION).answers[0]
    assert first.speaker == "Tom Ashby"
    assert "57,000" in first.quote
