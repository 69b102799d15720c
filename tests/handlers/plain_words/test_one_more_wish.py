"""Messages that add a wish to the one just made, and those that only look like it."""

import pytest

from handlers.plain_words.one_more_wish import one_more


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("а ещё про мосты", "сообщай мне про мосты"),
        ("и о тюленях тоже", "сообщай мне о тюленях"),
        ("ещё Лодкина, пожалуйста", "сообщай мне про Лодкина"),
        ("а ещё на мосты", "подпиши меня на мосты"),
        ("а ещё за мостами", "следи за мостами"),
        ("and Pellow too", "notify me about Pellow"),
        ("also about seals please", "notify me about seals"),
        ("and the ferries as well", "notify me about the ferries"),
        ("и на мосты", "подпиши меня на мосты"),
        ("and seals", "notify me about seals"),
        ("а теперь на мосты", "подпиши меня на мосты"),
        ("и теперь про мосты", "сообщай мне про мосты"),
        ("now to seals", "subscribe me to seals"),
    ],
)
def test_one_more(text, whole):
    assert one_more(text) == whole


@pytest.mark.parametrize(
    "text",
    [
        "а ещё?",
        "а теперь мосты",
        "а теперь про 2019?",
        "now in 2019",
        "а ещё раз",
        "ещё цитаты",
        "а ещё в 2019",
        "and what else did he say too",
        "also who said that",
        "мосты",
        "and seals?",
        "и про мосты?",
        "а мосты",
    ],
)
def test_nothing_more(text):
    assert not one_more(text)
