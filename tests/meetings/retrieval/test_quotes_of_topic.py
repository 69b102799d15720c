"""The quotes of a topic: of each meeting its best, before a second one of any."""

import datetime as dt

import pytest

from meetings.model.meeting import Head, Meeting, Speaker, Turn
from meetings.retrieval.answering import Answerer
from storage.archive.memory import MemoryArchive
from storage.index.passages import PassageIndex

NAME = "Олег Рябинин"


def _meeting(id_: str, title: str, text: str) -> Meeting:
    head = Head(id_, title, dt.date(2031, 4, int(id_)), None, None, "ru", None, None)
    return Meeting(head, "", (Speaker(NAME, (NAME,), None, 1),), (Turn(NAME, NAME, text),))


OFTEN = " ".join(
    f"Маяк номер {number} построен за {number + 2} месяцев и светит на всю бухту."
    for number in range(1, 81)
)
"""More sentences of one meeting than are read, and all of them tell much."""
SELDOM = "Ещё мы красим маяк у старой пристани, и дело идёт. Потом говорили о рыбе и сетях."
BOTH = "Верфь чинит лодки рыбаков и строит новые причалы для всего залива."
BESIDE = (
    "Верфь открыла в порту новый цех и просторную столовую для рабочих. "
    "Лодки из соседнего посёлка теперь привозят сюда ещё осенью, до льда."
)
"""Newer, so that it would come first."""
PARTED = (
    "Сначала скажу о зимовке тюленей. Она прошла без потерь, тюлени здоровы. Зимовка была тёплой."
)
"""Three sentences that are quoted together, each of which mentions «зимовка тюленей»."""


@pytest.fixture(scope="module")
def answerer(tmp_path_factory):
    archive = MemoryArchive()
    told = [("Совещание о маяке", OFTEN), *[("Встреча с рыбаками", SELDOM)] * 4]
    told += [("Встреча в порту", BOTH), ("Встреча в посёлке", BESIDE)]
    told += [("Встреча у залива", PARTED)]
    archive.put(
        (_meeting(str(day), title, text), str(day).encode())
        for day, (title, text) in enumerate(told, 1)
    )
    passages = PassageIndex(tmp_path_factory.mktemp("topic") / "index")
    passages.catch_up(archive)
    return Answerer(archive, passages, today=lambda: dt.date(2031, 9, 1))


def test_one_that_speaks_of_it_most_leaves_room_for_the_others(answerer):
    shown = [answer.meeting.id for answer in answerer.answer("маяк").answers]
    assert sorted(shown[:5]) == ["1", "2", "3", "4", "5"]


def test_a_sentence_with_all_the_words_comes_first(answerer):
    first = answerer.answer("верфь лодки").answers[0]
    assert first.meeting.id == "6"


def test_words_in_quotation_marks_stand_together(answerer):
    reply = answerer.answer("«соседний посёлок»")
    assert reply.found
    assert [answer.meeting.id for answer in reply.answers] == ["7"]
    apart = answerer.answer("«маяк бухты»")
    assert not apart.found
    assert apart.topic.scattered
    assert answerer.answer("маяк бухты").found


def test_one_word_of_a_quoted_topic_alone_is_told_as_that(answerer):
    alone = answerer.answer("«маяк верфи»").topic
    assert alone.apart
    assert not alone.scattered


def test_what_is_quoted_together_is_shown_once(answerer):
    reply = answerer.answer("зимовка тюленей")
    assert reply.topic.mentions == 3
    assert [answer.quote for answer in reply.answers] == [PARTED]


def test_that_words_only_stand_near_each_other_is_told(answerer):
    assert answerer.answer("столовая посёлок").topic.scattered
    assert not answerer.answer("маяк бухта").topic.scattered
    assert not answerer.answer("верфь лодки").topic.scattered


def test_after_two_pages_the_sentence_stands_alone(answerer):
    quotes = answerer.answer("маяк").topic.quotes
    grown = [quote for quote in quotes if quote.core]
    alone = [quote for quote in quotes if not quote.core]
    assert quotes == (*grown, *alone)
    assert 0 < len(grown) <= 6
    assert {(quote.speaker, quote.meeting.id) for quote in alone} == {(NAME, "1")}
    for quote in alone:
        assert quote.quote == OFTEN[quote.start : quote.stop]
        assert quote.quote.startswith("Маяк номер")
        assert quote.quote.endswith("на всю бухту.")
