"""Products of signals: each pair once, by its name, as what is learned counts them."""

import pytest

from meetings.retrieval.ranking.relevance_signals import RELEVANCE_SIGNALS
from meetings.retrieval.ranking.signal_products import PAIRS, PRODUCTS, products
from meetings.retrieval.ranking.subscription_relevance_weights import (
    RELEVANCE_LEXICAL,
    RELEVANCE_WITH_MEANING,
)

SIGNALS = {name: 1.0 + i for i, name in enumerate(dict.fromkeys(n for p in PAIRS for n in p))}


def test_a_product_has_the_name_of_what_is_multiplied():
    made = dict(products(SIGNALS))
    assert tuple(made) == PRODUCTS
    for name, value in made.items():
        one, other = name.split(" × ")
        assert value == SIGNALS[one] * SIGNALS[other]


def test_no_pair_stands_twice_and_none_is_a_square():
    assert len({frozenset(pair) for pair in PAIRS}) == len(PAIRS)
    assert all(len(frozenset(pair)) == 2 for pair in PAIRS)


@pytest.mark.parametrize("weights", [RELEVANCE_LEXICAL, RELEVANCE_WITH_MEANING])
def test_every_signal_and_product_has_a_weight(weights):
    assert set(weights) == {*RELEVANCE_SIGNALS, "bias"}
    assert len(RELEVANCE_SIGNALS) == len(set(RELEVANCE_SIGNALS))
    assert any(weights[name] for name in PRODUCTS)
