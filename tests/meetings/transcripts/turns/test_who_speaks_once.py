"""Who stands before a colon, or over the words, once: somebody, nobody, never who spoke before."""

from __future__ import annotations

import pytest

from meetings.transcripts.turns.certain_labels import is_certain
from meetings.transcripts.turns.label_looks import look_of
from meetings.transcripts.turns.who_speaks_once import may_be_somebody
from meetings.transcripts.turns.words_for_people import is_occupation, tells_somebody
from tests.meetings.transcripts.turns.turns_in_lines import turns

BY_OFFICE = (
    "The Chair: We begin with the pier. / It is old. / And it leaks. / Treasurer: There is no "
    "money. / None at all. / Not for years. / The Chair: We shall see. / {0}: I have lived there. "
    "/ For ten years. / The Chair: Thank you. / So we know. / Treasurer: We do. / The Chair: Good."
)
BY_NAME = (
    "Ann Moss: We begin with the pier. / It is old. / And it leaks. / Bo Vale: There is no "
    "money. / None at all. / Not for years. / Ann Moss: We shall see. / {0}: I have lived there. "
    "/ For ten years. / Ann Moss: Thank you. / So we know. / Bo Vale: We do. / Ann Moss: Good."
)


@pytest.mark.parametrize(
    "label",
    [
        *("Resident", "Harbour Master", "The Minister", "Эксперт", "Житель посёлка"),
        *("The Secretary-General", "Rapporteur", "The Attorney General", "Управляющий"),
    ],
)
def test_somebody_without_a_name_among_such(label):
    assert f"{label}|I have lived there. / For ten years." in turns(BY_OFFICE.format(label))


@pytest.mark.parametrize(
    "label",
    ["Resident", "Engineer Petra Oldmeadow", "Jörg zu Steinmühle (Tarn)", "Thijs Vermeulen"],
)
def test_whoever_may_be_quoted_has_no_words_of_another(label):
    theirs = [one for one in turns(BY_NAME.format(label)) if "I have lived there" in one]
    assert theirs[0].partition("|")[0] in {"-", label}


@pytest.mark.parametrize("text", [BY_OFFICE, BY_NAME])
@pytest.mark.parametrize("label", ["The Almoner", "The Keeper of Boats", "THE ALMONER"])
def test_an_office_that_no_list_has_is_nobodys(text, label):
    read = turns(text.format(label))
    assert f"-|{label}: I have lived there. / For ten years." in read


@pytest.mark.parametrize(
    "words",
    ["Reed, plot 14", "The old gate", "The problem is this", "Resident: “I have", "Once more"],
)
def test_whoever_speaks_goes_on(words):
    read = turns(BY_NAME.format(words))
    assert any(one.startswith(f"Ann Moss|We shall see. / {words}") for one in read)


def test_only_an_article_makes_an_office_of_words():
    assert may_be_somebody("The Almoner")
    assert not may_be_somebody("North Gate")


OVER = (
    "Ann Moss, Mayor / We begin with the pier. / Bo Vale, Clerk / There is no money. / Ann Moss, "
    "Mayor / We shall see. / {0} / I have lived there for ten years. / Bo Vale, Clerk / So we "
    "know. / Ann Moss, Mayor / Good, then let us go on."
)


@pytest.mark.parametrize("label", ["Jörg zu Steinmühle (Tarn)", "Resident", "Harbour Master"])
def test_over_the_words(label):
    assert f"-|{label} / I have lived there for ten years." in turns(OVER.format(label))


def test_what_somebody_is_stands_behind_a_name():
    assert is_certain("Corin Vastley, river engineer")
    assert is_certain("Инга Торосова, жительница посёлка")
    assert not is_certain("Corin Vastley, water for all")


TELLING = (
    "Ведущий эфира|Старшая сестра|Главный технолог|Другой житель|Secretary-General|Mayor-elect|"
    "Secretary-treasurer|The Solicitor General|Hydrologist|Ведущая|"
    "Resident|The Minister|Clerk of the Harbour|Несколько голосов|Житель|Врачи|Court reporter"
)
TELLING_NOBODY = (
    "Harbour-Board|Lindquist|Wishlist|Human|"
    "Дорогая сестра|Главный вопрос|Моя сестра|"
    "Harbour|The pier|resident|Причал|Вера|Итог|Residents say|И|Что важно|The old boat"
)


@pytest.mark.parametrize("label", TELLING.split("|"))
def test_words_that_tell_somebody(label):
    assert tells_somebody(label)


@pytest.mark.parametrize("label", TELLING_NOBODY.split("|"))
def test_words_that_tell_nobody(label):
    assert not tells_somebody(label)


def test_an_occupation_ends_before_what_it_is_of():
    assert is_occupation("engineer of the river")
    assert is_occupation("старший инженер")
    assert not is_occupation("the river of the engineer")


def test_a_line_broken_in_a_sentence_begins_with_nobody():
    read = turns(BY_NAME.replace("We shall see.", "So said the good").format("Resident"))
    assert any(one.startswith("Ann Moss|So said the good / Resident: I have") for one in read)


def test_a_pronoun_is_no_initial():
    assert look_of("I. Penhale") == "name"
    assert look_of("I Penhale") == "other"


def test_a_heading_that_may_be_somebody_has_no_words_of_another():
    text = (
        "# The pier / ## The Chair / We begin. / ## Treasurer / There is no money. / ## The Chair "
        "/ We shall see. / ## Harbour Master / I saw it leak. / ## Treasurer / So it did. / "
        "## The Chair / Good, that is all."
    )
    theirs = [one for one in turns(text, "pier.md") if "I saw it leak" in one]
    assert theirs[0].partition("|")[0] == "-"
