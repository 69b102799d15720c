"""A name of one word and what its bearer is: "Moss, treasurer: …", «Мохова, казначей: …»."""

from __future__ import annotations

import pytest

from meetings.transcripts.turns.parts_of_labels import base_and_role
from tests.meetings.transcripts.turns.turns_in_lines import turns

LOTS = (
    "Moss, plot 3: The rent is too high. / It was low. / Pell, plot 9: Eleven plots are empty. / "
    "Moss, plot 3: The pump is broken. / {0}: I can mend it. / Pell, plot 9: Then do it, please. "
    "/ Moss, plot 3: And soon. / Pell, plot 9: Thank you all for coming."
)


@pytest.mark.parametrize(
    ("label", "parts"),
    [
        ("Moss, treasurer", ("Moss", "treasurer")),
        ("Pell, the secretary", ("Pell", "the secretary")),
        ("Мохова, казначей", ("Мохова", "казначей")),
        ("Reed, a resident of Mill Lane", ("Reed", "a resident of Mill Lane")),
    ],
)
def test_a_name_and_an_office(label, parts):
    assert base_and_role(label) == parts


@pytest.mark.parametrize(
    "label",
    [
        *("Yes, minister", "Good, treasurer", "Да, министр", "Причал, казначей"),
        *(
            "Chair, treasurer",
            "Teacher, resident",
            "Moss – treasurer",
            "Moss, plot 14",
            "Moss, Treasurer",
            "moss, treasurer",
        ),
    ],
)
def test_no_name_or_no_office(label):
    assert base_and_role(label) == (label, "")


def test_such_people_speak():
    read = turns(
        "Moss, treasurer: The rent goes up. / Pell, secretary: Eleven plots are empty. / "
        "Moss, treasurer: We cannot pay for it. / Pell, secretary: I rang him on Tuesday."
    )
    assert [one.partition("|")[0] for one in read] == [
        "Moss, treasurer",
        "Pell, secretary",
        "Moss, treasurer",
        "Pell, secretary",
    ]


@pytest.mark.parametrize("label", ["Reed, plot 14", "Reed, by the gate"])
def test_who_is_told_as_the_others_are_is_not_who_spoke_before(label):
    assert f"-|{label}: I can mend it." in turns(LOTS.format(label))


@pytest.mark.parametrize("words", ["Then, as ever", "Now, by the gate"])
def test_words_of_a_sentence_are_said(words):
    assert any(
        one.startswith(f"Moss, plot 3|The pump is broken. / {words}")
        for one in turns(LOTS.format(words))
    )
