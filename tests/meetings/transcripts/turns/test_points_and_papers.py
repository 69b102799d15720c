"""Points that are counted and papers with a number are nobody, above all where names are bold over
their words; who holds an office stands behind it.
"""

from __future__ import annotations

import datetime as dt

import pytest

from meetings.model.parsed_document import Hints
from meetings.transcripts.read import read
from meetings.transcripts.turns.label_looks import look_of


@pytest.mark.parametrize(
    "words",
    [
        "Second goal",
        "Segon objectiu",
        "Zweiter Punkt",
        "Третья задача",
        "Resolution No. 4",
        "Harbour Deliberation No.",
        "Распоряжение № 7",
        "January 12",
        "Mar 12",
        "12 Jul.",
        "6 мая",
    ],
)
def test_nobody(words):
    assert look_of(words) is None


@pytest.mark.parametrize(
    "words",
    [
        "First Lady",
        "Second secretary",
        "Witness No. 2",
        "Первый заместитель",
        "Kim No",
        "Segona Val",
    ],
)
def test_somebody(words):
    assert look_of(words) is not None


def test_points_of_a_speech_among_names_over_words():
    turns = []
    for one in ("Mara Quill", "Bo Vale", "Cora Lind", "Jon Abbot", "Tim Roe", "Ida Lund"):
        turns += [f"## The Chair\n\n{one} has the floor.", f"## {one}\n\nThank you, it leaks."]
    turns += ["## The Chair\n\nThe candidate has the floor."]
    turns += ["**The candidate for the office of mayor** (Mara Quill)\n\nI have two goals."]
    for _ in range(3):
        turns += ["First goal: the gate has to be mended.", "Second goal: nobody pays for it."]
    turns += ["## The Chair\n\nThank you. We close."]
    text = "# The pier\n\n6 May 2031\n\n" + "\n\n".join(turns)
    made = read(text.encode(), hints=Hints(name="pier.md"))
    candidate = next(turn for turn in made.turns if "two goals" in turn.text)
    assert candidate.label == "The candidate for the office of mayor (Mara Quill)"
    assert candidate.text.count("goal:") == 6
    assert made.turns[-1].speaker == "The Chair"
    assert not any("goal" in (turn.label or "") for turn in made.turns)


def test_a_speech_that_turns_to_the_chair():
    said = "Señor presidente: / No defraudaremos su confianza. / Hemos abierto el muelle. / "
    text = f"{said}{said}Señor presidente: / Es cuanto."
    made = read(
        text.replace(" / ", "\n").encode(),
        hints=Hints(name="pier.txt", title="Pier", date=dt.date(2031, 5, 6)),
    )
    assert [turn.speaker for turn in made.turns] == [None]


def test_an_answer_of_one_word_is_no_name():
    said = "MARA VAL / Buenos días. / El muelle está cerrado. / TIM ROH / Sí. / "
    text = f"{said}{said}{said}MARA VAL / Gracias a todos, hemos terminado."
    made = read(
        text.replace(" / ", "\n").encode(),
        hints=Hints(name="pier.txt", title="Pier", date=dt.date(2031, 5, 6)),
    )
    assert {turn.label for turn in made.turns} == {"MARA VAL", "TIM ROH"}


def test_a_day_in_a_line_of_its_own_without_speakers():
    text = (
        "Versión del muelle\nPresidencia del puerto\n20 de mayo de 2031\nMuy buenos días a todos."
    )
    assert read(text.encode(), hints=Hints(name="muelle.txt")).head.date == dt.date(2031, 5, 20)


def test_notes_with_a_hyphen_behind_names_some_of_which_speak_once():
    people = "Ann Moss", "Bo Vale", "Cora Lind", "Ekr", "Tim Roe"
    lines = [
        f"{people[number % 5]} - the gate leaks, says point {number}." for number in range(25)
    ]
    lines[7:7] = ["The wall (see materials)", "Ida Lund - may I add a word on the wall?"]
    lines[15:15] = ["Jon Abbot - it is older than the gate."]
    text = "The pier\n6 May 2031\n\n" + "\n".join(lines)
    made = read(text.encode(), hints=Hints(name="pier.txt"))
    assert {turn.speaker for turn in made.turns} == {*people, "Ida Lund", "Jon Abbot"}
    assert next(turn.text for turn in made.turns if turn.speaker == "Jon Abbot").startswith(
        "it is"
    )
