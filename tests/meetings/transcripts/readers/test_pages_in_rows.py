"""Rows of JSON that each hold a debate as a piece of a page: the names in it speak."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import replace

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


def test_the_first_name_of_a_tables_columns_may_be_empty():
    table = (
        "\tTimestamp\tSpeaker\tTranscript\n"
        "0\t0 days 00:00:01\tAnn Moss\tThe gate leaks.\n"
        "1\t0 days 00:01:05\tBo Vale\tIt has leaked since May.\n"
    )
    made = read(f"\n{table}".encode(), hints=replace(HINTS, name="pier.tsv"))
    assert [(turn.speaker, turn.text, turn.start_s) for turn in made.turns] == [
        ("Ann Moss", "The gate leaks.", 1.0),
        ("Bo Vale", "It has leaked since May.", 65.0),
    ]
