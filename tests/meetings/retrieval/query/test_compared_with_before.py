"""What was asked last beside what was asked before it."""

import datetime as dt

import pytest

from meetings.names.people_meant import KnownPerson
from meetings.retrieval.query.compared_with_before import asks_to_compare, both_asked

KNOWN = (KnownPerson("Полина Остроухова"), KnownPerson("Иван Лодкин"))


@pytest.mark.parametrize(
    "text",
    [
        *("сравни", "а сравни их", "сравните оба", "что больше?", "где ниже?", "в чём разница?"),
        *("у кого больше", "какая разница между ними?"),
        *("compare", "compare them please", "which is bigger?", "which of them was higher"),
    ],
)  # fmt: skip
def test_it_is_asked_for(text):
    assert asks_to_compare(text)


@pytest.mark.parametrize(
    "text",
    [
        *(
            "сравни с Турцией",
            "сравни последние две встречи",
            "что больше всего волнует",
            "разница",
        ),
        *("compare to 2016", "which bridge is bigger", "compare the prices of bread", "сравнение"),
    ],
)
def test_what_says_more_is_a_question_of_its_own(text):
    assert not asks_to_compare(text)


@pytest.mark.parametrize(
    ("question", "earlier", "both"),
    [
        ("товарооборот с Турцией в 2018", "товарооборот с Китаем в 2018",
         "товарооборот с Китаем и Турцией в 2018"),
        ("How much was trade with Austria in 2017?", "trade with Turkey in 2017",
         "trade with Turkey and Austria in 2017"),
        ("инфляция 2016", "инфляция 2015", "инфляция 2015 и 2016"),
        ("что говорил Остроухова о мосте?", "что говорил Лодкин о мосте?",
         "что говорил Лодкин и Остроухова о мосте?"),
        ("что говорил Остроухова о мосте?", "что говорил Лодкин о газе?", ""),
        ("экспорт в Турцию", "импорт из Китая", ""),
        ("товарооборот с Турцией", "товарооборот с Турцией", ""),
        ("мост", "газ", ""),
    ],
)  # fmt: skip
def test_both_in_one(question, earlier, both):
    assert both_asked(question, earlier, dt.date(2026, 1, 1), KNOWN) == both
