"""One word that very many meetings meet finds what looking at each of them finds."""

from __future__ import annotations

import datetime as dt

import pytest

from meetings.gazetteer.finding_countries import country_alone
from meetings.retrieval import meeting_search
from meetings.retrieval.meeting_search import Lookup
from meetings.retrieval.words_of_meetings import countries_of
from meetings.statistics.lazy_meetings import SelectedMeetings, each_event_once_of
from meetings.transcripts.head.language_pairs import each_event_once
from storage.archive.selecting_by_walking import WalkedCatalogue
from tests.meetings.retrieval.query.catalogue import ENTRIES, entry_of

TODAY = dt.date(2026, 3, 2)


class Known(WalkedCatalogue):
    """A catalogue that never changes."""

    def revision(self):
        return 1


def _found(text, most, monkeypatch):
    monkeypatch.setattr(meeting_search, "_MANY", most)
    return Lookup().find(text, Known(ENTRIES), TODAY).entries


@pytest.mark.parametrize(
    "text",
    [
        "Лодкин", "lodkin", "лодкина", "встречи Саматова", "Верещагин", "Песков",  # speak
        "мост", "церемония", "дорога", "teachers", "Берёзов",  # in titles and places
        "развитие", "экономика",  # in leads alone
        "Лодкин 2023", "мост 2022", "встреча", "глава",
    ],
)  # fmt: skip
def test_marks_tell_what_a_look_at_each_tells(text, monkeypatch):
    looked_at = _found(text, 10**6, monkeypatch)
    told = _found(text, 1, monkeypatch)
    assert isinstance(told, SelectedMeetings)
    assert looked_at
    assert [one.head.id for one in told] == [one.head.id for one in looked_at]
    for lang in ("ru", "en"):
        assert list(each_event_once_of(told, lang)) == list(each_event_once(looked_at, lang))


@pytest.mark.parametrize("text", ["Казахстан", "Марина Саматова", "Лодкин мост", "Зимин"])
def test_what_marks_do_not_tell_is_looked_at(text, monkeypatch):
    assert not isinstance(_found(text, 1, monkeypatch), SelectedMeetings)


@pytest.mark.parametrize(
    ("text", "since", "until"),
    [
        ("Лодкин до 2023", 1900, 2022),
        ("Лодкин после 2022", 2023, 2199),
        ("Лодкин с 2022 по 2023", 2022, 2023),
    ],
)
def test_a_time_of_several_years_or_open_at_one_end(text, since, until, monkeypatch):
    all_of_his = _found("Лодкин", 10**6, monkeypatch)
    expected = [one.head.id for one in all_of_his if since <= one.head.date.year <= until]
    assert 0 < len(expected) < len(all_of_his)
    assert [one.head.id for one in _found(text, 10**6, monkeypatch)] == expected


@pytest.mark.parametrize(
    ("title", "people", "countries"),
    [
        ("Meeting with bank head German Lund", [("German Lund", "Bank CEO")], set()),
        ("Meeting with German Chancellor Ida Lund", [("Ida Lund", None)], {"DE"}),
        ("Meeting with German farmers", [], {"DE"}),
        ("Meeting with Royal Dutch Pier CEO", [], set()),
        ("Turkish-French talks", [], {"TR", "FR"}),
        ("Turkish French talks", [], {"TR", "FR"}),
        ("Talks about seals", [("Ida Lund", "President of Turkey")], {"TR"}),
    ],
)
def test_the_countries_that_a_meeting_is_of(title, people, countries):
    assert countries_of(entry_of("10-en", "2020-01-01", title, people)) == countries


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("UK", "GB"), ("uk", "GB"), ("Польша", "PL"), ("польша?", "PL"), ("the seals", None),
        ("Poland and seals", None), ("German", None), ("польский", None),
    ],
)  # fmt: skip
def test_a_country_alone(text, country):
    assert country_alone(text) == country


def test_a_country_is_nobody_of_a_like_name():
    like = entry_of("11-en", "2020-01-01", "Meeting with Georgy Lund", [("Georgy Lund", "pupil")])
    alike = entry_of(
        "12-en", "2020-01-02", "Meeting with Georgia Lund", [("Georgia Lund", "pupil")]
    )
    found = Lookup().find("Georgia", Known((alike, like)), TODAY).entries
    assert [one.head.id for one in found] == ["12-en"]
    assert not Lookup().find("Georgia", Known((like,)), TODAY).entries


def test_a_visit_tells_nothing_beside_a_name():
    met = entry_of("2", "2031-05-02", "Talks with Ada Thornby", [("Ada Thornby", None)])
    lead = "The visit was short. Bruno Vellacott sent his regards."
    told = entry_of(
        "3", "2031-05-03", "Talks with Ossian Frey", [("Ossian Frey", None)], lead=lead
    )
    theirs = entry_of("4", "2031-05-04", "Launch of a ferry", [("Bruno Vellacott", None)])
    catalogue = Known((theirs, told, met))
    found = Lookup().find("Vellacott visit", catalogue, TODAY).entries
    assert [entry.head.id for entry in found] == ["4"]


def test_a_known_surname_finds_nobody_who_is_only_called_like_it():
    like = entry_of("2", "2031-05-02", "Talks on ferries", [("Ivan Prozorov", None)])
    assert not Lookup().find("Прохоров", Known((like,)), TODAY).entries
    assert Lookup().find("Прозороф", Known((like,)), TODAY).entries
