"""Times beside names as few programs write them, in made-up words."""

from __future__ import annotations

import pytest

from meetings.model.parsed_document import Hints
from meetings.transcripts.read import read
from tests.meetings.transcripts.turns.turns_in_lines import DAY, turns

SAID = [("Ann Moss", "The gate leaks."), ("Bo Vale", "Since May."), ("Ann Moss", "Who pays?")]
HOURS = [
    "10:04:3{n} am - {who}:\n  \n {said}\n",
    "10:04 AM - {who}: {said}",
    "[10:04:3{n} AM] {who}: {said}",
    "{who} (10:04 AM): {said}",
    "**{who}** (10:04 p.m.)\n{said}\n",
]
HOW_FAR = [
    "0h03m1{n}s {who}: {said}",
    "[3m1{n}s] {who}: {said}",
    "{who}, 3 min 1{n} s\n{said}",
    "start=19{n}.0 stop=19{n}.5 {who}: {said}",
    "[19{n}.00 -> 19{n}.48] {who}: {said}",
    "({who}) 00:03:1{n}\n{said}\n",
    "{who} - 00:03:1{n} -> 00:03:2{n}\n{said}\n",
    "{who} [00:03:1{n} → 00:03:2{n}]\n{said}\n",
]


def _made(form):
    text = "\n".join(
        form.format(n=n + 2, who=who, said=said) for n, (who, said) in enumerate(SAID)
    )
    return read(text.encode(), hints=Hints(name="pier.txt", title="Pier board", date=DAY))


@pytest.mark.parametrize("form", [*HOURS, *HOW_FAR])
def test_who_says_what(form):
    assert [(one.label, one.text) for one in _made(form).turns] == SAID


@pytest.mark.parametrize("form", HOW_FAR)
def test_when_it_is_said(form):
    assert [one.start_s for one in _made(form).turns] == [192.0, 193.0, 194.0]


@pytest.mark.parametrize("form", HOURS)
def test_an_hour_of_the_day_is_not_how_far_a_recording_is(form):
    assert {one.start_s for one in _made(form).turns} == {None}


def test_hours_of_a_programme_are_no_labels():
    text = (
        "Ann Moss: We begin. / 10:30 AM Coffee: in the hall. / Bo Vale: Fine. / 11:00 AM Lunch: "
        "on the pier. / Ann Moss: And then?"
    )

    assert {one.partition("|")[0] for one in turns(text)} <= {"Ann Moss", "Bo Vale", "-"}


def test_captions_before_the_first_name_are_nobodys_words_and_no_lead():
    cues = ["Good evening.", "Ann Moss: The gate leaks.", "Bo Vale: Since May.", "Ann Moss: Fine."]
    text = "WEBVTT\n\n" + "\n\n".join(
        f"00:00:0{n}.000 --> 00:00:0{n}.900\n{cue}" for n, cue in enumerate(cues)
    )
    made = read(text.encode(), hints=Hints(name="pier.vtt", date=DAY))

    assert [one.label for one in made.turns] == [None, "Ann Moss", "Bo Vale", "Ann Moss"]
    assert (made.lead, made.turns[0].text) == ("", "Good evening.")
