"""Turns of a text in one line, to be written down as they are expected: "LABEL|words …"."""

from __future__ import annotations

import datetime as dt

from meetings.model.parsed_document import Hints
from meetings.transcripts.read import read

DAY = dt.date(2031, 5, 6)


def turns(text, name="pier.txt"):
    """`/` parts lines; "-" stands where nobody is named."""
    hints = Hints(name=name, title="Pier board", date=DAY)
    made = read(text.replace(" / ", "\n").encode(), hints=hints)
    return [f"{turn.label or '-'}|{turn.text}".replace("\n", " / ") for turn in made.turns]
