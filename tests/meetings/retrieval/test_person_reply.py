"""Somebody who is asked for with nothing besides: told how often they speak, in their words."""

from __future__ import annotations

import pytest

from bot.library import Library
from bot.sources.intake import Intake
from meetings.model.scope import Scope
from tests.soon import SOON

COUNCIL = """Orlop Parish Council

4 March 2031

Chair: Good evening. The weir will be mended before the floods of autumn come, I am told.
Treasurer Ida Tarn: The weir costs us nine thousand pounds, and I would rather sell it to the mill.
Councillor Bo Vale: So be it.
Ann Moss: The library roof costs us nothing this year, as it was mended in the spring of last year.
Wyn Ash: No.
Wyn Birch: No.
Wyn Cedar: No.
Wyn Elm: No.
Dr. Kit Moss: I would add that the gutters are full of leaves, and have been since November.
"""
DUMA = """Заседание Думы Заозёрска

20 мая 2031 года

Председатель: Трамвай – первый вопрос, и начнём мы его с нового моста через реку Лебяжью.
Антон Песков: На дворы заложено 48 миллионов рублей, из них 12 миллионов даёт область.
Зоя Мохова: Собак во дворах стало вдвое больше, чем было в прошлом году, и это не предел.
Вера Мохова: Трамвай ждут по сорок минут, и никто не знает, приедет ли он вообще.
"""
LATER = """Orlop Parish Council in spring

8 April 2031

Chair: The ducks stay.
Ida Tarn: Then the ducks may pay for the weir, for I have no money left for either of them.
"""


@pytest.fixture(scope="module")
def answerer(tmp_path_factory):
    library = Library(tmp_path_factory.mktemp("orlop") / "data", meaning=False)
    for at, text in enumerate((COUNCIL, LATER, DUMA)):
        Intake(library.archive).data(text.encode(), f"{at}.txt")
    library.catch_up(wait=SOON)
    return library.answerer


@pytest.mark.parametrize(
    "asked",
    [
        "What did Ida Tarn say?",
        "Ida Tarn",
        "I. Tarn",
        "Tarn I.B.",
        "I. B. Tarn",
        "who is Ida Tarn?",
    ],
)
def test_a_person_is_told_with_their_last_words(answerer, asked):
    reply = answerer.answer(asked)
    assert reply.found
    assert reply.statement == (
        "Ida Tarn: 2 transcripts in the archive, last on 8 April 2031,"
        " “Orlop Parish Council in spring”."
    )
    assert [one.speaker for one in reply.answers] == ["Ida Tarn", "Ida Tarn"]
    assert reply.answers[0].quote.startswith("Then the ducks may pay")
    assert reply.took_ms > 0


def test_of_a_label_it_is_said_what_it_is(answerer):
    told = answerer.answer("what did the chair say?").statement
    assert told.startswith("Chair: 2 transcripts")
    assert told.endswith("at another meeting it may be somebody else.")


@pytest.mark.parametrize(
    "asked", ["кто председатель?", "Кто там был председатель?", "кто такой председатель?"]
)
def test_who_a_label_is_asks_for_it(answerer, asked):
    assert answerer.answer(asked).statement.startswith("Председатель: в архиве 1 стенограмма")


def test_in_russian(answerer):
    told = answerer.answer("что сказала Ида Тарн?").statement
    assert told.startswith("Ida Tarn: в архиве 2 стенограммы, последняя – 8 апреля 2031 года")


def test_a_surname_that_is_a_word_is_a_name_where_a_name_has_to_stand(answerer):
    assert answerer.answer("цитаты песков").statement.startswith("Антон Песков: ")
    assert answerer.answer("песков").statement is None


@pytest.mark.parametrize("asked", ["что сказала Мохова?", "кто такая Мохова?", "цитаты мохова"])
def test_of_several_called_so_none_is_chosen(answerer, asked):
    reply = answerer.answer(asked)
    assert not reply.found
    assert reply.statement.startswith("Так зовут нескольких: ")
    assert set(reply.suggestions) == {"Зоя Мохова", "Вера Мохова"}
    assert reply.answers == ()


def test_a_surname_that_is_an_english_word(answerer):
    assert answerer.answer("what did Vale say?").statement.startswith("Bo Vale: 1 transcript ")
    told = answerer.answer("what did Moss say?")
    assert told.statement.startswith("Several are called so: ")
    assert set(told.suggestions) == {"Ann Moss", "Dr. Kit Moss"}
    assert answerer.answer("moss").statement is None


def test_who_says_little_is_quoted_all_the_same(answerer):
    reply = answerer.answer("what did Bo Vale say?")
    assert [one.quote for one in reply.answers] == ["So be it."]


@pytest.mark.parametrize(
    "asked",
    ["What did Ida Tarn say about Peru?", "What did Ann Quill say?", "Ida Tarn Peru", "zzzz",
     "what did the meeting say?", "Мохова Перу", "Мохова и трамвай Перу",
     "what did Wyn say?"],
)  # fmt: skip
def test_more_than_a_person_or_nobody_is_no_such_thing(answerer, asked):
    reply = answerer.answer(asked)
    assert not reply.found
    assert reply.statement is None


def test_without_somebody_or_at_a_meeting_nothing_is_told_of_all(answerer):
    assert answerer.answer("all but Ida Tarn").statement is None
    scoped = answerer.answer("Bo Vale", Scope(meeting_id="2031-04-08-orlop-parish-council"))
    assert scoped.statement is None
    scoped = answerer.answer("Мохова", Scope(meeting_id="2031-05-20-zasedanie-dumy-zaozyorska"))
    assert scoped.statement is None


def test_who_holds_an_office_is_quoted_and_not_who_opened_the_meeting(answerer):
    reply = answerer.answer("Who is the treasurer?")
    assert "Ida Tarn" in reply.statement
    assert [one.speaker for one in reply.answers] == ["Ida Tarn"]
    assert reply.answers[0].quote.startswith("The weir costs us")
