"""Twenty people ask as people do while nobody, one or ten others send 400 messages each.

``python -m benchmarks.flood`` starts the real ``bot run`` three times, on one archive, against a
small Bot API on loopback, and prints how long the twenty waited for their answers, side by side,
and how long SIGTERM took with the flood not yet over. About two minutes.
"""

from __future__ import annotations

import asyncio
import itertools
import json
import os
import re
import statistics
import sys
import tempfile
import time
from collections import Counter, defaultdict, deque
from pathlib import Path

from benchmarks.answering_speed import QUESTIONS, ROOT, adding, transcripts

TOKEN = "700:loopback-only-opens-nothing"
PEOPLE = 20
EVERY = 6.0
"""Seconds between two questions of one person."""
LASTS = 30.0
FLOOD = 400
FLOODS_AFTER = 2.0
FLOODER = 1_000
"""People of numbers from here on send a flood, the others ask."""
AT_ONCE = 100
"""Updates that Telegram hands out in one answer."""
COMMANDS = ("{}", "/ask {}", "/find {}", "/trend {}", "/meetings {}", "/speaker {}")
STARTS, ENDS = 60.0, 60.0
"""Seconds for which the bot is waited for."""


class Telegram:
    """Just enough of the Bot API: people's messages out, the bot's answers in."""

    def __init__(self) -> None:
        self.numbers = itertools.count(1)
        self.updates: list[dict[str, object]] = []
        self.polled, self.came = asyncio.Event(), asyncio.Event()
        self.asked: dict[int, deque[float]] = defaultdict(deque)
        self.waits: list[float] = []
        self.floods: Counter[int] = Counter()
        self.url = ""

    async def __aenter__(self) -> Telegram:
        self._server = await asyncio.start_server(self._talk, "127.0.0.1", 0)
        self.url = f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}"
        return self

    async def __aexit__(self, *_: object) -> None:
        self._server.close()

    def say(self, person: int, text: str) -> None:
        """Somebody writes to the bot."""
        number = next(self.numbers)
        chat = {"id": person, "type": "private", "first_name": "A"}
        message = {
            "message_id": number,
            "date": int(time.time()),
            "chat": chat,
            "from": {"id": person, "is_bot": False, "first_name": "A", "language_code": "ru"},
            "text": text,
        }
        if text.startswith("/"):
            length = len(text.split(maxsplit=1)[0])
            message["entities"] = [{"type": "bot_command", "offset": 0, "length": length}]
        self.updates.append({"update_id": number, "message": message})
        self.came.set()
        if person < FLOODER:
            self.asked[person].append(time.monotonic())

    async def _talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while True:
                head = (await reader.readuntil(b"\r\n\r\n")).decode().lower().split("\r\n")
                fields = dict(line.split(": ", 1) for line in head[1:] if line)
                body = await reader.readexactly(int(fields.get("content-length", 0)))
                method = head[0].split()[1].rsplit("/", 1)[-1]
                told = json.dumps({"ok": True, "result": await self._result(method, body)})
                writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(told))
                writer.write(told.encode())
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError, asyncio.CancelledError):
            writer.close()  # the bot has gone, or the benchmark is over

    async def _result(self, method: str, body: bytes) -> object:
        if method == "getme":
            return {"id": 700, "is_bot": True, "first_name": "S", "username": "s_bot"}
        if method == "getupdates":
            return await self._news(_number("offset", body), _number("timeout", body))
        if method == "getmyname":
            return {"name": "S"}
        return self._sent(_number("chat_id", body)) if method.startswith("send") else True

    async def _news(self, offset: int, seconds: int) -> list[dict[str, object]]:
        self.polled.set()
        self.updates = [one for one in self.updates if int(str(one["update_id"])) >= offset]
        if not self.updates:
            self.came.clear()
            try:
                await asyncio.wait_for(self.came.wait(), seconds)
            except TimeoutError:
                return []
        return self.updates[:AT_ONCE]

    def seen(self, now: float, floods: int) -> dict[str, object]:
        """What there is to tell; who has no answer yet has waited until now."""
        late = [now - one for asked in self.asked.values() for one in asked]
        waits = sorted([*self.waits, *late])
        return {
            "questions of the twenty": len(waits),
            "not answered at the end": len(late),
            "wait ms p50": round(1e3 * statistics.median(waits)),
            "wait ms p95": round(1e3 * statistics.quantiles(waits, n=20)[-1]),
            "wait ms longest": round(1e3 * waits[-1]),
            "messages of the flood": floods * FLOOD,
            "answers to the flood": sum(self.floods.values()),
        }

    def _sent(self, chat: int) -> object:
        if chat >= FLOODER:
            self.floods[chat] += 1
        elif self.asked[chat]:
            self.waits.append(time.monotonic() - self.asked[chat].popleft())
        place = {"id": chat, "type": "private", "first_name": "A"}
        return {"message_id": next(self.numbers), "date": int(time.time()), "chat": place}


def _number(name: str, body: bytes) -> int:
    """A field of a form, or of one with files."""
    found = re.search(rb'(?:^|[&"])%s"?(?:=|\r\n\r\n)(-?\d+)' % name.encode(), body)
    return int(found[1]) if found else 0


async def ask(telegram: Telegram, person: int) -> None:
    """One of the twenty, until the time is over."""
    until = time.monotonic() + LASTS
    await asyncio.sleep(person * EVERY / PEOPLE)
    for turn in itertools.count(person):
        telegram.say(person, QUESTIONS[turn % len(QUESTIONS)])
        if time.monotonic() + EVERY > until:
            return
        await asyncio.sleep(EVERY)


async def flood(telegram: Telegram, people: int) -> None:
    """A number of other people, each sending everything at once."""
    await asyncio.sleep(FLOODS_AFTER)
    for turn in range(FLOOD):
        for person in range(FLOODER, FLOODER + people):
            question = QUESTIONS[turn % len(QUESTIONS)].rstrip("?")
            telegram.say(person, COMMANDS[turn % len(COMMANDS)].format(question))


async def run(data: Path, floods: int) -> dict[str, object]:
    """One life of the bot; what the twenty saw of it."""
    async with Telegram() as telegram:
        bot = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "bot", "run", "--data", str(data)),
            cwd=data,
            env=environment(telegram.url),
            stdin=asyncio.subprocess.DEVNULL,
            stderr=asyncio.subprocess.DEVNULL,
        )
        try:
            await asyncio.wait_for(telegram.polled.wait(), STARTS)
            await asyncio.sleep(3)  # examples are chosen when the start is over
            people = (ask(telegram, person) for person in range(1, PEOPLE + 1))
            await asyncio.gather(flood(telegram, floods), *people)
            await asyncio.sleep(1)
            began = time.monotonic()
            seen = telegram.seen(began, floods)
            bot.terminate()
            code = await asyncio.wait_for(bot.wait(), ENDS)
            return seen | {
                "SIGTERM to the end, s": f"{time.monotonic() - began:.1f} (exit {code})"
            }
        finally:
            if bot.returncode is None:
                bot.kill()
                await bot.wait()


def environment(url: str) -> dict[str, str]:
    """That of a bot that speaks to nobody but this, by words alone."""
    settings = ("STENOGRAM_", "TELEGRAM_")
    kept = {name: one for name, one in os.environ.items() if not name.startswith(settings)}
    own = {
        "PYTHONPATH": str(ROOT),
        "TELEGRAM_BOT_TOKEN": TOKEN,
        "TELEGRAM_API_URL": url,
        "STENOGRAM_FEEDS": "",
        "STENOGRAM_MEANING": "off",
        "NO_PROXY": "127.0.0.1",
    }
    return {name: one for name, one in kept.items() if "proxy" not in name.lower()} | own


def main() -> None:
    """Prints a column for each flood."""
    with tempfile.TemporaryDirectory() as folder:
        made, data = Path(folder, "made"), Path(folder, "data")
        made.mkdir()
        adding(transcripts(made, everything=False), data)
        columns = [asyncio.run(run(data, floods)) for floods in (0, 1, 10)]
    print(f"{'':26}{'no flood':>16}{'one floods':>16}{'ten flood':>16}")
    for name in columns[0]:
        print(f"{name:26}" + "".join(f"{one[name]!s:>16}" for one in columns))


if __name__ == "__main__":
    main()
