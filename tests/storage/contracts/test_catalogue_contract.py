"""What a catalogue is asked for without a walk: selections, totals, marks, who speaks, figures."""

from __future__ import annotations

import datetime as dt
import random
from dataclasses import replace

import pytest

from meetings.model.catalogue_selection import EVERYTHING, Selection, Totals
from meetings.model.meeting import Speaker, Turn
from meetings.retrieval.indexing.catalogue_index_terms import COUNTED, marks_of
from meetings.retrieval.indexing.head_keys import head_countries, head_keys
from meetings.text.stems import key
from storage.archive.memory import MemoryArchive

MAYAKI, TREASURER = "Пётр Лодкин", "Вера Казначеева"


def spoken(item, *speakers):
    """The same meeting with others speaking: (name, label, role) of each."""
    known, data = item
    said = tuple(Speaker(name, (label,), role, 1) for name, label, role in speakers)
    turns = tuple(Turn(name, label, f"Слово {name}.") for name, label, _ in speakers)
    return replace(known, speakers=said, turns=turns), data + repr(speakers).encode()


@pytest.fixture
def filled(archive, meeting):
    """Three meetings; the middle one in both languages."""
    page = "http://en.kremlin.ru/events/president/news/102"
    title = "Talks with the President of Kazakhstan"
    english = meeting("102-en", "2021-04-01", title=title, url=page)
    english = replace(english[0], head=replace(english[0].head, lang="en")), english[1]
    archive.put(
        [
            spoken(
                meeting("101", "2021-03-04", title="Совет пристани"),
                (MAYAKI, "П.Лодкин", "смотритель маяка"),
            ),
            spoken(
                meeting("102", "2021-04-01", title="Переговоры с Президентом Казахстана"),
                (MAYAKI, "П.Лодкин", "начальник порта"),
                (TREASURER, "В.Казначеева", None),
            ),
            english,
            spoken(
                meeting("103", "2021-05-06", title="Смотр шлюпок", time=None),
                (TREASURER, "Казначеева", "казначей"),
            ),
        ]
    )
    return archive


def ids(found):
    return [entry.head.id for entry in found]


def by(*marks, **more):
    return Selection(any_of=(frozenset(marks),), **more)


def day(text):
    return dt.date.fromisoformat(text)


def test_nothing_selected_is_everything_newest_first(filled):
    assert ids(filled.entries()) == ["103", "102-en", "102", "101"]
    assert filled.entries(EVERYTHING) == filled.entries()


def test_a_page_is_a_slice(filled):
    assert ids(filled.entries(start=1, limit=2)) == ["102-en", "102"]
    assert ids(filled.entries(limit=1)) == ["103"]
    assert ids(filled.entries(start=3)) == ["101"]
    assert ids(filled.entries(start=9, limit=2)) == []
    assert ids(filled.entries(limit=0)) == []


@pytest.mark.parametrize(
    ("selection", "found"),
    [
        (Selection(since=day("2021-04-01")), ["103", "102-en", "102"]),
        (Selection(until=day("2021-04-01")), ["102-en", "102", "101"]),
        (Selection(since=day("2021-04-02"), until=day("2021-05-05")), []),
        (Selection(once_in="ru"), ["103", "102", "101"]),
        (Selection(once_in="en"), ["103", "102-en", "101"]),
        (by(("speaker", TREASURER)), ["103", "102"]),
        (by(("speaker", "Никто Никакой")), []),
        (by(("word", "шлюпок"), ("word", "пристани")), ["103", "102-en", "102", "101"]),
        (by(("word", "шлюпок")), ["103"]),
        (by(("country", "KZ")), ["102-en", "102"]),
        (by(("country", "KZ"), once_in="ru"), ["102"]),
        (by(("event", "102")), ["102-en", "102"]),
        (by(("url", "http://kremlin.ru/events/president/news/101")), ["101"]),
        (
            Selection((frozenset([("speaker", MAYAKI)]), frozenset([("speaker", TREASURER)]))),
            ["102"],
        ),
        (Selection((frozenset(),)), []),
        (Selection(none_of=frozenset([("speaker", TREASURER)])), ["102-en", "101"]),
        (by(("speaker", MAYAKI), none_of=frozenset([("speaker", TREASURER)])), ["102-en", "101"]),
        (Selection(none_of=frozenset([("speaker", MAYAKI), ("word", "шлюпок")])), []),
    ],
)
def test_what_is_selected_fits_everything_given(filled, selection, found):
    assert ids(filled.entries(selection)) == found
    assert ids(filled.entries(selection, start=1, limit=1)) == found[1:2]
    assert filled.totals(selection).meetings == len(found)


def test_figures_are_found_by_what_they_count(archive, meeting):
    archive.put([meeting(text="Выручка порта составила 25 миллионов рублей."), meeting("102")])
    assert ids(archive.entries(by(("figure", "выручк")))) == ["101"]
    archive.put([meeting(text="Выручки не было.")])
    assert ids(archive.entries(by(("figure", "выручк")))) == []


def test_entries_are_given_by_id(filled):
    found = filled.entries_of(["101", "999", "102"])
    assert found == {id_: filled.entry(id_) for id_ in ("101", "102")}


def test_totals_tell_how_much_there_is(archive, filled):
    languages = (("ru", 3), ("en", 1))
    months = ((day("2021-05-01"), 1), (day("2021-04-01"), 2), (day("2021-03-01"), 1))
    first, last = day("2021-03-04"), day("2021-05-06")
    assert filled.totals() == Totals(4, 5, 3, first, last, languages, months)
    assert filled.totals(Selection(since=day("2030-01-01"))) == Totals()


def test_marks_are_counted_by_meetings(filled):
    assert filled.marks("speaker") == {MAYAKI: 3, TREASURER: 2}
    assert filled.marks("word")["переговоры"] == 1
    filled.remove("102")
    assert filled.marks("speaker") == {MAYAKI: 2, TREASURER: 1}
    assert "переговоры" not in filled.marks("word")


def test_who_speaks_comes_in_the_order_of_a_walk(filled):
    treasurer, keeper = filled.participants()
    assert (treasurer.name, treasurer.meetings) == (TREASURER, 2)
    assert treasurer.labels == ("Казначеева", "В.Казначеева")
    assert [(one.role, one.meetings) for one in keeper.roles] == [
        ("начальник порта", 1),
        ("смотритель маяка", 1),
    ]
    filled.remove("103")
    assert [one.name for one in filled.participants()] == [MAYAKI, TREASURER]
    assert filled.participants()[1].labels == ("В.Казначеева",)


TRADE = "Товарооборот с Казахстаном в {} году достиг {} миллиардов долларов."


def test_points_of_an_indicator_follow_the_text(archive, meeting):
    def values(places=()):
        return [(point.when, point.value) for _, point in archive.points("trade", places)]

    archive.put([meeting(text=TRADE.format(2019, 20)), meeting("102", "2021-04-01", text="Нет.")])
    assert values() == [("2019", 20e9)]
    archive.put([meeting("102", "2021-04-01", text=TRADE.format(2020, 21))])
    assert values() == [("2020", 21e9), ("2019", 20e9)]
    assert values({"KZ"}) == values()
    assert values({"CN"}) == []
    archive.remove("101")
    assert values() == [("2020", 21e9)]


def test_points_are_given_newest_meeting_first_and_each_meeting_s_as_they_are_said(
    archive, meeting
):
    both = f"{TRADE.format(2018, 18)} {TRADE.format(2017, 17)}"
    archive.put([meeting("102", "2021-04-01", text=both)])
    archive.put([meeting("101", "2021-03-04", text=TRADE.format(2019, 20))])
    said = [(point.meeting.id, point.when) for _, point in archive.points("trade")]
    assert said == [("102", "2018"), ("102", "2017"), ("101", "2019")]


def test_indicators_are_counted_by_the_meetings_of_one_place(archive, meeting):
    assert archive.indicators() == {}
    china = "Товарооборот с Китаем в 2020 году достиг 100 миллиардов долларов."
    archive.put(
        [
            meeting(text=TRADE.format(2019, 20)),
            meeting("102", "2021-04-01", text=f"{TRADE.format(2020, 21)} {china}"),
            meeting("103", "2021-04-02", text="Инфляция сейчас составляет 4 процента."),
        ]
    )
    assert archive.indicators() == {"trade": 2, "inflation": 1}
    archive.remove("101")
    assert archive.indicators() == {"trade": 1, "inflation": 1}


PEOPLE = [(MAYAKI, "П.Лодкин"), (TREASURER, "В.Казначеева"), ("Ким Ен", "Ким"), ("Гость", "Гость")]
TITLES = ["Совет пристани", "Переговоры с Турцией", "Смотр шлюпок", "Talks in Ankara"]


def any_meeting(dice, meeting):
    item = meeting(
        str(dice.randint(101, 106)),
        dice.choice(["2021-03-04", "2021-03-05", "2021-04-01"]),
        title=dice.choice(TITLES),
        time=dice.choice(["12:30", None]),
    )
    said = dice.sample(PEOPLE, dice.randint(1, 3))
    role = dice.choice([None, "министр", "посол Турции"])
    return spoken(item, *((name, label, role) for name, label in said))


@pytest.mark.parametrize("seed", range(6))
def test_whatever_is_done_it_is_looked_up_as_a_walk_finds_it(archive, meeting, seed):
    dice, known = random.Random(seed), MemoryArchive()
    for _ in range(15):
        there = ids(known.entries())
        if there and dice.random() < 0.25:
            gone = dice.choice(there)
            archive.remove(gone)
            known.remove(gone)
        else:
            item = any_meeting(dice, meeting)
            archive.put([item])
            known.put([item])
        _same(archive, known, dice)


def _same(archive, known, dice):
    assert archive.participants() == known.participants()
    assert archive.totals() == known.totals()
    for field in COUNTED:
        assert dict(archive.marks(field)) == dict(known.marks(field))
    every = sorted({mark for entry in known.entries() for mark in marks_of(entry)})
    if every:
        groups = tuple(frozenset(dice.choices(every, k=2)) for _ in range(2))
        selection = Selection(groups, once_in=dice.choice([None, "ru", "en"]))
        assert list(archive.entries(selection)) == list(known.entries(selection))


def keys_by_id(archive):
    return {one.head.id: made_anew(one) for one in archive.entries()}


def made_anew(entry):
    """The keys of a head, with the countries wherever they come from."""
    return replace(head_keys(entry), countries=head_countries(entry))


def test_the_keys_of_a_head_are_those_of_what_it_says_now(filled, meeting):
    before = keys_by_id(filled)
    assert {key("шлюпок"), "2021"} <= set(before["103"].words.split())
    assert key("маяка") in before["101"].speakers[MAYAKI].split()
    known = meeting("103", "2021-05-06", title="Спуск катера", time=None)
    filled.put([spoken(known, (TREASURER, "Казначеева", "боцман"))])
    after = keys_by_id(filled)
    assert key("катера") in after["103"].words.split()
    assert key("шлюпок") not in after["103"].words.split()
    assert after["103"].speakers == {TREASURER: " ".join(map(key, [*TREASURER.split(), "боцман"]))}
    assert {one: before[one] for one in ("101", "102")} == {
        one: after[one] for one in ("101", "102")
    }
    assert after == {one.head.id: made_anew(replace(one, keys=None)) for one in filled.entries()}
    assert (after["101"].countries, after["102"].countries) == (set(), {"KZ"})
