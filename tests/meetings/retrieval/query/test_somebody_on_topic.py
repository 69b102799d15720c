"""Somebody and a topic, and nothing else."""

import pytest

from meetings.retrieval.query.somebody_on_topic import as_question, somebody_on, what_they_said


@pytest.mark.parametrize(
    ("text", "who", "what"),
    [
        ("Лодкин о газе", "Лодкин", "газе"),
        ("Иван Лодкин про мост?", "Иван Лодкин", "мост"),
        ("Lodkin on gas", "Lodkin", "gas"),
    ],
)
def test_both_are_told_apart(text, who, what):
    assert somebody_on(text) == (who, what)


@pytest.mark.parametrize(
    "text", ["Лодкин", "о газе", "Лодкин говорил о газе", "что Лодкин говорил о газе", "газ"]
)
def test_other_messages(text):
    assert somebody_on(text) is None


def test_it_asks_for_their_words():
    assert what_they_said("Лодкин", "газе") == "что Лодкин говорил о газе?"
    assert what_they_said("Lodkin", "gas") == "what did Lodkin say about gas?"


def test_what_about_somebody_on_something_is_asked_in_full():
    assert as_question("а что насчёт Лодкина о газе") == "что Лодкина говорил о газе?"
    assert as_question("Лодкин о газе") == "Лодкин о газе"
    assert as_question("что насчёт газа") == "что насчёт газа"
