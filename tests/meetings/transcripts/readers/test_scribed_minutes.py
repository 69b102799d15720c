"""Minutes that scribes of standards bodies publish as pages, in invented words."""

from __future__ import annotations

import pytest

from meetings.model.parsed_document import Hints
from meetings.transcripts.read import read

OLD = "<p class='phone'><cite>{who}:</cite> {said}</p>"
TYPED = "<p class='irc'>&lt;<cite>{who}</cite>&gt; {said}</p>"
NEW_TYPED = "<p class='irc'><cite>&lt;{who}&gt;</cite> {said}</p>"
SAID = [
    ("ann", "The wall is old, as you know.<br>... and it leaks"),
    ("Bo", "Since Monday, I think."),
    ("ann", "Then mend it before the ferry comes."),
    ("scribe", "somebody says it will cost too much"),
    ("Bo", "We have no money for that this year."),
    ("ann", "So we wait for the next one."),
]
EXPECTED = [
    "ann|The wall is old, as you know. / ... and it leaks",
    "ann|it is at pier.example/wall",
    "Bo|Since Monday, I think.",
    "ann|Then mend it before the ferry comes.",
    "-|scribe: somebody says it will cost too much",
    "Bo|We have no money for that this year.",
    "bo|+1 to that",
    "ann|So we wait for the next one.",
    "bo|bye, all",
    "ann|see you next week",
]


def page(typed):
    lines = [OLD.format(who=who, said=said) for who, said in SAID]
    lines.insert(1, typed.format(who="ann", said="it is at pier.example/wall"))
    lines.insert(6, typed.format(who="bo", said="+1 to that"))
    lines += [typed.format(who="bo", said="bye, all")]
    lines += [typed.format(who="ann", said="see you next week")]
    body = "\n".join(lines)
    return f"<h1>Harbour group</h1><h2>06 May 2031</h2><div class='meeting'>{body}</div>"


@pytest.mark.parametrize("name", ["wall.html", "wall.md"])
@pytest.mark.parametrize("typed", [TYPED, NEW_TYPED])
def test_who_spoke_and_who_typed(name, typed):
    meeting = read(page(typed).encode(), hints=Hints(name=name))
    turns = [f"{turn.label or '-'}|{turn.text}".replace("\n", " / ") for turn in meeting.turns]
    assert turns == EXPECTED
    assert (meeting.head.title, str(meeting.head.date)) == ("Harbour group", "2031-05-06")


def test_the_day_may_stand_in_a_heading_beside_the_text():
    text = "<p>Ann Moss: The wall is old.</p><p>Bo Vale: It is.</p><p>Ann Moss: So.</p>" * 3
    whole = f"<body><header><h1>Harbour group</h1><h2>06 May 2031</h2></header><main>{text}</main>"
    assert str(read(f"<html>{whole}</html>".encode()).head.date) == "2031-05-06"
