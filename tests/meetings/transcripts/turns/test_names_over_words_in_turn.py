"""Names in lines of their own over words, in files whose every second line is one.

`/` parts lines; what is expected is written "LABEL|words …", "-|words" where nobody is named.
"""

from __future__ import annotations

import datetime as dt

import pytest

from meetings.model.parsed_document import Hints
from meetings.transcripts.read import read

THINGS = "gate pier boat lamp ferry keeper tide bell mast crane".split()
OFTEN = [
    pair
    for thing in THINGS[:5]
    for pair in [("Ann Moss", f"The {thing} leaks."), ("Bo Vale", f"No {thing} does.")]
]


def turns(said):
    text = "\n".join(f"{who}\n{words}" for who, words in said)
    hints = Hints(name="pier.txt", title="Pier board", date=dt.date(2031, 5, 6))
    return [f"{turn.label or '-'}|{turn.text}" for turn in read(text.encode(), hints=hints).turns]


def expected(said):
    return [f"{who}|{words}" for who, words in said]


SELDOM = {
    "a handle": [("torvik", "I saw it leak."), *OFTEN, ("torvik", "Since May.")],
    "one word": [("Torvik", "I saw it leak."), *OFTEN],
    "initials": [("KLR", "I saw it leak.")],
    "a whole name": [("Oru Vint", "I saw it leak.")],
}


@pytest.mark.parametrize("more", SELDOM.values(), ids=SELDOM)
def test_who_speaks_seldom(more):
    said = [*OFTEN, *more, ("Bo Vale", "So we mend it.")]
    assert turns(said) == expected(said)


def test_a_letter_for_who_asks():
    said = [
        pair
        for thing in THINGS
        for pair in [("Q", f"Does the {thing} leak?"), ("MS. MOSS", f"The {thing} does.")]
    ]
    assert turns(said) == expected(said)


def test_sounds_and_halves_of_sentences():
    said = [*OFTEN, ("Ann Moss", "{laugh}"), ("Bo Vale", "-- or")]
    assert turns(said) == expected(said)


def test_lines_broken_at_a_margin():
    people = ["Ann Moss", "Bo Vale", "KLR", "Ann Moss", "Bo Vale", "MVT", "Ann Moss", "Bo Vale"]
    said = [
        (
            who,
            f"The {thing} leaks since May, and the keeper\nof the {thing} has told the board again"
            f"\nand again that the {thing} is old and that it\nhas to be mended before the {thing}"
            f" comes\nand goes in winter, as the {thing} did last year.",
        )
        for who, thing in zip(people, THINGS, strict=False)
    ]
    said += [
        ("KLR", "I know."),
        ("MVT", "So do I."),
        ("KLR", "Good."),
        ("MVT", "Yes."),
    ]
    assert turns(said) == expected(said)


def test_words_to_somebody_are_no_name():
    said = [
        pair
        for thing in THINGS
        for pair in [
            ("Ann Moss", f"Mr. Vale, a {thing}\nleaked in May."),
            ("Bo Vale", f"A {thing}?"),
        ]
    ]
    assert turns(said) == expected(said)


@pytest.mark.parametrize("word", ["Mm-hmm .", "Yeah , yeah .", "Go ahead, Phil.", "Okay ."])
def test_words_that_come_back_name_nobody(word):
    lines = [
        line
        for one in THINGS
        for line in (f"The {one} leaks.", word, f"We mend it, {one}.", "Hm .")
    ]
    hints = Hints(name="pier.txt", title="Pier board", date=dt.date(2031, 5, 6))
    made = read("\n".join(lines).encode(), hints=hints)
    assert [turn.label for turn in made.turns] == [None]
