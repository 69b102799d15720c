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


@pytest.mark.parametrize("shape", ["{name}  {at} / {words}", "{name} ({at}): {words}"])
def test_whose_clock_is_meant_are_initials_among_such_beside_times(shape):
    said = [("AB", "It leaks."), ("PST", "Since May?"), ("BV", "So it is."), ("PST", "Mend it.")]
    said = [*said, ("AB", "We will."), ("BV", "At once.")]
    text = " / ".join(
        shape.format(name=name, at=f"0:{at + 10}", words=words)
        for at, (name, words) in enumerate(said)
    )
    assert turns(text) == [f"{name}|{words}" for name, words in said]


def test_whose_clock_is_meant_is_nobody_among_names():
    text = (
        "Ann Moss  0:10 / It leaks. / PST  0:12 / Since May. / Bo Vale  0:14 / So it is. / "
        "Ann Moss  0:16 / Mend it. / PST  0:18 / We will. / Bo Vale  0:20 / At once."
    )
    assert {one.split("|")[0] for one in turns(text)} <= {"Ann Moss", "Bo Vale", "-"}
