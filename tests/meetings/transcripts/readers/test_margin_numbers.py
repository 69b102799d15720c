"""Line numbers of court reporters' pages are no words; numbers of a list are."""

from __future__ import annotations

import re

import pytest

from meetings.model.parsed_document import Hints
from meetings.transcripts.read import read
from meetings.transcripts.readers import margin_numbers
from meetings.transcripts.readers.margin_numbers import without_margin_numbers

PAGE = [
    *("DEPOSITION OF JON ABBOT", "May 6, 2031", "BY MS. QUILL:"),
    *(
        "     Q.   Did you row",
        "in the winter of 2030?",
        "     A.   I did, though the ice",
        "was thick.",
    ),
    *("     Q.   At noon?", "     A.   At 12:30.") * 8,
    *("     Q.   And who", "went with you?"),
]
NEXT = ["     A.   Nobody.", "          (Recess.)", "     Q.   Why?", "     A.   It was cold."]


def pages(number="{:3d}    ", *, page=" " * 50 + "{}"):
    def numbered(lines):
        return [f"{number.format(at)}{line}".rstrip() for at, line in enumerate(lines, 1)]

    head = [page.format(2), ""]
    return [*numbered(PAGE), "", "HARBOUR REPORTERS 555-0100", *head, *numbered(NEXT)]


@pytest.mark.parametrize("number", ["{:3d}    ", "{:02d} ", "00012:{:02d} "])
@pytest.mark.parametrize("page", [" " * 50 + "{}", "{}", "Page {}"])
def test_a_deposition(number, page):
    text = "\n".join(pages(number, page=page))
    meeting = read(text.encode(), hints=Hints(name="abbot.txt"))

    assert (meeting.head.title, str(meeting.head.date)) == (
        "DEPOSITION OF JON ABBOT",
        "2031-05-06",
    )
    assert [(turn.speaker, turn.text) for turn in meeting.turns] == [
        ("MS. QUILL", "Did you row in the winter of 2030?"),
        ("Jon Abbot", "I did, though the ice was thick."),
        *(("MS. QUILL", "At noon?"), ("Jon Abbot", "At 12:30.")) * 8,
        ("MS. QUILL", "And who went with you?"),
        ("Jon Abbot", "Nobody.\n(Recess.)"),
        ("MS. QUILL", "Why?"),
        ("Jon Abbot", "It was cold."),
    ]


LISTS = {
    "things counted, a line each": [f"{at} The gate number {at}" for at in range(1, 31)],
    "a few lines": [f"{at} and so on it goes" for at in range(1, 9)],
    "figures": [f"{at} boats in a year" for at in (3, 7, 2, 9, 4, 8) * 5],
    "points of an agenda": [f"{at}. and so it goes on" for at in range(1, 26)],
    "prose": ["Ann: It leaks.", "12 boats sank", "and so on."] * 9,
}


@pytest.mark.parametrize("case", LISTS)
def test_other_numbers_stay(case):
    assert without_margin_numbers(LISTS[case]) == LISTS[case]


@pytest.mark.parametrize("name", ["_NUMBER", "_GOES_ON"])
def test_patterns_match_at_the_beginning_alone(name):
    """Both are asked at the beginning of a line only, with at most one part without a bound."""
    assert len(re.findall(r"[*+]", getattr(margin_numbers, name).pattern)) <= 1


SHORT = [
    *("Q.  Where were you?", "A.  At the pier with", "12 people.", "Q.  All day?", "A.  4 hours."),
    *("Q.  And then?", "A.  Then we left."),
]


def test_a_short_page_with_lines_that_begin_with_a_figure():
    text = "\n".join(f"{at:2d}  {line}" for at, line in enumerate(SHORT, 1))
    head = "Deposition of Jon Abbot\n\n6 May 2031\n\n"
    meeting = read(f"{head}{text}\n".encode(), hints=Hints(name="abbot.txt"))
    assert meeting.head.date.isoformat() == "2031-05-06"
    assert [(turn.label, turn.text) for turn in meeting.turns] == [
        ("Q", "Where were you?"),
        ("A", "At the pier with\n12 people."),
        ("Q", "All day?"),
        ("A", "4 hours."),
        ("Q", "And then?"),
        ("A", "Then we left."),
    ]


def test_a_line_that_lost_its_number_keeps_its_figure():
    lines = [f"{at:2d}  {line}" for at, line in enumerate(SHORT, 1)]
    lines[2] = SHORT[2]
    assert without_margin_numbers(lines) == [
        "Q.  Where were you?",
        "A.  At the pier with",
        *SHORT[2:],
    ]


def test_a_numbered_list_of_a_few_things_keeps_its_numbers():
    lines = ["1  Q and A of the day", "2  A gate", "3  A wall", "4  Quay repairs"]
    assert without_margin_numbers(lines) == lines


def test_figures_that_a_scan_misread():
    said = ["MR. VALE: The gate is closed, as", "everybody knows.", "MS. QUILL: Who says so?"]
    words = [said[number % 3] for number in range(25)]
    misread = {10: "l0", 12: "l2", 20: "2O", 1: "l"}
    page = [f"{misread.get(at, at)}  {line}" for at, line in enumerate(words, 1)]
    assert without_margin_numbers(page)[:2] == [
        "MR. VALE: The gate is closed, as everybody knows.",
        "MS. QUILL: Who says so?",
    ]
    assert "l2" not in " ".join(without_margin_numbers(page))
