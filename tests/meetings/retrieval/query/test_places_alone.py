"""Which messages are a country or region and nothing besides."""

import pytest

from meetings.retrieval.query.places_alone import place_alone


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("перу", "PE"),
        ("Peru?", "PE"),
        ("про перу в 2019 году", "PE"),
        ("in Chile 2016", "CL"),
        ("что там по Чили", "CL"),
        ("торговля с Перу", None),
        ("встречи с Перу", None),
        ("президент Чили", None),
        ("чилийский", None),
        ("Перу и Чили", None),
        ("2019", None),
    ],
)
def test_a_place_alone(text, place):
    assert place_alone(text) == place
