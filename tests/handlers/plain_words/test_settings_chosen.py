"""Settings that a message chooses, and messages that only hold the same words."""

import pytest

from handlers.plain_words.settings_chosen import Chosen, chosen_in
from handlers.plain_words.settings_chosen_words import CITIES
from handlers.views.settings import ZONES

QUIET_HOURS = """
тихие часы с 23 до 7 → 23-7
Тихие часы: 22:00–08:00 → 22-8
включи тихие часы с 11 вечера до 7 утра → 23-7
не пиши мне ночью → 23-8
не надо мне писать по ночам → 23-8
по ночам не присылай ничего, пожалуйста → 23-8
отключи уведомления на ночь → 23-8
с 10 до 8 не беспокой → 22-8
не пиши после 22 → 22-8
после 10 вечера не тревожь меня → 22-8
никаких сообщений с полуночи до 9 → 0-9
пиши только днём → 23-8
присылай только с 9 до 18 → 18-9
пиши в рабочее время → 18-9
убери тихие часы → 0-0
пиши в любое время → 0-0
quiet hours 23-7 → 23-7
do not disturb between 10pm and 7am → 22-7
quiet hours from 10:30 p.m. to 6:30 a.m. → 22-7
don't text me at night → 23-8
no messages overnight please → 23-8
mute for the night → 23-8
don't message me after 9 → 21-8
only message me from 9am to 5pm → 17-9
turn off quiet hours → 0-0
you can write at any time → 0-0
"""
HOURS = """
сводку в 7 утра → 7
присылай в 8 утра → 8
send it at 9 → 9
присылай дайджест в полдень → 12
время сводки 8 вечера → 20
digest at 7 → 7
send the digest at 6 pm → 18
move my digest to 10:00 → 10
"""
SOUND = """
пиши без звука → True
сделай потише → True
выключи звук → True
sound off → True
send silently → True
включи звук → False
sound on please → False
"""
CITY = """
часовой пояс екатеринбург → yekaterinburg
по московскому времени → moscow
я живу во Владивостоке → vladivostok
set my timezone to New York → newyork
I'm in Berlin → berlin
часовой пояс UTC+3 → moscow
my timezone is GMT+5 → yekaterinburg
часовой пояс UTC+25 → ·
часовой пояс Марс → ·
"""
NO_SUCH_SETTING = """
не пиши в выходные
пиши по будням
присылай только цифры
присылай 5 раз в день
присылай каждые два часа
сводку каждый час
напомни мне завтра
напомни через час
digest twice a day
remind me in two hours
no alerts on weekends
send me only numbers
пришли мне завтра сводку
пришли завтра утром дайджест
сводку на завтра
send me a summary tomorrow
поставь напоминание на завтра
set a reminder for tomorrow
присылай раз в месяц про паром
I'd like a monthly report on ferries
хочу ежемесячный отчёт по паромам
тихие часы с 7 до 7
quiet hours from 10pm to 22
"""
NO_HOURS = """
тихие часы с 25 до 7 → 25
тихие часы с 23:99 до 7 → 23:99
тихие часы с 100 до 7 → с 100 до 7
присылай в 25:00 → 25:00
не пиши после 30 → 30
сводку в 25 часов → 25
quiet hours from 23 to 75 → 75
digest at 27 → 27
send the digest at 1000 → 1000
"""
NOTHING = """
тихие часы
напомни в каком году построили мост
remind me in which year it opened
присылай в Москву
что говорили ночью с 23 на 24 февраля?
с 9 до 18
с 2010 до 2015
присылай новости с 2010 по 2020
не присылай войска ночью
ночной режим поезда
звук
я живу в деревне
we are in trouble
не пиши мне
digest
сколько человек работает с 8 до 17?
quiet harbour
only numbers from 2019
сколько платят ежемесячно учителям
хочу знать про ежемесячные выплаты
give me monthly figures on ferries
send me the digest now
напоминание о пароме
"""


def pairs(table):
    return [tuple(line.split(" → ")) for line in table.strip().splitlines()]


@pytest.mark.parametrize(("text", "hours"), pairs(QUIET_HOURS))
def test_quiet_hours(text, hours):
    first, last = map(int, hours.split("-"))
    assert chosen_in(text) == Chosen(rest=(first, last))


@pytest.mark.parametrize(("text", "hour"), pairs(HOURS))
def test_the_hour_of_digests(text, hour):
    assert chosen_in(text) == Chosen(hour=int(hour))


@pytest.mark.parametrize(("text", "quiet"), pairs(SOUND))
def test_sound(text, quiet):
    assert chosen_in(text) == Chosen(quiet=quiet == "True")


@pytest.mark.parametrize(("text", "city"), pairs(CITY))
def test_time_zones(text, city):
    assert chosen_in(text) == Chosen(zone=city.strip("·"))


def test_cities_are_those_to_choose_from():
    assert list(CITIES) == list(ZONES)


@pytest.mark.parametrize("text", NO_SUCH_SETTING.strip().splitlines())
def test_what_cannot_be_chosen(text):
    assert chosen_in(text) == Chosen(cannot=True)


@pytest.mark.parametrize(("text", "hours"), pairs(NO_HOURS))
def test_hours_that_no_clock_shows_are_refused(text, hours):
    assert chosen_in(text) == Chosen(impossible=hours)


@pytest.mark.parametrize("text", NOTHING.strip().splitlines())
def test_what_chooses_nothing(text):
    assert chosen_in(text) is None
