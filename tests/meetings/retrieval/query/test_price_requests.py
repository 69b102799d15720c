"""The price of something that is asked for, as a topic to hear of."""

import pytest

from meetings.retrieval.query.price_requests import price_asked


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("сколько стоит щебень", "цена на щебень"),
        ("Сколько сейчас стоит рыба?", "цена на рыбу"),
        ("почём морская рыба", "цена на морскую рыбу"),
        ("how much does gravel cost", "price of gravel"),
        ("how much is a rope now?", "price of rope"),
        ("what does salt cost?", "price of salt"),
        ("сколько стоит это", ""),
        ("сколько стоит евро", ""),  # a rate of exchange
        ("how much does it cost", ""),
        ("сколько стоило строительство моста", ""),
        ("сколько рыбы в море", ""),
        ("сколько стоит щебень сегодня", ""),  # no record of the past tells
        ("how much is gravel today?", ""),
    ],
)
def test_a_price_asked_for(text, topic):
    assert price_asked(text) == topic
