"""Two meetings side by side."""

import datetime as dt

from meetings.facts.extraction.extract import extract
from meetings.model.archive import Entry
from meetings.model.meeting import Head, Meeting, Speaker, Turn
from meetings.retrieval.comparing_meetings import Placed, compare, placed, with_the_same
from meetings.retrieval.query.archive_cast import Cast
from storage.archive.selecting_by_walking import WalkedCatalogue


def said(text, lang="ru"):
    return extract(text, lang, dt.date(2021, 10, 5))


def texts(facts):
    return ", ".join(fact.text for fact in facts)


def told(first, second):
    here, there = ([Placed(fact, None) for fact in facts] for facts in (first, second))
    return [
        f"{one.unit}: {texts(one.first)} | {texts(one.second)}" for one in compare(here, there)
    ]


def test_the_same_subject_and_unit():
    first = said("Экспорт достиг 6 миллиардов долларов. Импорт вырос на 5 процентов.")
    second = said("Экспорт составил 9 миллиардов долларов. Импорт составил 4 миллиарда долларов.")
    assert told(first, second) == ["USD: 6 миллиардов долларов | 9 миллиардов долларов"]


def test_across_languages_where_the_indicator_is_known():
    first = said("Товарооборот достиг 6 миллиардов долларов.")
    second = said("Bilateral trade reached $9 billion.", "en")
    assert told(first, second) == ["USD: 6 миллиардов долларов | $9 billion"]


def test_nothing_in_common():
    assert told(said("Экспорт достиг 6 миллиардов долларов."), said("Построено 40 школ.")) == []
    assert told((), ()) == []


def test_people_and_years_are_counted_everywhere():
    assert (
        told(said("Пришли 40 человек, прошло пять лет."), said("Ждали 50 человек семь лет.")) == []
    )


def entry(id_, date, *names, lang="ru"):
    head = Head(id_, id_, dt.date.fromisoformat(date), None, None, lang, None, None)
    speakers = tuple(Speaker(name, (name,), None, 1) for name in names)
    return Entry(head, "", speakers, 2, 9, 1)


HOST = "Андрей Лосев"
ENTRIES = [
    entry("5", "2022-05-01", HOST, "Ася Кольцова"),
    entry("5-en", "2022-05-01", "Andrei Losev", "Asya Koltsova", lang="en"),
    entry("4", "2022-04-01", HOST, "Пётр Зимин"),
    entry("3", "2021-04-01", HOST, "Ася Кольцова"),
    entry("2", "2020-04-01", HOST, "Ася Кольцова"),
    entry("1", "2019-04-01", "Иван Гость"),
]


def ids(one, entries):
    known = WalkedCatalogue(entries)
    found = with_the_same(one, known, Cast(known))
    return [other.head.id for other in found[1]] if found else []


def test_the_meetings_before_with_the_guest_then_those_after():
    found = {one.head.id: ids(one, ENTRIES) for one in ENTRIES}
    assert found == {
        "5": ["3", "2"],
        "5-en": ["3", "2"],
        "4": ["3", "2", "5"],
        "3": ["2", "5"],
        "2": ["3", "5"],
        "1": [],
    }


def test_who_is_always_there_is_no_reason_to_compare():
    many = [entry(str(n), "2020-01-01", HOST) for n in range(100, 130)]
    assert ids(many[0], many) == []


def meeting(text):
    head = Head("1", "Встреча", dt.date(2021, 10, 5), None, None, "ru", None, None)
    return Meeting(head, "", (), (Turn(None, None, text),))


def compared(first, second):
    sides = []
    for text in (first, second):
        facts = [fact._replace(turn=0) for fact in said(text)]
        sides.append(placed(meeting(text), facts))
    return [f"{texts(one.first)} | {texts(one.second)}" for one in compare(*sides)]


def test_only_of_the_same_place():
    kazakh = "Товарооборот с Казахстаном составил 14 миллиардов долларов."
    again = "Товарооборот с Казахстаном достиг 21 миллиарда долларов."
    uzbek = "Товарооборот с Узбекистаном составил 9 миллиардов долларов."
    assert compared(kazakh, again) == ["14 миллиардов долларов | 21 миллиарда долларов"]
    assert compared(kazakh, uzbek) == []


def test_who_is_asked_for_is_compared_even_where_somebody_comes_more_seldom():
    both = entry("6", "2022-06-01", HOST, "Ася Кольцова", "Пётр Зимин")
    known = WalkedCatalogue([both, *ENTRIES])
    cast = Cast(known)
    asked = {name: cast.who(name) for name in ("Ася Кольцова", "Пётр Зимин")}
    found = {name: with_the_same(both, known, cast, people) for name, people in asked.items()}
    assert [one.head.id for one in found["Ася Кольцова"][1]] == ["5", "3", "2"]
    assert [one.head.id for one in found["Пётр Зимин"][1]] == ["4"]
