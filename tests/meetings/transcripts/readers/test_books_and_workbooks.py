"""Books and workbooks that hold a transcript, invented."""

from __future__ import annotations

import datetime as dt

import pytest

from meetings.model.errors import UnreadableTranscript
from meetings.model.parsed_document import Hints
from meetings.transcripts.read import read
from tests.meetings.transcripts.readers.book_and_workbook_files import (
    SHEET,
    book,
    cell,
    sheet,
    workbook,
    zipped,
)

DAY = Hints(date=dt.date(2031, 5, 6))


def turns(data, hints=DAY):
    return [f"{turn.label}|{turn.text}" for turn in read(data, hints=hints).turns]


ROWS = [
    ["Time", "Speaker", "Text"],
    ["0:00:01", "Ann Moss", "The gate leaks."],
    ["0:00:05", "torvik", "Since May."],
    ["0:00:09", "Ann Moss", "So we mend it."],
]
SAID = ["Ann Moss|The gate leaks.", "torvik|Since May.", "Ann Moss|So we mend it."]


def test_a_workbook_with_named_columns():
    assert turns(workbook(ROWS)) == SAID


def test_a_title_and_a_day_above_the_columns():
    made = read(workbook([["Pier board"], ["6 May 2031"], *ROWS]))
    assert (made.head.title, made.head.date) == ("Pier board", dt.date(2031, 5, 6))
    assert [f"{turn.label}|{turn.text}" for turn in made.turns] == SAID


def test_a_spreadsheet_with_named_columns_and_a_title_above():
    made = read(sheet([["Pier board"], ["6 May 2031"], *ROWS]))
    assert (made.head.title, made.head.date) == ("Pier board", dt.date(2031, 5, 6))
    assert [f"{turn.label}|{turn.text}" for turn in made.turns] == SAID


def test_empty_cells_of_a_spreadsheet_that_are_told_once():
    rows = [["Speaker", "", "Text"], ["Ann Moss", "", "It leaks."], ["Bo", "", "No.", ""]]
    assert turns(sheet(rows, columns=3)) == ["Ann Moss|It leaks.", "Bo|No."]


def test_texts_that_cells_share_and_cells_left_out():
    shared = "".join(
        f"<si><t>{one}</t></si>" for one in ["who", "words", "Ann Moss", "It leaks.", "Bo"]
    )
    body = '<row><c r="B1" t="s"><v>0</v></c><c r="D1" t="s"><v>1</v></c></row>' + (
        '<row><c r="B2" t="s"><v>2</v></c><c r="D2" t="s"><v>3</v></c></row>'
        '<row><c r="B3" t="s"><v>4</v></c><c r="D3" t="str"><v>No.</v></c></row>'
    )
    data = zipped(
        {
            "xl/workbook.xml": "<workbook/>",
            "xl/sharedStrings.xml": f'<sst xmlns="{SHEET}">{shared}</sst>',
            "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{SHEET}">{body}</worksheet>',
        }
    )
    assert turns(data) == ["Ann Moss|It leaks.", "Bo|No."]


def test_the_sheet_with_most_words_is_read():
    note = f'<worksheet xmlns="{SHEET}"><row>{cell("A1", "Notes")}</row></worksheet>'
    assert turns(workbook(ROWS, **{"xl/worksheets/sheet0.xml": note})) == SAID


def test_an_empty_workbook_is_refused():
    with pytest.raises(UnreadableTranscript, match="holds no words"):
        read(workbook([]), hints=DAY)


def test_a_book_of_two_chapters():
    made = read(
        book(
            "<h1>Pier board</h1><p>6 May 2031</p><p><b>Ann Moss:</b> The gate leaks.</p>",
            "<p><b>Bo Vale:</b> No.</p><p><b>Ann Moss:</b> It does.</p>",
        )
    )
    assert (made.head.title, made.head.date) == ("Pier board", dt.date(2031, 5, 6))
    said = [f"{turn.label}|{turn.text}" for turn in made.turns]
    assert said == ["Ann Moss|The gate leaks.", "Bo Vale|No.", "Ann Moss|It does."]


def test_a_book_that_unpacks_to_more_than_any_transcript_is_refused():
    with pytest.raises(UnreadableTranscript, match="longer than any"):
        read(book("<p>" + " " * 21_000_000 + "</p>"), hints=DAY)


def test_a_text_that_many_cells_repeat_does_not_fill_memory():
    shared = f'<sst xmlns="{SHEET}"><si><t>{"It leaks. " * 10_000}</t></si></sst>'
    row = '<row><c r="A1" t="s"><v>0</v></c></row>' * 10_000
    sheet = f'<worksheet xmlns="{SHEET}">{row}</worksheet>'
    data = zipped(
        {"xl/workbook.xml": "", "xl/sharedStrings.xml": shared, "xl/worksheets/a.xml": sheet}
    )
    with pytest.raises(UnreadableTranscript, match="more words than any"):
        read(data, hints=DAY)
