"""Names typed by ear are one with the names as they are written; others stay apart."""

import pytest

from meetings.names.spelling_slips import as_heard, as_if_declined


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("Лодкен", "Лодкин"),
        ("Виреснов", "Вереснов"),
        ("пашынов", "Пашинов"),
        ("Дзиньпэн", "Цзиньпин"),
        ("Галлямов", "Галямов"),
    ],
)
def test_one_name(typed, written):
    assert as_heard(typed) == as_heard(written)


@pytest.mark.parametrize(
    ("surname", "form"),
    [("Абэлу", "Абэлой"), ("Ким Ю", ""), ("Петренко", "Петренкой"), ("Лодкин", ""), ("Моди", "")],
)
def test_a_surname_without_cases_is_given_some(surname, form):
    forms = as_if_declined(surname)
    assert form in forms if form else not forms


@pytest.mark.parametrize(
    ("one", "other"), [("Лодкин", "Ладкан"), ("Зимин", "Зумин"), ("Астрова", "Остроухова")]
)
def test_two_names(one, other):
    assert as_heard(one) != as_heard(other)


def test_of_another_script_nothing_is_heard():
    assert as_heard("Pellow") == ""
