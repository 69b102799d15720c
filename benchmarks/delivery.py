"""Tells many chats of one new transcript over loopback, and asks questions meanwhile.

``python -m benchmarks.delivery [CHATS]`` starts a small Bot API server in a second process, the
real application in this one, and prints pace, doubles, memory, and how long answers took.
"""

from __future__ import annotations

import asyncio
import datetime as dt
import json
import logging
import resource
import subprocess
import sys
import tempfile
import time
from collections import Counter, deque
from pathlib import Path

from bot.application import Bot, build_application
from bot.background import Background, OperatorSettings, background
from bot.dependencies import Dependencies
from bot.jobs import schedule
from bot.library import Library
from bot.receiving_updates import poll
from bot.sources.fetching import Fetcher
from bot.sources.intake import Intake
from meetings.model.subscription import EVERYTHING, Subscription
from storage.files.keyed_documents import Ledger
from storage.serial.subscriptions import subscription_form

TOKEN = "700:loopback-only-opens-nothing"
ASKER = 999_999_999
QUESTION_EVERY = 2.0
MEETINGS = 200


class Api:
    """Just enough of the Bot API: takes messages down, hands a question out now and then."""

    def __init__(self) -> None:
        self.sent: list[tuple[float, int]] = []
        self.asked: deque[float] = deque()
        self.took: list[float] = []
        self.number = 0
        self.next_question = time.monotonic() + 10

    async def serve(self) -> None:
        """Tells its port, works until standard input ends, then tells what it saw."""
        server = await asyncio.start_server(self._talk, "127.0.0.1", 0)
        print(server.sockets[0].getsockname()[1], flush=True)
        await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)
        print(json.dumps(self.result()), flush=True)

    def result(self) -> dict[str, object]:
        """What arrived, how fast, and how long answers took."""
        times = [at for at, _ in self.sent]
        chats = Counter(chat for _, chat in self.sent)
        most, first = 0, 0
        for last, at in enumerate(times):
            while times[first] <= at - 1:
                first += 1
            most = max(most, last - first + 1)
        took = sorted(self.took)
        return {
            "messages": len(times),
            "chats": len(chats),
            "doubled": len(times) - len(chats),
            "seconds": round(times[-1] - times[0], 1) if times else 0,
            "most in a second": most,
            "questions": len(took),
            "answer ms p50": round(took[len(took) // 2] * 1e3) if took else None,
            "answer ms max": round(took[-1] * 1e3) if took else None,
        }

    async def _talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while not reader.at_eof():
                head = (await reader.readuntil(b"\r\n\r\n")).decode()
                size = next(
                    int(line.split(":")[1])
                    for line in head.lower().split("\r\n")
                    if line.startswith("content-length:")
                )
                body = await reader.readexactly(size)
                method = head.split()[1].rsplit("/", 1)[-1].lower()
                answer = json.dumps({"ok": True, "result": await self._result(method, body)})
                size = len(answer.encode())
                writer.write(f"HTTP/1.1 200 OK\r\nContent-Length: {size}\r\n\r\n{answer}".encode())
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            writer.close()

    async def _result(self, method: str, body: bytes) -> object:
        if method == "getme":
            return {"id": 700, "is_bot": True, "first_name": "S", "username": "s_bot"}
        if method == "getupdates":
            return await self._question()
        if method == "getmyname":
            return {"name": "S"}
        if method == "sendmessage":
            return self._message(body)
        return True

    def _message(self, body: bytes) -> object:
        from urllib.parse import parse_qs  # noqa: PLC0415

        chat = int(parse_qs(body.decode())["chat_id"][0])
        now = time.monotonic()
        if chat == ASKER:
            if self.asked:  # a second message to one question is not its answer
                self.took.append(now - self.asked.popleft())
        else:
            self.sent.append((now, chat))
        self.number += 1
        place = {"id": chat, "type": "private", "first_name": "A"}
        return {"message_id": self.number, "date": int(time.time()), "chat": place}

    async def _question(self) -> list[object]:
        wait = self.next_question - time.monotonic()
        if wait > 0:
            await asyncio.sleep(min(wait, 5))
        if time.monotonic() < self.next_question:
            return []
        self.next_question = time.monotonic() + QUESTION_EVERY
        self.number += 1
        self.asked.append(time.monotonic())
        person = {"id": ASKER, "is_bot": False, "first_name": "A", "language_code": "ru"}
        message = {
            "message_id": self.number,
            "date": int(time.time()),
            "chat": {"id": ASKER, "type": "private", "first_name": "A"},
            "from": person,
            "text": f"сколько лодок на пристани {self.number % MEETINGS}?",
        }
        return [{"update_id": self.number, "message": message}]


def transcript(number: int, day: dt.date) -> bytes:
    said = " ".join(
        f"На пристани {number} стоит {number + k} лодок и {k} вёсел." for k in range(40)
    )
    return (
        f"Совещание о пристани {number}\n\n{day} 12:30:00\n\nПриозерье\n\nО лодках.\n\n"
        f"А.Лодкин: {said}\n\nН.Вебер: Спасибо. Выручка выросла на {number} процентов.\n\n"
        f"http://kremlin.ru/events/president/news/{10_000 + number}\n"
    ).encode()


def prepare(data: Path, chats: int) -> None:
    intake = Intake(Library(data, meaning=False).archive)
    for number in range(MEETINGS):
        intake.data(transcript(number, dt.date(2020, 1, 1) + dt.timedelta(number)), "bench")
    one = subscription_form(Subscription(1, EVERYTHING, 0, created_change=MEETINGS))
    kept = {str(chat): {"subscriptions": [one], "last": 1} for chat in range(1, chats + 1)}
    Ledger(data / "chats", "chats").change(kept)


def memory() -> float:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * resource.getpagesize() / 2**20


def built(library: Library, fetcher: Fetcher, port: int) -> tuple[Background, Bot]:
    stores = library.stores
    made = background(
        stores,
        fetcher,
        OperatorSettings(),
        answering=library.answerer,
        catch_up=library.catch_up,
    )
    parts = Dependencies(
        library.archive,
        library.passages,
        library.answerer,
        stores.chats,
        stores.verdicts,
        stores.seen,
        more=made.handlers,
    )
    return made, build_application(parts, token=TOKEN, api_url=f"http://127.0.0.1:{port}")


async def run(data: Path, port: int) -> dict[str, object]:
    library = Library(data, meaning=False)
    library.catch_up(wait=60)
    stop, used = asyncio.Event(), [memory()]
    async with Fetcher([]) as fetcher:
        made, application = built(library, fetcher, port)
        if application.job_queue is None:
            raise RuntimeError("no job queue")
        schedule(application.job_queue, made.chores)
        running = asyncio.create_task(poll(application, stop))
        await asyncio.sleep(5)
        used.append(memory())
        new = transcript(MEETINGS + 1, dt.datetime.now(dt.UTC).date())
        await asyncio.to_thread(Intake(library.archive).data, new, "bench")
        began = time.monotonic()
        while made.chores.delivery.owing or time.monotonic() - began < 10:
            await asyncio.sleep(2)
            used.append(memory())
        stop.set()
        await running
    quarter = len(used) // 4
    return {
        "memory MB at start": round(used[1]),
        "memory MB, first quarter": round(max(used[2 : quarter + 2])),
        "memory MB, last quarter": round(max(used[-quarter:])),
    }


def main(chats: int) -> None:
    logging.basicConfig(level=logging.ERROR)
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder)
        prepare(data, chats)
        with subprocess.Popen(
            [sys.executable, "-m", "benchmarks.delivery", "--serve"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        ) as server:
            port = int(server.stdout.readline()) if server.stdout else 0
            used = asyncio.run(run(data, port))
            told = json.loads(server.communicate()[0])
    for name, value in {**told, **used}.items():
        print(f"{name:28}{value}")


if __name__ == "__main__":
    if "--serve" in sys.argv:
        asyncio.run(Api().serve())
    else:
        main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000)
