"""Which labels of one word are somebody's name."""

from __future__ import annotations

import pytest

from meetings.model.catalogue_selection import Participant
from meetings.retrieval.query.questions.people_of_one_word import (
    is_name_of_one_word,
    who_has_a_name,
)


@pytest.mark.parametrize(
    "label",
    [
        "Мохова",
        "Лодкин",
        "ВОЛКОВ",
        "Ким",
        "Петров-Водкин",
        "Ёлкина",
        "MOSS",
        "ANN",
        "Tilda",
        "Bo",
        "Ford",
    ],
)
def test_names(label):
    assert is_name_of_one_word(label)


@pytest.mark.parametrize(
    "label",
    [
        "Вопрос",
        "Итоги",
        "Председатель",
        "СУДЬЯ",
        "Эксперт",
        "Question",
        "Speaker",
        "Resident",
        "Results",
        "RESULTS",
        "First",
        "Solution",
        "Monday",
        "Cue",
        "Skipper",
        "KG",
        "SFC",
        "Q",
        "tilda",
        "S1",
        "SPEAKER_00",
    ],
)
def test_offices_initials_and_ordinary_words(label):
    assert not is_name_of_one_word(label)


def test_a_given_name_that_whole_names_bear_is_theirs():
    called = ["Анна Мохова", "П.Лодкин", "Анна", "Громов", "Реплика", "Мохова"]
    people = who_has_a_name(Participant(name, (name,), (), 1) for name in called)
    assert [one.name for one in people] == ["Анна Мохова", "П.Лодкин", "Громов", "Мохова"]
