"""A word that is asked for as a word."""

import pytest

from meetings.retrieval.query.intents import topic_in
from meetings.retrieval.query.topic_requests import counts_mentions
from meetings.retrieval.query.word_asked_for import word_asked_for


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("найди слово черемша", "черемша"),
        ("сколько раз звучало слово «маяк»?", "маяк"),
        ("как часто встречается слово баржа в архиве", "баржа"),
        ("кто чаще всего говорил слово маяк", "маяк"),
        ("где звучит фраза тихая вода", "тихая вода"),
        ("есть ли в архиве слово баржа", "баржа"),
        ("упоминания слова баржа", "баржа"),
        ("how often is the word lighthouse used", "lighthouse"),
        ("how many times did they say the word barge?", "barge"),
        ('find the phrase "calm water"', "calm water"),
        ("who used the term barge", "barge"),
        ("where does the word barge come up", "barge"),
    ],
)
def test_its_mentions_are_wanted(text, word):
    asked = word_asked_for(text)
    assert topic_in(asked) == word
    assert counts_mentions(asked)


@pytest.mark.parametrize(
    "text",
    [
        "найди слово Лодкина о газе",
        "найди слово",
        "когда было слово предоставлено Лодкину",
        "сколько раз Лодкин произнёс слово маяк",
        "слово пастыря",
        "when was the word given to Lodkin",
        "how often did Lodkin say the word barge",
        "the word of the year",
    ],
)
def test_something_else_is_wanted(text):
    assert word_asked_for(text) == ""


@pytest.mark.parametrize("text", ["число упоминаний баржи", "number of mentions of the barge"])
def test_how_many_mentions_there_are_asks_for_a_topic(text):
    assert topic_in(text) in {"баржи", "the barge"}


@pytest.mark.parametrize(
    "text",
    [
        "упоминания Лодкина",
        "все упоминания Лодкина",
        "покажи мне все упоминания Лодкина",
        "где упоминается Лодкина",
        "mentions of Lodkin",
        "show me all mentions of Lodkin",
        "where is Lodkin mentioned",
    ],
)
def test_mentions_of_somebody_are_wanted_and_no_card(text):
    assert counts_mentions(text)
    assert topic_in(text) in {"Лодкина", "Lodkin"}
