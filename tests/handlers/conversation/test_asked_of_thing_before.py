"""«Какая длина?» after a topic is asked of it, where the archive tells it so."""

from __future__ import annotations

import datetime as dt

import pytest

from handlers.conversation.asked_of_thing_before import asked_of_thing_before
from meetings.model.conversation import Conversation
from meetings.model.scope import Scope
from meetings.names.people_meant import KnownPerson
from tests.meetings.retrieval.ranking.candidates import answerer_of

TODAY = dt.date(2031, 6, 1)
NOW = dt.datetime(2031, 6, 1, 12, tzinfo=dt.UTC)
LINES = (
    "Пётр Зимин, мэр: Длина канала – 40 километров. Глубина канала – шесть метров.",
    "Ася Кольцова, директор: Длина паромной линии большая. Высота маяка – 31 метр.",
    "Лев Сухов, гость: Маяк видят из порта. Цена билета – 90 крон. Порт закрыт зимой.",
    "Ася Кольцова, директор: Северный порт открыт.",
    "Nora Pellow, chair: The breakwater has a length of 640 metres.",
)
KNOWN = (KnownPerson("Пётр Зимин", ("П.Зимин",)),)


@pytest.fixture(scope="module")
def answerer(tmp_path_factory):
    return answerer_of(list(LINES), tmp_path_factory.mktemp("of_thing"))


def meant(answerer, text, topic="канал", question=""):
    before = Conversation(NOW, question=question or topic, topic=topic)
    return asked_of_thing_before(text, before, answerer, KNOWN, TODAY)


@pytest.mark.parametrize(
    ("text", "topic", "whole"),
    [
        ("какая длина?", "канал", "какая длина канал?"),
        ("а какая длина?", "канал", "какая длина канал?"),
        ("глубина какая", "канал", "глубина какая канал?"),
        ("what length?", "breakwater", "what length breakwater?"),
        ("какая длина?", "breakwater", "какая длина breakwater?"),
        ("какая у него длина?", "канал", "какая у него длина канал?"),
        # nobody tells that, or of another thing
        ("какая ширина?", "канал", ""),
        ("какая паромная высота?", "канал", ""),
        ("какая цена?", "русло", ""),
        ("какая высота?", "канал", ""),
        # nothing was asked
        ("длина", "канал", ""),
        # somebody, a country, a time or another thing is named
        ("какая длина у Зимина?", "канал", ""),
        ("какая длина в Норвегии?", "канал", ""),
        ("какая длина в 2019 году?", "канал", ""),
        ("какая Длина?", "канал", ""),
        ("какая длина канала?", "канал", ""),
        ("а длина?", "канал", ""),
        ("Зимин длина какая?", "канал", ""),
        ("Норвегия длина какая?", "канал", ""),
        ("какая точная полная длина русла?", "канал", ""),
        ("кто?", "канал", ""),
    ],
)
def test_it_is_asked_of_the_topic(answerer, text, topic, whole):
    assert meant(answerer, text, topic) == whole


def test_of_what_somebody_says_of_it_their_words_are_asked(answerer):
    before = Conversation(NOW, question="Сухов порт", topic="порт")
    scope = Scope(person="Лев Сухов")
    given = before, answerer, KNOWN, TODAY
    assert asked_of_thing_before("какая ширина?", *given, scope) == "какая ширина порт?"
    assert asked_of_thing_before("какая ширина?", *given) == ""
    assert asked_of_thing_before("какая глубина?", *given, scope) == ""  # told by itself


def test_of_a_question_it_is_asked_of_what_that_was_about(answerer):
    assert meant(answerer, "какая длина?", "", "какая глубина у канала?") == "какая длина канала?"
    assert meant(answerer, "какая длина?", "", "") == ""


def test_what_is_surely_told_of_something_else_is_asked_by_itself(answerer):
    assert answerer.answer("какая цена билета?").found
    assert meant(answerer, "какая цена билета?", "северный порт") == ""


def test_whether_it_is_dear_asks_for_its_price(answerer):
    assert meant(answerer, "дорого?") == "сколько стоит канал?"
    assert meant(answerer, "дорого?", "", "кто?") == ""
