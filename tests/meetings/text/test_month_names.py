"""Names of months in the forms that texts have them in."""

import re

import pytest

from meetings.text.months import (
    english_months,
    month_beginnings,
    month_names,
    month_patterns,
    russian_months,
)
from meetings.text.tokens import fold


def test_names_come_in_the_case_a_sentence_wants():
    assert [month_names("ru", case)[4] for case in ("month", "of_month", "in_month")] == [
        "май",
        "мая",
        "мае",
    ]
    assert month_names("ru", "in_month")[2] == "марте"
    assert month_names("en", "in_month")[0] == "January"


def test_every_russian_form_tells_its_month():
    forms = (
        "январь января январю январем январе март марта марту мартом марте май мая маю маем мае"
    )
    months = russian_months()
    assert [months[form] for form in forms.split()] == [1] * 5 + [3] * 5 + [5] * 5
    assert len(months) == 60


def test_english_short_names_are_those_that_mean_nothing_else():
    months = english_months()
    assert (months["sept"], months["sep"], months["may"], months["dec"]) == (9, 9, 5, 12)
    assert not {"mar", "jun", "jul"} & months.keys()


@pytest.mark.parametrize(
    ("text", "month"),
    [("январём", 1), ("нояб.", 11), ("сент", 9), ("mar.", 3), ("маем", 5), ("sept.", 9)],
)
def test_one_month_alone_has_a_name(text: str, month: int):
    fits = [
        number for number, one in enumerate(month_patterns(), 1) if re.fullmatch(one, fold(text))
    ]
    assert fits == [month]


@pytest.mark.parametrize("text", ["в мае", "24 Feb 2025", "ноябрём", "this MAY"])
def test_a_month_is_seen_by_its_beginning(text: str):
    assert re.search(month_beginnings(), text, re.IGNORECASE)


@pytest.mark.parametrize("text", ["маяк", "the Trojan horse", "market", "dismay", "декан"])
def test_another_word_is_no_month(text: str):
    assert not re.search(month_beginnings(), text, re.IGNORECASE)
