"""Names that head entries of lists as well: who speaks, and what is an entry."""

from __future__ import annotations

import pytest

from tests.meetings.transcripts.turns.turns_in_lines import turns

TALK = (
    "Ann: We begin with the gate. / {name}: Why does it leak? / Tom: The wall is old. / "
    "{name}: Thanks, I see. / Ann: Shall I go on? / Tom: Yes, do. / {name}: Please."
)
CALL = (
    "Ann Moss: We begin with the gate. / Ellen {name}: Why does it leak? / Moss: The wall is old. "
    "/ {name}: Thanks, I see. / Moss: Shall I go on? / {name}: Please."
)


def speakers(text):
    return [one.split("|")[0] for one in turns(text)]


@pytest.mark.parametrize("name", ["Bill", "May", "August"])
def test_a_given_name_that_comes_back_among_others_of_one_word(name):
    assert speakers(TALK.format(name=name)) == ["Ann", name, "Tom", name, "Ann", "Tom", name]


@pytest.mark.parametrize("name", ["Page", "Price", "Rule"])
def test_a_surname_that_a_whole_name_of_the_file_has(name):
    whole = ["Ann Moss", f"Ellen {name}", "Moss", name, "Moss", name]
    assert speakers(CALL.format(name=name)) == whole


@pytest.mark.parametrize("name", ["Page", "Price", "Rule"])
def test_a_word_that_is_in_no_name_is_an_entry(name):
    assert name not in speakers(TALK.format(name=name))


def test_the_last_word_of_a_heading_is_no_surname():
    text = (
        "Ann: We begin with the gate. / Boat Rule: two ropes. / Tom: The wall is old. / "
        "Rule: two ropes are enough. / Ann: Shall I go on? / Rule: no boats at night. / Tom: Yes."
    )
    assert "Rule" not in speakers(text)


@pytest.mark.parametrize("entry", ["Bill: HB 12", "May: 4 boats", "Price: 4"])
def test_what_is_counted_is_an_entry(entry):
    text = (
        "Ann: We begin with the gate. / {entry} / Tom: The wall is old. / {entry} / "
        "Ann: Shall I go on? / {entry} / Tom: Yes, do."
    )
    assert speakers(text.format(entry=entry)) == ["Ann", "Tom", "Ann", "Tom"]


def test_a_month_over_what_was_done_is_nobody_among_whole_names():
    text = (
        "Ann Moss: We begin with the gate. / May: The wall was mended. / Tom Vale: It is old. / "
        "May: The gate was painted. / Ann Moss: Shall I go on? / Tom Vale: Yes, do."
    )
    assert "May" not in speakers(text)


def test_a_point_between_a_name_and_its_time():
    text = (
        "Ann Moss • 0:12 / It leaks. / Bo Vale • 0:15 / Since May? / Ann Moss • 0:19 / So it does."
    )
    assert turns(text) == ["Ann Moss|It leaks.", "Bo Vale|Since May?", "Ann Moss|So it does."]


def test_a_given_name_that_a_whole_name_of_the_file_has():
    text = (
        "Ann Moss: We begin with the gate. / Bill Vale: Why does it leak? / Ann Moss: It is. / "
        "Bill: Thanks, I see. / Ann Moss: Shall I go on? / Bill Vale: Please."
    )
    found = speakers(text)
    assert found == ["Ann Moss", "Bill Vale", "Ann Moss", "Bill", "Ann Moss", "Bill Vale"]
