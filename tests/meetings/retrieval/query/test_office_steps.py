"""Whoever held an office before or after somebody."""

import datetime as dt

import pytest

from meetings.model.archive import Entry
from meetings.model.meeting import Head, Speaker
from meetings.retrieval.query.archive_cast import Cast
from meetings.retrieval.query.office_steps import (
    head_of_topic,
    office_beside,
    office_of_place,
    office_of_topic,
    office_step_in,
    office_there,
    same_place,
    stepped_holder,
)
from meetings.retrieval.query.office_tenures import holders_found
from storage.archive.selecting_by_walking import WalkedCatalogue


def entry(number, day, name):
    head = Head(str(number), "Meeting", dt.date.fromisoformat(day), None, None, "en", None, None)
    return Entry(head, "", (Speaker(name, (name,), "Mayor of Ost", 1),), 1, 10, number)


CATALOGUE = WalkedCatalogue(
    [
        entry(3, "2022-05-01", "Ada Korn"),
        entry(2, "2019-05-01", "Ivo Reed"),
        entry(1, "2015-05-01", "Magda Tveit"),
    ]
)
CAST = Cast(CATALOGUE)


@pytest.mark.parametrize(
    ("message", "step"),
    [
        ("а до него?", "before"),
        ("А кто был мэром до неё?", "before"),
        ("а до него кто был", "before"),
        ("кого он сменил?", "before"),
        ("его предшественник", "before"),
        ("who was mayor before her?", "before"),
        ("and before him?", "before"),
        ("his predecessor", "before"),
        ("а после него?", "after"),
        ("кто его сменил", "after"),
        ("who came after him", "after"),
        ("who replaced her?", "after"),
        ("а до этого?", None),
        ("что было до него на этом месте построено", None),
        ("before him stood a wall of ice", None),
        ("кто мэр?", None),
    ],
)
def test_which_holder_is_asked_for(message, step):
    assert office_step_in(message) == step


@pytest.mark.parametrize(
    ("shown", "step", "other"),
    [
        (None, "before", "Ivo Reed"),
        ("Ada Korn", "before", "Ivo Reed"),
        ("Ivo Reed", "before", "Magda Tveit"),
        ("Magda Tveit", "before", None),
        ("Ivo Reed", "after", "Ada Korn"),
        ("Ada Korn", "after", None),
        ("Nora Pellow", "before", None),
    ],
)
def test_the_holder_next_to_the_one_shown(shown, step, other):
    held = holders_found("mayor", CATALOGUE, CAST, "en").held
    found = stepped_holder(held, CAST.person(shown) if shown else None, step)
    assert (found and found.person.name_in("en")) == other


@pytest.mark.parametrize(
    ("text", "shown", "meant"),
    [
        ("а президент?", "премьер Армении", "кто президент Армении"),
        ("А кто министр обороны", "премьер-министр Польши", "кто министр обороны Польши"),
        ("and the president?", "Prime Minister of Poland", "who is president of Poland"),
        (
            "what about the defence minister?",
            "President of Chile",
            "who is defence minister of Chile",
        ),
        ("а президент Чили?", "премьер Армении", "а президент Чили?"),
        ("а президент?", "мэр", "а президент?"),
        ("а газ?", "премьер Армении", "а газ?"),
        ("президент", "премьер Армении", "президент"),
    ],
)
def test_another_office_is_of_the_place_shown(text, shown, meant):
    assert same_place(text, shown) == meant


@pytest.mark.parametrize(
    ("message", "said", "meant"),
    [
        ("кто там президент?", "торговля с Арменией", "кто президент Арменией"),
        ("а кто у них премьер?", "сколько мостов в Перу?", "кто премьер Перу"),
        ("who is president there?", "How big is Peru?", "who is president of Peru"),
        ("кто там губернатор", "дороги Брянской области", "кто губернатор Брянской области"),
        ("кто там президент?", "торговля Армении и Перу", "кто там президент?"),
        ("кто там президент?", "мосты", "кто там президент?"),
        ("кто президент?", "торговля с Арменией", "кто президент?"),
        ("кто там выступал?", "торговля с Арменией", "кто там выступал?"),
        ("кто там президент Перу?", "торговля с Арменией", "кто там президент Перу?"),
    ],
)
def test_an_office_there_is_of_the_place_talked_about(message, said, meant):
    assert office_there(message, said) == meant


@pytest.mark.parametrize(
    ("message", "meant"),
    [
        ("who runs it?", "who heads Ostbank?"),
        ("and who is in charge of it", "who heads Ostbank?"),
        ("а кто им руководит?", "кто возглавляет Ostbank?"),
        ("кто её возглавляет", "кто возглавляет Ostbank?"),
        ("who runs it well?", "who runs it well?"),
    ],
)
def test_who_heads_it_is_of_the_topic_shown(message, meant):
    assert head_of_topic(message, "Ostbank") == meant
    assert head_of_topic(message, "") == message


@pytest.mark.parametrize(
    ("message", "asked"),
    [
        ("кто был мэром до Корна?", ("кто был мэром", "before", "Корна")),
        ("кто стал мэром сразу после Ады Корн", ("кто стал мэром", "after", "Ады Корн")),
        ("who was mayor of Ost before Reed?", ("who was mayor of Ost", "before", "Reed")),
        ("who became mayor right after Reed", ("who became mayor", "after", "Reed")),
        ("кто был мэром до 2019", None),
        ("мост до Корна", None),
    ],
)
def test_an_office_beside_somebody(message, asked):
    assert office_beside(message) == asked


@pytest.mark.parametrize(
    ("text", "said", "asked"),
    [
        ("кто губернатор?", "Тульская область урожай", "кто губернатор Тульская область"),
        ("кто президент?", "торговля с Казахстаном", "кто президент Казахстаном"),
        ("who is the president", "trade with Kazakhstan", "who is the president of Kazakhstan"),
        ("кто губернатор?", "урожай", ""),
        ("кто губернатор?", "Тульская область и Калужская область", ""),
        ("кто губернатор Калужской области?", "Тульская область", ""),
        ("кто говорил?", "Тульская область", ""),
    ],
)
def test_an_office_is_of_the_one_place_named_before(text, said, asked):
    assert office_of_place(text, said) == asked


@pytest.mark.parametrize(
    ("text", "topic", "anew"),
    [
        ("кто глава?", "Севербанк", "кто глава Севербанк?"),
        ("а кто там начальник", "порт", "кто начальник порт?"),
        ("who's the head", "Severbank", "who is the head of Severbank?"),
        ("who is the boss of it?", "Severbank", "who is the head of Severbank?"),
        ("and who is the CEO there", "Severbank", "who is the ceo of Severbank?"),
        ("who is the head of the port", "Severbank", ""),
        ("кто глава порта", "Севербанк", ""),
        ("кто глава?", "", ""),
        ("кто министр?", "Севербанк", ""),
    ],
)
def test_the_head_of_the_topic_shown(text, topic, anew):
    assert office_of_topic(text, topic) == anew
