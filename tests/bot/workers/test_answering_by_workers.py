"""The Answering port filled by worker processes, and what people in a chat notice of it."""

from __future__ import annotations

import os
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import replace

import pytest

from bot.application import build_application
from bot.sources.intake import Intake
from bot.workers.answering_by_workers import AnsweringByWorkers
from bot.workers.pool import WorkerPool
from handlers.texts.catalogue import Texts
from handlers.views.chart import years_chart
from meetings.model.claim import Claimed
from meetings.model.scope import Scope
from meetings.model.subscription import Query
from meetings.subscriptions.previews import Worth
from tests.bot.conftest import ANNA, Dialogue
from tests.bot.workers.conftest import SOON, settings_of

QUESTION = "Когда откроют мост через Лебяжью?"
TRADE = (
    "Переговоры {0}\n\n{0}-05-16 12:30:00\n\nТверь\n\n"
    "П.Лодкин: В прошлом году товарооборот с Казахстаном составил {1} млрд долларов.\n"
)
TEXT = "Совет\n\n2031-05-06 12:30:00\n\nТверь\n\nП.Лодкин: Вёсла {} к маю.\n"


@pytest.fixture
def answering(library, pool):
    return AnsweringByWorkers(library, pool)


def test_it_says_what_the_librarys_own_says(answering, library):
    own = library.answerer
    reply = answering.answer(QUESTION)
    assert reply.answers == own.answer(QUESTION).answers
    scope = Scope(reply.answers[0].meeting.id)
    assert answering.answer("мост", scope).answers == own.answer("мост", scope).answers
    claim = Claimed("Мост через Лебяжью откроют в мае")
    checked = answering.check(claim)
    assert replace(checked, took_ms=0) == replace(own.check(claim), took_ms=0)
    assert checked.match.code
    told, expected = (one.spoken("мост").mentions.found for one in (answering, own))
    assert list(told) == list(expected)
    assert len(told) > 3
    assert answering.series("мост") == own.series("мост")
    for ask in ("kind", "compares", "typed", "named"):
        assert getattr(answering, ask)(QUESTION) == getattr(own, ask)(QUESTION)


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("мост", "topic"),
        ("Сколько стоит метр рельсов?", "answers"),
        ("Сколько было встреч?", "statement"),
        ("bridge", "topic"),
    ],
)
def test_replies_of_every_kind_come_through(answering, library, question, kind):
    own = library.answerer.answer(question)
    assert getattr(own, kind)
    assert replace(answering.answer(question), took_ms=own.took_ms) == own


def test_the_same_question_is_computed_once(answering):
    gate = threading.Barrier(8)

    def ask(_):
        gate.wait()
        return answering.answer(QUESTION)

    with ThreadPoolExecutor(8) as people:
        replies = list(people.map(ask, range(8)))
    assert len(set(map(id, replies))) == 1
    assert answering.answer(QUESTION) is replies[0]
    assert answering.answer(QUESTION, Scope(replies[0].answers[0].meeting.id)) is not replies[0]


def test_but_anew_where_anything_is_another(library, pool):
    now = [0.0]
    answering = AnsweringByWorkers(library, pool, clock=lambda: now[0])
    first = answering.answer("Что с вёслами?")
    for done in ("обтешут", "обстругают"):
        Intake(library.archive).data(TEXT.format(done).encode(), "oars.txt")
        library.catch_up(wait=SOON)
        second = answering.answer("Что с вёслами?")
        assert done in second.answers[0].quote
        assert second is not first
        first = second
    assert answering.answer("Что с вёслами?") is first
    now[0] += 61
    assert answering.answer("Что с вёслами?") is not first


@pytest.mark.parametrize("kind", ["words", "question"])
def test_what_a_wish_is_worth_comes_from_workers(answering, library, kind):
    query = Query(kind, "мост")
    told = answering.worth(query)
    assert told == library.previews.worth(query)
    assert told.meetings
    assert answering.variants(query, told) == library.wish_variants.of(query, told)


def test_a_wish_whose_worth_takes_too_long_is_taken_down_all_the_same(library):
    """The limit is so short that whatever a worker does takes longer."""
    with closing(WorkerPool(settings_of(library.data), library, 1, 0.0)) as hasty:
        hasty.start()
        assert hasty.wait_until_ready(SOON)
        answering = AnsweringByWorkers(library, hasty)
        assert answering.worth(Query("words", "мост")) is None
        assert hasty.wait_until_ready(SOON)
        assert answering.variants(Query("words", "мост"), Worth((), 0)) == ()


def test_pictures_are_drawn_by_workers(answering, pool):
    assert answering.offload(os.getpid) in pool.pids()
    texts = Texts("ru", naming=lambda name, _: name)  # what cannot go through a pipe stays here
    heading = texts.plain("topic-quoted", words="мост")
    drawn = answering.offload(years_chart, texts, ((2020, 3), (2021, 5)), heading)
    assert drawn == years_chart(Texts("ru"), ((2020, 3), (2021, 5)), heading)


async def test_so_are_those_of_a_chat(parts, local, answering, library):
    drawn = []

    def offload(work, *args):
        drawn.append(work.__name__)
        return answering.offload(work, *args)

    for year, billions in ((2019, 12), (2020, 15)):
        Intake(library.archive).data(TRADE.format(year, billions).encode(), f"{year}.txt")
    library.catch_up(wait=SOON)
    there = {"archive": library.archive, "passages": library.passages, "answering": answering}
    parts = replace(parts, **there, offload=offload)
    application = build_application(parts, token=local.token, request=local.request())
    local.bot = application.bot
    async with application:
        anna = Dialogue(application, local, ANNA)
        await anna.say("/trend товарооборот Казахстан")
    assert drawn == ["series_chart"]
    assert [sent.photo[:4] for sent in local.sent if sent.photo] == [b"\x89PNG"]
