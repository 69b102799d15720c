"""Two questions in one message, and one question of two parts."""

import pytest

from meetings.retrieval.query.two_questions import two_questions


@pytest.mark.parametrize(
    ("text", "first", "second"),
    [
        ("Какой была инфляция в 2017 и какой был урожай?", "Какой была инфляция в 2017",
         "какой был урожай"),
        ("кто такой Лодкин и когда с ним встречались", "кто такой Лодкин",
         "когда с ним встречались"),
        ("Когда откроют мост? А сколько он стоит?", "Когда откроют мост", "сколько он стоит"),
        ("when was the last meeting with Pellow and what did they discuss?",
         "when was the last meeting with Pellow", "what did they discuss"),
        ("What is inflation now? How high is unemployment?", "What is inflation now",
         "How high is unemployment"),
    ],
)  # fmt: skip
def test_two(text, first, second):
    assert two_questions(text) == (first, second)


@pytest.mark.parametrize(
    "text",
    [
        "кто и когда построил мост",
        "сколько стоит мост и когда откроют",
        "сколько добыли нефти и газа в 2017",
        "что Лодкин говорил о том, как живут люди и что им нужно",
        "what did Pellow say about the ferry and how it works",
        "what and how",
        "мост и когда его откроют в этом году",
        "Когда откроют мост?",
    ],
)
def test_one(text):
    assert two_questions(text) is None
