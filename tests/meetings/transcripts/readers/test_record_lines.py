"""Records kept line by line in JSON: the lines tell who speaks, what holds them is a subject."""

from __future__ import annotations

import json

import pytest

from meetings.model.parsed_document import Hints
from meetings.transcripts.read import read
from meetings.transcripts.readers.record_lines import record_lines

LINES = [
    "Председательствующий. Начинаем.",
    "Лодкин П. И., фракция «Причал».",
    "Пристани надо чинить.",
    "Председательствующий. Спасибо.",
    "Рулёва А. И., министр пристаней.",
    "Денег хватит на две.",
    "Лодкин П. И. А на третью?",
]
SAID = [
    "Председательствующий|Начинаем.",
    "Лодкин П. И.|Пристани надо чинить.",
    "Председательствующий|Спасибо.",
    "Рулёва А. И.|Денег хватит на две.",
    "Лодкин П. И.|А на третью?",
]
SUBJECT = "О проекте порядка работы на 6 мая"


def turns(value):
    made = read(json.dumps(value, ensure_ascii=False).encode(), hints=Hints(name="record.json"))
    assert made.head.date.isoformat() == "2031-05-06"
    return [f"{turn.speaker or '-'}|{turn.text}" for turn in made.turns]


@pytest.mark.parametrize(
    "held",
    [
        pytest.param({"number": 9, "lines": LINES}, id="a whole sitting"),
        pytest.param({"questions": [{"name": SUBJECT, "parts": [{"lines": LINES}]}]}, id="one"),
        pytest.param(
            {
                "questions": [
                    {"name": SUBJECT, "parts": [{"lines": LINES[:4]}]},
                    {"name": "О пристанях", "parts": [{"lines": LINES[4:], "votes": []}]},
                ]
            },
            id="several subjects",
        ),
    ],
)
def test_a_sitting_of_the_duma(held):
    assert turns({"meetings": [{"date": "2031-05-06", **held}]}) == SAID


def test_a_subject_over_the_speech_of_one_speaks_nothing():
    part = {"lines": ["Уважаемые коллеги, пристани надо чинить.", "Денег хватит."]}
    value = {
        "meetings": [{"date": "2031-05-06", "questions": [{"name": SUBJECT, "parts": [part]}]}]
    }

    assert [one.partition("|")[0] for one in turns(value)] == ["-"]


def test_a_name_beside_lines_without_labels_speaks_them():
    rows = [
        {"name": "Ann Moss", "lines": ["We begin now.", "It leaks again."]},
        {"name": "Bo Vale", "lines": ["Since May, I think."]},
    ]

    assert turns({"date": "2031-05-06", "turns": rows}) == [
        "Ann Moss|We begin now. It leaks again.",
        "Bo Vale|Since May, I think.",
    ]


def test_lines_beside_a_speaker_are_the_speakers():
    lines = ["Ann Moss: that was her name.", "Bo Vale: that was his.", "Ann Moss: she was old."]
    value = {"date": "2031-05-06", "turns": [{"speaker": "Cy Holt", "lines": lines}] * 2}

    assert {one.partition("|")[0] for one in turns(value)} == {"Cy Holt"}


def test_a_summary_in_lines_beside_the_turns_is_no_record():
    said = ["We begin with the gate, which has leaked since May.", "It needs a new lock by June."]
    rows = [
        {"speaker": who, "text": text} for who, text in zip("Ann Bo".split(), said, strict=True)
    ]
    value = {"date": "2031-05-06", "turns": rows, "lines": ["Ann: The gate.", "Bo: The lock."]}

    assert turns(value) == [f"Ann|{said[0]}", f"Bo|{said[1]}"]


def test_one_name_among_lines_makes_no_record():
    lines = ["Ann Moss: It leaks.", "Since May.", "Ann Moss: Still."]

    assert record_lines({"lines": lines}) == ()
    assert len(record_lines({"lines": [*lines, "Bo Vale: Still.", "Bo Vale: Mend it."]})) == 5
