"""Word documents of before 2007 (doc), invented."""

from __future__ import annotations

import datetime as dt
import struct
from contextlib import suppress

import pytest

from meetings.model.errors import UnreadableTranscript
from meetings.transcripts.read import read
from meetings.transcripts.readers.registry import reader_of
from tests.meetings.transcripts.readers.draft_notation import draft_of, lines
from tests.meetings.transcripts.readers.old_word_files import compound, old_word

RECORD = (
    "Совет гавани\r6 мая 2031 года\r\rПРЕДСЕДАТЕЛЬ. Начнём с причала.\r"
    "ЛОДКИН П.И. Он течёт с мая.\rПРЕДСЕДАТЕЛЬ. Кто чинит?\rЛОДКИН П.И. Верфь.\r"
)


def test_a_record_with_its_speakers_and_its_day():
    made = read(old_word(RECORD))

    assert (made.head.title, made.head.date) == ("Совет гавани", dt.date(2031, 5, 6))
    assert [f"{turn.label}|{turn.text}" for turn in made.turns] == [
        "ПРЕДСЕДАТЕЛЬ|Начнём с причала.",
        "ЛОДКИН П.И.|Он течёт с мая.",
        "ПРЕДСЕДАТЕЛЬ|Кто чинит?",
        "ЛОДКИН П.И.|Верфь.",
    ]


def test_pieces_of_one_and_of_two_bytes_and_no_notes():
    data = old_word("\rBo Vale: Да.\r", one_byte="Ann Moss: It leaks…", behind="A note.\r")

    assert lines(draft_of(data)) == ["- | Ann Moss: It leaks…", "- | Bo Vale: Да."]


def test_what_fields_show_stays_and_their_codes_go():
    text = 'See \x13 HYPERLINK "pier.example" \x14the pier\x15, page \x13 PAGE \x157.\x01\r'

    assert lines(draft_of(old_word(text))) == ["- | See the pier, page 7."]


def test_hyphens_and_breaks_of_a_line():
    assert lines(draft_of(old_word("Pier\x1eboard\x0bwe be\x1fgin.\r"))) == [
        "- | Pier-board",
        "- | we begin.",
    ]


def test_a_table_of_names_and_words():
    rows = "".join(
        f"{name}\x07{words}\x07\x07"
        for name, words in [
            ("Ann Moss", "We begin with the gate."),
            ("Bo Vale", "It leaks since May.\rAll of it."),
            ("Ann Moss", "So we mend it now."),
        ]
    )

    assert lines(draft_of(old_word(f"Pier board\r{rows}The end.\r"))) == [
        "- | Pier board",
        "- | **Ann Moss** We begin with the gate.",
        "- | **Bo Vale** It leaks since May.\nAll of it.",
        "- | **Ann Moss** So we mend it now.",
        "- | The end.",
    ]


def test_a_document_behind_a_password_is_refused_by_name():
    with pytest.raises(UnreadableTranscript, match="locked"):
        draft_of(old_word(RECORD, locked=True))


def test_other_old_office_files_are_named():
    reader = reader_of(compound({"Workbook": b"x"}))
    assert reader is not None
    with pytest.raises(UnreadableTranscript, match="old Excel, PowerPoint or Outlook file"):
        reader.read(compound({"Workbook": b"x"}))


@pytest.mark.parametrize("cut", [600, 1100, 2000, 4000])
def test_a_file_that_is_cut_off_is_damaged(cut):
    whole = old_word(RECORD)
    with pytest.raises(UnreadableTranscript):
        draft_of(whole[:512] + whole[512:cut])


def test_a_chain_that_goes_round_in_a_circle_ends():
    data = bytearray(old_word(RECORD))
    for sector in range(2, 18):
        struct.pack_into("<I", data, 512 + 4 * sector, 2)

    with suppress(UnreadableTranscript):
        draft_of(bytes(data))
