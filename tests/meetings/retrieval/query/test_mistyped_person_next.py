"""Mistyped surnames behind «а», and words that are none."""

import pytest

from meetings.retrieval.query.mistyped_person_next import next_put_right

PEOPLE = ["Rustam Oskolkhanov", "Марина Саматова", "Karl Oberhuber"]
KNOWN = {"осколки", "summary", "трамваи", "саматовка"}


def _known(word, least):
    return len(word) < least or word in KNOWN


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("а осколханов?", "а Rustam Oskolkhanov?"),
        ("и с осколхановым", "и с Rustam Oskolkhanov"),
        ("а Сомматова?", "а Марина Саматова?"),
        ("what about obberhuber?", "what about Karl Oberhuber?"),
        ("а трамваи?", "а трамваи?"),
        ("а осколки?", "а осколки?"),
        ("а саматовка?", "а саматовка?"),
        ("and summary", "and summary"),
        ("а каршеринг?", "а каршеринг?"),
        ("осколханов", "осколханов"),  # begins anew
        ("а осколханов про газ?", "а осколханов про газ?"),
    ],
)
def test_the_surname_nearly_said(text, right):
    assert next_put_right(text, lambda: PEOPLE, _known) == right
