"""The other keyboard layout: only what becomes known by it is changed."""

import pytest

from meetings.retrieval.query.keyboard_layout import typed_right

KNOWN = {"токаев", "газ", "пенсии", "цены", "alekperov", "putin", "gas", "бюджет", "хлеб", "вода"}


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("njrftd", "токаев"),
        ("Njrftd", "Токаев"),
        ("gtycbb", "пенсии"),
        ("[kt,", "хлеб"),
        ("wtys yf ufp", "цены на газ"),
        ("фдулзукщм", "alekperov"),
        ("згешт пфы", "putin gas"),
        ("gas", "gas"),
        ("газ", "газ"),
        ("brexit", "brexit"),
        ("суперджет", "суперджет"),
        ("gas njrftd", "gas njrftd"),
        ("ufp 2022?", "газ 2022?"),
        ("", ""),
        ("42", "42"),
    ],
)
def test_typed_right(typed, meant):
    assert typed_right(typed, lambda word: word.lower() in KNOWN) == meant
