"""Several people in one wish are each of them; words stay together."""

import pytest

from meetings.model.catalogue_selection import Participant
from meetings.subscriptions.several_people import people_apart

PEOPLE = [
    Participant(name, (), (), 1)
    for name in ("Аркадий Лодкин", "Нина Вебер", "Ann Moss", "Lev Holt-Birkeland")
]


@pytest.mark.parametrize(
    ("said", "apart"),
    [
        ("лодкин и вебер", ("Лодкин", "Вебер")),
        ("Лодкина и Вебер", ("Лодкин", "Вебер")),
        ("Аркадия Лодкина, Нину Вебер", ("Аркадий Лодкин", "Нина Вебер")),
        ("moss and lodkin", ("Moss", "Lodkin")),
        ("Moss, Lodkin and Holt-Birkeland", ("Moss", "Lodkin", "Holt-Birkeland")),
        ("лодкин", ()),
        ("лодкин и мост", ()),
        ("газ и нефть", ()),
        ("", ()),
        ("и", ()),
    ],
)
def test_people_apart(said, apart):
    assert people_apart(said, PEOPLE) == apart
