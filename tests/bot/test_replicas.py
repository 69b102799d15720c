"""Three replicas: whoever is killed, everybody is answered, and told once of everything."""

from __future__ import annotations

import asyncio
from collections import Counter

import pytest

from storage.postgres.stores import PostgresStores
from tests.bot.loopback_api import LoopbackApi
from tests.bot.replicas import SUBSCRIBERS, Cluster, telegram, until

PEOPLE = range(100, 140)
MEETINGS = 12
TAKEN_OVER_WITHIN = 15.0
"""Seconds after the death of who led."""


@pytest.fixture
def stores(emptied_address, tmp_path):
    opened = PostgresStores(emptied_address, tmp_path)
    yield opened
    opened.close()


async def test_whoever_is_killed_nothing_is_lost(stores, postgres, tmp_path):
    local = telegram(PEOPLE)
    api = LoopbackApi(local)
    async with api, Cluster(tmp_path, stores.database.address, local, api) as cluster:
        await cluster.start(3)
        await until(lambda: sum(one.leads for one in cluster.replicas) == 1)
        for chat in SUBSCRIBERS:
            await cluster.ask(chat, "/subscribe")
        asking = asyncio.gather(*(_asks(cluster, n, one) for n, one in enumerate(PEOPLE)))
        for number in range(MEETINGS):
            await asyncio.to_thread(cluster.add, stores)
            await asyncio.sleep(0.3)
            if number == 2:
                await cluster.kill(leader=False)
            if number == 5:
                await cluster.kill(leader=True)
                await until(lambda: any(one.leads for one in cluster.replicas), TAKEN_OVER_WITHIN)
            if number == 8:
                await asyncio.to_thread(postgres.stop)
                await asyncio.to_thread(postgres.start)
        await asking
        await until(lambda: cluster.due <= set(cluster.told))
        await asyncio.sleep(2)  # what came twice would come now
        totals = stores.outbox.totals()
        arrived = Counter(cluster.told)
    assert all(cluster.heard(person) for person in PEOPLE)
    assert set(arrived) == cluster.due
    assert arrived.total() - len(cluster.due) <= 3  # the one in flight, at each of three blows
    assert (totals.owed, totals.in_flight, totals.set_aside) == (0, 0, 0)
    assert local.refused == []


async def _asks(cluster, number, person):
    await asyncio.sleep(number * 0.12)
    await cluster.ask(person, f"/meeting {number}")


async def test_while_the_server_is_away_people_are_told_so(stores, postgres, tmp_path):
    local = telegram(PEOPLE)
    api = LoopbackApi(local)
    async with api, Cluster(tmp_path, stores.database.address, local, api) as cluster:
        await cluster.start(1)
        await until(lambda: cluster.replicas[0].leads)
        await cluster.ask(1, "/subscribe")
        await asyncio.to_thread(postgres.stop)
        try:
            await cluster.ask(PEOPLE[0], "/meeting Токаев")
            assert "недоступен" in cluster.heard(PEOPLE[0])[-1]
        finally:
            await asyncio.to_thread(postgres.start)
        await asyncio.to_thread(cluster.add, stores)
        await until(lambda: len(cluster.told) == 1)
        await cluster.ask(PEOPLE[0], "/meeting Токаев")
        assert "недоступен" not in cluster.heard(PEOPLE[0])[-1]
        asked = len(cluster.heard(PEOPLE[0]))
    assert asked == 2
