"""Who asks once from the room has a turn of their own, whatever form the file's labels have."""

from __future__ import annotations

import pytest

from meetings.transcripts.read import read

TALK = """
Talk of the lamp


2031-04-16 11:00:00

Skerry

All of it is invented.

Mayor of Skerry Ann Boatman: The lamp is here.
Lamp Keeper Ben Orlov: It came late.
It is bright.
Ann Boatman: Who paid?
Ben Orlov: The town did.
{asker}: What about the seals?
Ben Orlov: We counted seventy of them.
Ann Boatman: Then let us go on.
"""


@pytest.mark.parametrize(
    "asker",
    "Question Remark Journalist Correspondent Comment Response Student Participant"
    " Вопрос Реплика Журналистка Участник Возглас".split(),
)
def test_a_role_that_comes_once_is_a_label(asker):
    turns = read(TALK.format(asker=asker).encode(), source="talk.txt").turns
    assert [turn.label for turn in turns[3:6]] == ["Ben Orlov", asker, "Ben Orlov"]
