"""What notes of meetings have besides speech: who was host, days, items, a list of contents.

`/` parts lines; what is expected is written "LABEL|words …", "-|words" where nobody is named.
"""

from __future__ import annotations

import datetime as dt

import pytest

from meetings.model.parsed_document import Hints
from meetings.transcripts.read import read

DAY = dt.date(2031, 5, 6)


def turns(text):
    hints = Hints(name="pier.md", title="Pier board", date=DAY)
    made = read(text.replace(" / ", "\n").encode(), hints=hints)
    return [f"{turn.label or '-'}|{turn.text}".replace("\n", " / ") for turn in made.turns]


CASES = {
    "who was host": (
        "Ann: It leaks. / Bo: Since May. / Host: Cy Holt / The gate is to be seen. / Ann: Still? "
        "/ Bo: Still. / Host: Dot / The wall is to be seen. / Ann: So mend it.",
        [
            "Ann|It leaks.",
            "Bo|Since May.",
            "-|Host: Cy Holt / The gate is to be seen.",
            "Ann|Still?",
            "Bo|Still.",
            "-|Host: Dot / The wall is to be seen.",
            "Ann|So mend it.",
        ],
    ),
    "a host who speaks and calls somebody": (
        "Host: We begin. / Ann: It leaks. / Host: Bo Vale. / Bo: Since May. / Host: Thank you.",
        [
            "Host|We begin.",
            "Ann|It leaks.",
            "Host|Bo Vale.",
            "Bo|Since May.",
            "Host|Thank you.",
        ],
    ),
    "one office before a name in a text without speech": (
        "The talk was on ropes. / Speaker: Bo Vale (bo@pier.example) / It was long and wet.",
        ["-|The talk was on ropes. / Speaker: Bo Vale (bo@pier.example) / It was long and wet."],
    ),
    "days and hours over the notes of further meetings": (
        "Ann: It leaks. / Bo: Since May. / **13 May 2031** / Two gates were seen. / Ann: Still? / "
        "Bo: Still. / **10:30am Pacific (18:30 UTC)** / A wall was seen. / Ann: So mend it.",
        [
            "Ann|It leaks.",
            "Bo|Since May.",
            "-|13 May 2031 / Two gates were seen.",
            "Ann|Still?",
            "Bo|Still.",
            "-|10:30am Pacific (18:30 UTC) / A wall was seen.",
            "Ann|So mend it.",
        ],
    ),
    "a day that is said": (
        "Ann: It leaks. / Bo: It does. / Ann: Since when? / Bo: I wrote it down. / 13 May 2031 / "
        "Ann: So late?",
        [
            "Ann|It leaks.",
            "Bo|It does.",
            "Ann|Since when?",
            "Bo|I wrote it down. / 13 May 2031",
            "Ann|So late?",
        ],
    ),
    "items counted by letters, with times": (
        "**a. [0:12] The old gate** / Ann: It leaks. / Bo: Since May. / **b. [1:38] The wall** / "
        "Ann: It is loose. / Bo: It is. / **b. [2:08] The wall again** / Ann: So mend it.",
        [
            "Ann|It leaks.",
            "Bo|Since May. / b. The wall",
            "Ann|It is loose.",
            "Bo|It is. / b. The wall again",
            "Ann|So mend it.",
        ],
    ),
    "letters that are a clock's, too": (
        "PST: 9 am / KG: It leaks. / PST: Since May, I think. / KG: How much? / PST: A litre.",
        ["KG|It leaks.", "PST|Since May, I think.", "KG|How much?", "PST|A litre."],
    ),
    "an official without a name": (
        "MS. HOLT: Good day. / Q Will it sail? / SENIOR PIER OFFICIAL: It will, I think. / "
        "MS. HOLT: Thank you.",
        [
            "MS. HOLT|Good day.",
            "Q|Will it sail?",
            "SENIOR PIER OFFICIAL|It will, I think.",
            "MS. HOLT|Thank you.",
        ],
    ),
    "officials who were there": (
        "Ann: It leaks. / Bo: Since May. / Elected officials: all were there but one of them. / "
        "Ann: So mend it. / Bo: We will.",
        [
            "Ann|It leaks.",
            "Bo|Since May. / Elected officials: all were there but one of them.",
            "Ann|So mend it.",
            "Bo|We will.",
        ],
    ),
    "notes without full stops under a list of contents": (
        "Contents / The old gate / The north wall / dom: as you know we are a board now and our "
        "gates are old / ann: I have seen the wall and it is what we were told / dom: so mend it",
        [
            "dom|as you know we are a board now and our gates are old",
            "ann|I have seen the wall and it is what we were told",
            "dom|so mend it",
        ],
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_who_speaks(case):
    text, expected = CASES[case]
    assert turns(text) == expected


def test_words_before_a_colon_are_said_where_labels_are_bold():
    text = (
        "**Ann Moss:** We begin.\n\nBest gate: the north one, which never sticks.\n\n"
        "**Bo Vale:** Yes.\n\n**Ann Moss:** So.\n\nBest gate: the south one, which is new.\n\n"
        "**Bo Vale:** No.\n\n**Ann Moss:** Well.\n\nBest gate: none of them, as it leaks.\n\n"
        "**Bo Vale:** Done."
    )
    hints = Hints(name="pier.md", title="Pier board", date=dt.date(2031, 5, 6))

    assert {turn.speaker for turn in read(text.encode(), hints=hints).turns} == {
        "Ann Moss",
        "Bo Vale",
    }
