"""People of a source that names them itself."""

from __future__ import annotations

from meetings.model.parsed_document import Block
from meetings.transcripts.turns.spoken_blocks import people_told, turns_of


def told(*names):
    speakers, turns = people_told([Block("Words.", name) for name in names])
    return [(one.name, one.labels, one.role, one.turns) for one in speakers], [
        (turn.speaker, turn.label) for turn in turns
    ]


def test_who_is_introduced_once_with_an_office_is_the_same_person():
    speakers, turns = told("Ann Moss (Greywick, Lib.)", "Bo Vale", "Ann Moss", None)

    assert speakers == [
        ("Ann Moss", ("Ann Moss (Greywick, Lib.)", "Ann Moss"), "Greywick, Lib.", 2),
        ("Bo Vale", ("Bo Vale",), None, 1),
    ]
    assert turns[0] == ("Ann Moss", "Ann Moss (Greywick, Lib.)")
    assert turns[3] == (None, None)


def test_two_in_one_chair_stay_apart():
    speakers, _ = told("The Chair (Ann Moss)", "The Chair (Bo Vale)", "The Chair")

    assert [one[0] for one in speakers] == [
        "The Chair (Ann Moss)",
        "The Chair (Bo Vale)",
        "The Chair",
    ]


def test_what_a_service_writes_among_the_words_is_left_out():
    imprint = ("Ann Moss", "Субтитры сделал Лодкин")
    said = [("Ann Moss", "We begin."), imprint, ("Bo Vale", "It leaks.")]
    lead, turns = turns_of([Block(words, name, start_s=1.0) for name, words in said])

    assert lead == ""
    assert [(one.speaker, one.text) for one in turns] == [
        ("Ann Moss", "We begin."),
        ("Bo Vale", "It leaks."),
    ]
