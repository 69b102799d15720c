"""Russian phrases in another case or number, with the capitals they had."""

import pytest

from meetings.text.capitalising_like import capitals_like
from meetings.text.inflecting_phrases import (
    accusative,
    beside_number,
    nominative,
    nominative_beside,
)

PHRASES = """
ценами на нефть | ablt | цены на нефть
Новым мостом | ablt | Новый мост
СПГ | datv | СПГ
новых учителей | gent | новые учителя
цветами | ablt | цветы
школами | ablt | школы
Ивану Лугову | datv | Ивану Лугову
"""


@pytest.mark.parametrize("line", PHRASES.strip().splitlines())
def test_the_first_noun_and_what_belongs_to_it(line):
    words, case, expected = line.split(" | ")
    assert nominative(words, case) == expected


@pytest.mark.parametrize(
    ("word", "head", "expected"),
    [
        ("Президентом", "Президентом", "Президент"),
        ("Премьер-министру", "Премьер-министру", "Премьер-министр"),
        ("исполнительным", "директором", "исполнительный"),
        ("Федерального", "канцлера", "Федеральный"),
        ("корпусов", "корпусов", "корпуса"),
    ],
)
def test_the_words_of_an_office(word, head, expected):
    assert nominative_beside(word, head) == expected


def test_a_phrase_as_the_object_of_a_question():
    assert accusative(["новая", "школа", "посёлка"]) == ["новую", "школу", "посёлка"]
    assert accusative(["посёлка"]) == []


@pytest.mark.parametrize(("form", "expected"), [(1, "лодка"), (2, "лодки"), (5, "лодок")])
def test_what_is_counted(form, expected):
    assert beside_number("лодка", form) == expected


@pytest.mark.parametrize(
    ("word", "model", "expected"),
    [
        ("касым-жомарт", "Касым-Жомартом", "Касым-Жомарт"),
        ("премьер-министр", "Премьер-министром", "Премьер-министр"),
        ("мост", "мостом", "мост"),
    ],
)
def test_capitals_are_the_models(word, model, expected):
    assert capitals_like(word, model) == expected
