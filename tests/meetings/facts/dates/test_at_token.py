"""All rows are said on 16 May 2022 unless they say otherwise."""

import datetime as dt

import pytest

from tests.meetings.facts.facts_notation import check

RUSSIAN = [
    ("[10 февраля] и [17 июня]", "date 2022-02-10; date 2022-06-17"),
    ("[22 июня 1941 года]. К [9 Мая]", "date 1941-06-22; date 2022-05-09"),
    ("[двадцать второго июня] вечером", "date 2022-06-22"),
    ("[15–17 июня] пройдёт форум", "date 2022-06-15/17"),
    ("[9] и [10 июня] встретимся", "date 2022-06-09; date 2022-06-10"),
    ("в [июле 2024 года], в [сентябре]", "date 2024-07; date 2024-09"),
    ("к [марту уже этого года]", "date 2022-03"),
    ("в [сентябре [[2021 года]]] уехали", "date 2021-09"),
    ("в [декабре] мы договорились", "date 2021-12"),
    ("в [начале июля] и к [концу этого года]", "date 2022-07 ~; date 2022 ~"),
    ("до [конца года]", "date 2022 ~"),
    (
        "[осенью этого года], [летом], [прошлой весной]",
        "date 2022-autumn ~; date 2022-summer ~; date 2021-spring ~",
    ),
    ("в [первом квартале 2026 года]", "date 2026-Q1"),
    ("во [втором полугодии]", "date 2022-H2"),
    (
        "в [2015 году], [2024-й], с [2018] по [2021 год]",
        "date 2015; date 2024; date 2018; date 2021",
    ),
    ("в [прошлом году] и в [этом же году]", "date 2021; date 2022"),
    ("в [1940–1943 годах] и на [2025–2027]", "date 1940/1943; date 2025/2027"),
    ("в [90-е годы], в [2000-х]", "date 1990s ~; date 2000s ~"),
    ("в [862 году]", "date 0862"),
    ("в [2019 году], в [октябре]", "date 2019; date 2019-10"),
    ("подписано [10.02.2020]", "date 2020-02-10"),
    ("в [тысяча девятьсот сорок пятом году]", "date 1945"),
    ("в [девяносто первом году]", "date 1991"),
    ("в [апреле], [мае] и [июне] принимали", "date 2022-04; date 2022-05; date 2022-06"),
    ("за [январь–март 2021 года] и за [апрель-май]", "date 2021-01/2021-03; date 2022-04/2022-05"),
    ("с [1] по [9 мая]", "date 2022-05-01; date 2022-05-09"),
    ("[прошлым летом] и [следующей осенью]", "date 2021-summer ~; date 2023-autumn ~"),
    ("последние годы, через год, за год, в год, каждый год, год назад", ""),
    ("связан с весной и с летом", ""),
    ("1220-й полк и 76-й отряд", ""),
]
ENGLISH = [
    ("on [April 10, 1991]. On [August 18]", "date 1991-04-10; date 2022-08-18"),
    (
        "on [Mar 10, 1991], [Jun. 8, 2020] and [3 Jul 2021]",
        "date 1991-03-10; date 2020-06-08; date 2021-07-03",
    ),
    ("in Jun we mar walls", ""),
    ("on [2 April] and the [9th of May]", "date 2022-04-02; date 2022-05-09"),
    ("on [April 24] and [30].", "date 2022-04-24; date 2022-04-30"),
    (
        "in [early July], [mid-September], [late 2019]",
        "date 2022-07 ~; date 2022-09 ~; date 2019 ~",
    ),
    ("by the [end of the year] and the [end of 2009]", "date 2022 ~; date 2009 ~"),
    ("[last year], [this year], [next year]", "date 2021; date 2022; date 2023"),
    ("[last year’s July] and [July of last year]", "date 2021-07; date 2021-07"),
    ("in [January-November 2021]", "date 2021-01/2021-11"),
    ("[last July], [next April]", "date 2021-07; date 2023-04"),
    ("the [second quarter] and [Q1 2020]", "date 2022-Q2; date 2020-Q1"),
    ("in the [1st quarter of 2031]", "date 2031-Q1"),
    ("the [second half of the year]", "date 2022-H2"),
    ("[this summer] and in [autumn 2015]", "date 2022-summer ~; date 2015-autumn ~"),
    ("in [2009], from [2003] to [2015]", "date 2009; date 2003; date 2015"),
    ("in the [2000s] and the [mid-1990s]", "date 2000s ~; date 1990s ~"),
    ("plans for [2018–2019]", "date 2018/2019"),
    ("around [2008] it broke", "date 2008 ~"),
    ("the [1998] crisis, [year 2018]", "date 1998; date 2018"),
    ("in [May] we may march; March on!", "date 2022-05"),
    ("the Mill 2000, [$2010], over the last year, last week, that year", "money 2_010 USD"),
]


@pytest.mark.parametrize(("row", "expected"), RUSSIAN)
def test_russian_dates(row: str, expected: str) -> None:
    check(row, expected, "ru")


@pytest.mark.parametrize(("row", "expected"), ENGLISH)
def test_english_dates(row: str, expected: str) -> None:
    check(row, expected, "en")


NEAREST = [
    (dt.date(2025, 4, 4), "[летом] загрузка доходила до края", "date 2024-summer ~"),
    (dt.date(2025, 4, 4), "[летом] загрузка будет выше", "date 2025-summer ~"),
    (dt.date(2025, 2, 4), "в [декабре] приняли", "date 2024-12"),
    (dt.date(2025, 3, 17), "мы договорились, что [9 мая] встретимся", "date 2025-05-09"),
    (dt.date(2025, 12, 20), "ждём вас в [январе]", "date 2026-01"),
]


@pytest.mark.parametrize(("date", "row", "expected"), NEAREST)
def test_a_date_without_a_year_is_the_nearest_sensible_one(
    date: dt.date, row: str, expected: str
) -> None:
    check(row, expected, "ru", date=date)


ENGLISH_NEAREST = [
    (dt.date(2022, 10, 16), "trade grew in [January]", "date 2022-01"),
    (dt.date(2022, 10, 16), "trade has risen in [January]", "date 2022-01"),
    (dt.date(2022, 10, 16), "we will meet in [January]", "date 2023-01"),
    (dt.date(2022, 10, 16), "it is expected in [January]", "date 2023-01"),
    (dt.date(2022, 12, 16), "up in [January-November]", "date 2022-01/2022-11"),
    (dt.date(2022, 12, 16), "up in [January-April]", "date 2022-01/2022-04"),
    (dt.date(2022, 12, 16), "we will build it in [January–April]", "date 2023-01/2023-04"),
    (dt.date(2022, 1, 16), "up in [January-November]", "date 2021-01/2021-11"),
]


@pytest.mark.parametrize(("date", "row", "expected"), ENGLISH_NEAREST)
def test_the_tense_tells_which_month_is_meant(date: dt.date, row: str, expected: str) -> None:
    check(row, expected, "en", date=date)
