"""Who speaks once in minutes under one word, and words before a colon that are nobody.

`/` parts lines; what is expected is written "LABEL|words …".
"""

from __future__ import annotations

import datetime as dt

import pytest

from meetings.model.parsed_document import Hints
from meetings.transcripts.read import read

DAY = dt.date(2031, 5, 6)
BEGINS = (
    "Ann: We look at the wall. / It is long, and it is old. / Bo: It leaks in the north, where "
    "Zed looked. / That was in May, as the Background and the Wall say, и Стена. / Ann: How much? "
    "/ A litre, or so it seems. / Bo: No more. / "
)
ENDS = " / Ann: So mend it. / That is all."


def turns(text):
    hints = Hints(name="pier.txt", title="Pier board", date=DAY)
    made = read(text.replace(" / ", "\n").encode(), hints=hints)
    return [f"{turn.label or '-'}|{turn.text}".replace("\n", " / ") for turn in made.turns]


@pytest.mark.parametrize("name", ["Zed", "Peter", "Анна"])
def test_a_name_that_speaks_once(name):
    assert turns(f"{BEGINS}{name}: It is loose.{ENDS}")[-2:] == [
        f"{name}|It is loose.",
        "Ann|So mend it. / That is all.",
    ]


@pytest.mark.parametrize("word", ["Background", "Wall", "Важно", "Стена"])
def test_a_word_that_names_nobody(word):
    assert turns(f"{BEGINS}{word}: It is loose.{ENDS}")[-2:] == [
        f"Bo|No more. / {word}: It is loose.",
        "Ann|So mend it. / That is all.",
    ]


def test_a_word_that_nobody_knows_may_be_anybody():
    assert turns(f"{BEGINS}Quorx: It is loose.{ENDS}")[-3:-1] == [
        "Bo|No more.",
        "-|Quorx: It is loose.",
    ]


def test_where_speakers_have_whole_names_it_may_be_anybody():
    text = f"{BEGINS}Zed: It is loose.{ENDS}".replace("Ann:", "Ann Moss:").replace(
        "Bo:", "Bo Vale:"
    )
    assert turns(text)[-3:-1] == ["Bo Vale|No more.", "-|Zed: It is loose."]


def test_not_above_the_first_who_speaks():
    assert turns(f"Peter: keeps the minutes today, as ever / {BEGINS}{ENDS}")[0].startswith("Ann|")
