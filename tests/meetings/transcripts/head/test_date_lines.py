"""Date lines as people write them: every form is read, a sentence with a date in it is none."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetings.model.errors import UnreadableTranscript
from meetings.transcripts.head.date_lines import date_line, place_told, time_told

RU_MONTHS = (
    "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split()
)
EN_MONTHS = (
    "January February March April May June July August September October November December".split()
)
RU_DAYS = "понедельник вторник среда четверг пятница суббота воскресенье".split()
EN_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()


def read(line):
    """Date, time and place in one string, as a table shows them."""
    found = date_line(line)
    return found and " | ".join(filter(None, (str(found.date), found.time, found.place)))


SHORT = [
    ("янв фев мар апр мая июн июл авг сен окт ноя дек", "6 {} 2031"),
    ("янв. февр. мар. апр. мая июн. июл. авг. сент. окт. нояб. дек.", "6 {} 2031 г."),
    ("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec", "6 {} 2031"),
    ("Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec", "Tuesday, {} 6, 2031"),
    ("Jan. Feb. Mar. Apr. May Jun. Jul. Aug. Sept. Oct. Nov. Dec.", "{} 6, 2031, 3:30 p.m."),
    ("JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC", "{} 6 2031"),
]


@pytest.mark.parametrize(("months", "line"), SHORT)
def test_every_month_may_be_shortened(months, line):
    told = [date_line(line.format(month)) for month in months.split()]
    assert [one and one.date for one in told] == [dt.date(2031, n, 6) for n in range(1, 13)]


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("6 мая 2031 года, 15:30", "2031-05-06 | 15:30"),
        ("6 мая 2031 г.", "2031-05-06"),
        ("от 06.05.2031", "2031-05-06"),
        ("от 6 мая 2031 года, г. Тверь", "2031-05-06 | г. Тверь"),
        ("dated 6 May 2031", "2031-05-06"),
        ("6 мая 2031г., 15.30.", "2031-05-06 | 15:30"),
        ("6\u00a0мая 2031\u00a0года", "2031-05-06"),
        ("  6 МАЯ 2031 ГОДА  ", "2031-05-06"),
        ("6 мая 2031, 15 часов 30 минут", "2031-05-06 | 15:30"),
        ("6 мая 2031 года, начало в 15 ч. 30 мин. (МСК)", "2031-05-06 | 15:30"),
        ("6 мая 2031 года, 9 часов утра", "2031-05-06 | 09:00"),
        ("6 мая 2031 года, 3 часа дня", "2031-05-06 | 15:00"),
        ("6 мая 2031 года, 15:30 по московскому времени", "2031-05-06 | 15:30"),
        ("06.05.2031 15:30", "2031-05-06 | 15:30"),
        ("6.5.2031 г.", "2031-05-06"),
        ("15:30, 06.05.2031", "2031-05-06 | 15:30"),
        ("6 нояб. 2031 г.", "2031-11-06"),
        ("6–7 мая 2031 года", "2031-05-06"),
        ("вторник, 6 мая 2031 года", "2031-05-06"),
        ("Во вторник 6 мая 2031 года в 15:30", "2031-05-06 | 15:30"),
        ("6 мая 2031 года (вт.), 15:30–17:00", "2031-05-06 | 15:30"),
        ("Дата: 6 мая 2031 года", "2031-05-06"),
        ("**Дата и время:** 6 мая 2031, 15:30", "2031-05-06 | 15:30"),
        ("Дата/время: 6 мая 2031, 15:30", "2031-05-06 | 15:30"),
        ("Meeting Date/Time: Tuesday, May 6th, 2031 15:30 UTC", "2031-05-06 | 15:30"),
        ("Дата проведения заседания: 06.05.2031", "2031-05-06"),
        ("May 6, 2031, 15:30", "2031-05-06 | 15:30"),
        ("May 6, 2031 3:30 p.m.", "2031-05-06 | 15:30"),
        ("May 6th, 2031 at 3:30 PM EST", "2031-05-06 | 15:30"),
        ("May 6, 2031, 12:15 a.m.", "2031-05-06 | 00:15"),
        ("Nov. 6, 2031, 7–9 p.m.", "2031-11-06 | 19:00"),
        ("Nov. 6, 2031, 11 – 1 p.m. Moscow time", None),
        ("Nov. 6, 2031, 11–1 p.m. Moscow time", "2031-11-06 | 11:00"),
        ("6 May 2031", "2031-05-06"),
        ("6th of May, 2031", "2031-05-06"),
        ("Tuesday 6 May 2031, 19:00 – 21:00", "2031-05-06 | 19:00"),
        ("Date: Tue, 6 May 2031", "2031-05-06"),
        ("Meeting date: 6 May 2031", "2031-05-06"),
        ("2031-05-06", "2031-05-06"),
        ("2031-05-06T15:30:00.000Z", "2031-05-06 | 15:30"),
        ("Date: 2031-05-06, 15:30", "2031-05-06 | 15:30"),
    ],
)
def test_a_date_as_it_is_written(line, told):
    assert read(line) == told


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("Тверь, 6 мая 2031 года", "2031-05-06 | Тверь"),
        ("Тверь, ратуша, 6 мая 2031 года, 15:30", "2031-05-06 | 15:30 | Тверь, ратуша"),
        ("6 мая 2031 года, 15:30, Верхние Пеньки", "2031-05-06 | 15:30 | Верхние Пеньки"),
        ("г. Тверь          «6» мая 2031 г.", "2031-05-06 | г. Тверь"),
        ("г. Тверь 6 мая 2031 г.", "2031-05-06 | г. Тверь"),
        ("6 мая 2031 года, Тверь.", "2031-05-06 | Тверь"),
        ("Дата и место: Тверь, 06.05.2031", "2031-05-06 | Тверь"),
        ("6 мая 2031, время: 15:30, место: Тверь", "2031-05-06 | 15:30 | Тверь"),
        ("Moscow, May 6, 2031", "2031-05-06 | Moscow"),
        ("May 6, 2031, The Kremlin, Moscow", "2031-05-06 | The Kremlin, Moscow"),
        ("Greywick, Room 12 — 6 May 2031, 7 p.m.", "2031-05-06 | 19:00 | Greywick, Room 12"),
        ("Council Chamber | Tuesday | 6 May 2031", "2031-05-06 | Council Chamber"),
    ],
)
def test_a_place_in_the_same_line(line, told):
    assert read(line) == told


@pytest.mark.parametrize(
    "line",
    [
        "6 мая 2031 года состоялось заседание совета.",
        "6 мая 2031 года состоялось заседание",
        "6 мая 2031 года, в Твери, состоялось заседание",
        "6 мая 2031 года, Пристань ждала гостей.",
        "Состоялось 6 мая 2031 года",
        "6 мая 2031 года: итоги",
        "Договор от 06.05.2031",
        "Заседание совета, 6 мая 2031 года",
        "6 мая",
        "On May 6, 2031, Anna Boatman met the miners",
        "May 6, 2031, Anna Boatman met with the miners",
        "6 May 2031, a meeting was held.",
        "Annual Meeting, 6 May 2031",
        "Version 2.0, 6 May 2031",
        "May 2031",
        "1.2.06.05.2031",
        "",
    ],
)
def test_what_is_no_date_line(line):
    assert date_line(line) is None


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("30 февраля 2031 года", "'30 февраля 2031 года' does not exist"),
        ("Дата: 32.01.2031", "'32.01.2031' does not exist"),
        ("06.13.2031, 15:30", "'06.13.2031' does not exist"),
        ("Moscow, April 31, 2031", "'April 31, 2031' does not exist"),
        ("2031-02-30, 15:30", "'2031-02-30' does not exist"),
        ("6 мая 1899 года", "not one from 1900 to 2100"),
        ("6 May 2101", "not one from 1900 to 2100"),
        ("6 мая 2031 года, 25:00", "'25:00' does not exist"),
        ("6 мая 2031 года, 15 часов 75 минут", "'15 часов 75 минут' does not exist"),
    ],
)
def test_no_such_day_or_hour(line, reason):
    with pytest.raises(UnreadableTranscript, match=reason):
        date_line(line)


@pytest.mark.parametrize(
    ("line", "time", "place"),
    [
        ("15:30", "15:30", None),
        ("Начало: 15:30", "15:30", None),
        ("Time: 3:30 p.m.", "15:30", None),
        ("Место проведения: Тверь, ратуша", None, "Тверь, ратуша"),
        ("Venue: Village Hall.", None, "Village Hall"),
        ("Where: nobody knows!", None, None),
        ("П.Лодкин: Да", None, None),
        ("Тверь", None, None),
    ],
)
def test_time_and_place_in_lines_of_their_own(line, time, place):
    assert (time_told(line), place_told(line)) == (time, place)


def half_day(time):
    return f"{time.hour % 12 or 12}:{time:%M} {'p.m.' if time.hour >= 12 else 'a.m.'}"


def russian(day):
    return f"{day.day} {RU_MONTHS[day.month - 1]} {day.year}"


def english(day):
    return f"{EN_MONTHS[day.month - 1]} {day.day}, {day.year}"


FORMS = {
    "ru": lambda day, time: f"{russian(day)} года, {time:%H:%M}",
    "ru short": lambda day, time: f"{russian(day)} г., {time.hour} ч. {time.minute} мин.",
    "ru words": lambda day, time: f"{russian(day)}, {time.hour} часов {time.minute} минут",
    "ru weekday": lambda day, time: f"{RU_DAYS[day.weekday()]}, {russian(day)} года, {time:%H.%M}",
    "ru label": lambda day, time: f"Дата: {russian(day)} года, {time:%H:%M}",
    "ru place": lambda day, time: f"Москва, {russian(day)} года, {time:%H:%M}",
    "numbers": lambda day, time: f"{day.day:02}.{day.month:02}.{day.year} {time:%H:%M}",
    "en": lambda day, time: f"{english(day)}, {time:%H:%M}",
    "en half days": lambda day, time: f"{english(day)} {half_day(time)}",
    "en weekday": lambda day, time: f"{EN_DAYS[day.weekday()]}, {english(day)} {time:%H:%M}",
    "en label": lambda day, time: f"Date: {english(day)}, {time:%H:%M}",
    "en place": lambda day, time: f"Moscow, {english(day)}, {time:%H:%M}",
    "British": lambda day, time: f"{day.day} {EN_MONTHS[day.month - 1]} {day.year}, {time:%H:%M}",
    "ISO": lambda day, time: f"{day.isoformat()}T{time:%H:%M}",
}


@given(
    st.dates(dt.date(1900, 1, 1), dt.date(2100, 12, 31)), st.times(), st.sampled_from(list(FORMS))
)
def test_any_date_in_any_form_is_read_back(day, time, form):
    found = date_line(FORMS[form](day, time))
    assert found is not None
    assert (found.date, found.time) == (day, f"{time:%H:%M}")
    assert found.place in ({"Москва", "Moscow"} if form.endswith("place") else {None})
    assert found.labelled == form.endswith("label")
