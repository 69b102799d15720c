"""Shapes that files of public bodies have, in invented words: who speaks, and what nobody says.

`/` parts lines; what is expected is written "LABEL|words …", "-|words" where nobody is named.
"""

from __future__ import annotations

import datetime as dt

import pytest

from meetings.model.parsed_document import Hints
from meetings.transcripts.read import read
from meetings.transcripts.turns.label_looks import look_of

DAY = dt.date(2031, 5, 6)


def turns(text, name="pier.md"):
    hints = Hints(name=name, title="Pier board", date=DAY)
    read_ = read(text.replace(" / ", "\n").encode(), hints=hints)
    return [f"{turn.label or '-'}|{turn.text}".replace("\n", " / ") for turn in read_.turns]


SHAPES = {
    "a time of day with its zone over and under a briefing": (
        "1:41 P.M. EDT / MS. HOLT:  Good day. / Q    Will it sail? / MS. HOLT:  It will."
        " / 2:10 P.M. EDT / So much for the first part of this day. / Q    Thanks.",
        [
            "MS. HOLT|Good day.",
            "Q|Will it sail?",
            "MS. HOLT|It will. / 2:10 P.M. EDT / So much for the first part of this day.",
            "Q|Thanks.",
        ],
    ),
    "remarks of one, by an office": (
        "South Pier / 1:41 P.M. EDT / THE VICE PRESIDENT:  Good day to all of you. / The wall is "
        "old: it leaks.",
        ["THE VICE PRESIDENT|Good day to all of you. / The wall is old: it leaks."],
    ),
    "offices of two words before a name": (
        "VICE PRESIDENT MOSS:  Thank you for the ferry. / PRIME MINISTER VALE:  Thank you. "
        "/ VICE PRESIDENT MOSS:  Good.",
        [
            "VICE PRESIDENT MOSS|Thank you for the ferry.",
            "PRIME MINISTER VALE|Thank you.",
            "VICE PRESIDENT MOSS|Good.",
        ],
    ),
    "headings over topics among labels before a colon": (
        "Ann: It is loose. / Bo: Yes. / ## Plenary Session / Ann: It sticks. / ## North Gate "
        "/ Bo: It does. / ## Plenary Session / Ann: Still. / ## North Gate / Bo: Still.",
        [
            "Ann|It is loose.",
            "Bo|Yes. / Plenary Session",
            "Ann|It sticks. / North Gate",
            "Bo|It does. / Plenary Session",
            "Ann|Still. / North Gate",
            "Bo|Still.",
        ],
    ),
    "headings with a colon": (
        "Ann: The rail is loose. / Bo: Since May. / Early review: the north gate was seen "
        "/ Ann: They stick. / ### Early review: the south gate was seen / Bo: They do.",
        [
            "Ann|The rail is loose.",
            "Bo|Since May. / Early review: the north gate was seen",
            "Ann|They stick. / Early review: the south gate was seen",
            "Bo|They do.",
        ],
    ),
    "sentences that begin alike before a comma and a colon": (
        "Mara Quill: The gate stands open. / It was cold. "
        "/ Per tant, la pregunta és clara: who shut it? "
        "/ Jon Abbot: Nobody did. / Per tant, ho diré molt clar: it was open. "
        "/ Mara Quill: Thank you. / Per tant, acabo així: good night.",
        [
            "Mara Quill|The gate stands open. / It was cold. "
            "/ Per tant, la pregunta és clara: who shut it?",
            "Jon Abbot|Nobody did. / Per tant, ho diré molt clar: it was open.",
            "Mara Quill|Thank you. / Per tant, acabo així: good night.",
        ],
    ),
    "full stop and hyphen behind capitals": (
        "MR. SPEAKER.- Order. / HON. A.B. REED.- Mr. Speaker, Sir, I move that it be mended. "
        "/ HON. LEADER OF THE PIER PARTY.- Mr. Speaker, I second it. / MR. SPEAKER.- Thank you.",
        [
            "MR. SPEAKER|Order.",
            "HON. A.B. REED|Mr. Speaker, Sir, I move that it be mended.",
            "HON. LEADER OF THE PIER PARTY|Mr. Speaker, I second it.",
            "MR. SPEAKER|Thank you.",
        ],
    ),
    "who is there among speakers with numbers": (
        "Guest A: We start here. / Guests: Bo Vale and some of the crew of the ferry were there. "
        "/ Guest B: So we do. / Attendees: the same. / Guest A: Then go.",
        [
            "Guest A|We start here. / Guests: Bo Vale and some of the crew of the ferry were "
            "there.",
            "Guest B|So we do. / Attendees: the same.",
            "Guest A|Then go.",
        ],
    ),
    "one colon in a text without labels": (
        "Slides for the talk about the Pier Bank: https://pier.example/slides "
        "/ I am glad to see you all here today and want to speak of ropes.",
        [
            "-|Slides for the talk about the Pier Bank: https://pier.example/slides "
            "/ I am glad to see you all here today and want to speak of ropes."
        ],
    ),
    "an item of minutes": (
        "The board met in the hall. / Harbour Strategy Initiative: the request to merge the piers"
        " was landed / More words stand here.",
        [
            "-|The board met in the hall. / Harbour Strategy Initiative: the request to merge the"
            " piers was landed / More words stand here."
        ],
    ),
}


@pytest.mark.parametrize("shape", SHAPES)
def test_who_speaks(shape):
    text, expected = SHAPES[shape]
    assert turns(text) == expected


WORDS = ("You know", "the rope was wet that day,", "Yeah.", "I mean", "and nobody came to see.")


def test_times_before_every_line_make_nobody_of_its_words():
    lines = [f"00:{n:02d}:04 {WORDS[n % 5]}\n" for n in range(40)]
    assert {one.split("|")[0] for one in turns("\n".join(lines), "talk.txt")} == {"-"}


TO_THE_CHAIR = (
    "Madam Chair, that is not what we were told here in the harbour.",
    "Mr. Speaker, as I have said, the crew worked out the details of the arrangement.",
    "Madam Chair, my question is for the mayor of the pier.",
    "Mr. Speaker, that did not answer the question.",
)


def test_words_to_the_chair_are_nobodys_label():
    said = "We asked in May and we asked in June, and nobody has ever answered us in this hall."
    body = "\n\n".join(f"{one}\n\n{said}" for one in TO_THE_CHAIR * 2)
    assert [one.split("|")[0] for one in turns(body, "debate.txt")] == ["-"]


def test_cues_of_a_word_are_words():
    cues = [f"00:{n:02d}:04.000 --> 00:{n:02d}:09.000\n{WORDS[n % 5]}\n" for n in range(40)]
    assert {one.split("|")[0] for one in turns("WEBVTT\n\n" + "\n".join(cues), "talk.vtt")} == {
        "-"
    }


@pytest.mark.parametrize(
    ("label", "look"),
    [
        ("El conseller d’Empresa i Ports", "role"),
        ("La vicepresidenta del Govern i consellera d’Economia", "role"),
        ("The commissioner of the harbour said", None),
        ("El conseller va dir", None),
    ],
)
def test_an_office_of_something(label, look):
    assert (look_of(label) == "role") == (look == "role")


def test_an_office_over_what_is_said():
    said = "La barca surt a les vuit del matí i torna a la nit, com cada dia de la setmana."
    who = (
        "La presidenta",
        "El conseller d’Empresa i Ports",
        "El vicepresident primer",
        "La vicepresidenta del Govern i consellera d’Economia",
        "Anna Mas i Vila",
    )
    body = "\n\n".join(f"{one}\n\n{said}" for one in (*who, *who))
    assert [one.split("|")[0] for one in turns(body, "ple.txt")] == [*who, *who]


def test_an_apostrophe_of_another_kind_is_no_other_person():
    lines = ["Jon O'Dell: We begin.", "Ann: Fine.", "Jon O’Dell: So.", "Ann: Then."]
    hints = Hints(name="pier.txt", title="Pier board", date=DAY)
    assert [one.name for one in read("\n".join(lines).encode(), hints=hints).speakers] == [
        "Jon O'Dell",
        "Ann",
    ]
