"""Which countries or regions are mentioned most, by whom and when."""

from __future__ import annotations

import pytest

from meetings.retrieval.query.places_mentioned_asked import places_asked


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Какие страны чаще всего упоминают?", ("country", "", 0)),
        ("какие государства упоминаются чаще всего", ("country", "", 0)),
        ("какие страны упоминает Лодкин?", ("country", "Лодкин", 0)),
        ("а какие страны Лодкин чаще всего упоминал в 2031?", ("country", "Лодкин 2031", 0)),
        ("о каких странах больше всего говорят", ("country", "", 0)),
        ("топ-5 стран", ("country", "", 5)),
        ("топ 3 упоминаемых стран за 2031 год", ("country", "за 2031 год", 3)),
        ("самые упоминаемые страны у Лодкина", ("country", "Лодкина", 0)),
        ("какие регионы чаще всего упоминают", ("region", "", 0)),
        ("Which countries are mentioned most?", ("country", "", 0)),
        ("which countries does Pellow mention", ("country", "Pellow", 0)),
        ("what regions did Pellow mention most in 2031", ("region", "Pellow 2031", 0)),
        ("most mentioned countries by Pellow", ("country", "Pellow", 0)),
        ("top 5 countries mentioned", ("country", "", 5)),
    ],
)
def test_places_asked(text, asked):
    kind, rest, most = asked
    found = places_asked(text)
    assert found is not None
    assert (found.kind, found.most) == (kind, most)
    assert found.rest in {rest, rest.removeprefix("за ")}


@pytest.mark.parametrize(
    "text",
    [
        "какие страны участвовали в саммите?",
        "с какими странами встречался Лодкин?",
        "какие порты чаще всего упоминают?",
        "which countries signed the treaty",
        "сколько стран в союзе?",
        "страны",
        "countries",
    ],
)
def test_other_messages_ask_for_no_places(text):
    assert places_asked(text) is None
