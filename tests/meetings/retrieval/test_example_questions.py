"""Questions to try are such as somebody would ask."""

import pytest

from meetings.model.fact import Fact
from meetings.retrieval.examples import questions_about


def last_asked(subject, lang):
    fact = Fact(0, "money", "5", 0, 5, "USD", subject=subject)
    return questions_about(fact, lang)[-1]


@pytest.mark.parametrize(
    ("subject", "question"),
    [
        ("cost", "How large is the cost?"),
        ("budget of the schools", "How large is the budget of the schools?"),
        ("our budget", "How large is our budget?"),
        ("exports", "How large are the exports?"),
        ("business", "How large is the business?"),
        ("GDP", "How large is GDP?"),
    ],
)
def test_in_english(subject, question):
    assert last_asked(subject, "en") == question


@pytest.mark.parametrize(
    ("subject", "question"),
    [
        ("товарооборот", "Каков товарооборот?"),
        ("взаимная торговля", "Какова взаимная торговля?"),
        ("доля вагонов", "Какова доля вагонов?"),
        ("число школ", "Каково число школ?"),
        ("расходы на школы", "Каковы расходы на школы?"),
    ],
)
def test_in_russian(subject, question):
    assert last_asked(subject, "ru") == question
