"""Rows of JSON that each hold a debate as a piece of a page: the names in it speak."""

from __future__ import annotations

import datetime as dt
import json

from meetings.model.parsed_document import Hints
from meetings.transcripts.read import read

HINTS = Hints(name="pier.json", title="Pier board", date=dt.date(2031, 5, 6))
DEBATE = (
    "<p><strong>Mr Bo Vale (Shore)</strong>: The gate leaks.</p><p>It has leaked since May.</p>"
    "<p><strong>Ms Ann Moss (Tarn)</strong>: We mend it.</p>"
    "<p><strong>Mr Bo Vale</strong>: When?</p><p><strong>Ms Ann Moss</strong>: In June.</p>"
)


def who_says(rows):
    made = read(json.dumps({"sections": rows}).encode(), hints=HINTS)
    return [(turn.speaker, turn.text) for turn in made.turns]


def test_who_speaks_in_each():
    rows = [{"title": "The gate", "content": DEBATE}, {"title": "The quay", "content": DEBATE}]
    assert who_says(rows) == 2 * [
        ("Mr Bo Vale", "The gate leaks.\nIt has leaked since May."),
        ("Ms Ann Moss", "We mend it."),
        ("Mr Bo Vale", "When?"),
        ("Ms Ann Moss", "In June."),
    ]


def test_rows_that_name_who_speaks_are_believed():
    rows = [
        {"speaker": "Bo Vale", "content": "<p>It leaks.</p><p>Ann Moss: so they say.</p>"},
        {"speaker": "Ann Moss", "content": "<p>We mend it.</p><p>Soon.</p>"},
    ]
    assert who_says(rows) == [
        ("Bo Vale", "It leaks. Ann Moss: so they say."),
        ("Ann Moss", "We mend it. Soon."),
    ]
