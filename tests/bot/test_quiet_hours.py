"""Quiet hours: nothing is told in them, and nothing of it is lost."""

import datetime as dt
from zoneinfo import ZoneInfo

import pytest

from meetings.model.chat import ChatSettings
from tests.bot.town import ANNA, BORIS, transcript

GOVERNOR = "🔔 Встреча с губернатором Приозерья"


@pytest.mark.parametrize(
    ("hours", "now", "ends"),
    [
        ((22, 8), "2026-03-05 21:59", None),
        ((22, 8), "2026-03-05 22:00", "2026-03-06 08:00"),
        ((22, 8), "2026-03-06 07:59", "2026-03-06 08:00"),
        ((22, 8), "2026-03-06 08:00", None),
        ((0, 9), "2026-03-06 00:00", "2026-03-06 09:00"),
        ((0, 9), "2026-03-06 23:59", None),
        ((13, 15), "2026-03-06 14:30", "2026-03-06 15:00"),
        ((0, 0), "2026-03-06 00:30", None),
        ((9, 9), "2026-03-06 09:30", None),
    ],
)
def test_when_they_end(hours, now, ends):
    settings = ChatSettings(rest_from=hours[0], rest_until=hours[1])
    found = settings.rest_ends(dt.datetime.fromisoformat(now))
    assert found == (dt.datetime.fromisoformat(ends) if ends else None)


def test_the_night_in_which_clocks_change_is_an_hour_shorter():
    berlin = ZoneInfo("Europe/Berlin")
    now = dt.datetime(2026, 3, 28, 23, 0, tzinfo=berlin)
    end = ChatSettings(rest_from=22, rest_until=8).rest_ends(now)
    assert end.timestamp() - now.timestamp() == 8 * 3600


async def chosen(town, words, user=ANNA):
    await town.say("/settings", user=user)
    await town.press("🌙", user=user)
    return "".join(await town.press(words, user=user))


async def test_what_falls_due_in_them_comes_when_they_end(town):
    await town.say("/subscribe газ")
    await town.say("/subscribe gas", user=BORIS)
    assert "с 22:00 до 8:00" in await chosen(town, "22:00–8:00")
    town.now = dt.datetime(2026, 3, 5, 20, 0, tzinfo=dt.UTC)  # 23:00 in Moscow
    town.put(transcript(2), transcript(3))
    assert [chat for chat, _ in await town.hear()] == [BORIS.id, BORIS.id]
    town.now = dt.datetime(2026, 3, 6, 4, 30, tzinfo=dt.UTC)
    assert await town.hear() == []
    town.now = dt.datetime(2026, 3, 6, 5, 1, tzinfo=dt.UTC)
    assert await town.hear() == [(ANNA.id, GOVERNOR), (ANNA.id, GOVERNOR)]
    assert await town.hear() == []


async def test_a_digest_waits_for_their_end_too(town):
    await town.say("/subscribe газ")
    await town.press("Как часто")
    await town.press("раз в день")
    await town.press("7:00")
    await chosen(town, "22:00–8:00")
    town.put(transcript(2), transcript(3))
    await town.hear()
    town.now = dt.datetime(2026, 3, 6, 4, 30, tzinfo=dt.UTC)  # 7:30
    assert await town.hear() == []
    town.now = dt.datetime(2026, 3, 6, 5, 1, tzinfo=dt.UTC)
    assert await town.hear() == [(ANNA.id, "🔔 2 новые стенограммы")]


async def test_who_ends_them_gets_what_waited(town):
    await town.say("/subscribe газ")
    await chosen(town, "22:00–8:00")
    town.now = dt.datetime(2026, 3, 5, 20, 0, tzinfo=dt.UTC)
    town.put(transcript(2))
    assert await town.hear() == []
    assert "Тихие часы" not in await chosen(town, "Без тихих часов")
    town.now += dt.timedelta(minutes=2)
    assert await town.hear() == [(ANNA.id, GOVERNOR)]


async def test_questions_are_answered_in_them(town):
    await chosen(town, "22:00–8:00")
    town.now = dt.datetime(2026, 3, 5, 20, 0, tzinfo=dt.UTC)
    assert await town.say("/help")


async def test_in_english(town):
    told = await chosen(town, "23:00–7:00", user=BORIS)
    assert "Quiet hours from 23:00 to 7:00: what appears then arrives at 7:00" in told
