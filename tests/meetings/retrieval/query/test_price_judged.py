"""«Дорого?» asks for a price."""

import pytest

from meetings.retrieval.query.price_judged import price_meant


@pytest.mark.parametrize("text", ["дорого?", "а это дорого?", "недорого?", "дорого ли обошлось?"])
def test_it_asks_what_it_costs(text):
    assert price_meant(text) == "сколько стоит"


@pytest.mark.parametrize("text", ["дорого", "дорога?", "дорого ли держать паром?", ""])
def test_other_messages(text):
    assert price_meant(text) == ""
