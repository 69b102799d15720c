"""The page, the server for assistants and worker processes, each over a PostgreSQL database."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import subprocess
from contextlib import closing

import httpx
import pytest

from bot.library import Library
from bot.local_bot_api.simulated_people import LocalTelegram
from bot.settings import Settings
from bot.sources.intake import Intake
from bot.workers.answering_by_workers import AnsweringByWorkers
from bot.workers.pool import WorkerPool
from storage.postgres.stores import PostgresStores
from tests.bot.cli.test_web_command import Web
from tests.bot.conftest import ANNA, SAMPLES
from tests.bot.loopback_api import LoopbackApi
from tests.bot.mcp.conftest import command, environment
from tests.bot.mcp.test_starting import HELLO
from tests.bot.workers.conftest import LONG, SOON, is_gone, until
from tests.bot.workers.test_run_with_workers import children, running

BRIDGE = "Когда откроют мост через Лебяжью?"
OARS = "Сколько вёсел смолят в Кукумбере?"
TEXT = "Совет\n\n2031-05-06 12:30:00\n\nТверь\n\nП.Лодкин: В Кукумбере смолят сорок вёсел.\n"


@pytest.fixture
def library(emptied_address, tmp_path):
    stores = PostgresStores(emptied_address, tmp_path / "another")
    made = Library(tmp_path / "another", meaning=False, stores=stores)
    for path in sorted(SAMPLES.glob("*.txt")):
        Intake(made.archive).data(path.read_bytes(), path.name)
    made.catch_up(wait=SOON)
    yield made
    stores.close()


def put(library):
    """Adds a meeting as another process does."""
    Intake(library.archive).data(TEXT.encode(), "oars.txt")
    library.catch_up(wait=SOON)


def got(address, **asked):
    return httpx.get(address, params=asked, timeout=SOON).json()


def quotes(reply):
    return " ".join(answer.quote for answer in reply.answers)


def test_the_page_shows_what_the_database_holds_and_what_comes_to_it(
    library, emptied_address, tmp_path
):
    data = tmp_path / "data"
    with Web(data, "--port", "0", database=emptied_address) as web:
        address = web.address
        asked = got(f"{address}.json", q=BRIDGE)
        assert "20 декабря" in asked["answers"][0]["quote"]
        assert len(got(f"{address}m.json")) == 6
        put(library)
        assert len(got(f"{address}m.json")) == 7
        asked = got(f"{address}.json", q=OARS)
        assert asked["answers"][0]["quote"] == "В Кукумбере смолят сорок вёсел."
        assert web.ended(signal.SIGTERM) == 0
    assert not (data / "archive").exists()


def test_assistants_are_served_from_the_database(library, emptied_address, tmp_path):
    asked = {
        "jsonrpc": "2.0", "id": 2, "method": "tools/call",
        "params": {"name": "search", "arguments": {"question": BRIDGE}},
    }  # fmt: skip
    process = subprocess.Popen(
        command(),
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        encoding="utf-8", cwd=tmp_path,
        env=environment(STENOGRAM_DATABASE=emptied_address, STENOGRAM_DATA=str(tmp_path / "data")),
    )  # fmt: skip
    with process:
        for line in (HELLO, {"jsonrpc": "2.0", "method": "notifications/initialized"}, asked):
            process.stdin.write(f"{json.dumps(line)}\n")
        process.stdin.flush()
        said = [json.loads(process.stdout.readline())]
        while said[-1].get("id") != asked["id"]:
            said.append(json.loads(process.stdout.readline()))
        process.stdin.close()
        told = process.stderr.read()
    assert process.returncode == 0
    assert "6 transcripts from 2022-05-16 to 2026-02-19 answer." in told
    assert emptied_address not in told
    assert "20 декабря" in said[-1]["result"]["structuredContent"]["answers"][0]["quote"]


def test_workers_answer_from_the_database_and_at_once_from_what_is_new(
    library, emptied_address, tmp_path
):
    data = tmp_path / "data"
    own = Library(data, meaning=False, stores=PostgresStores(emptied_address, data))
    settings = Settings(data=data, meaning="off", database=emptied_address, _env_file=None)
    with closing(WorkerPool(settings, own, 1, LONG)) as pool:
        pool.start()
        assert pool.wait_until_ready(SOON)
        answering = AnsweringByWorkers(own, pool)
        assert answering.answer(BRIDGE).answers == own.answerer.answer(BRIDGE).answers
        assert "вёсел" not in quotes(answering.answer(OARS))
        pids = pool.pids()
        put(library)
        assert quotes(answering.answer(OARS)).startswith("В Кукумбере смолят сорок вёсел.")
        library.stores.database.rows(
            "SELECT pg_terminate_backend(pid, 2000) FROM pg_stat_activity"
            " WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )
        assert "мост" in quotes(answering.answer(f"{BRIDGE} "))
        assert pool.pids() == pids
    own.stores.close()


async def test_run_with_workers_answers_from_the_database(library, emptied_address, tmp_path):
    local = LocalTelegram()
    async with LoopbackApi(local) as api:
        bot = await running(tmp_path / "data", api.url, emptied_address)
        try:
            # Two workers, and what Python has look after semaphores.
            await asyncio.to_thread(until, lambda: len(children(bot.pid)) == 3)
            started = children(bot.pid)
            for question, word in ((BRIDGE, "мост"), (OARS, "сорок вёсел")):
                local.deliver(local.message(question, user=ANNA))
                await asyncio.to_thread(
                    until, lambda word=word: any(word in one.text for one in local.sent)
                )
                await asyncio.to_thread(put, library)
            os.killpg(bot.pid, signal.SIGTERM)
            assert await asyncio.wait_for(bot.wait(), SOON) == 0
        finally:
            if bot.returncode is None:
                bot.kill()
                await bot.wait()
    for pid in started:
        await asyncio.to_thread(until, lambda pid=pid: is_gone(pid))
