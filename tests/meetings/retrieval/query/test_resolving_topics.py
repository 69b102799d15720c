"""Somebody's words on the topic shown, or on another."""

import datetime as dt

import pytest

from meetings.model.conversation import Conversation
from meetings.model.scope import Scope
from meetings.names.people_meant import KnownPerson
from meetings.retrieval.query.resolving_references import follow

NOW = dt.datetime(2026, 3, 2, 12, 0, tzinfo=dt.UTC)
LODKIN = KnownPerson("Пётр Лодкин", ("П.Лодкин",))


@pytest.mark.parametrize(
    ("text", "means"),
    [
        ("Лодкин об этом", "Пётр Лодкин мост"),
        ("что Лодкин по теме?", "Пётр Лодкин мост"),
        ("а какое мнение у Лодкина по этому вопросу?", "Пётр Лодкин мост"),
        ("Лодкин об отоплении", "Лодкин об отоплении"),
        ("Лодкин по Вопросу Отопления", "Лодкин по Вопросу Отопления"),
        ("Lodkin on the subject of heating", "Lodkin on the subject of heating"),
    ],
)
def test_somebody_after_a_topic(text, means):
    before = Conversation(NOW, question="мост", topic="мост")
    assert follow(text, before, NOW, known=(LODKIN,)).text == means


def test_a_detail_of_what_somebody_says_is_asked_of_their_words():
    said = Conversation(NOW, question="Лодкин мост", topic="мост")
    found = follow("сколько стоит?", said, NOW, known=(LODKIN,))
    assert (found.text, found.scope) == ("сколько стоит мост?", Scope(person="Пётр Лодкин"))
    of_all = Conversation(NOW, question="мост", topic="мост")
    assert follow("сколько стоит?", of_all, NOW, known=(LODKIN,)).scope is None


@pytest.mark.parametrize(
    ("asked", "means"),
    [
        ("мост", "мост у Лодкина"),
        ("мост 2024", "мост у Лодкина 2024"),
        ("мост в мае 2024 года", "мост у Лодкина мае 2024 года"),
    ],
)
def test_the_words_of_one_are_of_the_time_asked_about(asked, means):
    before = Conversation(NOW, question=asked, topic="мост")
    assert follow("только у Лодкина", before, NOW, known=(LODKIN,)).text == means
