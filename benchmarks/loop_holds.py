"""What holds the event loop of the real `run`, and for how long, while much happens at once.

``python -m benchmarks.loop_holds [DATA]`` starts the bot over a copy of an archive (else over 200
transcripts added for it) against a small Bot API on loopback. Fifty people ask at the same
moment, figures, mentions and pictures are asked for, pages are visited, subscriptions are told
of a transcript that comes into the inbox, a digest is made. Printed, for each of these: the
longest time that one callback kept the loop to itself by the clock and by the loop's own
processor time, what that was, and the longest delay of a heartbeat. By the clock another
program's work counts, too; by the processor's time only the loop's own does, so that a machine
at work shows the same as an idle one. A minute.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import shutil
import socket
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import httpx

from benchmarks.answering_speed import QUESTIONS, ROOT, adding, transcripts
from benchmarks.flood import COMMANDS, STARTS, Telegram, environment

PEOPLE = 50
_BEATS = 0.002
_PAGES = (
    "/",
    "/?q=товарооборот",
    "/?q=Что сказано о газе?",
    "/m",
    "/t/товарооборот",
    "/t/товарооборот.png",
    "/find?q=газ",
    "/p/Путин",
    "/verify?q=цены выросли",
)
Happening = Callable[[Telegram], Awaitable[None]]
_NEW = (
    "\nСовещание по портам\n\n\n{day} 10:00:00\n\nПристань\n\nСобрались.\n\n"
    "П.Лодкин: Товарооборот портов вырос на {number} процентов, цены на газ и хлеб не выросли.\n"
)


@dataclass(slots=True)
class Holds:
    """The longest of one phase, in milliseconds; ``what``: the callback of each."""

    clock: float = 0.0
    what_clock: str = ""
    own: float = 0.0
    what_own: str = ""
    beat: float = 0.0


@dataclass(slots=True)
class Watch:
    """Times every callback of the loop; ``phase``: what happens at present."""

    phases: dict[str, Holds] = field(default_factory=dict)
    phase: str = "start"

    @property
    def now(self) -> Holds:
        """What was measured in the present phase."""
        return self.phases.setdefault(self.phase, Holds())

    def install(self) -> None:
        """Every callback is timed from now on."""
        run = asyncio.events.Handle._run  # the one place that all of them pass

        def timed(handle: Any) -> None:
            clock, own = time.perf_counter(), time.thread_time()
            run(handle)
            self._note(handle, time.perf_counter() - clock, time.thread_time() - own)

        asyncio.events.Handle._run = timed  # type: ignore[method-assign]

    async def beat(self) -> None:
        """Notes how late the loop comes back to whoever waits for a moment."""
        while True:
            due = time.perf_counter() + _BEATS
            await asyncio.sleep(_BEATS)
            self.now.beat = max(self.now.beat, 1e3 * (time.perf_counter() - due))

    def _note(self, handle: Any, clock: float, own: float) -> None:
        now = self.now
        if 1e3 * clock > now.clock:
            now.clock, now.what_clock = 1e3 * clock, _named(handle)
        if 1e3 * own > now.own:
            now.own, now.what_own = 1e3 * own, _named(handle)


def _named(handle: Any) -> str:
    callback = handle._callback
    owner = getattr(callback, "__self__", None)
    if isinstance(owner, asyncio.Task):
        coroutine = owner.get_coro()
        return getattr(coroutine, "__qualname__", repr(coroutine))
    return getattr(callback, "__qualname__", repr(callback))[:80]


# The bot's process


async def watched(phase_file: Path) -> None:
    """The real `run`, timed; says what it saw when it ends."""
    from bot.cli.run import run_bot  # noqa: PLC0415 - only in the bot's own process
    from bot.settings import load_settings  # noqa: PLC0415

    watch = Watch()
    watch.install()
    beating = asyncio.create_task(watch.beat())
    following = asyncio.create_task(_follow(watch, phase_file))
    await run_bot(load_settings({"data": Path(os.environ["STENOGRAM_DATA"])}))
    beating.cancel()
    following.cancel()
    told = {name: asdict(one) for name, one in watch.phases.items()}
    phase_file.with_suffix(".json").write_text(json.dumps(told), "utf-8")


async def _follow(watch: Watch, phase_file: Path) -> None:
    while True:
        told = await asyncio.to_thread(phase_file.read_text, "utf-8")
        watch.phase = told or watch.phase  # it may just be written
        await asyncio.sleep(0.02)


# The world around it


async def fifty(telegram: Telegram) -> None:
    """Everybody asks at the same moment."""
    for person in range(1, PEOPLE + 1):
        telegram.say(person, f"{QUESTIONS[person % len(QUESTIONS)]} {person}")
    await _all_answered(telegram)


async def commands(telegram: Telegram) -> None:
    """Every command, of different words."""
    for number, words in enumerate(("товарооборот", "газ", "цены на хлеб", "Путин", "мост")):
        for person, command in enumerate((*COMMANDS, "/facts {}", "/compare {}"), 1):
            telegram.say(100 * number + person, command.format(words))
    await _all_answered(telegram)


def _pages(port: int) -> Happening:
    async def pages(_: Telegram) -> None:
        """Visitors, of every kind of page."""
        async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}", timeout=60) as client:
            for _round in range(2):
                await asyncio.gather(*(client.get(path) for path in _PAGES))

    return pages


def _added(inbox: Path) -> Happening:
    async def added(telegram: Telegram) -> None:
        """Everybody subscribes, and a transcript comes in."""
        for person in range(1, PEOPLE + 1):
            telegram.say(person, "/subscribe " + ("порты", "? почём хлеб", "Лодкин")[person % 3])
        await _all_answered(telegram)
        day = time.strftime("%Y-%m-%d")
        (inbox / "new.txt").write_text(_NEW.format(day=day, number=7), "utf-8")
        await asyncio.sleep(8)

    return added


async def _all_answered(telegram: Telegram) -> None:
    async with asyncio.timeout(120):
        while any(telegram.asked.values()):  # noqa: ASYNC110 - answers come one by one
            await asyncio.sleep(0.05)


async def run(data: Path, folder: Path) -> dict[str, dict[str, Any]]:
    """One life of the bot; what held its loop."""
    inbox, phase, port = folder / "inbox", folder / "phase", _free_port()
    inbox.mkdir()
    phase.write_text("start", "utf-8")
    async with Telegram() as telegram:
        own = {
            "STENOGRAM_DATA": str(data),
            "STENOGRAM_INBOX": str(inbox),
            "STENOGRAM_POLL_SECONDS": "1",
            "STENOGRAM_WEB_PORT": str(port),
        }
        bot = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "benchmarks.loop_holds", "--inside", str(phase)),
            cwd=ROOT,
            env=environment(telegram.url) | own | _workers(),
        )
        try:
            await asyncio.wait_for(telegram.polled.wait(), STARTS)
            await asyncio.sleep(6)  # examples are chosen, and workers come up
            for happens in (fifty, commands, _pages(port), _added(inbox)):
                phase.write_text(happens.__name__, "utf-8")
                await asyncio.sleep(0.1)
                await happens(telegram)
            bot.terminate()
            await asyncio.wait_for(bot.wait(), STARTS)
        finally:
            if bot.returncode is None:
                bot.kill()
                await bot.wait()
    told: dict[str, dict[str, Any]] = json.loads(phase.with_suffix(".json").read_text("utf-8"))
    return told


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        return int(taken.getsockname()[1])


def _workers() -> dict[str, str]:
    """The number of workers, where it is to be another than the bot's own."""
    name = "STENOGRAM_WORKERS"
    return {name: os.environ[name]} if name in os.environ else {}


def main() -> None:
    """Prints a line for each phase."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", nargs="?", type=Path)
    parser.add_argument("--inside", type=Path, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.inside:
        asyncio.run(watched(given.inside))
        return
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        data = folder / "data"
        if given.data:
            shutil.copytree(given.data, data)
        else:
            (folder / "made").mkdir()
            adding(transcripts(folder / "made", everything=False), data)
        told = asyncio.run(run(data, folder))
    print(f"{'':10}{'clock, ms':>10}{'own, ms':>9}{'beat, ms':>10}  what held it longest")
    for name, one in told.items():
        figures = f"{one['clock']:>10.0f}{one['own']:>9.0f}{one['beat']:>10.0f}"
        print(f"{name:10}{figures}  {one['what_own']} (by the clock {one['what_clock']})")


if __name__ == "__main__":
    main()
