"""Figures of meetings that tell no country: a council's unemployment is not Russia's."""

from __future__ import annotations

import datetime as dt

import pytest

from meetings.model.claim import Claimed
from meetings.model.meeting import Head, Meeting, Speaker, Turn
from meetings.retrieval.answering import Answerer
from storage.archive.memory import MemoryArchive
from storage.archive.tinydb_archive import TinyArchive
from storage.index.passages import PassageIndex

SAID = {
    2030: "Unemployment was 9 percent in 2029.",
    2031: "In 2030 unemployment was 7 percent, as the harbour master told us. In 2030 our trade"
    " reached $40 billion.",
}


def _answerer(folder, url=None, made=TinyArchive):
    archive = made(folder)
    for year, words in SAID.items():
        day = dt.date(year, 3, 6)
        head = Head(str(year), "Harbour board", day, None, None, "en", url, None)
        meeting = Meeting(
            head,
            "",
            (Speaker("Bo Vale", ("Bo Vale",), None, 1),),
            (Turn("Bo Vale", "Bo Vale", words),),
        )
        archive.put([(meeting, str(year).encode())])
    passages = PassageIndex(folder / "index")
    passages.catch_up(archive)
    return Answerer(archive, passages, today=lambda: dt.date(2031, 3, 12))


@pytest.fixture(scope="module")
def answerer(tmp_path_factory):
    return _answerer(tmp_path_factory.mktemp("harbour"))


def test_no_country_is_told_of_the_series(answerer):
    (series,) = answerer.series("unemployment")
    assert series.partner is None
    assert [point.value for point in series.points] == [9, 7]


def test_of_russia_s_records_it_is(tmp_path):
    (series,) = _answerer(tmp_path, "http://pier.ru/1").series("unemployment")
    assert series.partner == "RU"


def test_a_figure_asked_for_is_told_without_a_country(answerer):
    reply = answerer.answer("what was unemployment in 2030?")
    assert reply.statement == "Unemployment: 7% in 2030."


def test_an_archive_in_memory_tells_the_same(tmp_path):
    asked = _answerer(tmp_path, made=lambda _: MemoryArchive())
    assert asked.answer("unemployment 2030").statement == "Unemployment: 7% in 2030."


def test_russia_s_is_not_told(answerer):
    reply = answerer.answer("what was unemployment in Russia in 2030?")
    assert "7%" not in (reply.statement or "")
    assert not reply.found


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("In 2030 unemployment was 7 percent", "verbatim"),
        ("in 2030 unemployment came to 7 percent", "near"),
        ("in 2030 unemployment came to 5 percent", "altered"),
        ("in 2030 unemployment in Russia came to 5 percent", "not_found"),
        ("in 2030 the trade turnover came to $50 billion", "not_found"),
    ],
)
def test_claims_are_held_against_it(answerer, claim, verdict):
    assert answerer.check(Claimed(claim)).verdict == verdict
