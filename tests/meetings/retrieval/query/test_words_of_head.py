"""Which words the head of a meeting tells together."""

import datetime as dt

import pytest

from meetings.model.archive import Entry
from meetings.model.meeting import Head, Speaker
from meetings.retrieval.query.words_of_head import tells_together

LEAD = "The council spoke of regional roads. The harbour master reported growth of the port."


def entry(lead=LEAD, place="Skerry Region"):
    day = dt.date(2026, 2, 1)
    head = Head("m1", "Meeting with Nora Pellow", day, None, place, "en", None, None)
    return Entry(
        head, lead, (Speaker("Nora Pellow", ("Nora Pellow",), "Harbour Master", 1),), 1, 9, 1
    )


@pytest.mark.parametrize(
    ("asked", "together"),
    [
        ("port growth", True),
        ("growth of the port", True),
        ("regional roads", True),
        ("road growth", False),
        ("skerry growth", False),
        ("region port growth", False),
        ("pellow skerry", True),
        ("pellow port", True),
        ("harbour master road", True),
        # what stands nowhere in the head was met in other words
        ("WTO port growth", True),
    ],
)
def test_words_told_together(asked, together):
    assert tells_together(asked, entry()) == together


def test_without_a_lead_and_a_place():
    assert tells_together("meeting pellow", entry("", None))
