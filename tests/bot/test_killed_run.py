"""The program itself under SIGKILL: no transcript is lost, nobody is left out, nor told twice."""

import os
import random
from collections import Counter

from storage.outbox import TinyOutbox
from tests.bot.killed_run import Town, doubled, telegram
from tests.bot.loopback_api import LoopbackApi

KILLS = int(os.environ.get("STENOGRAM_TEST_KILLS", "4"))


async def test_whatever_kills_the_running_bot_everybody_hears_of_everything_once(tmp_path):
    seed = random.SystemRandom().randrange(10**6)
    local = telegram()
    async with LoopbackApi(local) as api, Town(tmp_path, local, api, seed) as town:
        for number in range(KILLS):
            await town.life(number)
        code = await town.last_life(KILLS)
        checked = await town.check()
    assert town.archived == town.wanted
    assert town.in_inbox == town.put_away
    arrived = Counter(town.told)
    assert set(arrived) == town.due
    assert arrived.total() - len(town.due) <= KILLS
    assert doubled(town.told, town.lives) == []
    totals = TinyOutbox(town.data).totals()
    assert (totals.owed, totals.in_flight, totals.set_aside) == (0, 0, 0)
    assert (code, checked, local.refused) == (0, 0, [])
