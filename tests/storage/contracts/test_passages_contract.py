"""The contract of the passages: what is in the archive is found, and nothing else."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from meetings.model.boolean_query import NOTHING, Holds, all_of, any_of
from meetings.model.hits import HAS_FIGURE, IN_LEAD, speaker_number
from meetings.model.meeting import Turn
from meetings.model.passage import TermGroup
from meetings.ports.one_look import one_look
from meetings.retrieval.indexing.passages import passages_of
from meetings.retrieval.indexing.sentence_traits import (
    at_meeting_about,
    at_meeting_of,
    named,
    tells_of,
)
from meetings.text.stems import key


@pytest.fixture
def filled(stores, meeting):
    stores.archive.put(
        [
            meeting("101", text="У нас 40 лодок. Вёсел нет."),
            meeting("102", text="Парус. Лодка и парус."),
        ]
    )
    assert stores.passages.catch_up(stores.archive)
    return stores


def groups(*words):
    return [TermGroup(((key(word), 1.0),)) for word in words]


def found(stores, *words, limit=10):
    return [(one.meeting_id, one.text) for one in stores.passages.search(groups(*words), limit)]


def test_nothing_is_found_before_it_was_made(stores, meeting):
    stores.archive.put([meeting()])
    assert not stores.passages.healthy()
    assert stores.passages.behind(stores.archive) == 1
    assert found(stores, "лодка") == []
    assert stores.passages.total() == stores.passages.frequency(key("лодка")) == 0
    assert list(stores.passages.vocabulary()) == []


def test_any_form_of_a_word_finds_and_most_words_come_first(filled):
    assert found(filled, "лодка")[0][1] in {"У нас 40 лодок.", "Лодка и парус."}
    assert found(filled, "лодка", "парус")[0] == ("102", "Лодка и парус.")
    assert len(found(filled, "лодка", limit=1)) == 1
    assert found(filled, "самолёт") == found(filled) == []


def test_of_equal_ones_the_place_decides_and_not_when_they_came(stores, meeting):
    for id_, day in (("303", "2021-03-05"), ("301", "2021-03-06"), ("302", "2021-03-04")):
        stores.archive.put([meeting(id_, day, "Парус поднят. Парус поднят.", title="Совет")])
        assert stores.passages.catch_up(stores.archive)
    places = [one.place for one in stores.passages.search(groups("парус"), 10)]
    assert len(places) == 6
    assert places == sorted(places)


def test_passages_come_back_whole(filled):
    passage = filled.passages.search(groups("лодка", "парус"), 1)[0]
    text = filled.archive.meeting("102").text_of(passage.turn)
    assert text[passage.start : passage.stop] == passage.text == "Лодка и парус."
    assert passage.speaker == "Пётр Лодкин"
    assert passage.before
    assert passage.lexical > 0


@pytest.mark.parametrize(
    ("label", "asking"), [("П.Лодкин", "somebody"), ("Журналист П.Лодкин", "press")]
)
def test_each_sentence_comes_back_as_it_was_made(stores, meeting, label, asking):
    told, source = meeting("103", text="Лодок сорок. Все новые. " * 6 + "Которая тонет?")
    (asked,) = told.turns
    turns = (replace(asked, label=label), Turn("Вера Мель", "В.Мель", "Ни одна. " * 40))
    told = replace(told, turns=turns)
    stores.archive.put([(told, source)])
    assert stores.passages.catch_up(stores.archive)
    read = stores.archive.meeting("103")
    made = [one.passage for one in passages_of(read, stores.archive.facts("103"))]
    assert {one.asking for one in made if one.turn == 0} == {asking}
    found = stores.passages.of_turns([("103", turn) for turn in (-1, 0, 1)])
    assert sorted(found, key=lambda one: one.place) == made


def test_all_passages_of_some_turns(filled):
    told = {(one.meeting_id, one.text) for one in filled.passages.of_turns([("101", 0)])}
    assert told == {("101", "У нас 40 лодок."), ("101", "Вёсел нет.")}
    both = filled.passages.of_turns([("101", 0), ("102", 0), ("999", 0)])
    assert len(both) == 4
    assert filled.passages.of_turns([]) == []


def held(stores, query):
    hits = stores.passages.holding(query)
    assert not hits.more
    told = [(one.meeting_id, one.text) for one in hits.read()]
    return sorted(told, key=lambda one: one[0])  # meetings may stand in any order


def own(word):
    return Holds("own", key(word))


def beside(word):
    return Holds("next", key(word))


def test_all_that_meets_a_query_is_held_in_the_order_in_which_it_is_said(filled):
    assert held(filled, own("лодка")) == [("101", "У нас 40 лодок."), ("102", "Лодка и парус.")]
    assert held(filled, all_of([own("лодка"), own("парус")])) == [("102", "Лодка и парус.")]
    assert held(filled, beside("лодка")) == [("101", "Вёсел нет."), ("102", "Парус.")]
    either = any_of([own("вёсел"), all_of([own("парус"), beside("лодка")])])
    assert held(filled, either) == [("101", "Вёсел нет."), ("102", "Парус.")]
    everything = [("101", "У нас 40 лодок."), ("101", "Вёсел нет.")]
    assert held(filled, any_of([own("вёсел"), own("40")])) == everything
    assert held(filled, own("самолёт")) == held(filled, NOTHING) == []


def test_a_meeting_that_goes_before_its_sentences_are_read_is_no_fault(filled):
    held = filled.passages.holding(any_of([Holds("own", key("лодка"))]))
    filled.archive.remove("101")
    filled.passages.catch_up(filled.archive)
    left = {one.meeting_id for _, one in held.that(lambda _: True).with_places()}
    assert "102" in left <= {"101", "102"}


def test_what_is_held_is_counted_without_reading_it(filled):
    hits = filled.passages.holding(any_of([own("лодка"), own("вёсел")]))
    days = {filled.archive.entry(id_).head.date for id_ in ("101", "102")}
    assert {dt.date.fromordinal(day) for day in hits.days.tolist()} == days
    assert len(hits) == 3
    assert len(set(hits.meetings.tolist())) == len(set(hits.events.tolist())) == 2
    assert set(hits.speakers.tolist()) == {speaker_number("Пётр Лодкин")}
    assert hits.languages() == {"ru": 3}
    assert sorted(hits.has(HAS_FIGURE).tolist()) == [False, False, True]
    assert not hits.has(IN_LEAD).any()


def test_signs_of_a_sentence_and_of_its_meeting_are_held(stores, meeting):
    stores.archive.put(
        [
            meeting("201", text="Едет Песков. Песок возят в Турцию."),
            meeting("202", text="Песков и песок.", title="Встреча в Казахстане"),
        ]
    )
    stores.passages.catch_up(stores.archive)
    sand = own("песков")
    assert held(stores, named(key("песков"))) == [("201", "Едет Песков.")]
    turkey = any_of([own("Турция"), tells_of("TR")])
    assert held(stores, turkey) == [("201", "Песок возят в Турцию.")]
    there = all_of([any_of([sand, own("песок")]), at_meeting_of("KZ")])
    assert held(stores, there) == [("202", "Песков и песок.")]
    titled = all_of([any_of([sand, own("песок")]), at_meeting_about(key("встреча"))])
    assert held(stores, titled) == [("202", "Песков и песок.")]


def test_how_many_hold_a_key_and_which_words_there_are(filled):
    keys = [key("лодка"), key("парус"), key("самолёт")]
    assert filled.passages.frequencies(keys) == [2, 2, 0]
    assert [filled.passages.frequency(one) for one in keys] == [2, 2, 0]
    everything = [(id_, turn) for id_ in ("101", "102") for turn in (-1, 0)]
    assert filled.passages.total() == len(filled.passages.of_turns(everything)) == 6
    assert {"лодок", "парус"} <= set(filled.passages.vocabulary())


def test_changes_are_taken_over(filled, opened, meeting):
    filled.archive.put([meeting("101", text="Якорь."), meeting("103", text="Мачта.")])
    filled.archive.remove("102")
    assert filled.passages.behind(filled.archive) == 3
    assert filled.passages.catch_up(filled.archive)
    assert filled.passages.behind(filled.archive) == 0
    again = opened()
    assert found(again, "якорь")[0] == ("101", "Якорь.")
    assert found(again, "мачта")[0] == ("103", "Мачта.")
    assert found(again, "лодка") == found(again, "парус") == []
    assert again.passages.healthy()
    assert not again.passages.is_unfinished(again.archive)


def test_made_anew_it_finds_the_same(filled):
    before = found(filled, "лодка", "парус"), filled.passages.total()
    filled.passages.rebuild(filled.archive)
    assert (found(filled, "лодка", "парус"), filled.passages.total()) == before
    assert filled.passages.faults() == {}


def test_within_one_look_the_index_is_as_it_was(opened, filled, meeting):
    reader = opened()
    with one_look():
        assert found(reader, "парус") == [("102", "Парус."), ("102", "Лодка и парус.")]
        filled.archive.put([meeting("103", text="Бакен горит.")])
        filled.passages.catch_up(filled.archive)
        assert found(reader, "парус") == [("102", "Парус."), ("102", "Лодка и парус.")]
    assert found(reader, "бакен") == [("103", "Бакен горит.")]
