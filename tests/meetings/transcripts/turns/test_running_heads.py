"""Running heads of pages among the words of a text, and lines that look alike and are words."""

from __future__ import annotations

import datetime as dt

import pytest

from meetings.model.parsed_document import Hints
from meetings.transcripts.read import read
from meetings.transcripts.turns.running_heads import running_heads

A_PAGE = 160
"""Times that words are said again until there is another page."""
LEAKS = "leaks" + " more" * A_PAGE + "."
DID = "it did" + " again" * A_PAGE + "."


def paged(line, leaks=LEAKS, did=DID):
    said = [
        "Ann Moss: The wall of the north pier",
        leaks,
        "Bo Vale: It does, as you well know, and as",
        did,
    ] * 3
    return "\n".join(
        text for row, one in enumerate(said) for text in (one, *([line(row)] if row % 2 else []))
    )


HEADS = {
    "a number at the end": lambda row: f"River Board – 12th sitting, 6 May 2031   {100 + row}",
    "a number at the beginning": lambda row: f"{100 + row} River Board – 12th sitting in spring",
    "a number that a scan broke": lambda row: f"River Board, twelfth sitting 2031{row // 4}",
}
WORDS = {
    "no number": lambda row: "It is the same thing again and again",
    "always one number": lambda row: "We mend the wall of the north pier in 2031",
    "numbers that do not grow": lambda row: (
        f"The gate of the north pier has number {90 - 9 * row}"
    ),
    "hours": lambda row: f"We come to the north pier again at 1{row // 2}:00 and 12",
    "addresses": lambda row: f"https://pier.example/gates/of/the/north/pier/{row}",
    "short entries": lambda row: f"Article {row}",
    "a label": lambda row: f"Cara Fox: The wall will cost us {100 + row}",
}


@pytest.mark.parametrize("case", HEADS)
def test_running_heads_are_no_words(case):
    hints = Hints(name="pier.txt", title="Pier board", date=dt.date(2031, 5, 6))
    turns = read(paged(HEADS[case]).encode(), hints=hints).turns
    assert [(turn.label, turn.text) for turn in turns] == [
        ("Ann Moss", f"The wall of the north pier\n{LEAKS}"),
        ("Bo Vale", f"It does, as you well know, and as\n{DID}"),
    ] * 3


def test_a_text_without_labels_has_none_either():
    words = paged(HEADS["a number at the end"]).replace("Ann Moss: ", "").replace("Bo Vale: ", "")
    hints = Hints(name="pier.txt", title="Pier board", date=dt.date(2031, 5, 6))
    assert "sitting" not in read(words.encode(), hints=hints).turns[0].text


@pytest.mark.parametrize("case", WORDS)
def test_words_stay(case):
    assert running_heads(paged(WORDS[case])) == ()


@pytest.mark.parametrize("case", HEADS)
def test_what_is_said_of_year_after_year_stays(case):
    assert running_heads(paged(HEADS[case], "leaks.", "it did.")) == ()


def test_pages_of_the_congressional_record_are_no_words():
    text = "Ann Moss: The wall\n[[Page S8547]]\nleaks.\nBo Vale: So.\nAnn Moss: Yes.\nBo Vale: No."
    hints = Hints(name="pier.txt", title="Pier board", date=dt.date(2031, 5, 6))
    assert read(text.encode(), hints=hints).turns[0].text == "The wall\nleaks."
