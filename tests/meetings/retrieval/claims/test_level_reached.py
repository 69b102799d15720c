"""What an indicator fell or rose to, held against the figures followed over time."""

from __future__ import annotations

import datetime as dt

import pytest

from meetings.model.claim import Claimed
from meetings.retrieval.answering import Answerer
from meetings.retrieval.claims.level_reached import level_reached
from tests.meetings.retrieval.ranking.candidates import answerer_of

SAID = (
    "2017-12-14 Nora Pellow, chair: As of today, the inflation rate is at 2.5 percent.",
    "2017-03-16 Nora Pellow, chair: Annual inflation was 4.4 percent as of March 13.",
    "2016-04-14 Lev Vaughan, governor: Wages fell, and inflation was 12.9 percent in 2015.",
    "2017-09-14 Ben Ashby, director: I believe inflation fell to below 5 percent as of yesterday.",
)


@pytest.fixture(scope="module")
def answerer(tmp_path_factory: pytest.TempPathFactory) -> Answerer:
    return answerer_of(SAID, tmp_path_factory.mktemp("levels"))


@pytest.mark.parametrize(
    ("claim", "verdict", "figure"),
    [
        ("инфляция снизилась до 2,5 процента", "near", "2.5 percent"),
        ("инфляция снизилась до 2,5", "near", "2.5 percent"),
        ("inflation fell to 2.5 percent", "near", "2.5 percent"),
        ("inflation has dropped to 4.4 percent", "near", "4.4 percent"),
        # the other way, nothing before it, another figure of no time in particular
        ("инфляция выросла до 2,5 процента", "not_found", None),
        ("inflation rose to 4.4 percent", "not_found", None),
        ("inflation rose to 12.9 percent", "not_found", None),
        ("inflation fell to 3 percent", "not_found", None),
    ],
)
def test_what_it_came_to(answerer: Answerer, claim: str, verdict: str, figure: str | None) -> None:
    checked = answerer.check(Claimed(claim, reported=True))
    assert (checked.verdict, checked.figure) == (verdict, figure)


@pytest.mark.parametrize(
    ("claim", "way"),
    [
        ("инфляция упала до 4 процентов", "decline"),
        ("unemployment has risen to 5 percent", "growth"),
        ("инфляция упала на 4 процента", None),
        ("паром подорожал до 40 крон", None),
    ],
)
def test_which_way_it_moved(claim: str, way: str | None) -> None:
    found = level_reached(claim, dt.date(2026, 1, 1))
    assert (found.way if found else None) == way
