"""Figures in short words."""

from handlers.texts.catalogue import Texts
from handlers.views.value_scale import scale_of, short

RU, EN = Texts("ru"), Texts("en")


def test_signs_are_told_where_it_is_a_change():
    scale = scale_of(RU, "%", [5, -3])
    assert [short(RU, value, scale, signed=True) for value in (5, -3.25, 0)] == [
        "+5",
        "−3,25",
        "0",
    ]


def test_one_scale_for_a_series():
    scale = scale_of(EN, "USD", [900_000_000, 12_000_000_000])
    assert scale.unit == "billion US dollars"
    assert short(EN, 900_000_000, scale) == "0.9"


def test_the_unit_of_a_scale_is_in_the_plural():
    assert scale_of(RU, "тонна", [13_800_000]).unit == "млн тонн"
    assert scale_of(RU, "турист", [430]).unit == "туристов"
    assert scale_of(RU, "квадратный метр", [1_700_000]).unit == "млн квадратных метров"
    assert scale_of(EN, "тонна", [13_800_000]).unit == "million tonnes"
    assert scale_of(EN, "person", [4_000]).unit == "people"
