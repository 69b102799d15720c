"""Calls with investors: below a name stands an office or a firm, and then what that person says.

`/` parts lines; what is expected is written "LABEL|words …", "-|words" where nobody is named.
"""

from __future__ import annotations

import datetime as dt

import pytest

from meetings.model.parsed_document import Hints
from meetings.transcripts.read import read

DAY = dt.date(2031, 5, 6)

DASHED = (
    "Prepared Remarks: / Operator / Good afternoon and welcome to the call of the pier. / Mara "
    "Quill / -- / Chief Executive Officer / Thank you. The ferry had a good quarter for once. / "
    "Questions & Answers: / Operator / The first question comes from the bank. / Ida Lund / -- / "
    "Fjord Bank -- Analyst / How many seals did you carry this winter? / Mara Quill / -- / Chief "
    "Executive Officer / Seventy, and none of them paid for the trip. / Operator / That was the "
    "last question of the day. / Call participants: / Mara Quill / -- / Chief Executive Officer / "
    "Ida Lund / -- / Fjord Bank -- Analyst"
)
BOLD = (
    "## Mara Quill / Chief Executive Officer / ## Ida Lund / Fjord Bank, Research Division / ## "
    "Presentation / Good afternoon and welcome to the call of the pier. / ## Mara Quill / Chief "
    "Executive Officer / Thank you. The ferry had a good quarter for once. / ## Operator / The "
    "first question comes from the bank in the fjord. / ## Ida Lund / Fjord Bank, Research "
    "Division / How many seals did you carry this winter? / ## Mara Quill / Chief Executive "
    "Officer / Seventy, and none of them paid for the trip. / ## Jon Abbot / Gull Securities LLC "
    "/ And how many gulls were there on board? / ## Operator / The next one is Ida Lund again. / "
    "## Ida Lund / Fjord Bank, Research Division / Is the wall still leaking as it did?"
)


def turns(text, name="call.txt"):
    hints = Hints(name=name, title="Pier call", date=DAY)
    made = read(text.replace(" / ", "\n").encode(), hints=hints)
    return made, [f"{turn.label or '-'}|{turn.text}".replace("\n", " / ") for turn in made.turns]


def test_behind_a_dash_in_a_line_of_its_own():
    made, found = turns(DASHED)
    assert found == [
        "Operator|Good afternoon and welcome to the call of the pier.",
        "Mara Quill -- Chief Executive Officer|Thank you. The ferry had a good quarter for once.",
        "-|Questions & Answers:",
        "Operator|The first question comes from the bank.",
        "Ida Lund -- Fjord Bank -- Analyst|How many seals did you carry this winter?",
        "Mara Quill -- Chief Executive Officer|Seventy, and none of them paid for the trip.",
        "Operator|That was the last question of the day.",
        "-|Call participants: / Mara Quill / -- / Chief Executive Officer / Ida Lund / -- / Fjord"
        " Bank -- Analyst",
    ]
    assert [(one.name, one.role) for one in made.speakers][1] == (
        "Mara Quill",
        "Chief Executive Officer",
    )


def test_below_headings_and_not_in_the_list_of_those_present():
    _, found = turns(BOLD, "call.md")
    assert found == [
        "Mara Quill, Chief Executive Officer|Thank you. The ferry had a good quarter for once.",
        "Operator|The first question comes from the bank in the fjord.",
        "Ida Lund, Fjord Bank, Research Division|How many seals did you carry this winter?",
        "Mara Quill, Chief Executive Officer|Seventy, and none of them paid for the trip.",
        "Jon Abbot, Gull Securities LLC|And how many gulls were there on board?",
        "Operator|The next one is Ida Lund again.",
        "Ida Lund, Fjord Bank, Research Division|Is the wall still leaking as it did?",
    ]


@pytest.mark.parametrize("first", ["Good Morning", "Thank You All"])
def test_a_short_first_line_that_only_one_person_says_is_no_office(first):
    _, found = turns(
        f"Mara Quill / {first} / The ferry had a good quarter for once. / Ida Lund / It was a good"
        " one. / Mara Quill / So it was in the spring. / Ida Lund / And in the autumn as well."
    )
    assert found[0] == f"Mara Quill|{first} / The ferry had a good quarter for once."


def test_a_line_that_always_stands_below_one_name_is_theirs():
    text = (
        "Bo Vale / Tide Warden / The wall lost nine stones. / Cora Quill / Clerk / Nine of them? "
        "/ Bo Vale / Tide Warden / Nine this winter. / Cora Quill / Clerk / Then we mend it."
    )
    read_ = read(
        text.replace(" / ", "\n").encode(), hints=Hints(title="Pier board", date=DAY, name="a.txt")
    )

    assert [turn.speaker for turn in read_.turns] == ["Bo Vale", "Cora Quill"] * 2
    assert [turn.text for turn in read_.turns][:2] == [
        "The wall lost nine stones.",
        "Nine of them?",
    ]


def test_the_heading_of_a_table_is_nobodys_office():
    text = BOLD.replace(
        " / ## Presentation",
        " / ## Fjord Estimates / Q3 2031 Q4 2031 / Rate 5 6 7 8 9 10 / ## Presentation",
    )
    hints = Hints(name="call.md", title="Call", date=DAY)

    meeting = read(text.replace(" / ", "\n\n").encode(), hints=hints)

    assert "Fjord Estimates" not in {speaker.name for speaker in meeting.speakers}
