"""A topic is named as it was typed."""

import pytest

from meetings.retrieval.query.typed_phrase import as_typed


@pytest.mark.parametrize(
    ("topic", "text", "shown"),
    [
        ("цены нефть", "Что с ценами? цены на нефть!", "цены на нефть"),
        ("цены нефть", "цены, говорят, на нефть", "цены нефть"),
        ("trade Ostania", "all about trade with Ostania in 2019", "trade with Ostania"),
        ("мост", "про мост", "мост"),
        ("мост река", "река и мост", "мост река"),
        ("", "", ""),
        ("паром", "паром паром", "паром"),
    ],
)
def test_the_little_words_between_stay(topic, text, shown):
    assert as_typed(topic, text) == shown
