"""Lists that name only the host, a time or nothing: as if each meeting had been looked at."""

from __future__ import annotations

import datetime as dt

import pytest

from meetings.model.archive import Entry
from meetings.model.meeting import Head, Speaker
from meetings.retrieval.query.archive_cast import Cast
from meetings.retrieval.query.carrying_out_listings import listed
from meetings.retrieval.query.listing import read_listing
from meetings.retrieval.query.people_met import people_met
from meetings.transcripts.head.language_pairs import each_event_once
from storage.archive.selecting_by_walking import WalkedCatalogue

HOST, GUEST = "Пётр Лодкин", "Анна Парусова"
TODAY = dt.date(2026, 3, 2)
_PAGE = "http://{}kremlin.ru/events/president/news/{}"


def _entry(number, day, speakers=(HOST,), *, lang="ru", lead="", title="Совет пристани"):
    id_, host = (f"{number}-en", "en.") if lang == "en" else (str(number), "")
    day = dt.date.fromisoformat(day)
    head = Head(id_, title, day, "12:00", None, lang, _PAGE.format(host, number), None)
    said = tuple(Speaker(name, (), None, 1) for name in speakers)
    return Entry(head, lead, said, 3, 100, number)


ENTRIES = [
    *(
        _entry(70000 + n, f"20{15 + n % 8}-0{1 + n % 9}-11", (HOST, GUEST)[: 1 + (n % 3 == 0)])
        for n in range(60)
    ),
    _entry(71001, "2021-05-09", lang="en"),
    _entry(71001, "2021-05-09"),
    _entry(71002, "2022-05-09", (GUEST,), lead="Пётр Лодкин принял лодочников."),
    _entry(71003, "2022-05-09", (GUEST,), lead="Принимал лодочник."),
    _entry(71004, "2023-05-10", (GUEST,), title="Встреча с Петром Лодкиным"),
    _entry(71005, "2024-02-29", (GUEST,)),
    _entry(71006, "2014-03-02", lang="en"),
    _entry(71007, "2022-03-03", ("Иван Лодкин",)),
]


class Counting:
    """A catalogue that counts the entries it gives."""

    def __init__(self):
        self._known = WalkedCatalogue(ENTRIES)
        self.read = 0

    def __getattr__(self, name):
        return getattr(self._known, name)

    def entries(self, *asked, **which):
        found = self._known.entries(*asked, **which)
        self.read += len(found)
        return found


CAST = Cast(WalkedCatalogue(ENTRIES))


def _looked_through(listing, lang):
    """What is listed where each meeting is looked at."""
    every = each_event_once(WalkedCatalogue(ENTRIES).entries(), lang)
    there = [e for e in every if all(CAST.takes_part(one, e) for one in listing.people)]
    period = listing.time and listing.time.period
    found = [entry for entry in there if period is None or period.holds(entry.head.date)]
    return (found[::-1] if listing.wanted == "first" else found)[: listing.most]


@pytest.mark.parametrize("lang", ["ru", "en"])
@pytest.mark.parametrize(
    "text",
    [
        "встречи с Лодкиным",
        "все встречи Лодкина в 2022 году",
        "какие встречи были в 2022 году?",
        "последние 3 встречи",
        "первые 5 встреч Лодкина",
        "сколько было встреч?",
        "встречи 9 мая",
        "встречи 29 февраля",
        "когда была первая встреча?",
    ],
)
def test_as_if_each_had_been_looked_at(text, lang):
    listing = read_listing(text, CAST, TODAY)
    found = listed(listing, WalkedCatalogue(ENTRIES), CAST, lang)
    expected = _looked_through(listing, lang)
    assert expected
    assert [one.head.id for one in found.entries] == [one.head.id for one in expected]
    assert found.days == len({one.head.date for one in expected})
    assert found.entries[-1] == expected[-1]
    assert list(found.entries[1:3]) == expected[1:3]


def test_a_page_reads_no_more_than_itself():
    catalogue = Counting()
    listing = read_listing("встречи с Лодкиным", CAST, TODAY)
    found = listed(listing, catalogue, Cast(catalogue), "ru")
    assert len(found.entries) == 65
    assert catalogue.read == 4  # at which the host does not speak: leads and titles tell
    assert [entry.head.id for entry in found.entries[:2]] == ["71004", "70007"]
    assert catalogue.read == 6
    assert [met.person.name_in("ru") for met in people_met(found, CAST)] == [GUEST]
