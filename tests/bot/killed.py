"""Kills a bot that adds and tells, and a second process that adds, at random moments.

Run as a program: ``killed.py DATA KILLS SEED`` prints what is in the archive and what arrived in
the chats, as JSON. Every life is a fork, so that it begins at once.
"""

from __future__ import annotations

import asyncio
import datetime as dt
import json
import os
import random
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path

from telegram import Bot

from bot.background import OperatorSettings, background
from bot.jobs import follow_changes
from bot.local_bot_api.people_and_chats import ApiUser
from bot.local_bot_api.simulated_people import LocalTelegram
from bot.sources.fetching import Fetcher
from bot.sources.intake import Intake
from meetings.model.subscription import EVERYTHING
from storage.archive.tinydb_archive import TinyArchive
from storage.chats.tinydb_chats import TinyChats
from storage.folder import FolderStores

SPEED = 20
"""So many times faster than the clock on the wall, for the pace of a message a second."""
CHATS = range(1, 7)
BEGAN = time.time()


def transcript(number: int) -> bytes:
    day = dt.datetime.now(dt.UTC).date()
    return (
        f"Встреча на пристани {number}\n\n{day} 12:30:00\n\nПриозерье\n\nО лодках.\n\n"
        f"А.Лодкин: Лодок у нас {number}.\n\nН.Вебер: Спасибо.\n\n"
        f"http://kremlin.ru/events/president/news/{number}\n"
    ).encode()


def fast_now() -> dt.datetime:
    now = time.time()
    return dt.datetime.fromtimestamp(now + (now - BEGAN) * (SPEED - 1), dt.UTC)


def arrived(log: int, line: str) -> None:
    """It is in the chat; the answer takes its time."""
    os.write(log, line.encode())
    time.sleep(0.01)


async def tell(data: Path, log: int, numbers: list[int], *, to_the_end: bool) -> None:
    stores = FolderStores(data)
    archive = stores.archive
    local = LocalTelegram()
    for chat in CHATS:
        local.private(ApiUser(chat))
    local.server.listeners.append(
        lambda sent: arrived(log, f"{sent.chat} {sent.text.splitlines()[0]}\n")
    )
    async with Fetcher([]) as fetcher:
        made = background(stores, fetcher, OperatorSettings(), now=fast_now)
        delivery = made.chores.delivery
        delivery._sleep = lambda seconds: asyncio.sleep(seconds / SPEED)
        bot = Bot(local.token, request=local.request(), get_updates_request=local.request())
        async with bot:
            delivery.start(bot)
            for data_of in missing(archive, numbers):
                await asyncio.to_thread(Intake(archive).data, data_of, "a test")
                await follow_changes(made.chores)
                await delivery.deliver(2.0)
            await follow_changes(made.chores)
            while await delivery.deliver(60) is not None or not to_the_end:
                await follow_changes(made.chores)
                await asyncio.sleep(0.02)


def add(data: Path, numbers: list[int]) -> None:
    archive = TinyArchive(data)
    for one in missing(archive, numbers):
        Intake(archive).data(one, "a test")
        time.sleep(0.01)


def missing(archive: TinyArchive, numbers: list[int]) -> list[bytes]:
    known = {entry.head.id for entry in archive.entries()}
    return [transcript(number) for number in numbers if str(number) not in known]


def live(work: Callable[[], object]) -> int:
    child = os.fork()
    if child == 0:
        try:
            work()
            os._exit(0)
        except BaseException:  # noqa: BLE001 - a child has nobody above it
            sys.excepthook(*sys.exc_info())
            os._exit(1)
    return child


def end(child: int, *, kill: bool) -> None:
    if kill:
        os.kill(child, signal.SIGKILL)
    status = os.waitpid(child, 0)[1]
    if os.WIFEXITED(status) and os.WEXITSTATUS(status):
        raise SystemExit(f"a life ended with {status}")


def main(data: Path, kills: int, seed: int) -> None:
    chance = random.Random(seed)
    chats = TinyChats(data)
    for chat in CHATS:
        chats.subscribe(chat, EVERYTHING)
    log = os.open(data / "arrived.txt", os.O_CREAT | os.O_APPEND | os.O_WRONLY)
    own = list(range(1000, 1000 + 2 * kills))
    others = list(range(5000, 5000 + 2 * kills))
    for _ in range(kills):
        bot = live(lambda: asyncio.run(tell(data, log, own, to_the_end=False)))
        adder = live(lambda: add(data, others))
        time.sleep(chance.uniform(0.03, 0.5))
        first, second = (bot, adder) if chance.random() < 0.5 else (adder, bot)
        end(first, kill=True)
        time.sleep(chance.uniform(0, 0.05))
        end(second, kill=True)
    end(live(lambda: add(data, others)), kill=False)
    end(live(lambda: asyncio.run(tell(data, log, own, to_the_end=True))), kill=False)
    arrived = (data / "arrived.txt").read_text("utf-8").splitlines()
    ids = [int(entry.head.id) for entry in TinyArchive(data).entries()]
    print(json.dumps({"archive": sorted(ids), "wanted": own + others, "arrived": arrived}))


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
