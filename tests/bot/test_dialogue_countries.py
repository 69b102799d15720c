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


async def test_one_that_a_meeting_is_of_is_that_meeting(town):
    town.put(
        transcript(
            6,
            title="Переговоры с Президентом Нидерландов",
            said="В Нидерланды уходит треть наших тюльпанов.",
        )
    )
    town.library.catch_up()
    told = "".join(await town.say("Нидерланды"))
    assert "Переговоры с Президентом Нидерландов" in told.partition("\n")[0]
