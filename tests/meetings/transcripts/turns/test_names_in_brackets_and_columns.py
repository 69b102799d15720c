"""Names in brackets or parted from the words by a sign, where a file has no other labels.

`/` parts lines, `⇥` is a tab; what is expected is written "LABEL|words …", "-|words" for nobody.
"""

from __future__ import annotations

import datetime as dt

import pytest

from meetings.model.parsed_document import Hints
from meetings.transcripts.read import read

DAY = dt.date(2031, 5, 6)
SAID = [
    "Ann Moss|The gate is loose.",
    "Bo Vale|Since Monday.",
    "Ann Moss|Then mend it.",
    "Bo Vale|We will.",
]


def turns(text):
    hints = Hints(name="pier.txt", title="Pier board", date=DAY)
    read_ = read(text.replace(" / ", "\n").replace("⇥", "\t").encode(), hints=hints)
    return [f"{turn.label or '-'}|{turn.text}".replace("\n", " / ") for turn in read_.turns]


@pytest.mark.parametrize(
    "line",
    [
        "[{who}] / {said}",
        "({who}) {said}",
        "{who}⇥{said}",
        "{who} | {said}",
        "{who} -> {said}",
        "{who}; {said}",
    ],
)
def test_names_that_come_back_speak(line):
    pairs = (one.split("|") for one in SAID)
    assert turns(" / ".join(line.format(who=who, said=said) for who, said in pairs)) == SAID


@pytest.mark.parametrize(
    "text",
    [
        "[Loud Applause] / We begin. / [Loud Applause] / It leaks. / [Long Silence] / So. / "
        "[Long Silence] / Done.",
        "Ann Moss⇥12 / Bo Vale⇥15 / Ann Moss⇥14 / Bo Vale⇥9",
        "(Ann Moss) We begin. / It leaks. / So. / Done.",
    ],
)
def test_remarks_and_entries_do_not(text):
    assert {one.partition("|")[0] for one in turns(text)} == {"-"}


def test_where_others_have_colons_brackets_hold_remarks():
    text = (
        "Ann Moss: We begin. / [Bo Vale] / Bo Vale: It leaks. / [Cora Quill] / Ann Moss: So. / "
        "[Bo Vale] / Bo Vale: Yes. / [Cora Quill]"
    )
    assert {one.partition("|")[0] for one in turns(text)} == {"Ann Moss", "Bo Vale"}


@pytest.mark.parametrize("line", ["[{who}] / {said}", "({who}) {said}", "{who} | {said}"])
def test_who_is_named_once_has_not_the_words_of_another(line):
    told = [*SAID, "Cy Lund|I have the tools.", *SAID]
    pairs = (one.split("|") for one in told)
    found = turns(" / ".join(line.format(who=who, said=said) for who, said in pairs))
    unsure = line.format(who="Cy Lund", said="I have the tools.")
    assert found == [*SAID, f"-|{unsure}", *SAID]
