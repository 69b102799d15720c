"""Links of Markdown whose addresses stand further down name nobody."""

from __future__ import annotations

import datetime as dt

from meetings.model.parsed_document import Hints
from meetings.transcripts.read import read

HINTS = Hints(name="pier.md", title="Pier board", date=dt.date(2031, 5, 6))


def said(text):
    made = read(text.replace(" / ", "\n\n").encode(), hints=HINTS)
    return [(turn.speaker, turn.text) for turn in made.turns]


def test_a_link_in_brackets_is_no_speaker():
    text = (
        "* [Tidewise]? / "
        "Ann: It leaks. / Bo: Since May. / "
        "* [Tidewise]? / Ann: [Tidewise] is usual, I think. / Bo: Yes, it is. / "
        "[Tidewise]: https://tide.example/wise"
    )
    assert {name for name, _ in said(text)} <= {"Ann", "Bo"}
    assert not any("https" in words for _, words in said(text))
    assert ("Ann", "Tidewise is usual, I think.") in said(text)


def test_names_in_brackets_still_speak():
    text = "[Ann Moss] / It leaks. / [Bo Vale] / Since May. / " * 3
    assert said(text) == 3 * [("Ann Moss", "It leaks."), ("Bo Vale", "Since May.")]
