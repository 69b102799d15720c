"""Plain words that change subscriptions, and those that only hold such words."""

import pytest

from handlers.plain_words.changing_subscriptions import Change, change_in

PAUSES = """
поставь всё на паузу → ·
пауза → ·
приостанови подписки → ·
pause notifications → ·
mute everything → ·
take a break → ·
поставь газ на паузу → газ
приостанови подписку на мост → мост
мьютни мост → мост
snooze seals → seals
put the ferry alerts on hold → ferry
mute Vaughan → Vaughan
"""
FOR_A_TIME = """
поставь паузу на неделю → ·
мьют на день → ·
молчи до понедельника → ·
не присылай ничего до конца недели → ·
pause everything for a week → ·
mute me until Monday → ·
snooze seals for two days → seals
не пиши до понедельника → ·
пауза 3 дня → ·
отключи уведомления на неделю → ·
до пятницы не пиши → ·
поставь мост на паузу до 5 декабря → мост
mute 2h → ·
отпишись от газа на неделю → газа
не пиши мне про мост до пятницы → мост
don't tell me about seals until Monday → seals
until friday pause → ·
"""
RESUMES = """
возобнови → ·
сними с паузы → ·
включи уведомления → ·
включи обратно → ·
turn it back on → ·
можешь снова писать → ·
resume all → ·
unmute → ·
turn notifications back on → ·
уведомления вкл → ·
alerts on → ·
возобнови подписку на мост → мост
сними мост с паузы → мост
actually resume → ·
and resume that → ·
resume seals → seals
unpause the ferry alerts → ferry
"""
RESCHEDULES = """
присылай раз в день → · daily
переведи все на ежедневную сводку → · daily
пусть приходит раз в неделю → · weekly
хочу дайджест раз в день в 8 утра → · daily 8
пиши сразу → · at_once
раз в неделю → · weekly
пиши не чаще раза в день → · daily
не чаще одного раза в неделю → · weekly
write me at most once a week → · weekly
change to daily digest → · daily
make it weekly → · weekly
switch to a weekly digest at 7 pm → · weekly 19
send them at once → · at_once
переведи мост на раз в неделю → мост weekly
make seals daily → seals daily
change that to weekly → · weekly
and make this daily → · daily
"""
CORRECTED = """
а нет, лучше раз в неделю → weekly
а не, лучше каждый день → daily
нет, раз в день в 8 утра → daily 8
точнее, по понедельникам → weekly
actually weekly → weekly
no, make it daily → daily
wait, better once a week please → weekly
only on Mondays please → weekly
лишь по вторникам → weekly
только раз в день, пожалуйста → daily
just weekly → weekly
по пятницам → weekly
every day at 8 pm please → daily 20
а теперь каждый день → daily
теперь сразу → at_once
снова раз в неделю → weekly
now daily → daily
daily again → daily
back to weekly → weekly
"""
SURE = [
    "resume the bridge",
    "возобнови мост",
    "поставь газ на паузу",
    "приостанови подписку на мост",
    "unpause the ferry alerts",
]
PERHAPS = ["freeze assets", "suspend the treaty", "заморозь активы", "pause seals"]
NOTHING = """
лучше каждый день гулять
не каждый день
no daily flights
only weekly flights
по вторникам ходит паром
every day of the war
нет
resume talks
возобнови переговоры
pause in the talks with Ostania
когда возобновят движение?
как часто ходит паром: раз в день?
паром ходит раз в неделю
поставь точку
переведи дух
make daily bread
сделай газ дешевле
взять паузу в переговорах о границе и торговле
set up a weekly call
when will they resume?
пауза в разговоре
"""


def pairs(table):
    return [tuple(line.split(" → ")) for line in table.strip().splitlines()]


def of(words):
    return words.strip("·")


@pytest.mark.parametrize(("text", "words"), pairs(PAUSES))
def test_pauses(text, words):
    found = change_in(text)
    assert (found.what, found.of, found.length) == ("pause", of(words), "")


@pytest.mark.parametrize(("text", "words"), pairs(FOR_A_TIME))
def test_pauses_for_a_time(text, words):
    found = change_in(text)
    assert (found.what, found.of) == ("pause", of(words))
    assert found.length


@pytest.mark.parametrize(("text", "words"), pairs(RESUMES))
def test_going_on(text, words):
    found = change_in(text)
    assert (found.what, found.of) == ("resume", of(words))


@pytest.mark.parametrize(("text", "told"), pairs(RESCHEDULES))
def test_how_often(text, told):
    words, every, *hour = told.split()
    found = change_in(text)
    expected = ("reschedule", of(words), every, int(hour[0]) if hour else None)
    assert (found.what, found.of, found.every, found.hour) == expected


@pytest.mark.parametrize(("text", "told"), pairs(CORRECTED))
def test_how_often_the_last_was_meant(text, told):
    every, *hour = told.split()
    found = change_in(text)
    expected = ("reschedule", "", every, int(hour[0]) if hour else None, True)
    assert (found.what, found.of, found.every, found.hour, found.last) == expected


@pytest.mark.parametrize(
    ("text", "sure"), [*((t, True) for t in SURE), *((t, False) for t in PERHAPS)]
)
def test_whether_it_may_be_about_something_else(text, sure):
    assert change_in(text).sure is sure


@pytest.mark.parametrize("text", ["присылай раз в день в 25 часов", "daily digest at 8:75"])
def test_an_hour_that_no_clock_shows_is_kept_to_be_refused(text):
    assert change_in(text).impossible in ("25", "8:75")


@pytest.mark.parametrize("text", NOTHING.strip().splitlines())
def test_what_changes_nothing(text):
    assert change_in(text) is None


def test_what_is_named_stands_as_it_was_typed():
    assert change_in("Поставь Токаева на паузу!") == Change("pause", "Токаева", sure=True)
