"""Notes at the foot of a record are nobody's."""

from __future__ import annotations

import pytest

from tests.meetings.transcripts.turns.turns_in_lines import turns

CASES = {
    "under a rule": (
        "Ann Moss: It costs 40. / Bo Vale: It leaks. / Ann Moss: So. / ______ / 1. Later: 44."
        " / 2. Mr Vale: a letter.",
        ["Ann Moss|It costs 40.", "Bo Vale|It leaks.", "Ann Moss|So."],
    ),
    "called by a number among the words": (
        "Ann Moss: It costs 40.[1] So. / [1] Later put right. / Bo Vale: It leaks."
        " / Ann Moss: So.",
        ["Ann Moss|It costs 40.[1] So.", "Bo Vale|It leaks.", "Ann Moss|So."],
    ),
    "a raised figure": (
        "Ann Moss: It costs 40.² / Bo Vale: It leaks. / Ann Moss: So. / ² Later put right.",
        ["Ann Moss|It costs 40.²", "Bo Vale|It leaks.", "Ann Moss|So."],
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_notes_are_nobodys(case):
    text, expected = CASES[case]
    assert [turn for turn in turns(text) if not turn.startswith("-|")] == expected


def test_a_number_that_nothing_calls_is_said():
    text = "Ann Moss: Two points. / [1] The pier leaks. / Bo Vale: Yes. / Ann Moss: So."
    assert turns(text)[0] == "Ann Moss|Two points. / [1] The pier leaks."
