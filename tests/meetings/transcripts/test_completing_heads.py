"""A reader's draft becomes a meeting: its speakers as told, its head from whoever knows it."""

from __future__ import annotations

import datetime as dt

import pytest

from meetings.model.errors import UnreadableTranscript
from meetings.model.parsed_document import Block, Draft, Hints
from meetings.transcripts.completing_heads import document_from
from meetings.transcripts.read import meeting_of

CUES = (
    Block("We begin.", "Mara Quill", start_s=4.0),
    Block("The price: 30", "tobias", start_s=6.5),
    Block("degrees of rust.", "tobias", start_s=8.0),
    Block("Fine.", "Mara Quill", start_s=9.0),
)


def meeting(*blocks, hints=None, **told):
    hints = hints or Hints(name="2025-11-12 harbour call.vtt")
    return meeting_of(document_from(Draft("WebVTT", blocks, **told), hints), source=None)


def test_blocks_of_one_speaker_are_one_turn_from_its_first_second():
    turns = [(t.speaker, t.label, t.text, t.start_s) for t in meeting(*CUES).turns]
    assert turns == [
        ("Mara Quill", "Mara Quill", "We begin.", 4.0),
        ("tobias", "tobias", "The price: 30 degrees of rust.", 6.5),
        ("Mara Quill", "Mara Quill", "Fine.", 9.0),
    ]


def test_paragraphs_of_one_speaker_stay_lines():
    read = meeting(Block("One.", "Ann Moss"), Block("Two.", "Ann Moss"))
    assert [turn.text for turn in read.turns] == ["One.\nTwo."]


def test_words_nobody_is_told_to_say_are_nobodys():
    read = meeting(
        Block("Recorded by the harbour."),
        Block("We begin.", "Ann Moss"),
        Block("(Laughter.)"),
        Block("Who was that?"),
        Block("The end.", "Ann Moss"),
    )
    assert read.lead == "Recorded by the harbour."
    assert [(t.label, t.text) for t in read.turns] == [
        ("Ann Moss", "We begin.\n(Laughter.)"),
        (None, "Who was that?"),
        ("Ann Moss", "The end."),
    ]
    assert [(s.name, s.turns) for s in read.speakers] == [("Ann Moss", 2)]


def test_a_role_that_is_told_once_is_the_persons():
    read = meeting(Block("A.", "Ann"), Block("B.", "Bo"), Block("C.", "Ann", role="Chair"))
    assert [(s.name, s.role) for s in read.speakers] == [("Ann", "Chair"), ("Bo", None)]


DAY = dt.date(2025, 11, 12)


@pytest.mark.parametrize(
    ("told", "hints", "title", "date"),
    [
        ({}, Hints(name="2025-11-12 harbour call.vtt"), "harbour call", DAY),
        ({}, Hints(name="GMT20251112-090000_Recording.vtt"), "Recording", DAY),
        ({}, Hints(name="12.11.25 harbour.vtt"), "harbour", DAY),
        ({}, Hints(name="x.vtt", caption="Harbour call, 12.11.25"), "Harbour call", DAY),
        ({}, Hints(name="x.vtt", date=DAY), "x", DAY),
        ({}, Hints(name="x.vtt", caption="Harbour call, 12 November 2025"), "Harbour call", DAY),
        ({"title": "Roof", "date": DAY}, Hints(name="2020-01-01 x.vtt"), "Roof", DAY),
        ({"title": "Roof", "date": dt.date(2020, 1, 1)}, Hints(date=DAY), "Roof", DAY),
        # what scanners and programs call a file says less than the number of its minutes
        ({"title": "Протокол № 12", "date": DAY}, Hints(name="скан 3.docx"), "Протокол № 12", DAY),
        ({"title": "Протокол № 12", "date": DAY}, Hints(name="Совет.docx"), "Совет", DAY),
        ({"title": "Roof"}, Hints(title="Pier", name="12.11.2025.vtt"), "Pier", DAY),
        ({}, Hints(name="20251112.vtt"), "Meeting of 12.11.2025", DAY),
    ],
)
def test_who_tells_title_and_date(told, hints, title, date):
    head = meeting(*CUES, hints=hints, **told).head
    assert (head.title, head.date) == (title, date)


def test_paragraphs_may_hold_their_own_head():
    head = [Block("Meeting of the pier"), Block("12 November 2025"), Block("", marked="Ann Moss:")]
    read = meeting(*head, Block("We begin.", "Ann Moss"), hints=Hints(name="a.docx"))
    assert (read.head.title, read.head.date) == ("Meeting of the pier", DAY)


def test_without_any_date_it_says_what_to_do():
    with pytest.raises(UnreadableTranscript, match="--date"):
        meeting(*CUES, hints=Hints(name="call.vtt"))


def test_the_language_that_is_said_goes_before_the_letters():
    said = Hints(name="2025-11-12 x.vtt", lang="ru")
    assert (meeting(*CUES).head.lang, meeting(*CUES, hints=said).head.lang) == ("en", "ru")


def test_a_third_language_is_as_said_as_told_or_as_it_looks():
    said = Hints(name="2025-11-12 x.vtt", lang="de")
    german = Block("Das ist der Plan, und wir sind nicht dagegen.", "Mara Quill")
    assert meeting(*CUES, hints=said).head.lang == "de"
    assert meeting(*CUES, lang="cy").head.lang == "cy"
    assert meeting(german, lang="en").head.lang == "de"


def test_without_words_it_is_refused():
    with pytest.raises(UnreadableTranscript, match="WebVTT"):
        meeting(Block("  "))


def test_what_has_a_time_of_the_recording_is_no_title():
    said = (Block("we begin here today", start_s=0.5), Block("and go on", start_s=2.0))
    read = meeting(*said, hints=Hints(name="2025-11-12 harbour.json"))
    assert (read.head.title, read.turns[0].text) == ("harbour", "we begin here today\nand go on")
