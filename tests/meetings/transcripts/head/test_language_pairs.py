"""Which two meetings are one event in two languages: told by the page, not by the id."""

from __future__ import annotations

import datetime as dt

import pytest

from meetings.model.archive import Entry
from meetings.model.meeting import Head, Meeting, Turn
from meetings.transcripts.head.language_pairs import (
    are_translations,
    each_event_once,
    event_of,
    translation_among,
    translation_in_archive,
)
from storage.archive.memory import MemoryArchive

RU, EN = "http://kremlin.ru/events/news/{}", "http://en.kremlin.ru/transcripts/{}"


def head(id_, url=None, lang="ru"):
    return Head(id_, f"Встреча {id_}", dt.date(2031, 5, 6), None, None, lang, url, None)


def entry(*given, **named):
    return Entry(head(*given, **named), "", (), 0, 0, 1)


@pytest.mark.parametrize(
    ("one", "other", "translations"),
    [
        (head("777", RU.format(777)), head("777-en", EN.format(777), "en"), True),
        (head("777-2", RU.format(777)), head("777-en", EN.format(777), "en"), True),
        (head("777", RU.format(777)), head("777-en", EN.format(778), "en"), False),
        (head("777", RU.format(777)), head("777-en", None, "en"), False),
        (head("777", "https://pier.example/1"), head("777-en", EN.format(777), "en"), False),
        (head("2031-05-06-x"), head("2031-05-06-x-2", lang="en"), False),
        (head("777", RU.format(777)), head("2031-05-06-x", RU.format(777), "de"), False),
        (head("777"), head("777-en", lang="de"), False),
        (head("777", lang="de"), head("777-en", lang="en"), False),
    ],
)
def test_twins_are_told_by_their_page(one, other, translations):
    assert are_translations(one, other) is are_translations(other, one) is translations


def test_each_event_is_shown_once_and_a_false_twin_hides_nothing():
    true = [entry("777", RU.format(777)), entry("777-en", EN.format(777), "en")]
    false = [entry("8", RU.format(8)), entry("8-en", None, "en")]
    assert [e.head.id for e in each_event_once([*true, *false], "ru")] == ["777", "8", "8-en"]
    assert [e.head.id for e in each_event_once(true, "en")] == ["777-en"]
    assert translation_among(true[0].head, [*false, *true]) == true[1]
    assert translation_among(false[0].head, [*false, *true]) is None


def test_the_twin_of_a_meeting_whose_number_was_taken_is_found():
    archive = MemoryArchive()
    false = Meeting(head("777"), "", (), (Turn(None, None, "Чужое."),))
    true = Meeting(head("777", RU.format(777)), "", (), (Turn(None, None, "Своё."),))
    english = Meeting(head("777-en", EN.format(777), "en"), "", (), (Turn(None, None, "Own."),))
    archive.put((one, one.turns[0].text.encode()) for one in (false, true, english))
    assert translation_in_archive("777", archive) is None
    assert translation_in_archive("777-en", archive).head.id == "777-2"
    assert translation_in_archive("777-2", archive).head.id == "777-en"
    assert event_of(false.head) != event_of(true.head)
