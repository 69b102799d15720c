"""Whose initials and given names labels are, where firms and several people stand beside them."""

from __future__ import annotations

import datetime as dt

import pytest

from meetings.model.parsed_document import Hints
from meetings.transcripts.read import read

HINTS = Hints(name="pier.md", title="Pier board", date=dt.date(2031, 5, 6))


def people(text):
    made = read(text.replace(" / ", "\n\n").encode(), hints=HINTS)
    return [turn.speaker for turn in made.turns]


SAID = "RVN: It leaks. / JMS: Since May? / RVN: I think so. / JMS: We mend it, then."


@pytest.mark.parametrize(
    "key",
    [
        "- Rhona Vane - Tide Foundation (RVN) / - Jon de Moss - Invited Guest (JMS), Chair",
        "- Rhona Vane, Tide Foundation (RVN) / - Jon de Moss (JMS)",
        "Present: Rhona Vane (RVN), Jon de Moss, guest (JMS)",
    ],
)
def test_initials_are_a_persons_and_no_firms(key):
    found = people(f"{key} / {SAID}")
    assert set(found) <= {"Rhona Vane", "Jon de Moss", "RVN", "JMS"}
    if key.startswith("-"):
        assert found == ["Rhona Vane", "Jon de Moss", "Rhona Vane", "Jon de Moss"]


@pytest.mark.parametrize("both", ["Ann/Bo", "Ann, Bo", "Ann and Bo"])
def test_two_who_speak_together_are_neither_of_them(both):
    said = "Ann: It leaks. / Bo: Since May. / Cy: I see. / "
    found = people(f"{said * 2}{both}: We mend it. / {said}")
    assert found[6] in {both, None}  # «Ann and Bo» may be words of a sentence
    assert found[:6] + found[7:] == ["Ann", "Bo", "Cy"] * 3


@pytest.mark.parametrize("name", ["Jon St. Vale", "Ann Moss, PsyD", "Mary-Ann J. Moss"])
def test_a_longer_name_before_a_time_is_whole(name):
    turn = f"**{name}:** \\[0{{0}}:10\\] It leaks, I fear. / **Cy Roe:** \\[0{{0}}:20\\] Yes. / "
    found = people("".join(turn.format(n) for n in range(1, 5)))
    assert found == [name.partition(",")[0], "Cy Roe"] * 4


def test_initials_that_neither_bears_are_nobodys_else():
    key = "- Rhona Vane - Tide Foundation (QZ) / - Jon Moss (JMS) / - Ada Poe (AP)"
    said = "QZ: It leaks. / JMS: Since May? / AP: I think so. / QZ: We mend it, then."
    assert people(f"{key} / {said}") == ["QZ", "Jon Moss", "Ada Poe", "QZ"]
