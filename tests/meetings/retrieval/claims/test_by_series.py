"""Claims of a known indicator's figure for a time: which are read, and what confirms them."""

import datetime as dt

import pytest

from meetings.model.fact import Fact
from meetings.model.meeting import Head
from meetings.model.time_series import Point, Series
from meetings.retrieval.claims.by_series import (
    others_in_record,
    points_claimed,
    same_in_record,
)

TODAY = dt.date(2026, 3, 4)


def told(text):
    found = points_claimed(text, TODAY)
    return [
        (
            one.indicator.key,
            *one.kind[:3],
            one.point.when if one.point.said else "",
            one.point.value,
        )
        for one in found
    ]


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("inflation was 7.3 percent in 2014", ("inflation", "%", "RU", "level", "2014", 7.3)),
        ("инфляция в 2014 году была 7,3 процента", ("inflation", "%", "RU", "level", "2014", 7.3)),
        ("trade with Peru grew by 21 percent in 2014", ("trade", "%", "PE", "change", "2014", 21)),
        (
            "trade with Peru fell by 21 percent in 2014",
            ("trade", "%", "PE", "change", "2014", -21),
        ),
        (
            "товарооборот с Перу в 2014 году составил 3 миллиарда долларов",
            ("trade", "USD", "PE", "level", "2014", 3e9),
        ),
        ("inflation was 7.3 percent", ("inflation", "%", "RU", "level", "", 7.3)),
        ("инфляция была 7,3 процента", ("inflation", "%", "RU", "level", "", 7.3)),
        ("инфляция в 2014 7,3 процента", ("inflation", "%", "RU", "level", "2014", 7.3)),
    ],
)
def test_the_figure_of_a_place_and_time_is_read(text, read):
    assert told(text) == [read]


def test_a_unit_that_is_not_said_is_any():
    dollars, rubles = told("товарооборот с Перу в 2014 составил 3 миллиарда")
    assert (dollars[1], rubles[1]) == ("USD", "RUB")
    assert told("население России 146 миллионов")[0] == (
        "population", "человек", "RU", "level", "", 146e6,
    )  # fmt: skip
    assert told("trade with Peru was 3 billion")[0] == ("trade", "USD", "PE", "level", "", 3e9)


@pytest.mark.parametrize(
    "text",
    [
        "inflation was not 7.3 percent in 2014",
        "inflation was over 7.3 percent in 2014",
        "inflation was nearly 7.3 percent in 2014",
        "inflation will be 7.3 percent in 2014",
        # words that say something more
        "monthly inflation was 7.3 percent in 2014",
        "inflation in the villages was 7.3 percent in 2014",
        "inflation rose to 7.3 percent in 2014",
        "inflation was 7.3 percent in 2014, and the governor lost his job",
        "trade between China and Peru grew by 21 percent in 2014",
        "Peru’s exports to China grew by 21 percent in 2014",
        "в 2014 году инфляция для бедных была 7,3 процента",
    ],
)
def test_what_says_more_or_less_is_not(text):
    assert told(text) == []


class Record:
    """One figure that the archive follows."""

    def __init__(self, value, when="2014", sense="level", *, approx=False):
        head = Head("5", "Talks", dt.date(2015, 2, 3), None, None, "en", None, None)
        fact = Fact(0, "percent", "7.3 percent", 0, value, "%", approx)
        day = dt.date(int(when[:4]), 12, 31)
        self.point = Point(day, when, True, value, head, "N. Pell", fact, 0, 9, "Inflation")
        self.sense = sense

    def of(self, indicator, places):
        assert places == {"RU"}
        labels = ("инфляция", "inflation")
        return [Series(indicator.key, labels, "%", "RU", self.sense, False, (self.point,))]


def test_the_same_figure_of_the_record_confirms_it_and_no_other():
    (claim,) = points_claimed("inflation was 7.3 percent in 2014", TODAY)
    same = Record(7.3)
    assert list(same_in_record(claim, same)) == [same.point]
    assert others_in_record(claim, same) == []
    other = Record(7.4)
    assert list(same_in_record(claim, other)) == []
    assert others_in_record(claim, other) == [other.point]
    strangers = (Record(7.3, "2013"), Record(7.3, sense="change"), Record(7.3, approx=True))
    for one in (*strangers, Record(-7.4)):
        assert list(same_in_record(claim, one)) == others_in_record(claim, one) == []


def test_without_a_time_the_same_figure_of_any_confirms_it_and_none_contradicts():
    (claim,) = points_claimed("inflation was 7.3 percent", TODAY)
    same = Record(7.3, "2013")
    assert list(same_in_record(claim, same)) == [same.point]
    assert others_in_record(claim, Record(7.4)) == []
