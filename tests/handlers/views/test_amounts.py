"""Figures in short words."""

import pytest

from handlers.texts.catalogue import Texts
from handlers.views.amounts import amount, scale_of, short

RU, EN = Texts("ru"), Texts("en")


@pytest.mark.parametrize(
    ("value", "unit", "russian", "english"),
    [
        (63_500_000_000, "USD", "63,5 млрд $", "63.5 billion $"),
        (1_400_000_000_000, "RUB", "1,4 трлн ₽", "1.4 trillion RUB"),
        (44_000, "RUB", "44 000 ₽", "44,000 RUB"),
        (8.4, "%", "8,4 %", "8.4%"),
        (130_500_000, "тонна", "130 млн тонна", "130 million tonne"),
        (0, "USD", "0 $", "0 $"),
    ],
)
def test_an_amount(value, unit, russian, english):
    told = amount(RU, value, unit), amount(EN, value, unit)
    assert [" ".join(one.split()) for one in told] == [russian, english]


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
