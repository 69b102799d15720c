"""Texts that name no speaker count for the host on the day asked for, and only then."""

import datetime as dt

import pytest

from meetings.model.archive import Entry
from meetings.model.meeting import Head, Speaker
from meetings.retrieval.query.archive_cast import Cast
from meetings.retrieval.query.carrying_out_listings import listed
from meetings.retrieval.query.listing import read_listing
from storage.archive.selecting_by_walking import WalkedCatalogue

HOST, GUEST = "Пётр Лодкин", "Анна Парусова"
TODAY = dt.date(2026, 3, 2)


def _entry(number, day, title, speakers=()):
    head = Head(str(number), title, dt.date.fromisoformat(day), None, None, "ru", None, None)
    said = tuple(Speaker(name, (), None, 1) for name in speakers)
    return Entry(head, "", said, 3, 100, number)


ENTRIES = [
    *(
        _entry(100 + n, f"2019-0{n}-11", "Совет пристани", (HOST, GUEST)[: 1 + (n == 5)])
        for n in range(1, 9)
    ),
    _entry(201, "2020-03-25", "Обращение к жителям Верхнереченска"),
    _entry(202, "2020-04-02", "Обращение к жителям Верхнереченска"),
    _entry(203, "2020-04-03", "Обращение к жителям", (HOST,)),
    _entry(204, "2020-04-03", "Обращение директора парка"),
]


def found(text):
    catalogue = WalkedCatalogue(ENTRIES)
    cast = Cast(catalogue)
    listing = read_listing(text, cast, TODAY)
    asked = listed(listing, catalogue, cast, "ru") if listing else None
    return [entry.change for entry in asked.entries] if asked else None


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("обращение Лодкина 25 марта 2020", [201]),
        ("обращение Лодкина от 2 апреля 2020", [202]),
        ("встречи Лодкина 25 марта 2020", [201]),
        ("обращение Лодкина 3 апреля 2020", [203]),
        ("обращение Лодкина 26 марта 2020", []),
        ("обращение Парусовой 25 марта 2020", []),
        ("интервью Лодкина 25 марта 2020", []),
    ],
)
def test_whose_words_a_page_without_labels_has(text, numbers):
    assert found(text) == numbers
