"""Contents, agendas, summaries, annexes: lists with colons and names in which nobody speaks.

`/` parts lines; what is expected is written "LABEL|words …", "-|words" where nobody is named.
What stands before the first turn is the lead.
"""

from __future__ import annotations

import datetime as dt

import pytest

from meetings.model.parsed_document import Hints
from meetings.transcripts.read import read
from meetings.transcripts.turns.certain_labels import is_of_ordinary_words

DAY = dt.date(2031, 5, 6)


def turns(text, name="pier.txt"):
    hints = Hints(name=name, title="Pier board", date=DAY)
    made = read(text.replace(" / ", "\n").encode(), hints=hints)
    return [f"{turn.label or '-'}|{turn.text}".replace("\n", " / ") for turn in made.turns]


TALK = (
    "President Orlov: We begin. / Ada Reed (River): It leaks. / President Orlov: Next. / Bo Vale "
    "(Shore): It does. / Ada Reed (River): So mend it."
)
TOLD = [
    "President Orlov|We begin.",
    "Ada Reed (River)|It leaks.",
    "President Orlov|Next.",
    "Bo Vale (Shore)|It does.",
    "Ada Reed (River)|So mend it.",
]
ABOVE = {
    "contents": (
        "Contents / Questions to the board: results of the spring talks with the river / Ada Reed "
        "(River): / Second reading of the bill on the northern wall and its gates / Bo Vale "
        "(Shore): / First reading"
    ),
    "contents in German": (
        "I n h a l t : / Ada Reed (River): / Zweite Lesung des Gesetzes über die Mauer am Fluss"
    ),
    "an agenda": "Agenda / North wall: Ada Reed / South wall: Bo Vale / Gates: Ada Reed",
    "who is there": "In attendance: / Ada Reed (River): clerk / Bo Vale (Shore): mayor",
}


@pytest.mark.parametrize("case", ABOVE)
def test_a_list_above_the_record_is_its_lead(case):
    assert turns(f"{ABOVE[case]} / {TALK}") == TOLD


def test_an_agenda_hides_nobody_who_speaks_without_full_stops():
    text = (
        "Agenda / Ann: it leaks in the north, as it always did / Bo: yes / Ann: so mend it then, "
        "and soon"
    )
    assert [turn.partition("|")[0] for turn in turns(text)] == ["Ann", "Bo", "Ann"]


BEHIND = [
    "Annex 2",
    "Anlagen zum Bericht",
    "ПРИЛОЖЕНИЕ № 1",
    "C E R T I F I C A T E",
    "Signatures:",
]


@pytest.mark.parametrize("heading", BEHIND)
def test_what_stands_behind_the_record_is_nobodys(heading):
    assert turns(f"{TALK} / {heading} / A table of gates / President Orlov: Thank you.") == [
        *TOLD,
        f"-|{heading} / A table of gates",
        "President Orlov|Thank you.",
    ]


@pytest.mark.parametrize("word", ["annex.", "Annex.", "certificate", "The annex is old"])
def test_such_words_at_the_end_of_a_sentence_part_nothing(word):
    assert turns(f"{TALK} / {word} / And so on.")[-1] == f"{TOLD[-1]} / {word} / And so on."


SUMMARIES = {
    "points in bold": (
        "**Minimum Coverage**: The wall has to be mended in a year. / **Test Report**: It leaks "
        "in the north of the pier. / **Attribution Required**: Say who mended it at all times."
    ),
    "points before a colon": (
        "Green Room Sessions: The board meets there every spring. / Participating Organizations: "
        "All those who own a boat on the river."
    ),
    "a point of other words among them": (
        "Test Report: It leaks in the north of the pier. / Quorx Plims: The stones were of this "
        "kind, and they were old. / Zorv Nems: This is how the gates were hung in the south."
    ),
    "points in Russian": (
        "Финансовый отчёт: Стена стоит дорого и даёт течь. / Общий итог: Чинить её будут весной."
    ),
}


@pytest.mark.parametrize("case", SUMMARIES)
@pytest.mark.parametrize("name", ["pier.txt", "pier.md"])
def test_points_of_a_summary_are_no_speakers(case, name):
    assert [turn.partition("|")[0] for turn in turns(SUMMARIES[case], name)] == ["-"]


def test_a_role_of_ordinary_words_comes_back():
    text = (
        "Project Manager: We begin. / Ann Moss: Yes. / Project Manager: Next. / Ann Moss: So. / "
        "Project Manager: Good."
    )
    assert turns(text)[0] == "Project Manager|We begin."


def test_a_point_of_a_speech_is_no_speaker_where_names_have_a_party():
    text = f"{TALK} / It is old. / Zweiter Punkt: Sie ist alt. / President Orlov: Thank you."
    assert turns(text)[4:] == [
        "Ada Reed (River)|So mend it. / It is old. / Zweiter Punkt: Sie ist alt.",
        "President Orlov|Thank you.",
    ]


@pytest.mark.parametrize(
    "name",
    [
        "Ann Moss",
        "Mara Quill",
        "Jack Black",
        "Rose Bell",
        "Toril Veim",
        "Анна Ларина",
        "The Chair",
    ],
)
def test_names_are_not_of_ordinary_words(name):
    assert not is_of_ordinary_words(name)
