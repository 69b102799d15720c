"""A text that lost some of its line breaks: who begins lines speaks inside one, too."""

from __future__ import annotations

import pytest

from tests.meetings.transcripts.turns.turns_in_lines import turns

TEXT = (
    "Ann Moss: We begin with the pier. / Bo Vale: It leaks. {0} / Ann Moss: Then mend it. / "
    "Bo Vale: Gladly. / Ann Moss: Good, that is all."
)


def test_a_label_behind_a_sentence():
    read = turns(TEXT.format("Ann Moss: Since when? Bo Vale: Since May."))
    assert read[1:4] == ["Bo Vale|It leaks.", "Ann Moss|Since when?", "Bo Vale|Since May."]


@pytest.mark.parametrize(
    "words",
    [
        "Ann Moss: “Mend it at once.”",
        "I thank Ann Moss: She came.",
        "Bo Vale: That is my name.",
        "The Pier: It is old.",
    ],
)
def test_whoever_speaks_goes_on(words):
    assert f"Bo Vale|It leaks. {words}" in turns(TEXT.format(words))


def test_who_stands_at_a_line_once_is_known():
    text = TEXT.format("The Chair: Order! / The Chair: Go on. The Chair: Now. Bo Vale: It leaks.")
    assert "Bo Vale|It leaks." in turns(text)
    once = TEXT.format("Since May. / The Chair: Order, please. Ann Moss: Yes. The Chair: Go on.")
    assert "The Chair|Go on." in turns(once)


def test_a_sentence_may_end_in_a_letter():
    read = turns(TEXT.format("Ann Moss: So wide is this е. Bo Vale: Since May."))
    assert read[2:4] == ["Ann Moss|So wide is this е.", "Bo Vale|Since May."]
