"""Whoever speaks under a label counts as somebody who speaks; a cry from the floor does not."""

import datetime as dt

from meetings.model.archive import Entry
from meetings.model.meeting import Head, Speaker
from meetings.retrieval.query.archive_cast import Cast
from meetings.retrieval.query.most_spoken import most_spoken
from meetings.retrieval.query.size_of_meetings import by_size, measured
from meetings.statistics.shares import Share
from storage.archive.selecting_by_walking import WalkedCatalogue

DAY = dt.date(2031, 3, 4)


def held(number, *names):
    head = Head(str(number), f"Meeting {number}", DAY, None, None, "en", None, None)
    return Entry(head, "", tuple(Speaker(name, (name,), None, 1) for name in names), 9, 90, number)


COUNCIL = held(1, "Chair", "Ida Tarn", "Speaker 2", "Question")
CALL = held(2, "Ida Tarn", "Question", "Piet Dole", "Questions from the floor")


def test_people_of_a_meeting_are_counted_by_name_or_label():
    assert measured(COUNCIL, "most_people") == 3
    assert measured(CALL, "most_people") == 2
    assert by_size([CALL, COUNCIL], "most_people") == (COUNCIL, CALL)


def test_who_said_most_may_be_the_chair():
    said = [Share(one, 100 - 10 * i, 0.2) for i, one in enumerate(COUNCIL.speakers)]
    told = most_spoken([COUNCIL], lambda _: said, Cast(WalkedCatalogue([COUNCIL])))
    assert [(one.person.names[0], one.words) for one in told] == [
        ("Chair", 100),
        ("Ida Tarn", 90),
        ("Speaker 2", 80),
    ]
