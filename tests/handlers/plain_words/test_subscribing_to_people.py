"""Alerts that are asked for in the words of everyday, people who speak among them."""

import pytest

from handlers.plain_words.subscribing import wished
from handlers.plain_words.wishes import Wish


@pytest.mark.parametrize(
    ("said", "asked"),
    [
        ("tell me when Lodkin speaks about wheat", "Lodkin speaks about wheat"),
        ("let me know when Lodkin talks about the harbour", "Lodkin talks about the harbour"),
        ("сообщи, когда Лодкин заговорит о пшенице", "Лодкин заговорит о пшенице"),
        ("alert me if anyone says breakwater", "breakwater"),
        ("держи в курсе по Приозерью", "Приозерью"),
        ("держите нас в курсе про причал", "причал"),
        ("хочу знать всё про причал", "причал"),
        ("хочу слышать о причале", "причале"),
        ("I want to hear about sanctions", "sanctions"),
    ],
)
def test_asked_for(said, asked):
    found = wished(said)
    assert isinstance(found, Wish)
    assert found.asked == asked


@pytest.mark.parametrize(
    "said",
    ["tell me when Lodkin spoke about wheat", "скажи, когда Лодкин говорил о пшенице",
     "хочу знать про причал", "I want to hear it again"],
)  # fmt: skip
def test_questions_stay_questions(said):
    assert wished(said) is None
