"""A topic asked again of a part of it."""

import pytest

from meetings.retrieval.query.narrowed_topics import narrowed


@pytest.mark.parametrize(
    ("text", "topic", "may_mean"),
    [
        ("только про школы", "отопление", ["отопление школы"]),
        ("а для лоцманов?", "зарплата", ["зарплата лоцманов"]),
        ("and for pilots?", "wages in Norway", ["wages in Norway pilots", "wages pilots"]),
        ("only with engineers", "wages", ["wages engineers"]),
        ("show me just about boats", "prices", ["prices boats"]),
        ("только про школы", "", []),
        ("а для него?", "зарплата", []),
        ("только про это", "зарплата", []),
        ("школы", "зарплата", []),
        ("and for the price of what do they build it", "wages", []),
    ],
)
def test_what_a_message_may_mean(text: str, topic: str, may_mean: list[str]) -> None:
    assert list(narrowed(text, topic)) == may_mean
