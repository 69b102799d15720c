"""Mentions are counted and sorted by numbers; only those that are looked at are read."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import numpy as np
import pytest

from meetings.model.archive import Entry
from meetings.model.meeting import LEAD, Head
from meetings.model.mentions import MentionedMeetings, MentionList
from meetings.model.passage import Passage
from meetings.retrieval.indexing.sentence_traits import hits_of
from meetings.retrieval.mentions import each_event_once
from meetings.retrieval.topic_mentions import one_speaker


def head(id_, day, time="10:00", lang="ru", url=None):
    return Head(id_, f"Совет {id_}", dt.date.fromisoformat(day), time, None, lang, url, None)


HEADS = [
    head("old", "2020-05-06"),
    head("noon", "2024-05-06", "12:00"),
    head("dawn", "2024-05-06", "05:30"),
    head("untimed", "2024-05-06", None),
    head("dawn-in-english", "2024-05-06", "23:00", "en"),
    head("new", "2025-01-02"),
]


class Readings:
    """Mentions of two turns of each meeting, and how many sentences have been read."""

    def __init__(self, heads=HEADS):
        self.count = 0
        self.entries = {one.id: Entry(one, "", (), 2, 10, 1) for one in heads}
        said = [
            (Passage(one.id, turn, 0, 9, f"{one.id} {turn}", ("Анна", None)[turn]), one)
            for one in heads
            for turn in (1, 0)
        ]
        hits = hits_of(said)
        self.told = MentionList(
            replace(hits, reading=self.counting(hits.reading)).newest_first("ru"), self.of
        )

    def of(self, ids):
        return {id_: self.entries[id_] for id_ in ids if id_ in self.entries}

    def counting(self, read):
        def counted(addresses):
            self.count += len(addresses)
            return read(addresses)

        return counted


def texts(mentions):
    return [mention.passage.text for mention in mentions]


def test_the_newest_day_is_first_then_a_language_then_the_later_meeting_in_the_order_said():
    order = ["new", "noon", "dawn", "untimed", "dawn-in-english", "old"]
    assert texts(Readings().told) == [f"{id_} {turn}" for id_ in order for turn in (0, 1)]


def test_what_is_gone_since_it_was_found_is_left_out_of_what_is_read():
    made = Readings()
    reading = made.told.hits.reading
    hits = replace(
        made.told.hits,
        reading=lambda at: [one for one in reading(at) if one.meeting_id not in ("noon", "new")],
    )
    told = replace(made.told, hits=hits)
    left = ["dawn", "untimed", "dawn-in-english", "old"]
    assert texts(told[:]) == [f"{id_} {turn}" for id_ in left for turn in (0, 1)]
    assert texts(replace(told, hits=hits.that(lambda one: one.turn == 1))[:]) == [
        f"{id_} 1" for id_ in left
    ]
    assert hits.places_that(lambda one: one.meeting_id == "dawn").tolist() == [4, 5]
    gone = told.firsts().said_by(["Анна"])  # whoever was met first
    assert gone.speakers(3) == []
    assert one_speaker(gone) is None
    assert told.at(np.arange(4, 12)).speakers(3) == [("Анна", 4)]


def test_counting_reads_nothing_and_a_page_reads_itself():
    made = Readings()
    assert len(made.told) == 12
    assert made.told.meetings() == len(made.told.firsts()) == 6
    assert made.told.hits.by_year() == ((2020, 2), (2024, 8), (2025, 2))
    assert made.told.hits.languages() == {"ru": 10, "en": 2}
    assert len(made.told.of_year(2024)) == 8
    assert len(made.told.of_year(0)) == len(made.told.of_year(10**9)) == 0
    assert len(made.told.said_by(["Анна"])) == 6
    assert made.count == 0
    assert texts(made.told[2:5]) == ["noon 0", "noon 1", "dawn 0"]
    assert made.count == 3
    assert made.told.speakers(3) == [("Анна", 6)]
    assert made.count == 4
    assert made.told[-1].passage.text == "old 1"


def test_the_meetings_of_mentions_are_read_a_page_at_a_time():
    made = Readings()
    meetings = MentionedMeetings(made.told.firsts())
    assert (len(meetings), made.count) == (6, 0)
    assert [entry.head.id for entry in meetings[:2]] == ["new", "noon"]
    assert made.count == 2
    assert meetings[5].head.id == "old"


def test_the_ids_of_the_first_meetings_are_told_by_one_sentence_each():
    made = Readings()
    assert made.told.meeting_ids(3) == ("new", "noon", "dawn")
    assert made.count == 3
    assert len(made.told.meeting_ids(50)) == 6


def test_meetings_that_are_gone_are_left_out():
    made = Readings()
    del made.entries["new"]
    assert texts(made.told[:4]) == ["noon 0", "noon 1"]


@pytest.mark.parametrize(
    ("lang", "told"),
    [("ru", {"68001", "68002-en"}), ("en", {"68001-en", "68002-en"})],
)
def test_of_an_events_two_texts_the_one_in_a_language_is_told(lang, told):
    page = "http://{}kremlin.ru/events/president/news/{}"
    heads = [
        head("68001", "2024-01-02", url=page.format("", 68001)),
        head("68001-en", "2024-01-02", lang="en", url=page.format("en.", 68001)),
        head("68002-en", "2024-01-02", lang="en", url=page.format("en.", 68002)),
    ]
    hits = hits_of([(Passage(one.id, LEAD, 0, 9, one.id), one) for one in heads])
    assert {passage.meeting_id for passage in each_event_once(hits, lang).read()} == told
    beside = hits.at(hits.are_in("ru"))
    alone = each_event_once(hits.at(hits.are_in("en")), "ru", beside=beside)
    assert [passage.meeting_id for passage in alone.read()] == ["68002-en"]
