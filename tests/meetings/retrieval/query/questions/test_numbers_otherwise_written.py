"""A number is met by its digits, its word in both languages and its Roman sign."""

from __future__ import annotations

import pytest

from meetings.retrieval.query.questions.numbers_otherwise_written import written_otherwise
from meetings.retrieval.query.questions.terms import terms_of
from meetings.text.stems import key
from tests.meetings.retrieval.query.questions.test_terms import Words


@pytest.mark.parametrize(
    ("written", "forms"),
    [
        ("twelfth", {"12", "xii", "двенадцатый"}),
        ("двенадцатого", {"12", "xii", "twelfth"}),
        ("12", {"xii", "twelfth", "двенадцатый", "twelve", "двенадцать"}),
        ("nineteenth", {"19", "xix", "девятнадцатый"}),
        ("пяти", {"5", "five", "пятеро"}),
        ("thirty", {"30", "тридцать"}),
        ("second", set()),
        ("two", set()),
        ("2", set()),
        ("40", set()),
        ("2024", set()),
        ("семью", set()),
        ("harbour", set()),
        ("5" * 5_000, set()),
    ],
)
def test_the_other_forms_of_a_number(written, forms):
    assert set(written_otherwise(written)) == {key(form) for form in forms}


class InDigits(Words):
    """Passages in which the twelfth is written in digits."""

    def frequency(self, asked):
        return 1 if asked == "12" else 0


def test_a_term_is_met_by_the_number_as_the_archive_writes_it():
    (twelfth, talks) = terms_of("twelfth talks", InDigits())
    assert twelfth.keys == (("twelfth", 1.0), ("12", 0.9))
    assert talks.keys == (("talk", 1.0),)


def test_a_number_is_met_by_no_form_that_nobody_writes():
    assert terms_of("twelfth talks", Words())[0].keys == (("twelfth", 1.0),)
