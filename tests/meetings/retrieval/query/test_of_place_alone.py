"""A few words after a country alone."""

import pytest

from meetings.retrieval.query.of_place_alone import of_place_alone


@pytest.mark.parametrize(
    ("text", "topic", "meant"),
    [
        ("товарооборот?", "Казахстан", "товарооборот Казахстан"),
        ("а дороги?", "Тульская область", "дороги Тульская область"),
        ("trade?", "Kazakhstan", "trade Kazakhstan"),
    ],
)
def test_they_are_of_that_country(text, topic, meant):
    assert list(of_place_alone(text, topic)) == [meant]


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("товарооборот", "Казахстан"),  # asks nothing
        ("товарооборот?", "газ Казахстан"),
        ("товарооборот?", "газ"),
        ("Армения?", "Казахстан"),
        ("сколько газа?", "Казахстан"),
        ("газ нефть уголь щебень?", "Казахстан"),
        ("?", "Казахстан"),
    ],
)
def test_other_messages(text, topic):
    assert not list(of_place_alone(text, topic))
