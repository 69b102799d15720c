"""Of a time in which nobody of an office came it is said so; other words may mean anything."""

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


def _entry(number, day, title, role=None, lang="ru"):
    head = Head(str(number), title, dt.date.fromisoformat(day), None, None, lang, None, None)
    guest = GUEST if number < 8 else "Яков Сушин"
    said = (Speaker(HOST, (), None, 1), Speaker(guest if number != 6 else "Ида Лунд", (), role, 1))
    return Entry(head, "", said, 3, 100, number)


ENTRIES = [
    _entry(1, "2020-03-11", "Встреча с губернатором Заречья Анной Парусовой"),
    _entry(2, "2020-06-11", "Рабочая встреча с Анной Парусовой", "губернатор Заречья"),
    _entry(3, "2020-03-12", "Meeting with Quay Governor Anna Parusova", lang="en"),
    _entry(4, "2020-06-12", "Meeting with workers", lang="en"),
    _entry(5, "2020-03-20", "Встреча с гребцами"),
    _entry(7, "2020-09-01", "Встреча с губернатором Причалья Анной Парусовой"),
    _entry(8, "2020-07-01", "Совет пристани"),
    _entry(9, "2020-08-01", "Совет пристани", "мэр Заречья"),
    _entry(6, "2020-05-20", "Совет пристани"),
    _entry(10, "2020-10-01", "Совещание с гребцами"),
]


@pytest.mark.parametrize(
    ("text", "lang", "ids"),
    [
        ("meetings with governors in may 2020", "en", []),
        ("встречи с губернаторами в мае 2020", "ru", []),
        ("meetings with governors in march 2020", "en", ["3", "1"]),
        # told by the office alone
        ("meetings with governors in june 2020", "en", ["2"]),
        ("встречи с губернаторами в июне 2020", "ru", ["2"]),
        # a mayor speaks, but is not called so then
        ("meetings with mayors in july 2020", "en", None),
        ("встречи с гребцами в мае 2020", "ru", None),
        ("meetings with workers in may 2020", "en", None),
        # a meeting that is a совещание at another time is called otherwise then
        ("совещания с гребцами в марте 2020", "ru", ["5"]),
        ("совещания с гребцами в октябре 2020", "ru", ["10"]),
    ],
)
def test_nobody_of_an_office_came(text, lang, ids):
    catalogue = WalkedCatalogue(ENTRIES)
    cast = Cast(catalogue)
    listing = read_listing(text, cast, TODAY)
    found = listed(listing, catalogue, cast, lang)
    assert (found and [one.head.id for one in found.entries]) == ids
    if ids == []:
        assert found.before.head.date < dt.date(2020, 5, 1) < found.after.head.date


OF_TWO_WORDS = [
    _entry(11, "2021-03-11", "Meeting with Quay Foreign Minister Anna Parusova", lang="en"),
    _entry(12, "2021-03-12", "Meeting with foreign shipowners", lang="en"),
    _entry(13, "2021-03-13", "Meeting with Finance Minister Anna Parusova", lang="en"),
    _entry(14, "2021-03-14", "Meeting with Acting Governor Anna Parusova", lang="en"),
    _entry(15, "2021-03-15", "Meeting with Quay Governor Anna Parusova", lang="en"),
    _entry(16, "2021-03-16", "Meeting with regatta judges", "Regatta Minister", lang="en"),
    _entry(17, "2021-03-17", "Talks with Minister of Foreign Affairs Anna Parusova", lang="en"),
    _entry(18, "2021-03-18", "Meeting on the harbour school", lang="en"),
    _entry(19, "2021-03-19", "Meeting with regatta crews", lang="en"),
]


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("meetings with foreign ministers", ["17", "11"]),
        ("meetings with the foreign minister", ["17", "11"]),
        ("meetings with foreign shipowners", ["12"]),
        ("meetings with finance ministers", ["13"]),
        # told by the office alone, though a title has the word
        ("meetings with regatta ministers", ["16"]),
        ("meetings with acting governors", ["14"]),
        ("meetings with governors", ["15", "14"]),
        # nobody is called so: what it is of says which
        ("meetings with the harbour president", ["18"]),
    ],
)
def test_an_office_of_two_words(text, ids):
    catalogue = WalkedCatalogue(OF_TWO_WORDS)
    cast = Cast(catalogue)
    found = listed(read_listing(text, cast, TODAY), catalogue, cast, "en")
    assert [one.head.id for one in found.entries] == ids
