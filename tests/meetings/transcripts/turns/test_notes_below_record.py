"""Notes, links and rights below a record are not what the last one said.

`/` parts lines; what is expected is written "LABEL|words …", "-|words" where nobody is named.
"""

from __future__ import annotations

import datetime as dt

import pytest

from meetings.model.parsed_document import Hints
from meetings.transcripts.read import read

DAY = dt.date(2031, 5, 6)
SAID = (
    "Mara Quill: We begin. / Jon Abbot: It leaks. / Mara Quill: How much? / Jon Abbot: A litre. "
    "/ Mara Quill: So mend it. / Jon Abbot: We will."
)


def last(text, name="pier.md"):
    hints = Hints(name=name, title="Pier board", date=DAY)
    made = read(text.replace(" / ", "\n").encode(), hints=hints)
    return [f"{one.label or '-'}|{one.text}".replace("\n", " / ") for one in made.turns[5:]]


@pytest.mark.parametrize(
    "below",
    [
        "## Action items / - Mara Quill to mend the gate before the ferry comes in.",
        "## Linked Entities / - [[people/mara-quill]]",
        "## The wall / - nine stones were lost / - two were found",
        "Summary / The wall leaks, and it will be mended.",
        "Copyright © 2031 Pier Press. What stands here may be wrong. / All rights reserved.",
        "Следующие шаги: / Починить ворота.",
    ],
)
def test_what_stands_below_is_nobodys(below):
    found = last(f"{SAID} / {below}")
    assert found[0] == "Jon Abbot|We will."
    assert [one[:2] for one in found[1:]] == ["-|"]


@pytest.mark.parametrize(
    "more",
    [
        "## The wall / It has stood there for a hundred years, and it will stand.",
        "links to the old wall are all broken",
        "Summary is what you wanted, and here you have it.",
    ],
)
def test_what_goes_on_is_said(more):
    assert len(last(f"{SAID} / {more}")) == 1


SUMMARY = (
    "# Summary of the call / The wall leaks. / ## Next steps / - Mara Quill: Mend the gate. "
    "/ - Jon Abbot: Ask for two boats. / - Mara Quill: Write to the mayor. "
    "/ - Jon Abbot: Count the stones. / ## The wall / It leaks where it is old."
)


def test_nobody_speaks_in_a_summary_that_tells_who_has_what_to_do():
    assert _labels(SUMMARY) == {None}


@pytest.mark.parametrize("heading", ["## The next boat", "## Opening"])
def test_items_below_another_heading_are_said(heading):
    found = _labels(SUMMARY.replace("## Next steps", heading))
    assert found - {None} == {"Mara Quill", "Jon Abbot"}


def test_items_are_said_where_others_speak_too():
    opening = "## Opening / - Jon Abbot: It leaks. / - Mara Quill: Since May. / ## Next steps"
    found = _labels(SUMMARY.replace("## Next steps", opening))
    assert found - {None} == {"Mara Quill", "Jon Abbot"}


def _labels(text):
    hints = Hints(name="pier.md", title="Pier board", date=DAY)
    return {one.label for one in read(text.replace(" / ", "\n").encode(), hints=hints).turns}
