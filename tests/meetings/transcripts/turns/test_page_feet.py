"""What stands at the foot of every page and breaks sentences, and what comes back and is said."""

from __future__ import annotations

import datetime as dt

from meetings.model.parsed_document import Hints
from meetings.transcripts.read import read

FOOT = "Disclaimer: This copy is no official report of the River Board."
PAGE = "leaks" + " more" * 160 + "."


def turns(text):
    hints = Hints(name="pier.txt", title="Pier board", date=dt.date(2031, 5, 6))
    return [(turn.speaker, turn.text) for turn in read(text.encode(), hints=hints).turns]


def test_a_foot_that_breaks_sentences_is_no_word():
    walls = ("north", "south", "east", "west")
    said = turns(
        "\n".join(
            f"Ann Moss: The wall of the {wall} pier\n{FOOT}\n{row + 11}\nof {wall} {PAGE}\n"
            f"Bo Vale: So does the {wall} gate."
            for row, wall in enumerate(walls)
        )
    )
    assert len(said) == 8
    assert all("Disclaimer" not in text for _, text in said)
    assert {name for name, _ in said} == {"Ann Moss", "Bo Vale"}


def test_what_comes_back_between_sentences_is_said():
    page = f"Ann Moss: The wall {PAGE}\nI put the question on the wall of the pier.\nBo Vale: Yes."
    said = turns("\n".join([page] * 4))
    assert sum("I put the question" in text for _, text in said) == 4
