"""The time that a message names, however it is typed."""

import datetime as dt

import pytest

from meetings.retrieval.query.dates_asked import time_asked, times_asked, without_times

TODAY = dt.date(2026, 3, 2)  # a Monday


def _told(text):
    """First and last day; «*» where the year is any, "…" where the time has no end."""
    time = time_asked(text, TODAY)
    if time is None:
        return ""
    first, last = time.period.first, time.period.last
    ends = [
        "…" if day.year in (1900, 2199) else f"*-{day:%m-%d}" if time.period.any_year else str(day)
        for day in (first, last)
    ]
    return ends[0] if ends[0] == ends[1] else " ".join(ends)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("2022-05-16", "2022-05-16"),
        ("2017/03/10", "2017-03-10"),
        ("2021.11.05", "2021-11-05"),
        ("16/05/22", "2022-05-16"),
        ("5/16/2022", "2022-05-16"),
        ("13.03.25", "2025-03-13"),
        ("7.5.2018", "2018-05-07"),
        ("31-12-2019", "2019-12-31"),
        ("05.2022", "2022-05-01 2022-05-31"),
        ("2022-05", "2022-05-01 2022-05-31"),
        ("что было 9.04.99?", "1999-04-09"),
        ("20200305", "2020-03-05"),
    ],
)
def test_in_figures(text, told):
    assert _told(text) == told


@pytest.mark.parametrize(
    ("text", "first", "other"),
    [
        ("3/4/2018", "2018-04-03", "2018-03-04"),
        ("11/12/19", "2019-12-11", "2019-11-12"),
        ("3.4.2018", "2018-04-03", None),
        ("5/5/2018", "2018-05-05", None),
        ("25/4/2018", "2018-04-25", None),
    ],
)
def test_a_day_that_may_be_read_in_two_ways(text, first, other):
    time = time_asked(text, TODAY)
    assert str(time.period.first) == first
    assert (str(time.other.first) if time.other else None) == other


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("20 февраля 2025 г.", "2025-02-20"),
        ("кто был 7 мая?", "*-05-07"),
        ("22-го мая", "*-05-22"),
        ("23rd of August 2017", "2017-08-23"),
        ("the 7th of May", "*-05-07"),
        ("on Aug 23, 2017", "2017-08-23"),
        ("may 7th 2018", "2018-05-07"),
        ("May 22", "*-05-22"),
        ("10-12 июля 2018", "2018-07-10 2018-07-12"),
        ("7 мая прошлого года", "2025-05-07"),
        ("29 февраля 2024", "2024-02-29"),
        ("6 июн 2019", "2019-06-06"),
    ],
)
def test_days(text, told):
    assert _told(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("в мае 22-го", "2022-05-01 2022-05-31"),
        ("в феврале 19-го года", "2019-02-01 2019-02-28"),
        ("май 22", "2022-05-01 2022-05-31"),
        ("may '22", "2022-05-01 2022-05-31"),
        ("meetings in june 2018", "2018-06-01 2018-06-30"),
        ("за март", "*-03-01 *-03-31"),
        ("last December", "2025-12-01 2025-12-31"),
        ("в декабре прошлого года", "2025-12-01 2025-12-31"),
        ("весной 2021", "2021-03-01 2021-05-31"),
        ("autumn 2021", "2021-09-01 2021-11-30"),
        ("летом 19-го", "2019-06-01 2019-08-31"),
        ("осень 21", "2021-09-01 2021-11-30"),
        ("winter 2018", "2017-12-01 2018-02-28"),
        ("прошлой весной", "2025-03-01 2025-05-31"),
        ("первый квартал 2018", "2018-01-01 2018-03-31"),
        ("second half of 2019", "2019-07-01 2019-12-31"),
        ("в конце 2018 года", "2018-09-01 2018-12-31"),
        ("встречи 2018", "2018-01-01 2018-12-31"),
        ("в 17-м году", "2017-01-01 2017-12-31"),
        ("за 2025 год", "2025-01-01 2025-12-31"),
        ("в 22-м", "2022-01-01 2022-12-31"),
        ("в прошлом году", "2025-01-01 2025-12-31"),
        ("2010s", "2010-01-01 2019-12-31"),
    ],
)
def test_months_seasons_and_years(text, told):
    assert _told(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("сегодня", "2026-03-02"),
        ("что было вчера?", "2026-03-01"),
        ("позавчера", "2026-02-28"),
        ("на прошлой неделе", "2026-02-23 2026-03-01"),
        ("this week", "2026-03-02 2026-03-08"),
        ("last weekend", "2026-02-28 2026-03-01"),
        ("on Friday", "2026-02-27"),
        ("в прошлый понедельник", "2026-02-23"),
        ("в прошлом месяце", "2026-02-01 2026-02-28"),
        ("за последние три месяца", "2025-12-02 2026-03-02"),
        ("in the past 10 days", "2026-02-20 2026-03-02"),
        ("за неделю", "2026-02-23 2026-03-02"),
        ("two years ago", "2024-01-01 2024-12-31"),
        ("три дня назад", "2026-02-27"),
    ],
)
def test_told_from_today(text, told):
    assert _told(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("с 2017 по 2019 год", "2017-01-01 2019-12-31"),
        ("between March and May 2018", "2018-03-01 2018-05-31"),
        ("с мая по июль 2018", "2018-05-01 2018-07-31"),
        ("за 2016-2018 годы", "2016-01-01 2018-12-31"),
        ("в январе-феврале 2020", "2020-01-01 2020-02-29"),
        ("январь–март 2018", "2018-01-01 2018-03-31"),
        ("2017–2019", "2017-01-01 2019-12-31"),
        ("в 2018 и 2019", "2018-01-01 2019-12-31"),
        ("since 2019", "2019-01-01 …"),
        ("с марта 2018", "2018-03-01 …"),
        ("after March 2018", "2018-04-01 …"),
        ("до 2016 года", "… 2015-12-31"),
        ("meetings from 2019", "2019-01-01 2019-12-31"),
        ("from 2019 onwards", "2019-01-01 …"),
    ],
)
def test_ranges(text, told):
    assert _told(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "",
        "12",
        "that may be so",
        "Мартиросян",
        "в 15 странах",
        "3,5 млрд",
        "в 2017 и в 2020",
        "20 лет",
    ],
)
def test_no_time_or_several(text):
    assert time_asked(text, TODAY) is None


def test_words_of_times_are_blanked_where_they_stand():
    text = "встречи с Токаевым в мае 22-го и ещё"
    rest = without_times(text, times_asked(text, TODAY))
    assert len(rest) == len(text)
    assert rest.split() == ["встречи", "с", "Токаевым", "в", "и", "ещё"]
