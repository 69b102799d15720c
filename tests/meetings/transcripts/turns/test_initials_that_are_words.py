"""Initials that mean something as well: "AM", "RE", "PS".

`/` parts lines; what is expected is written "LABEL|words …".
"""

from __future__ import annotations

import datetime as dt

import pytest

from meetings.model.parsed_document import Hints
from meetings.transcripts.read import read

DAY = dt.date(2031, 5, 6)


def turns(text):
    hints = Hints(name="pier.txt", title="Pier board", date=DAY)
    made = read(text.replace(" / ", "\n").encode(), hints=hints)
    return [f"{turn.label or '-'}|{turn.text}".replace("\n", " / ") for turn in made.turns]


@pytest.mark.parametrize(("asks", "answers"), [("AM", "BV"), ("RE", "PS"), ("CC", "OK")])
def test_two_people_by_their_initials(asks, answers):
    said = [
        f"{asks}|Good morning. When did you come here?",
        f"{answers}|In the spring. There was no wall then.",
        f"{asks}|And the boats?",
        f"{answers}|Four boats. Two of them leaked.",
    ]
    assert turns(" / ".join(one.replace("|", ": ") for one in said)) == said


@pytest.mark.parametrize("note", ["PS: bring the keys.", "RE: the keys of the gate are lost."])
def test_among_names_they_are_words(note):
    said = (
        "Ann Moss: When did you come? / Bo Vale: In the spring. / {note} / Ann Moss: And now? / "
        "{note} / Bo Vale: I stay."
    )
    found = turns(said.replace("{note}", note))
    assert [one.split("|")[0] for one in found] == ["Ann Moss", "Bo Vale", "Ann Moss", "Bo Vale"]


def test_a_half_of_the_day_behind_its_hour_is_nobody():
    found = turns(
        "Ann Moss: When did you come? / Bo Vale: In the spring. / 10:30 AM: a break of an hour / "
        "Ann Moss: And now? / Bo Vale: I stay."
    )
    assert {one.split("|")[0] for one in found} <= {"Ann Moss", "Bo Vale", "-"}
