"""A question for a value is told where such a value stands, of the country that is asked about."""

import datetime as dt

import pytest

from meetings.facts.extraction.extract import facts_of
from meetings.model.meeting import Head, Meeting, Speaker, Turn
from meetings.model.question import Question
from meetings.retrieval.quoting.answer_from_sentence import excerpted
from meetings.subscriptions.answer_holds_asked_value import holds_value_asked

KZ = frozenset({"KZ"})


def answer(text, lang):
    head = Head("1", "Совещание", dt.date(2030, 1, 5), None, None, lang, None, None)
    turn = Turn("Вера Дорошина", "В.Дорошина", text)
    said = Meeting(head, "", (Speaker("Вера Дорошина", ("В.Дорошина",), None, 1),), (turn,))
    whole = (0, len(text))
    return excerpted(said, facts_of(said), 0, whole, 0.9, whole)


@pytest.mark.parametrize(
    ("asked", "countries", "text", "holds"),
    [
        ("sum", KZ, "Товарооборот с Казахстаном – 28 миллиардов долларов.", True),
        ("sum", KZ, "Товарооборот составил 28 миллиардов долларов.", True),
        ("sum", KZ, "Между Россией и Казахстаном торговля – 28 миллиардов долларов.", True),
        ("sum", KZ, "С Киргизией – 4 миллиарда долларов, с Казахстаном – 28 миллиардов.", True),
        ("sum", KZ, "Мы торгуем с Казахстаном, за год вышло 28 миллиардов долларов.", True),
        ("sum", KZ, "Товарооборот с Киргизией – 4 миллиарда долларов, с Казахстаном граница "
         "открыта.", False),
        ("sum", KZ, "С Киргизией – 4 миллиарда долларов, рост на 5 процентов, с Казахстаном "
         "граница открыта.", False),
        ("sum", KZ, "С Казахстаном тоже торгуем. Товарооборот хороший.", False),
        ("sum", KZ, "С Казахстаном торгуем с 1992 года, товарооборот вырос.", False),
        ("sum", KZ, "Trade with Kazakhstan reached 28 billion dollars.", True),
        ("sum", KZ, "Trade with Uzbekistan reached 9 billion dollars.", False),
        ("sum", KZ, "Казахстану, Киргизии и Армении отгрузили на 28 миллионов рублей.", True),
        ("sum", KZ, "На 28 миллионов рублей отгрузили Казахстану.", True),
        ("sum", KZ, "С Казахстаном граница открыта, а с Киргизией торговля – 4 миллиарда рублей.",
         False),
        ("date", frozenset(), "Мост откроют 5 мая.", True),
        ("date", frozenset(), "Мост обязательно откроют.", False),
        ("percent", frozenset(), "Доля рубля в расчётах – 85 процентов.", True),
        ("percent", frozenset(), "Доля рубля в расчётах велика.", False),
        ("count", frozenset(), "Построили три школы.", True),
        ("count", frozenset(), "Школы построили.", False),
        # what asks for no value
        ("thing", KZ, "Товарооборот хороший.", True),
        ("reason", KZ, "С Киргизией граница открыта.", True),
    ],
)  # fmt: skip
def test_a_value_of_the_kind_and_the_country_asked_for(asked, countries, text, holds):
    lang = "en" if text.isascii() else "ru"
    question = Question("", "ru", asked, (), countries=countries)
    assert holds_value_asked(question, answer(text, lang)) is holds
