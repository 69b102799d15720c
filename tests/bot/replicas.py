"""Three bots on one database in processes of their own, and a Telegram that outlives them all."""

from __future__ import annotations

import asyncio
import datetime as dt
import os
import random
import socket
import sys
from asyncio.subprocess import Process
from dataclasses import dataclass
from pathlib import Path

import httpx
from telegram import Update

from bot.local_bot_api.people_and_chats import ApiUser
from bot.local_bot_api.server_state import Server
from bot.local_bot_api.simulated_people import LocalTelegram
from meetings.transcripts.read import read
from storage.postgres.stores import PostgresStores
from tests.bot.killed_run import TITLE, transcript
from tests.bot.loopback_api import TOKEN, LoopbackApi
from tests.soon import SOON, until

ROOT = Path(__file__).parents[2]
SECRET = "shared_by_the_replicas"
SUBSCRIBERS = range(1, 4)
LEADS = "This process leads now"


@dataclass(slots=True)
class Replica:
    """One bot: its process, where Telegram reaches it, what it logs."""

    process: Process
    port: int
    log: Path

    @property
    def is_alive(self) -> bool:
        return self.process.returncode is None

    @property
    def leads(self) -> bool:
        """Whether it has ever come to lead, and is alive."""
        return self.is_alive and LEADS in self.said

    @property
    def said(self) -> str:
        return self.log.read_text("utf-8")


class Cluster:
    """Replicas, and who asks and is told."""

    def __init__(self, folder: Path, address: str, local: LocalTelegram, api: LoopbackApi) -> None:
        self.replicas: list[Replica] = []
        self.undelivered = 0
        self._folder, self._address = folder, address
        self._local, self._api = local, api
        self._chance = random.Random(7)
        self._numbers = iter(range(1000, 10_000))
        self.fresh: list[int] = []

    async def __aenter__(self) -> Cluster:
        return self

    async def __aexit__(self, *_: object) -> None:
        for one in self.replicas:
            if one.is_alive:
                one.process.kill()
                await one.process.wait()
            print(f"--- {one.port}\n{one.said[-3000:]}")

    async def start(self, count: int) -> None:
        """More replicas, each ready to be brought updates."""
        for _ in range(count):
            await self._start()
        for one in self.replicas:
            await until(lambda one=one: _listens(one.port))

    async def bring(self, update: Update) -> None:
        """As Telegram does: to any replica, and again until one has taken it."""
        async with httpx.AsyncClient(trust_env=False, timeout=SOON) as client:
            for _ in range(200):
                alive = [one for one in self.replicas if one.is_alive]
                try:
                    answer = await client.post(
                        f"http://127.0.0.1:{self._chance.choice(alive).port}/here",
                        json=update.to_dict(),
                        headers={"X-Telegram-Bot-Api-Secret-Token": SECRET},
                    )
                except httpx.TransportError:
                    self.undelivered += 1
                    await asyncio.sleep(0.2)
                    continue
                assert answer.status_code == 200
                return
        raise AssertionError("nobody took an update")

    async def ask(self, person: int, text: str, language: str = "ru") -> None:
        """Somebody writes to the bot."""
        await self.bring(self._local.message(text, user=ApiUser(person, "Анна", language)))

    def add(self, stores: PostgresStores) -> None:
        """One new meeting of today."""
        number = next(self._numbers)
        data = transcript(number, dt.datetime.now(dt.UTC).date())
        url = f"http://kremlin.ru/events/president/news/{number}"
        stores.archive.put([(read(data, url=url), data)])
        self.fresh.append(number)

    async def kill(self, *, leader: bool) -> None:
        """SIGKILL for the one that leads, or for another."""
        one = next(one for one in self.replicas if one.is_alive and one.leads == leader)
        one.process.kill()
        await one.process.wait()

    def heard(self, person: int) -> list[str]:
        """What the bot has written to somebody."""
        return [sent.text for sent in self._local.sent if sent.chat == person]

    @property
    def told(self) -> list[tuple[int, str]]:
        """Chat and title of every notification that arrived, oldest first."""
        lines = ((sent.chat, sent.text.splitlines()[0]) for sent in self._local.sent)
        return [(chat, line[2:]) for chat, line in lines if line.startswith("🔔 ")]

    @property
    def due(self) -> set[tuple[int, str]]:
        return {(chat, f"{TITLE} {number}") for chat in SUBSCRIBERS for number in self.fresh}

    async def _start(self) -> None:
        port = _free_port()
        log = self._folder / f"{port}.log"
        with log.open("wb") as out:
            process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", "bot", "run", "--port", str(port)),
                cwd=self._folder,
                env=self._environment(port),
                stdin=asyncio.subprocess.DEVNULL,
                stdout=out,
                stderr=out,
            )
        self.replicas.append(Replica(process, port, log))

    def _environment(self, port: int) -> dict[str, str]:
        bare = {
            name: is_
            for name, is_ in os.environ.items()
            if not name.startswith(("STENOGRAM_", "TELEGRAM_"))
            and not name.lower().endswith("_proxy")
        }
        return bare | {
            "PYTHONPATH": str(ROOT),
            "TELEGRAM_BOT_TOKEN": TOKEN,
            "TELEGRAM_API_URL": self._api.url,
            "TELEGRAM_WEBHOOK_URL": "https://bot.example.org/here",
            "TELEGRAM_WEBHOOK_SECRET": SECRET,
            "STENOGRAM_DATABASE": self._address,
            "STENOGRAM_DATA": str(self._folder / f"data{port}"),
            "STENOGRAM_FEEDS": "",
            "STENOGRAM_MEANING": "off",
        }


def telegram(people: range) -> LocalTelegram:
    """A Telegram where these people, and those who subscribe, have started the bot."""
    local = LocalTelegram(Server(token=TOKEN))
    for chat in (*SUBSCRIBERS, *people):
        local.private(ApiUser(chat))
    return local


def _listens(port: int) -> bool:
    with socket.socket() as tried:
        tried.settimeout(0.2)
        return tried.connect_ex(("127.0.0.1", port)) == 0


def _free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])
