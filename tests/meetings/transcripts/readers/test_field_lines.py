"""Turns as lines of fields: YAML, and exports that print a row's fields below each other."""

from __future__ import annotations

import datetime as dt

import pytest

from meetings.model.parsed_document import Hints
from meetings.transcripts.read import read
from tests.meetings.transcripts.readers.draft_notation import draft_of, lines

SAID = [("Ada Reed", "We begin: all of us."), ("Oleg", "It leaks."), ("Ada Reed", "So.")]
TOLD = [f"{who} | {said}" for who, said in SAID]


@pytest.mark.parametrize(
    "turn",
    [
        "Speaker: {who}\nTime: 0:0{n}\nText: {said}\n\n",
        '  - speaker: "{who}"\n    text: "{said}"\n',
        "- name: {who}\n  text: |\n    {said}\n",
    ],
)
def test_who_says_what(turn):
    turns = "".join(turn.format(n=n, who=who, said=said) for n, (who, said) in enumerate(SAID))

    assert lines(draft_of(turns)) == TOLD


def test_the_fields_above_are_the_head():
    turns = "".join(f"  - speaker: {who}\n    text: {said}\n" for who, said in SAID)
    draft = draft_of(f"title: Pier board\ndate: 2031-05-06\nturns:\n{turns}")

    assert (draft.title, draft.date) == ("Pier board", dt.date(2031, 5, 6))
    assert lines(draft) == TOLD


def test_turns_so_long_that_the_beginning_holds_but_one():
    said = [(who, f"{words} " + "It leaks again. " * 400) for who, words in SAID]
    text = "".join(f"Speaker: {who}\nText: {words}\n\n" for who, words in said)

    assert [one.speaker for one in draft_of(text).blocks] == [who for who, _ in SAID]


@pytest.mark.parametrize("key", ["transcript", "sentences", "text", "turns"])
def test_the_name_of_the_list_of_turns_is_no_field_of_one(key):
    turns = "".join(f"  - speaker: {who}\n    text: {said}\n" for who, said in SAID)

    assert lines(draft_of(f"title: Pier board\n{key}:\n{turns}")) == TOLD


def test_one_turn_is_enough_where_the_name_says_what_it_is():
    assert lines(draft_of("- speaker: Ada Reed\n  text: So.\n", "talk.yaml")) == ["Ada Reed | So."]


@pytest.mark.parametrize(
    "turn",
    [
        "Speaker: {who}\nTime: 0:0{n}\n{said}\n\n",
        "Start: 0:0{n}\nEnd: 0:0{n}\nSpeaker: {who}\n{said}\n\n",
        "SPEAKER: {who}\n\n{said}\n\n",
        "Спикер: {who}\n{said}\n\n",
    ],
)
def test_words_below_fields_that_tell_who_says_them(turn):
    turns = "".join(turn.format(n=n, who=who, said=said) for n, (who, said) in enumerate(SAID))
    draft = draft_of(f"Title: Pier board\n\n{turns}")

    assert lines(draft) == TOLD
    assert draft.title == "Pier board"


def test_the_speaker_of_a_house_is_no_field():
    said = (
        "Speaker: Order!\nMs Reed: It leaks.\nSpeaker: Order!\nMr Vale: It does not.\n"
        "Speaker: Who pays for it?\nMs Reed: The port.\n"
    )
    made = read(said.encode(), hints=Hints(name="pier.txt", date=dt.date(2031, 5, 6)))

    who = ["Speaker", "Ms Reed", "Speaker", "Mr Vale", "Speaker", "Ms Reed"]
    assert [one.label for one in made.turns] == who
