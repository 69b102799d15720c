"""Subtitles of a line each: MicroDVD, MPL2, Spruce STL, LRC; SubViewer below its fields."""

from __future__ import annotations

import pytest

from meetings.transcripts.readers.registry import reader_of
from tests.meetings.transcripts.readers.draft_notation import draft_of, lines

FORM = "subtitles of a line each"


def test_frames():
    draft = draft_of(
        "{1}{1}25\n"
        "{100}{150}ANN MOSS: Good morning.|{y:i}We begin.\n"
        "{250}{300}BO VALE: The lamp is broken.\n"
        "{310}{390}{c:$0000ff}It has been so since May.\n"
        "{400}{450}ANN MOSS: Then we mend it.\n"
    )
    assert lines(draft) == [
        "ANN MOSS | Good morning. We begin.",
        "BO VALE | The lamp is broken.",
        "BO VALE | It has been so since May.",
        "ANN MOSS | Then we mend it.",
    ]
    assert [block.start_s for block in draft.blocks] == [4.0, 10.0, 12.4, 16.0]
    assert draft.form == FORM


def test_tenths_of_a_second():
    draft = draft_of(
        "[10][40]Ann: Good morning.|We begin.\n[50][80]Bo: It leaks.\n[90][120]/Ann: We mend it.\n"
    )
    assert lines(draft) == [
        "Ann | Good morning. We begin.",
        "Bo | It leaks.",
        "Ann | We mend it.",
    ]
    assert [block.start_s for block in draft.blocks] == [1.0, 5.0, 9.0]


def test_time_codes_below_settings():
    draft = draft_of(
        "//Harbour\n$FontName = Arial\n"
        "00:00:01:00 , 00:00:03:12 , Ann: Good morning. | We begin.\n"
        "00:01:04:00 , 00:01:06:00 , Bo: ^IIt leaks.^I\n"
    )
    assert lines(draft) == ["Ann | Good morning. We begin.", "Bo | It leaks."]
    assert [block.start_s for block in draft.blocks] == [1.0, 64.0]


def test_lines_of_a_song_book():
    draft = draft_of(
        "[ti:Harbour council]\n[length:00:30]\n"
        "[00:01.00]Ann Moss: Good morning.\n[01:04.00]Bo Vale: It <01:05.00>leaks.\n"
    )
    assert lines(draft) == ["Ann Moss | Good morning.", "Bo Vale | It leaks."]
    assert draft.title == "Harbour council"


def test_fields_above_cues():
    draft = draft_of(
        "[INFORMATION]\n[TITLE]Harbour council\n[AUTHOR]\n[SOURCE]\n[PRG]\n[FILEPATH]\n[DELAY]0\n"
        "[CD TRACK]0\n[COMMENT]\n[END INFORMATION]\n[SUBTITLE]\n[COLF]&HFFFFFF,[SIZE]24\n"
        "00:00:01.00,00:00:03.00\nAnn: Good morning.[br]We begin.\n\n"
        "00:00:04.00,00:00:06.00\nBo: It leaks.\n"
    )
    assert lines(draft) == ["Ann | Good morning. We begin.", "Bo | It leaks."]
    assert draft.title == "Harbour council"


@pytest.mark.parametrize(
    "text",
    [
        "Ann Moss: We begin.\n[1][2]See the notes.\n",
        "[00:01]Ann Moss: We begin.\n[00:04]Bo Vale: It leaks.\n",
        "{1}{2}We begin.\n",
    ],
)
def test_what_only_resembles_them(text):
    reader = reader_of(text.encode())
    assert reader is None or reader.form != FORM
