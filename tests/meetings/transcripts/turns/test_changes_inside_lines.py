"""Captions run together: each ">>" inside a line is somebody else."""

from __future__ import annotations

import pytest

from meetings.transcripts.turns.changes_inside_lines import broken_at_changes
from meetings.transcripts.turns.lines_and_marks import Line
from tests.meetings.transcripts.turns.turns_in_lines import turns

COUNCIL = (
    ">> MAYOR VALE: We begin. Clerk, please. >> CITY CLERK: Council Member Reed. >> COUNCIL MEMBER"
    " REED: Here. >> CITY CLERK: A quorum is here. >> I have a question. >> MAYOR VALE: Later. >>"
    " COUNCIL MEMBER REED: Then I go. >> MAYOR VALE: So be it."
)


def test_each_sign_begins_somebody():
    assert turns(COUNCIL) == [
        "MAYOR VALE|We begin. Clerk, please.",
        "CITY CLERK|Council Member Reed.",
        "COUNCIL MEMBER REED|Here.",
        "CITY CLERK|A quorum is here.",
        "-|>> I have a question.",
        "MAYOR VALE|Later.",
        "COUNCIL MEMBER REED|Then I go.",
        "MAYOR VALE|So be it.",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Home >> News >> Water >> Pier",  # the way through a site
        "It leaks. >> It does. >> So we mend it.",  # two may be chance
        "It is 5 >> 3. And 6 >> 4. And 7 >> 5. So it is.",
    ],
)
def test_other_lines_stay_whole(text):
    assert broken_at_changes([Line(0, text)]) == [Line(0, text)]
