"""Three replicas under blows: questions and new meetings while one after the other is killed.

The suite runs it small, `python -m benchmarks.replica_fault_injection` in full.
"""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from bot.local_database.server import LocalServer
from handlers.texts.catalogue import Texts
from storage.postgres.stores import PostgresStores
from tests.bot.loopback_api import LoopbackApi
from tests.bot.replicas import SUBSCRIBERS, Cluster, telegram
from tests.soon import SOON, until

_ASKED_AGAIN = 3.0
"""Seconds: nobody is asked for patience who asks so seldom."""
BLOWS = 3
"""A replica is killed, then the one that leads, then the server is restarted."""
_SETTLED = 2.0
"""Seconds in which what came twice would come."""
LANGUAGES = ("ru", "en")


@dataclass(frozen=True, slots=True)
class Size:
    """How many questions and meetings, how quickly; how long the server is gone in the end."""

    questions: int
    meetings: int
    seconds_between: float
    away: float

    @property
    def people(self) -> range:
        """Everybody asks once."""
        return range(100, 100 + self.questions)


@dataclass(slots=True)
class Report:
    """What came of it."""

    answered: int = 0
    told_away: int = 0
    due: set[tuple[int, str]] = field(default_factory=set)
    arrived: Counter[tuple[int, str]] = field(default_factory=Counter)
    left: tuple[int, int, int] = (0, 0, 0)
    taken_over: float = 0.0
    refused: int = 0
    told_while_away: list[bool] = field(default_factory=list)

    @property
    def doubled(self) -> int:
        """Notifications that came more than once."""
        return self.arrived.total() - len(self.arrived)

    @property
    def lost(self) -> set[tuple[int, str]]:
        """Notifications that never came."""
        return self.due - set(self.arrived)

    @property
    def unasked(self) -> set[tuple[int, str]]:
        """Notifications of which there should be none."""
        return set(self.arrived) - self.due


async def struck(size: Size, stores: PostgresStores, server: LocalServer, folder: Path) -> Report:
    """All of it, on an empty database of a server that may be stopped."""
    local = telegram(size.people)
    api = LoopbackApi(local)
    report = Report()
    async with api, Cluster(folder, stores.database.address, local, api) as cluster:
        await cluster.start(3)
        await until(lambda: sum(one.leads for one in cluster.replicas) == 1)
        for chat in SUBSCRIBERS:
            await cluster.ask(chat, "/subscribe")
        asking = asyncio.gather(*(_asks(cluster, size, person) for person in size.people))
        await _blows(cluster, size, stores, server, report)
        await asking
        if size.away:
            await _away(cluster, size, stores, server, report)
        await until(lambda: cluster.due <= set(cluster.told))
        await asyncio.sleep(_SETTLED)
        totals = stores.outbox.totals()
        report.left = totals.owed, totals.in_flight, totals.set_aside
        report.due, report.arrived = cluster.due, Counter(cluster.told)
        heard = [cluster.heard(person) for person in size.people]
    report.answered = sum(map(bool, heard))
    report.told_away = sum(_sorry("ru") in " ".join(one) for one in heard)
    report.refused = len(local.refused)
    return report


async def _asks(cluster: Cluster, size: Size, person: int) -> None:
    number = person - size.people.start
    await asyncio.sleep(number * size.meetings * size.seconds_between / size.questions)
    await cluster.ask(person, f"/meeting {number}")


async def _blows(
    cluster: Cluster, size: Size, stores: PostgresStores, server: LocalServer, report: Report
) -> None:
    """New meetings; after each quarter of them something is struck."""
    quarter = size.meetings // 4
    for number in range(size.meetings):
        await asyncio.to_thread(cluster.add, stores)
        await asyncio.sleep(size.seconds_between)
        if number == quarter:
            await cluster.kill(leader=False)
        if number == 2 * quarter:
            await cluster.kill(leader=True)
            began = time.monotonic()
            await until(lambda: any(one.leads for one in cluster.replicas))
            report.taken_over = time.monotonic() - began
        if number == 3 * quarter:
            await asyncio.to_thread(server.stop)
            await asyncio.to_thread(server.start)


async def _away(
    cluster: Cluster, size: Size, stores: PostgresStores, server: LocalServer, report: Report
) -> None:
    """The server is gone for a while, right after a meeting has come."""
    await asyncio.to_thread(cluster.add, stores)
    await asyncio.to_thread(server.stop)
    try:
        for person, language in zip(size.people, LANGUAGES, strict=False):
            told = await _told(cluster, person, language)
            report.told_while_away.append(_sorry(language) in told)
        await asyncio.sleep(size.away)
    finally:
        await asyncio.to_thread(server.start)
    await asyncio.to_thread(cluster.add, stores)
    for person in size.people[: len(LANGUAGES)]:
        report.told_while_away.append(await _asks_until_answered(cluster, person))


async def _asks_until_answered(cluster: Cluster, person: int) -> bool:
    """Whoever is told to ask again does so, until they are answered; whether they are."""
    end = time.monotonic() + SOON
    while _sorry("ru") in await _told(cluster, person):
        if time.monotonic() > end:
            return False
        await asyncio.sleep(_ASKED_AGAIN)
    return True


async def _told(cluster: Cluster, person: int, language: str = "ru") -> str:
    """What somebody hears when they ask."""
    before = len(cluster.heard(person))
    await cluster.ask(person, "/meeting Токаев", language)
    await until(lambda: len(cluster.heard(person)) > before)
    return cluster.heard(person)[-1]


def _sorry(language: str) -> str:
    return Texts(language).say("store-away")
