"""A figure of another year than is claimed is not what was said in its place."""

# ruff: noqa: E501 - a claim a line

import pytest

from meetings.model.claim import Claimed, Difference
from meetings.retrieval.answering import Answerer
from meetings.retrieval.claims.aligning import align
from meetings.retrieval.claims.figures import tokens
from meetings.retrieval.claims.verdicts import compared
from meetings.retrieval.claims.years_beside_figures import is_of_another_year
from meetings.retrieval.claims.years_told import with_years
from tests.meetings.retrieval.ranking.candidates import answerer_of

SAID = (
    "2018-04-14 Ben Ashby, mayor: In 2010, we carried 12.8 million passengers on the ferries while last year there were 21 million of them.",
    "2019-04-17 Nora Pellow, chair: Last year, catches of herring grew by 9 percent, exceeding $1 billion.",
    "2025-02-13 Лев Лодкин, директор порта: Улов трески вырос по прошлому году на 7 процентов.",
)


@pytest.fixture(scope="module")
def answerer(tmp_path_factory: pytest.TempPathFactory) -> Answerer:
    return answerer_of(SAID, tmp_path_factory.mktemp("years"))


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("we carried 15 million passengers on the ferries in 2017", "not_found"),
        ("in 2010 we carried 15 million passengers on the ferries", "altered"),
        ("in 2010 we carried 12.8 million passengers on the ferries", "near"),
        ("we carried 15 million passengers on the ferries", "altered"),
        # what stands where the year does is passed over
        ("catches of herring grew by 9 percent in 2018", "near"),
        ("catches of herring grew by 8 percent in 2018", "altered"),
        ("улов трески в 2024 году вырос на 7 процентов", "near"),
    ],
)
def test_only_a_figure_of_the_year_contradicts(
    answerer: Answerer, claim: str, verdict: str
) -> None:
    assert answerer.check(Claimed(claim, reported=True)).verdict == verdict


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        ("Last year, catches of herring grew by 9 percent exceeding 5 tonnes.", "near"),
        ("Last year, catches of herring grew by 9 percent not exceeding 5 tonnes.", "altered"),
        ("Last year, catches of herring grew by 9 percent beating that of 2011.", "altered"),
        ("Catches of herring grew by 9 percent exceeding 5 tonnes.", "altered"),
    ],
)
def test_what_stands_in_the_place_of_a_year_told_elsewhere(said: str, verdict: str) -> None:
    claim = "catches of herring grew by 9 percent in 2018"
    aligned = align(with_years(tokens(claim), 2019), with_years(tokens(said), 2019), {})
    assert compared(aligned, claim, said, reported=True).verdict == verdict


@pytest.mark.parametrize(
    ("claim", "said", "claimed", "instead", "is_other"),
    [
        ("15 ships came in 2017", "In 2010, 12 ships came, last year 21.", "15", "12", True),
        ("15 ships came in 2017", "In 2010, 12 ships came, last year 21.", "15", "21", False),
        ("15 ships came in 2017", "12 ships came. In 2010 it was less.", "15", "12", False),
        ("15 ships came in 2017 and in 2012", "In 2011, 12 ships came.", "15", "12", False),
        ("15 ships came in 2017", "In 2010, 12 ships came.", "", "12", False),
        (
            "15 ships came in 2017",
            "Last year 12 ships came, and this year more.",
            "15",
            "12",
            False,
        ),
        ("15 ships came in 2017", "In 2017 it was more, from 12 ships in 2010.", "15", "12", True),
        ("15 ships came in 2017", "12 ships came from Hull in all of 2010.", "15", "12", True),
    ],
)
def test_of_which_year_a_figure_is(
    claim: str, said: str, claimed: str, instead: str, *, is_other: bool
) -> None:
    aligned = align(with_years(tokens(claim), 2018), with_years(tokens(said), 2018), {})
    at = said.index(instead)
    differs = Difference(claimed, instead, "figure", (at, at + len(instead)))
    assert is_of_another_year(aligned, [differs], said) is is_other
