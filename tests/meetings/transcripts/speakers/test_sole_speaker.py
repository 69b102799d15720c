"""Who speaks where there is no label."""

from __future__ import annotations

import pytest

from meetings.transcripts.speakers.sole_speaker import sole_speaker


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Remarks by Mayor Ann Moss", "Ann Moss"),
        ("Remarks by Mayor Ann Moss at the Pier", "Ann Moss"),
        ("Remarks by Vice President Moss at the Pier", "Vice President Moss"),
        ("Remarks by Mayor Ann Moss and Prime Minister Bo Vale", None),
        ("Remarks by Mayor Ann Moss and the Crew", None),
    ],
)
def test_two_in_a_title_are_nobody(title, name):
    assert sole_speaker(title, "Good day to all of you.") == name
