"""The program in processes of its own, to be killed, and a Telegram that outlives them all."""

from __future__ import annotations

import asyncio
import datetime as dt
import os
import random
import signal
import sys
import time
from asyncio.subprocess import Process
from collections.abc import Callable, Coroutine, Iterable, Iterator
from pathlib import Path

from bot.local_bot_api.people_and_chats import ApiUser
from bot.local_bot_api.server_state import Server
from bot.local_bot_api.simulated_people import LocalTelegram
from storage.archive.tinydb_archive import TinyArchive
from tests.bot.loopback_api import TOKEN, LoopbackApi
from tests.soon import SOON

ROOT = Path(__file__).parents[2]
CHATS = range(1, 5)
OLD = 12
"""So many old meetings come with a new one: nobody is told, but adding takes its time."""
TITLE = "Встреча на пристани"
LOOK_EVERY = 0.005


class Town:
    """A data folder, an inbox, people who want to hear of everything, and lives of the bot.

    ``fresh`` and ``old``: the numbers of all transcripts so far; ``lives``: how many notifications
    had arrived when each life ended.
    """

    def __init__(self, folder: Path, local: LocalTelegram, api: LoopbackApi, seed: int) -> None:
        self.data, self.inbox = folder / "data", folder / "inbox"
        self.fresh: list[int] = []
        self.old: list[int] = []
        self.lives: list[int] = []
        self._local, self._api = local, api
        self._seed, self._chance = seed, random.Random(seed)
        self._given: dict[int, Path] = {}
        self._dropped: list[int] = []
        self._processes: list[Process] = []
        self._folder, self._files, self._log = folder, folder / "files", folder / "log.txt"
        self._files.mkdir()
        self.inbox.mkdir()

    async def __aenter__(self) -> Town:
        return self

    async def __aexit__(self, *_: object) -> None:
        for process in self._processes:
            if process.returncode is None:
                process.kill()
                await process.wait()
        print(f"seed {self._seed}\n{self.log[-5000:]}")

    # What can be seen from outside

    @property
    def told(self) -> list[tuple[int, str]]:
        """Chat and title of every notification that arrived, oldest first."""
        lines = ((sent.chat, sent.text.splitlines()[0]) for sent in self._local.sent)
        return [(chat, line[2:]) for chat, line in lines if line.startswith("🔔 ")]

    @property
    def due(self) -> set[tuple[int, str]]:
        return {(chat, f"{TITLE} {number}") for chat in CHATS for number in self.fresh}

    @property
    def archived(self) -> list[int]:
        return sorted(int(entry.head.id) for entry in TinyArchive(self.data).entries())

    @property
    def wanted(self) -> list[int]:
        return sorted(self.fresh + self.old)

    @property
    def in_inbox(self) -> list[str]:
        files = (path for path in self.inbox.rglob("*") if path.is_file())
        return sorted(str(path.relative_to(self.inbox)) for path in files)

    @property
    def put_away(self) -> list[str]:
        """What the inbox should hold when all is done."""
        return sorted(f"added/{number}.txt" for number in self._dropped)

    @property
    def log(self) -> str:
        return self._log.read_text("utf-8")

    # What happens

    async def life(self, number: int) -> None:
        """One life of the bot, ended by SIGKILL, and of one who adds meanwhile."""
        moment = self._moment()
        first, early = number == 0, self._chance.random() < 0.5
        if early and not first:
            self._drop(1_000 + number)
        bot = await self._start("run")
        if first:  # whoever comes after a meeting is not told of it
            await self._subscribe()
        others = [asyncio.create_task(self._add(2_000 + number, kill=number % 2 == 1))]
        if first or not early:
            others.append(asyncio.create_task(self._drop_later(1_000 + number)))
        await moment
        await self._kill(bot)
        await asyncio.gather(*others)
        self.lives.append(len(self.told))

    async def last_life(self, number: int) -> int:
        """One that may finish all it has to do: its exit code once SIGTERM has ended it."""
        bot = await self._start("run")
        self._drop(1_000 + number)
        await self._add(2_000 + number, kill=False)
        await _until(self._all_done, SOON + 2 * len(self.fresh))
        bot.send_signal(signal.SIGTERM)
        return await asyncio.wait_for(bot.wait(), SOON)

    async def check(self) -> int:
        """Exit code of `check`."""
        return await (await self._start("check")).wait()

    def _all_done(self) -> bool:
        return (
            self.due <= set(self.told)
            and self.archived == self.wanted
            and self.in_inbox == self.put_away
        )

    async def _subscribe(self) -> None:
        for chat in CHATS:
            self._local.deliver(self._local.message("/subscribe", user=ApiUser(chat)))
        await _until(lambda: len(self._local.sent) == len(CHATS), SOON)
        assert {sent.chat for sent in self._local.sent} == set(CHATS)

    def _moment(self) -> Coroutine[object, object, None]:
        """A while after a sign that the bot has come to one of its works."""
        calls, told, archive = self._api.calls, len(self.told), self._archive_stamp()
        signs: list[tuple[float, Callable[[], bool]]] = [
            (1.5, lambda: True),
            (1.0, lambda: self._api.calls > calls),
            (0.1, lambda: self._archive_stamp() != archive),
            (0.1, lambda: self._archive_stamp() != archive),
            (0.7, lambda: len(self.told) > told),
            (0.7, lambda: len(self.told) > told),
        ]
        longest, sign = self._chance.choice(signs)
        return _after(sign, self._chance.uniform(0, longest))

    async def _adders_moment(self, adder: Process) -> None:
        """Any, or in the middle of a change of the archive."""
        if self._chance.random() < 0.3:
            await asyncio.sleep(self._chance.uniform(0, 1.5))
            return
        archive = self._archive_stamp()
        await _after(
            lambda: adder.returncode is not None or self._archive_stamp() != archive,
            self._chance.uniform(0, 0.06),
        )

    def _archive_stamp(self) -> int:
        """Changes whenever somebody begins or ends a change of the archive."""
        folder = self.data / "archive"
        return folder.stat().st_mtime_ns if folder.exists() else 0

    async def _add(self, number: int, *, kill: bool) -> None:
        """`add` for all that the archive lacks."""
        for one, data in self._news(number, fresh=kill):
            self._given[one] = self._files / f"{one}.txt"
            self._given[one].write_bytes(data)
        known = set(self.archived)
        files = [str(path) for one, path in self._given.items() if one not in known]
        adder = await self._start("add", *files)
        if kill:
            await self._adders_moment(adder)
            await self._kill(adder, may_be_done=True)
        else:
            assert await adder.wait() == 0

    def _news(self, number: int, *, fresh: bool) -> Iterator[tuple[int, bytes]]:
        """Some old meetings and perhaps one of today, by number."""
        today = dt.datetime.now(dt.UTC).date()
        for back in range(OLD):
            old = number * 100 + back
            self.old.append(old)
            yield old, transcript(old, today - dt.timedelta(400 + 25 * back))
        if fresh:
            self.fresh.append(number)
            yield number, transcript(number, today)

    async def _drop_later(self, number: int) -> None:
        """Files that come while the bot is at work; it waits to see that nobody writes."""
        await asyncio.sleep(self._chance.uniform(0, 2))
        self._drop(number, aged=False)

    def _drop(self, number: int, *, aged: bool = True) -> None:
        for one, data in self._news(number, fresh=True):
            part = self.inbox / f"{one}.txt.part"
            part.write_bytes(data)
            if aged:
                os.utime(part, (time.time() - 60,) * 2)
            self._dropped.append(one)
            part.rename(part.with_suffix(""))

    async def _start(self, *command: str) -> Process:
        with self._log.open("ab") as log:
            process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", "bot", *command),
                cwd=self._folder,
                env=self._environment(),
                stdin=asyncio.subprocess.DEVNULL,
                stdout=log,
                stderr=log,
            )
        self._processes.append(process)
        return process

    def _environment(self) -> dict[str, str]:
        kept = {name: is_ for name, is_ in os.environ.items() if not _is_setting(name)}
        return kept | {
            "PYTHONPATH": str(ROOT),
            "TELEGRAM_BOT_TOKEN": TOKEN,
            "TELEGRAM_API_URL": self._api.url,
            "STENOGRAM_DATA": str(self.data),
            "STENOGRAM_FEEDS": "",
            "STENOGRAM_INBOX": str(self.inbox),
            "STENOGRAM_POLL_SECONDS": "1",
            "STENOGRAM_MEANING": "off",
        }

    async def _kill(self, process: Process, *, may_be_done: bool = False) -> None:
        if process.returncode is None:
            process.kill()
        code = await process.wait()
        assert code == -signal.SIGKILL or (may_be_done and code == 0)
        for _ in range(20):  # what was on the wire arrives: each lets the loop read once
            await asyncio.sleep(0.005)


def telegram() -> LocalTelegram:
    """A Telegram where everybody who is in town has started the bot."""
    local = LocalTelegram(Server(token=TOKEN))
    for chat in CHATS:
        local.private(ApiUser(chat))
    return local


def transcript(number: int, day: dt.date) -> bytes:
    return (
        f"{TITLE} {number}\n\n{day} 12:30:00\n\nПриозерье\n\nО лодках.\n\n"
        f"А.Лодкин: Лодок у нас {number}.\n\nН.Вебер: Спасибо.\n\n"
        f"http://kremlin.ru/events/president/news/{number}\n"
    ).encode()


def doubled(told: list[tuple[int, str]], lives: Iterable[int]) -> list[tuple[int, str]]:
    """What arrived again although it was not the last thing that a killed life had sent."""
    in_flight = {end - 1 for end in lives}
    return [one for at, one in enumerate(told) if at not in in_flight and one in told[at + 1 :]]


def _is_setting(name: str) -> bool:
    return name.startswith(("STENOGRAM_", "TELEGRAM_")) or name.lower().endswith("_proxy")


async def _after(sign: Callable[[], bool], seconds: float) -> None:
    await _until(sign, SOON)
    await asyncio.sleep(seconds)


async def _until(there: Callable[[], bool], seconds: float) -> None:
    """Waits until something is there, or so long."""
    until = time.monotonic() + seconds
    while not there() and time.monotonic() < until:  # noqa: ASYNC110 - others make it happen
        await asyncio.sleep(LOOK_EVERY)
