"""Tables drawn with bars: who says which row, and which tables are no transcripts."""

from __future__ import annotations

import pytest

from meetings.model.parsed_document import Hints
from meetings.transcripts.read import read
from meetings.transcripts.readers.drawn_tables import drawn_tables

HEAD = "# Harbour call\n\n6 May 2031\n\n"
ORG_HEAD = "#+TITLE: Harbour call\n#+DATE: <2031-05-06 Tue>\n\n* Transcript\n"
RULE = "|---|---|---|\n"


def turns(text, name):
    meeting = read(text.encode(), hints=Hints(name=name))
    assert (meeting.head.title, str(meeting.head.date)) == ("Harbour call", "2031-05-06")
    return [(turn.speaker, turn.text, turn.start_s) for turn in meeting.turns]


SPOKEN = [
    ("Ann Moss", "We open.", 1.0),
    ("Bo Vale", "The wall leaks.", 9.0),
    ("Ann Moss", "So?", 71.0),
]


@pytest.mark.parametrize(
    "table",
    [
        "| Time | Speaker | Text |\n" + RULE + "| 0:01 | Ann Moss | We *open*. |\n"
        "| 0:09 | **Bo Vale:** | The wall leaks. |\n| 1:11 | Ann Moss | So? |\n",
        "|Who|Start|Utterance\n|:-:|--:|---\n|Ann Moss|[00:00:01]|We open.\n"
        "|Bo Vale|[00:00:09]|The wall leaks.\n|Ann Moss|[00:01:11]|So?\n",
        "|   |   |   |\n" + RULE + "| 0:01 | **Ann Moss** | We open. |\n"
        "| 0:09 | **Bo Vale** | The wall leaks. |\n| 1:11 | **Ann Moss** | So? |\n",
        # nothing names the columns, and names that come back tell which is which
        "| 0:01 | Ann Moss | We open. |\n" + RULE + "| 0:09 | Bo Vale | The wall leaks. |\n"
        "| 1:11 | Ann Moss | So? |\n",
        "| No | At | By whom | Noted |\n|---|---|---|---|\n| 1 | 0:01 | Ann Moss | We open. |\n"
        "| 2 | 0:09 | Bo Vale | The wall leaks. |\n| 3 | 1:11 | Ann Moss | So? |\n",
        # no bars at the edges
        "Time|Speaker|Text\n---|---|---\n0:01|Ann Moss|We open.\n"
        "0:09|Bo Vale|The wall leaks.\n1:11|Ann Moss|So?\n",
    ],
)
@pytest.mark.parametrize("after", ["", "\nMade by a tool.\n"])
def test_a_table_in_markdown(table, after):
    told = turns(HEAD + table + after, "call.md")
    assert told[:3] == SPOKEN
    assert [speaker for speaker, _, _ in told[3:]] == [None] * bool(after)


@pytest.mark.parametrize("name", ["call.org", "call.txt"])
def test_a_table_in_org_and_text_whose_rows_go_on(name):
    head = ORG_HEAD if name == "call.org" else HEAD.removeprefix("# ")
    table = (
        "+------+----------+-----------+\n| Time | Speaker  | Text      |\n"
        "|------+----------+-----------|\n| 0:01 | Ann Moss | We open.  |\n"
        "| 0:09 | Bo Vale  | The wall  |\n|      |          | leaks.    |\n"
        "| 1:11 | Ann Moss | So?       |\n+------+----------+-----------+\n"
    )
    assert turns(head + table, name) == SPOKEN


def test_a_row_of_too_few_cells_is_nobodys_and_not_lost():
    table = (
        "Speaker|Text\n---|---\nAnn Moss|We open.\nBo Vale|The wall leaks.\n|It squeaks, too.\n"
        "| The bell rings. |\nAnn Moss|So?\n"
    )
    assert [(name, said) for name, said, _ in turns(HEAD + table, "call.md")] == [
        ("Ann Moss", "We open."),
        ("Bo Vale", "The wall leaks."),
        (None, "It squeaks, too.\nThe bell rings."),
        ("Ann Moss", "So?"),
    ]


def test_terms_of_an_org_list_are_labels():
    text = (
        ORG_HEAD
        + "- Ann Moss :: We open.\n- Bo Vale :: [[https://a.b][It]] leaks.\n- Ann Moss :: So?\n"
    )
    assert [(name, said) for name, said, _ in turns(text, "call.org")] == [
        ("Ann Moss", "We open."),
        ("Bo Vale", "It leaks."),
        ("Ann Moss", "So?"),
    ]


NO_TRANSCRIPTS = {
    "a programme": "| Time | Speaker | Topic |\n"
    + RULE
    + "| 10:00 | Cy Holt | The north pier |\n",
    "tasks": "| Who | Action | Due |\n"
    + RULE
    + "| Cy Holt | Send the plan to all of us. | May |\n",
    "what comes back is no name": "| Gate | What it needs |\n|---|---|\n"
    "| north of the wall | We mend it in May. |\n| south of the wall | We mend it in June. |\n"
    "| north of the wall | We paint it later. |\n",
    "names that come back beside topics": "| 10:00 | Cy Holt | North pier |\n"
    + RULE
    + "| 11:00 | Cy Holt | South pier |\n| 12:00 | Dot Lund | Lunch |\n",
    "titles of talks": "| Time | Speaker | Text |\n" + RULE + "| 10:00 | Cy Holt | North pier |\n",
    "a quotation beside a long talk": (
        "| Who | Quote | Note |\n" + RULE + "| Cy Holt | We mend the wall again. | old |\n"
    ),
}


@pytest.mark.parametrize("case", NO_TRANSCRIPTS)
def test_other_tables_name_nobody(case):
    talk = (
        "**Ann Moss:** We open, and it is going to be a long one.\n\n**Bo Vale:** The wall leaks "
        "in the north.\n\n**Ann Moss:** So we mend it again, as we did before.\n"
    )
    told = turns(f"{HEAD}{NO_TRANSCRIPTS[case]}\n{talk}", "call.md")
    assert [name for name, _, _ in told] == ["Ann Moss", "Bo Vale", "Ann Moss"]


def test_a_table_of_titles_alone_names_nobody():
    rows = "".join(
        f"| {at}:00 | {who} | North pier |\n" for at, who in ((9, "Ann"), (10, "Bo")) * 2
    )
    told = turns(f"{HEAD}| Time | Speaker | Text |\n{RULE}{rows}", "call.md")
    assert [name for name, _, _ in told] == [None]


@pytest.mark.parametrize("text", ["|", "| a", "|\n|", "+\n+", "||\n||\n", "|-|\n|-|\n|-|"])
def test_pieces_of_tables(text):
    assert all(len(table.rows) > 1 for table in drawn_tables(text.split("\n")))
