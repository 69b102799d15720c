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
