"""A surname that a dictionary has is no other one mistyped, however like they are."""

import pytest

from meetings.retrieval.query.somebody_elses_name import is_somebody_elses


@pytest.mark.parametrize(
    ("word", "name", "anothers"),
    [
        ("Прохоров", "Ivan Prozorov", True),
        ("Прохоровым", "Ivan Prozorov", True),
        ("Prokhorov", "Ivan Prozorov", True),
        ("Тимошенко", "Olga Timchenko", True),
        ("Прозоровым", "Ivan Prozorov", False),
        ("Прозораф", "Ivan Prozorov", False),  # no dictionary has it
        ("Lodkim", "Pyotr Lodkin", False),
        ("Васильев", "Oleg Vassiliev", False),  # it sounds so
        ("Мюллер", "Anna Mueller", False),  # spelt in too many ways
        ("Иван Прохоров", "Ivan Prozorov", False),  # several words are compared as a whole
    ],
)
def test_whose_name_it_is(word: str, name: str, anothers: bool) -> None:
    assert is_somebody_elses(word, name) is anothers
