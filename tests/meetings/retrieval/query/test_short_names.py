"""Names alone of a few letters, or with parts that are no names by themselves."""

import datetime as dt

import pytest

from meetings.model.archive import Entry
from meetings.model.meeting import Head, Speaker
from meetings.retrieval.query.archive_cast import Cast
from meetings.retrieval.query.short_names import short_name
from storage.archive.selecting_by_walking import WalkedCatalogue


def entry(number, *names):
    head = Head(str(number), "Talks", dt.date(2024, 5, number), None, None, "en", None, None)
    made = tuple(Speaker(name, (name,), None, 1) for name in names)
    return Entry(head, "", made, 1, 10, 1)


CAST = Cast(
    WalkedCatalogue(
        [
            entry(1, "Su Lanfen", "Hamid bin Rashad Al Qasr"),
            entry(2, "Marie Le Bon", "Nora Pellow"),
            entry(3, "Ao Ling", "Ao Feng", "Li Wen"),
        ]
    )
)


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Су", "Su Lanfen"),
        ("su", "Su Lanfen"),
        ("bin Rashad", "Hamid bin Rashad Al Qasr"),
        ("ле бон", "Marie Le Bon"),
        ("Ao", None),  # either of two
        ("pellow", None),  # told among other words as well
        ("Nora Pellow", None),
        ("le", None),
        ("le pont", None),
        ("bin", None),
        ("все", None),
        ("газ", None),
        ("su on the tolls", None),
        ("ли", None),
        ("bin Rashid", None),  # a letter from the name, and anything else
        ("бин Рашад", "Hamid bin Rashad Al Qasr"),
        ("Hamid bin Rashad Al Qasr", None),
        ("bin Rashad ferry", None),
        ("le Bon Rashad", None),
        ("", None),
    ],
)
def test_a_short_name_alone(words, name):
    found = short_name(words, CAST)
    assert (found and found.names[0]) == name
