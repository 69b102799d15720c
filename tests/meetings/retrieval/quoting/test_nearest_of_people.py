"""Whose words may be the nearest of what somebody is asked to have said."""

import datetime as dt

import pytest

from meetings.model.meeting import Head
from meetings.model.question import Question
from meetings.model.reply import Answer
from meetings.retrieval.quoting.nearest_of_people import of_those_asked

HEAD = Head("1", "Порт", dt.date(2024, 5, 1), None, None, "ru", None, "x")


def said(speaker, quote):
    return Answer(HEAD, speaker, 0, 0, len(quote), quote, 0.1)


OWN = said("Пётр Лодкин", "Про тюленей не скажу.")
NAMING = said("Анна Ким", "Как верно сказал Лодкин, тюлени растут.")
ANOTHERS = said("Анна Ким", "Тюлени растут.")


@pytest.mark.parametrize(
    ("text", "people", "left"),
    [
        ("Что Лодкин говорил о тюленях?", ("Пётр Лодкин",), (OWN, NAMING)),
        ("Что сказал Останин о тюленях?", (), ()),
        ("What did Lodkin say about seals?", ("Пётр Лодкин",), (OWN, NAMING)),
        ("Что Лодкин говорил о газе?", ("Пётр Лодкин",), (OWN,)),  # whoever names him tells no gas
        ("Что сказал Лодкин?", ("Пётр Лодкин",), (OWN, NAMING)),
        ("Что говорили о тюленях?", (), (OWN, NAMING, ANOTHERS)),
        ("По словам Лодкина, сколько там тюленей?", ("Пётр Лодкин",), (OWN, NAMING)),
        ("По версии Лодкина, кто там?", ("Пётр Лодкин",), (OWN, NAMING)),
        ("Какова позиция Лодкина по тюленям?", ("Пётр Лодкин",), (OWN, NAMING)),
        ("Какие позиции в порту у Лодкина?", ("Пётр Лодкин",), (OWN, NAMING, ANOTHERS)),
        ("According to Lodkin, how many seals are there?", ("Пётр Лодкин",), (OWN, NAMING)),
        ("Lodkin's view on seals?", ("Пётр Лодкин",), (OWN, NAMING)),
        ("The view from Lodkin's pier?", ("Пётр Лодкин",), (OWN, NAMING, ANOTHERS)),
        ("Когда Лодкин видел тюленей?", ("Пётр Лодкин",), (OWN, NAMING, ANOTHERS)),
    ],
)
def test_nobody_elses(text, people, left):
    question = Question(text, "ru", "thing", (), people=people)
    assert of_those_asked(question, (OWN, NAMING, ANOTHERS)) == left
