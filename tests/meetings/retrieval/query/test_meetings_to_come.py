"""The next meeting is asked for, of which nothing is known: the last one is told."""

# ruff: noqa: E501 - a message a line

from __future__ import annotations

import pytest

from meetings.retrieval.query.meetings_to_come import last_of_those_to_come


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("Когда следующая встреча с Лодкиным?", "когда последняя встреча с Лодкиным"),
        ("подскажите, когда ближайшие переговоры в порту", "когда последняя переговоры в порту"),
        ("когда будет заседание совета", "когда последняя заседание совета"),
        ("когда Лодкин снова встретится с Пеллоу?", "когда Лодкин последний раз встречался с Пеллоу"),
        ("когда Лодкин встретится с Пеллоу", "когда Лодкин последний раз встречался с Пеллоу"),
        ("когда встретится Лодкин с Пеллоу", "когда последний раз встречался Лодкин с Пеллоу"),
        ("When is the next meeting with Pellow?", "when was the last meeting with Pellow"),
        ("when's their next summit", "when was the last summit"),
        ("when will Pellow meet Lodkin again?", "when did Pellow last meet Lodkin"),
        ("when will Pellow and Lodkin meet next", "when did Pellow and Lodkin last meet"),
        ("when will Pellow meet with Lodkin", "when did Pellow last meet Lodkin"),
    ],
)  # fmt: skip
def test_the_last_is_asked_for_in_place_of_the_next(text, last):
    assert " ".join(last_of_those_to_come(text).split()) == last


@pytest.mark.parametrize(
    "text",
    [
        "когда последняя встреча с Лодкиным?",
        "следующая встреча",
        "когда Лодкин встречался с Пеллоу",
        "когда будет построен мост?",
        "when did Pellow meet Lodkin again?",
        "what was said at the next meeting",
    ],
)
def test_other_messages_are_left_alone(text):
    assert not last_of_those_to_come(text)
