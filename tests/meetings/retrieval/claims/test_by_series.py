"""Claims of a known indicator's figure for a time: which are read, and what confirms them."""

import datetime as dt

import pytest

from meetings.model.fact import Fact
from meetings.model.meeting import Head
from meetings.model.time_series import Point, Series
from meetings.retrieval.claims.by_series import (
    at_its_time,
    is_of_that_time,
    pair_claimed,
    points_claimed,
)
from meetings.statistics.figures.bounds import bound_of

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
        (
            "inflation was more than 7.3 percent in 2014",
            ("inflation", "%", "RU", "level", "2014", 7.3),
        ),
        (
            "Москву в 2014 году посетили 7,3 миллиона туристов",
            ("tourists", "турист", "RU-MOW", "level", "2014", 7.3e6),
        ),
        (
            "население Москвы почти 13 миллионов человек",
            ("population", "человек", "RU-MOW", "level", "", 13e6),
        ),
        (
            "российско-китайский товарооборот в 2014 году составил 3 миллиарда долларов",
            ("trade", "USD", "CN", "level", "2014", 3e9),
        ),
        ("МРОТ в 2014 году 7 300 рублей", ("minimum wage", "RUB", "RU", "level", "2014", 7300)),
        (
            "военные расходы Перу в 2014 году 3 миллиарда долларов",
            ("defence spending", "USD", "PE", "level", "2014", 3e9),
        ),
        (
            "товарооборот с Евросоюзом в 2014 году составил 3 миллиарда долларов",
            ("trade", "USD", "EU", "level", "2014", 3e9),
        ),
        (
            "товарооборот с Перу за десять месяцев 2014 года составил 3 миллиарда долларов",
            ("trade", "USD", "PE", "level", "2014", 3e9),
        ),
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
    for said in (
        "мрот был 7300 в 2014",
        "минималка в 2014 была 7 300",
        "minimum wage was 7,300 in 2014",
    ):
        pay = ("minimum wage", "RUB", "RU", "level", "2014", 7300)
        assert pay in told(said)
    assert told("мрот был в 2014") == []
    assert told("инфляция была 7300 в 2014") == [
        ("inflation", "%", "RU", "level", "2014", 7300)
    ]  # no money
    assert told("trade with Peru was 3 billion")[0] == ("trade", "USD", "PE", "level", "", 3e9)


@pytest.mark.parametrize(
    "text",
    [
        "inflation was not 7.3 percent in 2014",
        "inflation was 7 to 7.5 percent in 2014",
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


def test_a_verb_that_is_left_out_stands_before_the_bound():
    (about,) = points_claimed("население Москвы почти 13 миллионов человек", TODAY)
    (under,) = points_claimed("продолжительность жизни в России меньше 70 лет", TODAY)
    bounds = [bound_of(p.fact, p.quote, p.fact.start) for p in (about.point, under.point)]
    assert bounds == ["nearly", "less"]


def test_how_much_it_grew_and_what_it_came_to_are_read_together():
    def pair(text):
        return [(*one.kind[:3], one.point.value) for one in pair_claimed(text, TODAY)]

    both = [("%", "PE", "change", 21), ("USD", "PE", "level", 3e9)]
    assert pair("trade with Peru grew by 21 percent to $3 billion in 2014") == both
    assert pair("товарооборот с Перу в 2014 вырос на 21 процент до 3 миллиардов долларов") == both
    assert pair("trade with Peru grew by 21 percent in 2014") == []
    assert (
        pair("trade with Peru was 2 billion dollars in 2013 and 3 billion dollars in 2014") == []
    )
    assert pair("trade with Peru was 2 billion dollars and inflation was 3 percent") == []
    assert (
        pair("trade with Peru grew by 2 percent in 2014, trade with Chile was 3 billion dollars")
        == []
    )


class Record:
    """Figures of one indicator that the archive follows."""

    def __init__(
        self, value, when="2014", sense="level", *, said=True, quote="Inflation", key="inflation"
    ):
        head = Head("5", "Talks", dt.date(2015, 2, 3), None, None, "en", None, None)
        text = f"{value:g} percent"
        quote = f"{quote} {text}"
        fact = Fact(0, "percent", text, len(quote) - len(text), value, "%", "more" in quote)
        day = dt.date(int(when[:4]), 12, 31)
        self.point = Point(day, when, said, value, head, "N. Pell", fact, 0, len(quote), quote)
        self.points = [self.point]
        self.kind = ("%", "RU") if key == "inflation" else ("USD", "PE")
        self.sense = sense

    def __add__(self, other):
        self.points += other.points
        return self

    def of(self, indicator, places, *, repeated):
        assert repeated
        if places != {self.kind[1]}:
            return []
        labels = ("инфляция", "inflation")
        points = tuple(self.points)
        return [Series(indicator.key, labels, *self.kind, self.sense, False, points)]


def test_a_claim_is_held_against_what_is_of_its_kind_and_time():
    (claim,) = points_claimed("inflation was 7.3 percent in 2014", TODAY)
    same = Record(7.4)
    assert list(at_its_time(claim, same)) == [same.point]
    for other in (Record(7.3, "2013"), Record(7.3, sense="change"), Record(7.3, "2014/2015")):
        assert list(at_its_time(claim, other)) == []


def test_of_a_rate_a_day_of_that_time_may_be_meant_but_is_not_all_of_it():
    (claim,) = points_claimed("inflation was 7.3 percent in 2014", TODAY)
    for said in (True, False):
        day = Record(7.3, "2014-11-02", said=said)
        assert list(at_its_time(claim, day)) == [day.point]
        assert not is_of_that_time(claim, day.point)
    assert is_of_that_time(claim, Record(7.3).point)
    (trade,) = points_claimed("trade with Peru was 3 billion dollars in 2014", TODAY)
    assert list(at_its_time(trade, Record(3e9, "2014-11", key="trade"))) == []
    assert len(list(at_its_time(trade, Record(3e9, key="trade")))) == 1


def test_without_a_time_it_is_held_against_any():
    (claim,) = points_claimed("inflation was 7.3 percent", TODAY)
    any_time = Record(7.3, "2013")
    assert list(at_its_time(claim, any_time)) == [any_time.point]
    assert not is_of_that_time(claim, any_time.point)
    assert not is_of_that_time(claim, Record(7.3, TODAY.isoformat()).point)
