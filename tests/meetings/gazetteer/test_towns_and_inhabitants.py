"""Places named by their chief town or by those who live there, in any case."""

from __future__ import annotations

import pytest

from meetings.gazetteer.countries import countries
from meetings.gazetteer.towns_and_inhabitants import (
    called,
    is_inhabitant,
    places_called,
    places_named_by,
)


@pytest.mark.parametrize(
    ("word", "place"),
    [
        ("омичей", "RU-OMS"),
        ("курянам", "RU-KRS"),
        ("калужане", "RU-KLU"),
        ("мурманчан", "RU-MUR"),
        ("туляков", "RU-TUL"),
        ("тюменцами", "RU-TYU"),
        ("китайцев", "CN"),
        ("индийцы", "IN"),
        ("белорус", "BY"),
        ("Калугой", "RU-KLU"),
        ("перми", "RU-PER"),
        ("Орле", "RU-ORL"),
        ("Чебоксарах", "RU-CU"),
        ("Ростове-на-Дону", "RU-ROS"),
        ("Кубани", "RU-KDA"),
    ],
)
def test_names_a_place(word, place):
    assert places_named_by(word) == {place}


@pytest.mark.parametrize(
    "word", ["орла", "кургане", "Владимира", "Кировым", "казна", "россиян", "татары", "Калуге-2"]
)
def test_names_none(word):
    assert called(word) is None


def test_a_town_is_no_inhabitant():
    assert is_inhabitant("омичи")
    assert not is_inhabitant("Омске")


def test_all_places_of_a_question():
    assert places_called("Чем омичи помогли Калуге?") == {"RU-OMS", "RU-KLU"}
    assert places_called("Чем помогли Остании?") == frozenset()


def test_each_place_is_known():
    forms = ("белорусы", "венесуэльцы", "югоосетины", "ямальцев", "дончане", "запорожцам")
    assert all(places_named_by(form) <= set(countries()) for form in forms)
    assert all(map(called, forms))
