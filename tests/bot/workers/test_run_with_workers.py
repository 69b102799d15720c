"""`run` with worker processes: they answer, and none outlives the bot, however it ends."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from contextlib import suppress
from pathlib import Path

import pytest

from bot.local_bot_api.people_and_chats import ApiUser
from bot.local_bot_api.simulated_people import LocalTelegram
from tests.bot.loopback_api import TOKEN, LoopbackApi
from tests.bot.workers.conftest import SOON, filled, is_gone, until

ROOT = Path(__file__).parents[3]
PROCESSES = Path("/proc")
BARE = {k: v for k, v in os.environ.items() if not k.startswith(("STENOGRAM_", "TELEGRAM_"))}


def children(pid):
    """The processes that one has started."""
    found: list[int] = []
    for path in PROCESSES.glob(f"{pid}/task/*/children"):
        with suppress(FileNotFoundError):  # a thread that has ended since
            found += map(int, path.read_text().split())
    return found


def running(data, url, database=""):
    settings = {
        "PYTHONPATH": str(ROOT),
        "TELEGRAM_BOT_TOKEN": TOKEN,
        "TELEGRAM_API_URL": url,
        "STENOGRAM_FEEDS": "",
        "STENOGRAM_MEANING": "off",
        "STENOGRAM_WORKERS": "2",
        "STENOGRAM_DATA": str(data),
        "STENOGRAM_DATABASE": database,
    }
    named = [] if database else ["--data", str(data)]
    return asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", "run", *named),
        env=BARE | settings,
        cwd=data.parent,
        start_new_session=True,
    )


@pytest.mark.skipif(not PROCESSES.is_dir(), reason="needs the kernel's list of processes")
@pytest.mark.parametrize(
    ("sign", "code"), [(signal.SIGTERM, 0), (signal.SIGINT, 0), (signal.SIGKILL, -9)]
)
async def test_no_worker_outlives_the_bot(tmp_path, sign, code):
    filled(tmp_path / "data")
    local = LocalTelegram()
    async with LoopbackApi(local) as api:
        bot = await running(tmp_path / "data", api.url)
        try:
            # Two workers, and what Python has look after semaphores.
            await asyncio.to_thread(until, lambda: len(children(bot.pid)) == 3)
            started = children(bot.pid)
            local.deliver(local.message("Когда откроют мост через Лебяжью?", user=ApiUser(101)))
            await asyncio.to_thread(until, lambda: any("мост" in one.text for one in local.sent))
            if sign == signal.SIGKILL:
                bot.kill()
            else:
                os.killpg(bot.pid, sign)  # as systemd and a terminal do: all hear of it
            assert await asyncio.wait_for(bot.wait(), SOON) == code
        finally:
            if bot.returncode is None:
                bot.kill()
                await bot.wait()
    for pid in started:
        await asyncio.to_thread(until, lambda pid=pid: is_gone(pid))
