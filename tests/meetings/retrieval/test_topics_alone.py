"""When a topic is all that is wanted, and nothing else is searched for."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from meetings.model.reply import Reply, Topic
from meetings.model.scope import Scope
from meetings.retrieval.query.message_reading import MessageReading
from meetings.retrieval.topics_asked import TopicsAsked
from meetings.statistics.series_by_words import Followed
from storage.archive.memory import MemoryArchive
from storage.index.passages import PassageIndex

TOGETHER = Topic(words="паром", mentions=3, meetings=1, by_year=((2024, 3),), speakers=())
SCATTERED = replace(TOGETHER, scattered=True)
ALL_SAID = "Что говорили про паром?"


@pytest.fixture(scope="module")
def topics(tmp_path_factory):
    archive, passages = MemoryArchive(), PassageIndex(tmp_path_factory.mktemp("alone") / "index")
    reading = MessageReading(archive, passages, dt.date.today)
    return TopicsAsked(archive, passages, reading, Followed(archive)), reading


@pytest.mark.parametrize(
    ("text", "topic", "found", "is_all"),
    [
        (ALL_SAID, TOGETHER, True, True),
        (ALL_SAID, SCATTERED, True, False),
        (ALL_SAID, TOGETHER, False, False),
        ("паром", SCATTERED, True, True),
        ("паром", TOGETHER, False, False),
        ("Сколько раз упоминали паром?", SCATTERED, False, True),
    ],
    ids=["together", "scattered", "a part", "typed", "a part typed", "counted"],
)
def test_what_was_said_is_told_where_its_words_stand_together(topics, text, topic, found, is_all):
    asked, reading = topics
    told = Reply(text, found, None, (), (), topic=topic)
    alone = asked.alone(reading.understand(text), told, Scope(), told=False)
    assert (alone is told) == is_all
