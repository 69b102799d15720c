"""Who asks does not answer."""

from __future__ import annotations

import datetime as dt

import pytest

from meetings.retrieval.answering import Answerer
from meetings.retrieval.ranking.candidates_seen import context
from meetings.retrieval.ranking.rerank import ordered
from meetings.retrieval.ranking.turns_that_ask import askers_lower
from meetings.transcripts.read import read
from storage.archive.memory import MemoryArchive
from storage.index.passages import PassageIndex
from tests.meetings.retrieval.ranking.candidates import question, written

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


def test_the_question_is_not_quoted_as_its_answer(answerer):
    first = answerer.answer(QUESTION).answers[0]
    assert first.speaker == "Tom Ashby"
    assert "57,000" in first.quote


MARINA = "Анна Вёсельная, {}: Сколько лодок? → Лев Сухов: Лодок сорок, и все они у причала. → Да."


@pytest.mark.parametrize(
    ("who", "ahead", "first"),
    [
        ("мэр", 1.0, "Лев Сухов"),
        ("мэр", 2.0, "Анна Вёсельная"),
        ("журналист", 5.0, "Лев Сухов"),
        ("журналист", 7.0, "Анна Вёсельная"),
    ],
)
def test_a_chair_s_question_falls_a_little_and_the_press_s_far(who, ahead, first):
    found = written(MARINA.format(who))
    made = found.candidates()
    asked = question("лодка")
    scores = {"Анна Вёсельная": 3.0 + ahead, "Лев Сухов": 3.0}
    ranked = [
        item._replace(score=scores[item.candidate.speaker])
        for item in ordered(made, context(asked, made), meaning=False)
    ]
    ranked.sort(key=lambda item: -item.score)
    order = askers_lower(ranked)
    assert order[0].candidate.speaker == first
    assert order[0].score == max(item.score for item in order)
