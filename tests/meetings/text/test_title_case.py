"""Words in capitals as a title or name is written."""

from __future__ import annotations

import pytest

from meetings.text.title_case import title_case


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("THE PEOPLE’S HALL", "The People’s Hall"),
        ("CHILDREN'S OFFICER", "Children's Officer"),
        ("WE'LL SEE", "We'll See"),
        ("MARY O'NEIL", "Mary O'Neil"),
        ("JEANNE D’ARC", "Jeanne D’Arc"),
        ("ВОЗНЕСЕНСКИЙ-РУЛЁВ", "Вознесенский-Рулёв"),
    ],
)
def test_no_capital_behind_an_apostrophe_that_ends_a_word(typed, written):
    assert title_case(typed) == written
