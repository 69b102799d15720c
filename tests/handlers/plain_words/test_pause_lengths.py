"""When pauses end, by how long they were said to last."""

import datetime as dt
from zoneinfo import ZoneInfo

import pytest

from handlers.plain_words.changing_subscriptions import change_in
from handlers.plain_words.pause_lengths import pause_end

NOW = dt.datetime(2026, 11, 26, 19, 30, tzinfo=ZoneInfo("Europe/Berlin"))
"""A Thursday evening."""
ENDS = """
пауза на неделю → 12-03 19:30
пауза неделя → 12-03 19:30
пауза на полчаса → 11-26 20:00
пауза на полтора часа → 11-26 21:00
пауза на месяц → 12-26 19:30
пауза на 3 месяца → 02-26 19:30
пауза на пару дней → 11-28 19:30
пауза на сегодня → 11-27 00:00
пауза на выходные → 11-30 00:00
пауза до пятницы → 11-27 00:00
пауза до четверга → 12-03 00:00
пауза до следующей среды → 12-02 00:00
пауза до среды 15:00 → 12-02 15:00
пауза до завтра → 11-27 00:00
пауза до вечера → 11-27 18:00
пауза до утра → 11-27 08:00
пауза до 20:30 → 11-26 20:30
пауза до 8 утра → 11-27 08:00
пауза до конца недели → 11-30 00:00
пауза до конца месяца → 12-01 00:00
пауза до нового года → 01-01 00:00
пауза до лета → 06-01 00:00
пауза до 5 декабря → 12-05 00:00
пауза до 05.12 → 12-05 00:00
пауза до 5 ноября → 11-05 00:00
пауза до 10 числа → 12-10 00:00
пауза до января → 01-01 00:00
пауза до 2027 года → 01-01 00:00
pause for 3 days → 11-29 19:30
pause for half an hour → 11-26 20:00
pause for a couple of weeks → 12-10 19:30
mute 2h → 11-26 21:30
pause until Friday → 11-27 00:00
pause until next week → 11-30 00:00
pause until tomorrow 9am → 11-27 09:00
pause until Dec 5 → 12-05 00:00
pause till 5 December → 12-05 00:00
pause until the 1st → 12-01 00:00
pause until 9pm → 11-26 21:00
pause for the weekend → 11-30 00:00
"""
IMPOSSIBLE = """
пауза до 31 февраля
пауза до 32 декабря
пауза до 31.02
пауза до 25 часов
пауза до пятницы 30:00
пауза до 1 января 2020
пауза на 0 дней
пауза до вчера
пауза до 2019
пауза на -3 дня
пауза на 100 лет
pause until 30 February
pause for 0 days
pause until 1 May 2019
pause for 99999999999 years
"""
OPEN = """
пауза до отпуска
пауза на несколько дней
пауза пока не вернусь
pause until further notice
pause until I'm back
"""


def end(text):
    return pause_end(change_in(text).length, NOW)


@pytest.mark.parametrize("line", ENDS.strip().splitlines())
def test_when_a_pause_ends(line):
    text, _, told = line.partition(" → ")
    assert f"{end(text):%m-%d %H:%M}" == told
    assert end(text) > NOW


@pytest.mark.parametrize("text", IMPOSSIBLE.strip().splitlines())
def test_what_cannot_be(text):
    assert end(text) == "impossible"


@pytest.mark.parametrize("text", OPEN.strip().splitlines())
def test_what_nobody_can_tell(text):
    assert end(text) == "open"


def test_hours_are_those_of_the_clock_and_days_those_of_the_calendar():
    before = dt.datetime(2026, 10, 24, 12, tzinfo=NOW.tzinfo)  # clocks are set back at night
    assert pause_end("на 24 часа", before).hour == 11
    assert pause_end("на день", before).hour == 12
