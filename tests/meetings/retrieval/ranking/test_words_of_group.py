"""What people of a kind are asked to have said."""

import pytest

from meetings.retrieval.ranking.words_of_group import group_asked
from meetings.text.stems import key


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("что говорили военные", "военные"),
        ("что думают врачи о масках?", "врачи"),
        ("Что рыбаки сказали о причале", "рыбаки"),
        ("what do doctors say about masks?", "doctors"),
        ("what did the fishermen want", "fishermen"),
        ("how did people answer", "people"),
    ],
)
def test_whose_words_are_wanted(text, who):
    assert group_asked(text) == key(who)


@pytest.mark.parametrize(
    "text",
    [
        "что говорили о врачах",
        "что сказал Лодкин о врачах",
        "что говорят цифры",
        "сколько врачей приехало",
        "what do the figures say",
        "what did Lodkin say about doctors",
        "what was said about doctors",
    ],
)
def test_nobodys_or_one_persons_are_wanted(text):
    assert group_asked(text) == ""
