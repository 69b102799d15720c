"""Numbers before labels are nobody's words and hide no label; a list in a speech stays one.

`/` parts lines; what is expected is written "LABEL|words …", "-|words" where nobody is named.
"""

from __future__ import annotations

import datetime as dt

import pytest

from meetings.model.parsed_document import Hints
from meetings.transcripts.read import read

DAY = dt.date(2031, 5, 6)


def turns(text, name="pier.txt"):
    hints = Hints(name=name, title="Pier board", date=DAY)
    made = read(text.replace(" / ", "\n").encode(), hints=hints)
    return [f"{turn.label or '-'}|{turn.text}".replace("\n", " / ") for turn in made.turns]


TOLD = [
    "Mara Quill|The gate leaks.",
    "Bo Vale|The hinge is worn.",
    "Mara Quill|What is a new one?",
    "Bo Vale|Forty crowns.",
]
NUMBERED = {
    "colon": "1: Mara Quill: {} / 2: Bo Vale: {} / 3: Mara Quill: {} / 4: Bo Vale: {}",
    "brackets": "[1] Mara Quill: {} / [2] Bo Vale: {} / [3] Mara Quill: {} / [4] Bo Vale: {}",
    "full stop": "7. Mara Quill: {} / 8. Bo Vale: {} / 9. Mara Quill: {} / 10. Bo Vale: {}",
    "a column": "01\tMara Quill:\t{} / 02\tBo Vale:\t{} / 03\tMara Quill:\t{} / 04\tBo Vale:\t{}",
    "a turn left out": "1) Mara Quill: {} / 2) Bo Vale: {} / 4) Mara Quill: {} / 5) Bo Vale: {}",
}


@pytest.mark.parametrize("case", NUMBERED)
def test_a_number_before_a_label_is_none_of_the_words(case):
    said = [turn.partition("|")[2] for turn in TOLD]
    assert turns(NUMBERED[case].format(*said)) == TOLD


def test_a_number_before_a_russian_label_and_one_who_speaks_once():
    text = (
        "1. Иванов: Ворота текут. / 2. Петрова: Петля стёрлась. / 3. Иванов: Сколько стоит новая?"
        " / 4. Петрова: Сорок крон. / 5. Иванов: Чиним."
    )
    assert turns(text)[-2:] == ["Петрова|Сорок крон.", "Иванов|Чиним."]


def test_a_list_within_a_speech_keeps_its_numbers():
    text = (
        "Mara Quill: We have three things. / 1. Gate: mend the hinge before summer. / 2. Wall: "
        "paint it white. / 3. Roof: look at the tiles. / Bo Vale: I do the first. / Mara Quill: "
        "And the second? / Bo Vale: That, too."
    )
    assert turns(text)[0] == (
        "Mara Quill|We have three things. / 1. Gate: mend the hinge before summer. / 2. Wall: "
        "paint it white. / 3. Roof: look at the tiles."
    )


def test_a_list_alone_makes_nobody_speak():
    text = "1. Gate: mend the hinge. / 2. Wall: paint it white. / 3. Roof: look at the tiles."
    assert turns(text) == [f"-|{text}"]
