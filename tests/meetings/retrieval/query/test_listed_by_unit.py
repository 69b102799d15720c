"""Meetings counted by year, month or language, and the transcripts of one language."""

import datetime as dt

import pytest

from meetings.retrieval.query.archive_cast import Cast
from meetings.retrieval.query.carrying_out_listings import listed
from meetings.retrieval.query.counts_asked import counts_asked
from meetings.retrieval.query.language_asked import LanguageAsked, language_asked
from meetings.retrieval.query.listing import read_listing
from meetings.retrieval.query.spread_asked import spread_asked, spread_of_list
from meetings.statistics.meetings_by_unit import by_language, by_month, by_year
from meetings.text.language import language_of
from storage.archive.selecting_by_walking import WalkedCatalogue
from tests.meetings.retrieval.query.catalogue import ENTRIES, entry_of

TODAY = dt.date(2026, 3, 2)
CATALOGUE = WalkedCatalogue(ENTRIES)
CAST = Cast(CATALOGUE)


def _listed(text):
    listing = read_listing(text, CAST, TODAY)
    return listing and listed(listing, CATALOGUE, CAST, language_of(text))


@pytest.mark.parametrize(
    ("text", "unit", "edge", "rest"),
    [
        ("сколько встреч было по годам?", "year", None, "сколько встреч было"),
        ("Встречи с Лодкиным по месяцам", "month", None, "Встречи с Лодкиным"),
        ("сколько встреч в каждом месяце 2021 года", "month", None, "сколько встреч 2021 года"),
        ("статистика встреч по годам", "year", None, "сколько встреч"),
        ("how many meetings per year", "year", None, "how many meetings"),
        ("number of meetings by month in 2021", "month", None, "how many meetings in 2021"),
        ("show me the breakdown of meetings by language", "language", None, "how many meetings"),
        ("which year had the most meetings?", "year", "most", "how many meetings"),
        ("in which year were there the fewest talks with China", "year", "fewest",
         "how many talks with China"),
        ("in which year did Pellow meet Lodkin most often?", "year", "most",
         "how often did Pellow meet Lodkin"),
        ("в каком месяце было больше всего встреч", "month", "most", "сколько встреч"),
        ("в каком году Лодкин реже всего встречался с Саматовой", "year", "fewest",
         "сколько раз Лодкин встречался с Саматовой"),
        ("какой год был самым насыщенным по числу встреч", "year", "most", "сколько встреч"),
        ("на каких языках стенограммы?", "language", None, "стенограммы"),
        ("what languages are the transcripts in?", "language", None, "transcripts"),
        ("on what languages are the transcripts?", "language", None, "transcripts"),
        ("which languages do you have", "language", None, "transcripts"),
        ("с какими странами были встречи?", "country", "most", "встречи"),
        ("с какими странами встречался Лодкин в 2018?", "country", "most",
         "сколько раз встречался Лодкин в 2018"),
        ("which countries did Pellow meet with in 2017", "country", "most",
         "how often did Pellow meet with in 2017"),
        ("with which countries were there talks?", "country", "most", "how many talks"),
        ("с какой страной было больше всего переговоров", "country", "most",
         "сколько переговоров"),
        ("а по годам?", "year", None, ""),
        ("and by month", "month", None, ""),
    ],
)  # fmt: skip
def test_by_what_meetings_are_counted(text, unit, edge, rest):
    asked = spread_asked(text)
    assert (asked.spread.unit, asked.spread.edge, asked.rest) == (unit, edge, rest)


@pytest.mark.parametrize(
    "text",
    ["which countries did Pellow visit", "which year was the hottest",
     "на каких языках ты говоришь?", "в каком году был открыт мост",
     "в этом году больше всего встреч", "what language is Lodkin's", "два раза в год"],
)  # fmt: skip
def test_what_is_counted_by_nothing(text):
    assert spread_asked(text) is None


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("сколько встреч было по годам?", {2025: 2, 2023: 2, 2022: 2, 2019: 1, 2018: 1}),
        ("meetings with Samatova by year", {2025: 1, 2023: 2}),
        ("сколько встречь по годам", {2025: 2, 2023: 2, 2022: 2, 2019: 1, 2018: 1}),
        ("which year had the most meetings with Samatova", {2025: 1, 2023: 2}),
        ("встречи с Саматовой по годам, сначала старые", {2025: 1, 2023: 2}),
        ("сколько встреч с Верещагиным в каждом году", {2023: 1, 2022: 1}),
    ],
)
def test_meetings_of_each_year(text, counted):
    found = _listed(text)
    assert {day.year: count for day, count in by_year(found.entries).items()} == counted
    months = by_month(found.entries)
    assert sum(months.values()) == len(found.entries)
    assert list(months) == sorted(months, reverse=True)


@pytest.mark.parametrize(
    "text",
    ["how much grain per year", "в каком году было больше всего туристов", "first meeting by year",
     "последняя встреча по годам", "how many tourists came each year"],
)  # fmt: skip
def test_what_asks_for_no_meetings_or_for_one_is_not_counted(text):
    listing = read_listing(text, CAST, TODAY)
    assert listing is None or listing.spread is None


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("с какими странами были встречи?", [("KZ", 1)]),
        ("which countries did Lodkin meet with in 2025", [("KZ", 1)]),
        ("meetings by country in 2019", []),
        ("what countries produce oil", None),
    ],
)
def test_meetings_with_each_country(text, counted):
    found = _listed(text)
    assert (found and counts_asked(found, found.listing.spread)) == counted


def test_the_hosts_own_country_is_no_guest():
    home = [entry_of(str(n), "2025-03-01", "Совет Казахстана", []) for n in range(1, 4)]
    guest = entry_of(
        "9",
        "2025-03-02",
        "Переговоры с Токаевым",
        [("Касым-Жомарт Токаев", "Президент Казахстана")],
    )
    both = entry_of("8", "2025-03-03", "Переговоры с Китаем", [])
    catalogue = WalkedCatalogue((both, guest, *home))
    listing = read_listing("встречи по странам", Cast(catalogue), TODAY)
    found = listed(listing, catalogue, Cast(catalogue), "ru")
    assert counts_asked(found, listing.spread) == [("CN", 1)]


def test_a_region_is_no_country():
    of_region = entry_of("7", "2025-03-04", "Встреча с главой Татарстана", [])
    others = [entry_of(str(n), "2025-03-01", "Совет о лодках", []) for n in range(1, 4)]
    catalogue = WalkedCatalogue((of_region, *others))
    listing = read_listing("встречи по странам", Cast(catalogue), TODAY)
    found = listed(listing, catalogue, Cast(catalogue), "ru")
    assert counts_asked(found, listing.spread) == []


def test_countries_of_many_thousands_of_meetings_are_not_counted():
    many = tuple(entry_of(str(n), "2025-03-01", "Переговоры", []) for n in range(5_001))
    catalogue = WalkedCatalogue(many)
    listing = read_listing("встречи по странам", Cast(catalogue), TODAY)
    assert listed(listing, catalogue, Cast(catalogue), "ru") is None


def test_of_languages_both_texts_of_an_event_count():
    assert len(_listed("все встречи").entries) == 8
    found = _listed("на каких языках стенограммы?")
    assert by_language(found.entries) == {"ru": 6, "en": 3}


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("meetings in English", "80-en 70-en 20-en"),
        ("встречи на английском", "80-en 70-en 20-en"),
        ("встречи с Саматовой на русском языке", "90 60"),
        ("English-language transcripts in 2018", "20-en"),
        ("meetings with Tokayev in Russian", "80"),
        ("встречи на казахском", ""),
        ("сколько встреч на русском по годам", "90 80 60 50 40 30"),
        ("what was said in English", None),
    ],
)
def test_the_transcripts_of_one_language(text, ids):
    found = _listed(text)
    assert (found and " ".join(one.head.id for one in found.entries)) == ids


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("стенограммы на казахском языке", LanguageAsked("kk", "стенограммы")),
        ("only in German please", LanguageAsked("de", "please")),
        ("встречи на высшем уровне", None),
        ("meetings in may", None),
        ("на английской бирже", None),
    ],
)
def test_a_language_that_is_named_as_such(text, asked):
    assert language_asked(text) == asked


@pytest.mark.parametrize(
    ("text", "listed_before", "anew"),
    [
        ("а по годам?", "встречи с Лодкиным?", "встречи с Лодкиным по годам"),
        ("by month", "встречи с Лодкиным по годам", "встречи с Лодкиным по месяцам"),
        ("and by month?", "which year had the most meetings", "how many meetings by month"),
        ("by year", "", ""),
        ("мосты по годам", "встречи с Лодкиным", ""),
    ],
)
def test_what_was_listed_is_counted(text, listed_before, anew):
    assert spread_of_list(text, listed_before) == anew
