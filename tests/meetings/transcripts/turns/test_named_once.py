"""Who is named once has no words of another, nor another theirs."""

from __future__ import annotations

import pytest

from tests.meetings.transcripts.turns.turns_in_lines import turns

WORDS = "The gate leaks.", "Since Monday.", "Then mend it.", "I have the tools.", "We begin."


def said(form, names):
    told = zip(names.split(", "), WORDS, strict=True)
    return " / ".join(form.format(who=who, words=words) for who, words in told)


def whose(form, names):
    """Who speaks each of the words by the labels; "-" where nobody is named."""
    found = turns(said(form, names))
    holds = (next(one for one in found if words in one) for words in WORDS)
    return ", ".join(one.split("|")[0] for one in holds)


@pytest.mark.parametrize("form", ["{who} / {words} / ", "00:00:10 / {who} / {words} / "])
def test_one_word_over_words(form):
    assert whose(form, "Ann, Bo, Ann, Torvik, Bo") == "Ann, Bo, Ann, -, Bo"


def test_an_ordinary_word_over_words_is_said():
    text = said("{who} / {words} / ", "Ann, Bo, Ann, Bo, Ann") + " / Silence / They are old."
    assert turns(text)[-1] == "Ann|We begin. / Silence / They are old."


@pytest.mark.parametrize("form", ["[{who}] / {words} / ", "({who}) {words}", "{who} | {words}"])
def test_one_word_in_brackets_or_a_column(form):
    assert whose(form, "Ann Moss, Bo Vale, Ann Moss, Torvik, Bo Vale") == (
        "Ann Moss, Bo Vale, Ann Moss, -, Bo Vale"
    )


@pytest.mark.parametrize("form", ["[{who}] / {words} / ", "({who}) {words}"])
def test_remarks_in_brackets_are_said_by_whoever_speaks(form):
    names = "Ann Moss, Bo Vale, Ann Moss, Bo Vale, Ann Moss"
    assert turns(said(form, names) + " / [Silence] / It rained.")[-1] == (
        "Ann Moss|We begin. / [Silence] / It rained."
    )


@pytest.mark.parametrize("form", ["[{who}] / {words} / ", "({who}) {words}"])
def test_offices_in_brackets_are_speakers(form):
    names = "Chair, Bo Vale, Chair, Bo Vale, Secretary"
    assert whose(form, names) == names


def test_words_of_thanks_below_a_name_are_no_office():
    text = said("{who} / {words} / ", "Ann Moss, Bo Vale, Ann Moss, Bo Vale, Ann Moss")
    text = text.replace("We begin.", "Agreed, thank you all.")
    assert turns(text)[-1] == "Ann Moss|Agreed, thank you all."


def test_an_office_behind_a_comma():
    spoken = said("{who}, engineer: {words} / Nobody knows better.", "Ann, Bo, Ann, Bo, Ann")
    found = turns(f"{spoken} / Torvik, engineer: I see. / Bo, engineer: Good.")
    assert found[-2:] == ["Torvik, engineer|I see.", "Bo, engineer|Good."]


def test_capitals_before_a_full_stop():
    form = "{who}. {words} / Nobody knows better."
    names = "MOSS, VALE, MOSS, TORVIK, VALE"
    assert whose(form, names) == "MOSS, VALE, MOSS, -, VALE"


VERBS = ["{who} says: {words}", "{who} asked: {words}", "{who} отвечает: {words}"]


@pytest.mark.parametrize("form", VERBS)
def test_a_verb_behind_the_names_of_all_is_no_part_of_them(form):
    names = "Ann Moss, Bo Vale, Ann Moss, Cy Torvik, Bo Vale"
    assert whose(form, names) == names


def test_a_verb_behind_a_name_in_prose_makes_nobody_speak():
    prose = " / The wall is old. / Nobody asked. / It rained. / " * 3
    told = said("{who} said: {words}" + prose, "Ann Moss, Bo Vale, Ann Moss, Bo Vale, Ann Moss")
    assert {one.split("|")[0] for one in turns(told)}.isdisjoint({"Ann Moss", "Bo Vale"})
