"""Tables and exports whose fields have names of their own: told by what they hold."""

from __future__ import annotations

import csv
import io
import json

import pytest

from meetings.model.errors import UnreadableTranscript
from meetings.model.parsed_document import Hints
from meetings.transcripts.read import read

SAID = [
    ("Ann Moss", "We begin with the old pier."),
    ("Bo Vale", "It leaks badly, I fear."),
    ("Ann Moss", "Then we close it on Monday."),
    ("Bo Vale", "Who pays for that?"),
    ("Ann Moss", "The county, as it did in May."),
    ("Ida Quill", "Good."),
    ("Bo Vale", "Next is the gate of the north lock."),
    ("Ida Quill", "It was mended last week, and it closes."),
]
PAIRS = [
    ("kes", "lause"),
    ("spk", "t"),
    ("Persona_1", "Dijo_X"),
    ("col1", "col2"),
    ("label", "text"),
]


def json_of(who, words, rows=SAID, **more):
    found = [{"n": n, who: one, words: said, **more} for n, (one, said) in enumerate(rows)]
    return json.dumps({"x": {"rows": found}}).encode(), "2031-05-06 pier.json"


def table_of(who, words, delimiter, rows=SAID):
    written = io.StringIO()
    made = csv.writer(written, delimiter=delimiter)
    made.writerows(
        [["n", "when", who, words], *([n, f"0:{n}0", *row] for n, row in enumerate(rows))]
    )
    return written.getvalue().encode(), "2031-05-06 pier.csv"


def turns(data, name):
    try:
        return [(turn.label, turn.text) for turn in read(data, hints=Hints(name=name)).turns]
    except UnreadableTranscript:
        return []


@pytest.mark.parametrize(("who", "words"), PAIRS)
def test_names_and_words_are_told_by_what_they_are(who, words):
    assert turns(*json_of(who, words)) == SAID
    for delimiter in ",;\t|":
        assert turns(*table_of(who, words, delimiter)) == SAID


def test_speakers_that_a_program_numbered_are_names():
    rows = [(f"speaker {1 + n % 2}", said) for n, (_, said) in enumerate(SAID)]
    assert turns(*json_of("kes", "lause", rows)) == rows


@pytest.mark.parametrize(
    ("who", "words"),
    [("assignee", "text"), ("reviewer", "text"), ("исполнитель", "text"), ("kes", "reason")],
)
def test_who_does_something_else_says_no_words(who, words):
    assert not [label for label, _ in turns(*json_of(who, words)) if label]


@pytest.mark.parametrize(
    "names",
    [
        ["Roads", "Schools", "Roads", "Parks"],  # what it is about
        ["Deputy Mayor", "Mayor", "Deputy Mayor", "Mayor"],  # held by many
        ["Ann Moss", "Bo Vale", "Ida Quill", "Tilda Grey", "Rhona Lind", "Edna Brill", "Lena Post",
         "Nora Pell"],  # a list of people
    ],
)  # fmt: skip
def test_other_columns_are_nobodys(names):
    rows = [(names[n % len(names)], said) for n, (_, said) in enumerate(SAID)]
    assert not [label for label, _ in turns(*json_of("kes", "text", rows)) if label]


def test_two_columns_of_people_leave_it_open():
    rows = [
        {"kes": who, "kelle": "Bo Vale" if who != "Bo Vale" else "Ann Moss", "text": said}
        for who, said in SAID
    ]
    found = turns(json.dumps(rows).encode(), "2031-05-06 pier.json")
    assert [label for label, _ in found] == [None]


def test_a_few_rows_tell_nothing():
    assert not [label for label, _ in turns(*json_of("kes", "text", SAID[:3])) if label]
