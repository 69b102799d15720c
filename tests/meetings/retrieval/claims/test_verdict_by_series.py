"""A claim of an indicator's figure, held against the figures that the record has for it."""

# ruff: noqa: E501 - a claim a line

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from meetings.model.claim import Checked, Claimed, ClaimMatch, Difference
from meetings.retrieval.answering import Answerer
from meetings.retrieval.claims.by_series import points_claimed
from meetings.retrieval.claims.checking_by_series import tells_of_another_place
from meetings.retrieval.claims.verdict_by_series import by_series
from tests.meetings.retrieval.claims.test_by_series import Record
from tests.meetings.retrieval.ranking.candidates import answerer_of

SAID = (
    "2019-04-26 Ben Ashby, director: In 2018 trade with Peru grew by 24.5 percent and "
    "reached $108 billion.",
    "2016-10-12 Ben Ashby, director: Last year, our trade with Peru was worth $63.5 billion.",
    "2017-12-14 Nora Pellow, chair: As of today, the inflation rate is at 2.5 percent.",
    "2017-03-16 Nora Pellow, chair: Annual inflation was 4.4 percent as of March 13.",
    "2016-04-14 Lev Vaughan, governor: Wages fell, and inflation was 12.9 percent in 2015.",
    "2022-02-04 Ben Ashby, director: Trade with Chile exceeded US$140 billion in 2021.",
    "2022-02-04 Ben Ashby, director: In 2021 trade with Brazil grew by more than 38 percent.",
    "2019-12-20 Ben Ashby, director: Trade with Egypt amounted to $43.8 billion from January to "
    "October 2019.",
    "2016-03-25 Nora Pellow, chair: On the subject of unemployment in Tatarstan, in 2007 it stood "
    "at 76 percent.",
    "2018-03-01 Ben Ashby, director: In 2017 trade with Bolivia grew by 40 percent.",
    "2018-05-01 Ben Ashby, director: In 2017 trade with Bolivia reached $4 billion.",
    "2018-07-01 Ben Ashby, director: In 2017 trade with Bolivia reached $4.1 billion.",
    "2016-05-01 Ben Ashby, director: In 2015 trade with Kenya reached $3 billion.",
    "2019-02-20 Lev Vaughan, governor: Last year, agricultural output grew by 5.1 percent, and the "
    "GDP of Russia grew by 2.3 percent.",
)


@pytest.fixture(scope="module")
def answerer(tmp_path_factory: pytest.TempPathFactory) -> Answerer:
    return answerer_of(SAID, tmp_path_factory.mktemp("series"))


@pytest.mark.parametrize(
    ("claim", "verdict", "figure", "claimed"),
    [
        ("inflation was 2.5 percent", "near", "2.5 percent", ""),
        ("inflation was 4.4 percent", "near", "4.4 percent", ""),
        ("инфляция была 2,5 процента", "near", "2.5 percent", ""),
        # a rate is told in percent, said or not
        ("инфляция была 2,5", "near", "2.5 percent", ""),
        ("inflation was 12.9 in 2015", "near", "12.9 percent", ""),
        ("инфляция в 2015 была 5", "altered", "12.9 percent", "5"),
        ("товарооборот с Перу в 2018 составил 108 миллиардов", "near", "$108 billion", ""),
        (
            "товарооборот с Перу в 2018 составил 118 миллиардов",
            "altered",
            "$108 billion",
            "118 миллиардов",
        ),
        ("trade with Peru was 110 billion in 2018", "altered", "$108 billion", "110 billion"),
        ("в 2015 году инфляция достигла 13%", "near", "12.9 percent", "13%"),
        ("инфляция в 2015 году была 5 процентов", "altered", "12.9 percent", "5 процентов"),
        (
            "инфляция в 2015 году была около 13 процентов",
            "near",
            None,  # by the words
            "",
        ),
        ("инфляция в 2017 году составила 2,5 процента", "near", "2.5 percent", ""),
        (
            "trade with Peru exceeded 100 billion in 2018",
            "near",
            "$108 billion",
            "exceeded 100 billion",
        ),
        (
            "trade with Peru exceeded 110 billion in 2018",
            "altered",
            "$108 billion",
            "exceeded 110 billion",
        ),
        ("trade with Peru exceeded $100 billion", "near", "$108 billion", "exceeded $100 billion"),
        (
            "товарооборот с Чили в 2021 превысил 140 миллиардов долларов",
            "near",
            "$140 billion",
            "",
        ),
        (
            "trade with Chile was 140 billion dollars in 2021",
            "near",
            "exceeded US$140 billion",
            "140 billion dollars",
        ),
        (
            "товарооборот с Бразилией в 2021 году вырос на 38 процентов",
            "near",
            "more than 38 percent",
            "38 процентов",
        ),
        ("trade with Peru fell by 24.5 percent in 2018", "altered", None, "fell by 24.5 percent"),
        (
            "товарооборот с Перу в 2018 году вырос на 24,5 процента до 108 миллиардов долларов",
            "near",
            None,
            "",
        ),
        (
            "товарооборот с Перу в 2018 году вырос на 24,5 процента до 118 миллиардов долларов",
            "altered",
            "$108 billion",
            "118 миллиардов долларов",
        ),
        (
            "товарооборот с Боливией в 2017 вырос на 40 процентов до 4 миллиардов долларов",
            "near",
            None,
            "",
        ),
        (
            "trade with Peru grew by 20 percent to $108 billion in 2018",
            "altered",
            "24.5 percent",
            "20 percent",
        ),
    ],
)
def test_the_record_has_it_or_another(
    answerer: Answerer, claim: str, verdict: str, figure: str, claimed: str
) -> None:
    checked = answerer.check(Claimed(claim, reported=True))
    told = [one.claimed for one in checked.differences]
    assert (checked.verdict, checked.figure, "".join(told)) == (verdict, figure, claimed)


@pytest.mark.parametrize(
    ("claim", "verdict", "figure"),
    [
        ("is it true that in 2015 inflation came to 12.9 percent", "near", "12.9 percent"),
        ("is it true that inflation was 15 percent in 2015", "altered", "12.9 percent"),
        ("инфляция в 2015 году составила 12,9%", "near", "12.9 percent"),
        ("инфляция в 2015 году составила 15%", "altered", "12.9 percent"),
    ],
)
def test_a_quotation_of_which_the_record_has_little_is_held_to_it_too(
    answerer: Answerer, claim: str, verdict: str, figure: str
) -> None:
    checked = answerer.check(Claimed(claim))
    assert (checked.verdict, checked.figure) == (verdict, figure)


def test_a_quotation_with_another_figure_is_not_what_was_said_of_another_day(
    answerer: Answerer,
) -> None:
    """2.5 percent was told of another day, but not in the words of this sentence."""
    checked = answerer.check(Claimed("Annual inflation was 2.5 percent."))
    assert checked.verdict == "altered"
    assert [one.claimed for one in checked.differences] == ["2.5"]


@pytest.mark.parametrize(
    "claim",
    [
        "trade with Peru was 108 billion in 2016",
        "trade with Peru exceeded 20 billion in 2018",  # hides how much
        "товарооборот с Египтом за 2019 год составил 43,8 миллиарда долларов",  # ten months of it
        "безработица в России в 2007 году была 76 процентов",  # a region's
        "trade with Peru grew by 24.5 percent to $98 billion in 2018",
        "trade with Kenya grew by 5 percent to $3 billion in 2015",  # by how much is not told
        "безработица в 2007 году была 76 процентов",  # whose is not told
        "trade with Peru was 108 million in 2018 in timber",
    ],
)
def test_what_is_of_something_else_is_not_confirmed(answerer: Answerer, claim: str) -> None:
    assert answerer.check(Claimed(claim, reported=True)).verdict not in ("near", "verbatim")


@pytest.mark.parametrize(
    "claim",
    [
        "inflation was 25 percent",  # it was 2.5, 4.4 and 12.9 at other times
        "trade with Peru exceeded 20 billion in 2018",
        "GDP grew by 5 percent last year",
        "inflation was 3 percent in 2017",  # of no more than two days of it is told
    ],
)
def test_what_may_be_so_is_not_contradicted(answerer: Answerer, claim: str) -> None:
    assert answerer.check(Claimed(claim, reported=True)).verdict == "not_found"


def made_of(
    claim: str, record: Record, differs: Difference | None = None
) -> tuple[str, str | None] | None:
    told = points_claimed(claim, dt.date(2026, 3, 4))
    head = record.point.meeting
    match = ClaimMatch(head, "N. Pell", 9, 0, 9, "Inflation")
    claimed = Claimed(claim, reported=True)
    made = Checked(claim, "altered", match, differences=(differs,) if differs else ())
    found = by_series(claimed, made, told, record, lambda _: True)
    return found and (found.verdict, found.figure)


def test_another_indicator_in_the_words_contradicts_nothing() -> None:
    claim, record = "inflation was 5 percent in 2014", Record(7.3, "2013")
    assert made_of(claim, record, Difference("inflation", "wages", "word")) == ("not_found", None)
    assert made_of(claim, record, Difference("was", "is no longer", "word")) is None


def test_another_place_in_the_words_contradicts_nothing() -> None:
    claim, record = "inflation in Russia was 5 percent", Record(7.3, "2013")
    assert made_of(claim, record, Difference("5", "40", "figure")) == ("not_found", None)
    assert made_of("inflation was 5 percent", record, Difference("5", "40", "figure")) is None


def test_of_two_told_of_a_time_one_may_be_the_claimed_in_round_terms() -> None:
    claim = "inflation was 7 percent in 2014"
    assert made_of(claim, Record(9.9) + Record(7.04)) == ("near", "7.04 percent")
    assert made_of("inflation was 7 percent", Record(9.9) + Record(7.04)) is None
    assert made_of("inflation was 7 percent", Record(7.04)) == ("near", "7.04 percent")


def test_of_two_told_of_a_time_the_same_is_shown_before_a_bound() -> None:
    claim = "inflation was 7.3 percent in 2014"
    record = Record(7.3) + Record(7.3, quote="Inflation was more than")
    told = points_claimed(claim, dt.date(2026, 3, 4))
    made = Checked(claim, "not_found", None)
    found = by_series(Claimed(claim, reported=True), made, told, record, lambda _: True)
    assert found
    assert found.differences == ()


def test_a_bound_told_of_a_time_may_leave_it_open() -> None:
    claim, bound = (
        "inflation was 8 percent in 2014",
        Record(7.3, quote="Inflation was more than"),
    )
    assert made_of(claim, Record(9.9)) == ("altered", "9.9 percent")
    assert made_of(claim, Record(9.9) + bound) is None


def test_what_is_a_steady_figure_contradicts_without_a_time(answerer: Answerer) -> None:
    checked = answerer.check(Claimed("trade with Chile is 150 billion dollars", reported=True))
    assert checked.verdict == "altered"


def test_a_region_may_be_meant_where_who_tells_of_it_is_named(answerer: Answerer) -> None:
    claimed = "безработица в 2007 году была 76 процентов"
    assert answerer.check(Claimed(claimed, "Nora Pellow", reported=True)).verdict == "near"


def test_another_who_said_nothing_of_it_is_not_held_to_it(answerer: Answerer) -> None:
    checked = answerer.check(
        Claimed("инфляция в 2015 году была 5 процентов", "Nora Pellow", reported=True)
    )
    assert checked.verdict != "altered" or checked.match.speaker == "Nora Pellow"


@pytest.mark.parametrize(
    ("claim", "near"),
    [
        ("trade with Peru was 100 billion in 2012", "108 billion"),
        ("товарооборот с Перу составил 60 миллиардов", "63.5 billion"),
        ("инфляция 4 процента", "4.4 percent"),
    ],
)
def test_the_likest_figure_of_the_same_is_the_nearest(
    answerer: Answerer, claim: str, near: str
) -> None:
    checked = answerer.check(Claimed(claim, reported=True))
    assert checked.verdict == "not_found"
    assert near in checked.match.quote


def test_a_negation_differs_more_than_a_figure() -> None:
    told = points_claimed("inflation was 5 percent in 2014", dt.date(2026, 3, 4))
    claimed, record = Claimed("inflation was 5 percent in 2014", reported=True), Record(7.3)

    def verdict(differs: Difference) -> str | None:
        made = Checked(claimed.text, "altered", None, differences=(differs,))
        found = by_series(claimed, made, told, record, lambda _: True)
        return found and found.verdict

    assert verdict(Difference("5", "7", "figure")) == "altered"
    assert verdict(Difference("", "not", "negation")) is None


def test_a_unit_said_once_is_of_both_figures() -> None:
    record = Record(12.9)
    fact = record.point.fact._replace(text="12.9", elided=True)  # "12.9 and not 12.5 percent"
    record.points = [replace(record.point, fact=fact)]
    claimed = Claimed("inflation was 13 percent in 2014", reported=True)
    told = points_claimed(claimed.text, dt.date(2026, 3, 4))
    made = Checked(claimed.text, "not_found", None)
    found = by_series(claimed, made, told, record, lambda _: True)
    assert found
    assert (found.verdict, found.figure) == ("near", "12.9")


@pytest.mark.parametrize(
    ("claim", "near"),
    [
        ("товарооборот с Грецией вырос на треть", None),  # of others only
        ("trade with Greece, which was so small, was 63.5 billion", None),
        ("trade with Peru grew by a third", "Peru"),
        ("inflation in the villages was 2.4 percent", "inflation"),
    ],
)
def test_the_figures_of_another_place_are_not_near(
    answerer: Answerer, claim: str, near: str | None
) -> None:
    checked = answerer.check(Claimed(claim, reported=True))
    assert checked.verdict == "not_found"
    assert near in checked.match.quote if near else checked.match is None


def test_only_an_indicator_s_figures_are_of_a_place() -> None:
    match = replace(
        ClaimMatch(Record(7).point.meeting, None, 0, 0, 9, ""), quote="Peru built a port"
    )
    made = Checked("", "not_found", match)
    assert not tells_of_another_place(made, Claimed("Greece built a port"))
    assert tells_of_another_place(made, Claimed("trade with Greece fell for a port"))
