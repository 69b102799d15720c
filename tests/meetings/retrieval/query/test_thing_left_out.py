"""Questions that leave out of what they ask, and what the question before was about."""

from __future__ import annotations

import pytest

from meetings.retrieval.query.thing_left_out import (
    asks_of_nothing,
    is_content,
    says_nothing_of_what,
    thing_in,
    with_thing,
)


@pytest.mark.parametrize(
    "text",
    [
        "сколько стоил?",
        "когда построят",
        "повысят или нет",
        "построили?",
        "долго строили?",
        "готов?",
        "зачем закрывали",
        "when will it open?",
        "was it expensive?",
    ],
)
def test_it_is_not_said_of_what(text):
    assert says_nothing_of_what(text)


@pytest.mark.parametrize(
    "text",
    [
        "сколько стоил мост?",
        "повысят налог или нет",
        "построили",  # asks nothing
        "дорого?",
        "подробнее?",
        "was the pier expensive?",
        "",
    ],
)
def test_it_is_said_of_what_or_nothing_is_asked(text):
    assert not says_nothing_of_what(text)


@pytest.mark.parametrize(
    "text",
    [
        "до какого года",
        "сколько?",
        "how long is it",
        "а когда последний раз?",
        "сколько человек",
        "сколько денег?",
        "how much money",
        "на какую сумму?",
        "кто против?",
    ],
)
def test_asks_of_nothing(text):
    assert asks_of_nothing(text)


@pytest.mark.parametrize(
    "text",
    [
        "в 2017 году",
        "сколько лодок",
        "how long is the pier",
        "что решили?",
        "is it true",
        "газ",
        "",
    ],
)
def test_asks_of_something(text):
    assert not asks_of_nothing(text)


@pytest.mark.parametrize(
    ("question", "thing"),
    [
        ("какая длина моста?", ["моста"]),
        ("какой мост построили?", ["мост"]),
        ("сколько стоил паром до косы", ["паром", "косы"]),
        ("долго ли строили маяк", ["маяк"]),
        ("кто против порта?", ["порта"]),
        ("what length is the pier?", ["pier"]),
        ("which pier was built?", ["pier"]),
        ("кто?", []),
    ],
)
def test_the_thing_a_question_is_about(question, thing):
    assert thing_in(question) == thing


def test_what_says_how_it_is_is_no_content():
    assert not any(map(is_content, ["долго", "построен", "нужно", "against", "expensive"]))
    assert all(map(is_content, ["дорога", "длина", "pier", "red"]))


@pytest.mark.parametrize(
    ("text", "thing", "meant"),
    [
        ("сколько стоил?", "мост", "сколько стоил мост?"),
        ("кто строил", "мост", "кто строил мост?"),
        ("какая длина", "мост", "какая длина мост?"),
        ("сколько туристов", "маяк", "сколько туристов маяк?"),
        ("how many seals?", "pier", "how many seals pier?"),
        # after a country alone what names no other is of that
        ("товарооборот сколько", "Казахстан", "товарооборот сколько Казахстан?"),
        ("сколько газа в Армении", "Казахстан", "сколько газа в Армении"),
        # of a thing of its own, of nothing, or no question
        ("сколько стоил паром?", "мост", "сколько стоил паром?"),
        ("сколько стоил?", "", "сколько стоил?"),
        ("сколько паромов строят", "мост", "сколько паромов строят"),
        ("какой паром строят", "мост", "какой паром строят"),
        ("строили", "мост", "строили"),
        ("паром", "мост", "паром"),
    ],
)
def test_a_question_is_kept_with_the_thing_it_leaves_out(text, thing, meant):
    assert with_thing(text, thing) == meant
