"""Whom some words mean among the people of an archive."""

import datetime as dt

import pytest

from meetings.model.archive import Entry
from meetings.model.meeting import Head, Speaker
from meetings.retrieval.query.archive_cast import Cast
from storage.archive.selecting_by_walking import WalkedCatalogue

NAMES = (
    "Касым-Жомарт Токаев",
    "Kassym-Jomart Tokayev",
    "Иван Зимин",
    "Пётр Зимин",
    "Николай Песков",
    "Oleg Moroz",
)


def _cast(*names):
    speakers = tuple(Speaker(name, (name,), None, 1) for name in names)
    head = Head("1", "Совет", dt.date(2024, 1, 1), None, None, "ru", None, None)
    return Cast(WalkedCatalogue([Entry(head, "", speakers, 1, 9, 1)]))


@pytest.mark.parametrize(
    ("words", "people"),
    [
        ("Токаев", [{"Касым-Жомарт Токаев", "Kassym-Jomart Tokayev"}]),
        ("tokayev", [{"Касым-Жомарт Токаев", "Kassym-Jomart Tokayev"}]),
        ("Зимин", [{"Иван Зимин"}, {"Пётр Зимин"}]),
        ("зимин", [{"Иван Зимин"}, {"Пётр Зимин"}]),
        ("Пётр Зимин", [{"Пётр Зимин"}]),
        ("пётр зимин", [{"Пётр Зимин"}]),
        ("Песков", [{"Николай Песков"}]),
        ("песков", [{"Николай Песков"}]),
        ("Мороз", [{"Oleg Moroz"}]),
        ("мороз", [{"Oleg Moroz"}]),
        ("погода завтра", []),
        ("", []),
    ],
)
def test_who(words, people):
    meant = _cast(*NAMES).who(words)
    assert sorted(map(sorted, ({*one.names} for one in meant))) == sorted(map(sorted, people))


def test_the_name_in_a_language():
    (person,) = _cast(*NAMES).who("Токаев")
    assert (person.name_in("ru"), person.name_in("en")) == NAMES[:2]
    (only,) = _cast(*NAMES).who("Мороз")
    assert only.name_in("ru") == "Oleg Moroz"


def test_namesakes_of_a_title_take_no_part():
    cast = _cast("Иван Зимин", "Пётр Зимин")
    head = Head("2", "Встреча с Петром Зиминым", dt.date(2024, 1, 2), None, None, "ru", None, None)
    entry = Entry(head, "", (), 1, 9, 1)
    assert [cast.takes_part(cast.who(name), entry) for name in ("Иван Зимин", "Пётр Зимин")] == [
        False,
        True,
    ]


@pytest.mark.parametrize(
    ("words", "found"),
    [("Vova", 0), ("Vasya", 0), ("Germany", 0), ("Германия", 0), ("Limn", 1), ("German", 1)],
)
def test_a_short_name_has_to_be_liker_and_a_country_is_nobody(words, found):
    cast = _cast("Maria Lvova-Berg", "Asya Gorina", "German Moss", "Owen Limin")
    assert len(cast.who(words)) == found


@pytest.mark.parametrize("words", ["Прохоров", "Prokhorov"])
def test_a_known_surname_is_nobody_who_is_only_called_like_it(words):
    cast = _cast("Ivan Prozorov", "Олег Зимин")
    assert cast.who(words) == cast.surname(words) == ()
    assert [one.names for one in cast.who("Прозороф")] == [("Ivan Prozorov",)]
    assert [one.names for one in cast.surname("Прозороф")] == [("Ivan Prozorov",)]
