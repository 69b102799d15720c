"""A figure of another year than is claimed is not what was said in its place."""

# ruff: noqa: E501 - a claim a line

import pytest

from meetings.model.claim import Claimed, Difference
from meetings.retrieval.answering import Answerer
from meetings.retrieval.claims.aligning import align
from meetings.retrieval.claims.figures import tokens
from meetings.retrieval.claims.verdicts import compared
from meetings.retrieval.claims.years_beside_figures import (
    is_of_another_year,
    without_years_told_before,
)
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


BEFORE = (
    "2031-03-06 Bo Vale, chair: In 2030 unemployment was 7 percent, as the harbour master told us.",
    "2031-03-07 Tim Roe, chair: In 2028, unlike 2027, tolls were 4 percent, as the clerk told us.",
    "2031-03-08 Ann Moss, chair: In 2030 rents were 9 percent, as 12 people told us.",
)


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("unemployment was 7 percent in 2030", "near"),
        ("unemployment was 7 percent in 2029", "altered"),
        ("unemployment was 6 percent in 2030", "altered"),
        ("tolls were 4 percent in 2027", "altered"),
        ("tolls were 4 percent in 2028", "altered"),
        ("rents were 9 percent in 2030", "altered"),
    ],
)
def test_a_year_that_the_sentence_begins_with(claim, verdict, tmp_path):
    made = answerer_of(BEFORE, tmp_path).check(Claimed(claim))
    assert made.verdict == verdict
    if verdict == "near":
        assert made.match is not None
        assert made.match.quote == BEFORE[0].partition(": ")[2]


def test_of_what_is_also_another_figure_the_year_is_none(tmp_path):
    made = answerer_of(BEFORE, tmp_path).check(
        Claimed("unemployment was 6 percent in 2030", "Bo Vale")
    )
    assert [(one.claimed, one.said) for one in made.differences][-1][0].startswith("6")
    assert not any("2030" in one.claimed for one in made.differences)


TOLD = "In 2030 rents were 7 percent, as told. In 2029 they were 5 percent, as known."


@pytest.mark.parametrize(
    ("claimed", "said", "kind", "is_left"),
    [
        ("in 2030", "as told", "figure", False),
        ("in 2030", "as told", "word", True),
        ("in 2029", "as told", "figure", True),
        ("in 2030", "as known", "figure", True),
        ("in 2030 in the north", "as told", "figure", True),
        ("7 in 2030", "as told", "figure", True),
        ("in 2030", "were 7", "figure", True),
    ],
)
def test_which_difference_is_only_a_year_told_before(claimed, said, kind, is_left):
    place = (TOLD.index(said), TOLD.index(said) + len(said))
    one = Difference(claimed, said, kind, place)
    claim = tokens("rents were 7 percent in 2030")
    alignment = align(claim, tokens(TOLD), dict.fromkeys((token.key for token in claim), 1.0))
    assert bool(without_years_told_before(alignment, [one], TOLD)) == is_left
