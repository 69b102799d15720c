"""Who held an office, by the days of the meetings that say so."""

import datetime as dt

import pytest

from meetings.model.archive import Entry
from meetings.model.meeting import Head, Speaker
from meetings.model.question import Period
from meetings.retrieval.query.archive_cast import Cast
from meetings.retrieval.query.office_tenures import MOST_HOLDERS, holders_found
from storage.archive.selecting_by_walking import WalkedCatalogue


def entry(number, day, *speakers):
    head = Head(str(number), "Meeting", dt.date.fromisoformat(day), None, None, "en", None, None)
    made = tuple(Speaker(name, (name,), role, 1) for name, role in speakers)
    return Entry(head, "", made, 1, 10, number)


FERRYMEN = tuple(
    f"{given} {surname}"
    for given in ("Olaf", "Bertil", "Knut", "Magda")
    for surname in ("Quist", "Abramsen", "Tveit")
)
CATALOGUE = WalkedCatalogue(
    [
        entry(6, "2022-05-01", ("Ада Корн", "мэр Выселок")),
        entry(5, "2021-05-01", ("Ada Korn", "Mayor of Vyselki"), ("Ivo Reed", "Mayor of Ost")),
        entry(4, "2020-05-01", ("Ada Korn", "Deputy Mayor of Vyselki")),
        entry(3, "2019-05-01", ("Ivo Reed", "Head of the Mill")),
        entry(2, "2018-05-01", ("Ivo Reed", "Mayor of Ost")),
        entry(1, "2017-05-01", *((name, "Ferryman") for name in FERRYMEN)),
    ]
)
KORN_AND_REED = [
    ("Ада Корн", "мэр Выселок", 2021, 2022),
    ("Ivo Reed", "Mayor of Ost", 2018, 2021),
]
CAST = Cast(CATALOGUE)


@pytest.mark.parametrize(
    ("office", "period", "found"),
    [
        ("мэр", None, KORN_AND_REED),
        ("мэр", (2018, 2019), KORN_AND_REED[1:]),
        ("мэр", (2010, 2011), KORN_AND_REED),
        ("deputy mayor", None, [("Ада Корн", "Deputy Mayor of Vyselki", 2020, 2020)]),
        ("канцлер", None, []),
    ],
)  # fmt: skip
def test_the_time_of_each(office, period, found):
    within = Period(dt.date(period[0], 1, 1), dt.date(period[1], 12, 31)) if period else None
    held = holders_found(office, CATALOGUE, CAST, "ru", within).held
    told = [(one.person.name_in("ru"), one.role, one.first.year, one.last.year) for one in held]
    assert told == found


@pytest.mark.parametrize(("year", "missed"), [(2010, True), (2019, False)])
def test_a_time_at_which_nobody_held_it_is_told(year, missed):
    within = Period(dt.date(year, 1, 1), dt.date(year, 12, 31))
    found = holders_found("мэр", CATALOGUE, CAST, "ru", within)
    assert found.missed == (within if missed else None)


def test_of_many_some_are_told_and_all_are_counted():
    found = holders_found("ferryman", CATALOGUE, CAST, "en")
    assert (len(found.held), found.all) == (MOST_HOLDERS, len(FERRYMEN))
