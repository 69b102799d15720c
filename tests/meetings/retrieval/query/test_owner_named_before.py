"""Of whom or what a message is that names a thing and leaves out whose."""

import pytest

from meetings.names.people_meant import KnownPerson
from meetings.retrieval.query.owner_named_before import is_of_one_not_named, of_the_one_named

KNOWN = (KnownPerson("Пётр Лодкин"), KnownPerson("Nora Pellow"))
TURKEY = "Какой город столица Турции?"


@pytest.mark.parametrize(
    ("text", "question", "anew"),
    [
        ("а его площадь?", TURKEY, "какая площадь Турции?"),
        ("а население?", TURKEY, "какое население Турции?"),
        ("а дети у него есть?", "Сколько лет Лодкину?", "есть ли дети у Лодкину?"),
        ("где он живёт?", "Сколько лет Лодкину?", "где Лодкину живёт?"),
        ("and its capital?", "What is the population of Peru?", "what is Peru's capital?"),
        ("what were its revenues?", "How old is NordFerry?", "what were NordFerry's revenues?"),
        ("where does she live?", "How old is Pellow?", "where does Pellow live?"),
        ("and her husband?", "How old is Pellow?", "what is Pellow's husband?"),
        (
            "what did she say about the UN?",
            "How old is Pellow?",
            "what did Pellow say about the UN?",
        ),
        ("and the mayor?", "what's the capital of Peru?", "what is Peru's mayor?"),
        ("and mayors?", "meetings with ministers of Peru", "mayors of Peru"),
        ("а площадь Перу?", TURKEY, ""),
        ("население", TURKEY, ""),
        ("а сколько стоит хлеб?", TURKEY, ""),
        ("а в 2019?", TURKEY, ""),
        ("а население?", "Сколько стоит хлеб?", ""),
        ("and its capital?", "How far is it from Peru to Chile?", ""),
        ("а почему?", TURKEY, ""),
    ],
)
def test_of_the_one_named(text, question, anew):
    assert of_the_one_named(text, question, KNOWN) == anew


def test_a_new_topic_is_of_nobody_unless_it_says_so():
    assert not of_the_one_named("а зерно?", "газ Турции", KNOWN, bare=False)
    assert of_the_one_named("а её зерно?", "газ Турции", KNOWN, bare=False) == "зерно Турции"
    assert of_the_one_named("а их цена?", "паромы", KNOWN, bare=False) == "цена паромы"


@pytest.mark.parametrize(
    "text", ["and its profit?", "а его выручка?", "её площадь", "what about its price"]
)
def test_a_thing_of_one_who_is_not_named(text):
    assert is_of_one_not_named(text)


@pytest.mark.parametrize("text", ["profit", "а выручка?", "his", "what did they say of its price"])
def test_no_such_thing(text):
    assert not is_of_one_not_named(text)
