"""A single word before a colon below a sure label: another's words, never that label's."""

from __future__ import annotations

import datetime as dt

import pytest

from meetings.model.parsed_document import Hints
from meetings.transcripts.read import read


def turns(text):
    hints = Hints(title="Pier board", date=dt.date(2031, 5, 6))
    read_ = read(text.replace(" / ", "\n").encode(), hints=hints)
    return [f"{turn.label or '-'}|{turn.text}".replace("\n", " / ") for turn in read_.turns]


SPOKEN = {
    "А.Лодкин: Начнём с парома. / Вебер: Согласен.": [
        "А.Лодкин|Начнём с парома.",
        "-|Вебер: Согласен.",
    ],
    "Dr. Ann Moss: We begin with the ferry. / Bo: I agree.": [
        "Dr. Ann Moss|We begin with the ferry.",
        "-|Bo: I agree.",
    ],
    "A.Moss: We begin. / P.Vale: Fine. / Bo: Yes.": [
        "A.Moss|We begin.",
        "P.Vale|Fine.",
        "-|Bo: Yes.",
    ],
}


@pytest.mark.parametrize("text", SPOKEN)
def test_words_behind_a_single_word_are_nobodys(text):
    assert turns(text) == SPOKEN[text]


def test_two_lines_without_a_sure_label_bear_no_name():
    told = turns("Torvik Moss: We begin with the ferry. / Bo: I agree with that.")
    assert {turn[0] for turn in told} == {"-"}


@pytest.mark.parametrize(
    "said",
    [
        "А.Лодкин: Начнём с двух дел. / Первое: паром. / Второе: мост.",
        "А.Лодкин: Начнём с парома. / Он отходит в девять. / Итог: Билеты дорожают.",
        "А.Лодкин: Начнём с парома. / Кратко: «паром стоит».",
    ],
)
def test_what_is_counted_or_stands_in_a_longer_text_is_said(said):
    assert [turn.split("|")[0] for turn in turns(said)] == ["А.Лодкин"]
