"""A country alone: the meetings that are of it, or what is said of it."""

import pytest

from tests.bot.town import BORIS, transcript


@pytest.mark.parametrize("said", ["Нидерланды", "нидерланды", "Netherlands", "netherlands?"])
async def test_one_that_no_meeting_is_of_is_what_is_said_of_it(town, said):
    town.put(
        transcript(
            5,
            title="Meeting with Royal Dutch Pier CEO Ian Weber",
            said="В Нидерланды уходит треть наших тюльпанов.",
        )
    )
    town.library.catch_up()
    told = "".join(await town.say(said, user=BORIS))
    assert "1 mention in 1 meeting" in told
    assert "тюльпанов" in told


@pytest.fixture
def talks(town):
    """Talks with the Netherlands in March, at which somebody speaks of them."""
    town.put(
        transcript(
            6,
            title="Переговоры с Президентом Нидерландов",
            said="В Нидерланды уходит треть наших тюльпанов.",
        )
    )
    town.library.catch_up()
    return town


@pytest.mark.parametrize("said", ["Нидерланды", "нидерланды 2026", "про Нидерланды"])
async def test_one_that_a_meeting_is_of_is_what_is_said_of_it(talks, said):
    told = "".join(await talks.say(said))
    assert "1 упоминание на 1 встрече" in told
    assert "тюльпанов" in told


async def test_the_meetings_that_are_of_it_are_a_button_away(talks):
    await talks.say("Нидерланды")
    [told] = await talks.press("Найти встречи")
    assert "Переговоры с Президентом Нидерландов" in told


@pytest.mark.parametrize("said", ["/meeting Нидерланды", "переговоры с Нидерландами"])
async def test_a_meeting_that_is_asked_for_is_opened(talks, said):
    told = "".join(await talks.say(said))
    assert "Переговоры с Президентом Нидерландов" in told.partition("\n")[0]


async def test_of_a_time_when_nobody_speaks_of_it_there_are_only_meetings(talks):
    talks.put(transcript(7, title="Переговоры с Президентом Нидерландов", date="2025-02-03"))
    talks.library.catch_up()
    told = "".join(await talks.say("Нидерланды 2025"))
    assert "3 февраля 2025" in told
