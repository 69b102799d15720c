"""`web` as a shell runs it, and the page beside the running bot."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
from pathlib import Path

import httpx
import pytest

from bot.cli.web import page_beside
from bot.settings import Settings
from meetings.model.errors import SettingsError, StoreAway
from tests.bot.web.conftest import library  # noqa: F401 - a fixture
from tests.soon import SOON

ROOT = Path(__file__).parents[3]
TEXT = "Совет пристани\n\n\n2031-05-06 12:30:00\n\nТверь\n\nП.Лодкин: Причал откроют в мае.\n"


class Web:
    """The running command."""

    def __init__(self, data: Path, *arguments: str, database: str = "") -> None:
        bare = {
            k: v for k, v in os.environ.items() if not k.startswith(("STENOGRAM_", "TELEGRAM_"))
        }
        own = {
            "PYTHONPATH": str(ROOT),
            "PYTHONUTF8": "1",
            "STENOGRAM_MEANING": "off",
            "LC_ALL": "C.UTF-8",
            "STENOGRAM_DATA": str(data),
            "STENOGRAM_DATABASE": database,
        }
        named = [] if database else ["--data", str(data)]
        self.process = subprocess.Popen(
            [sys.executable, "-m", "bot", "web", *named, *arguments],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            cwd=data.parent,
            env={**bare, **own},
        )

    def __enter__(self) -> Web:
        return self

    def __exit__(self, *_: object) -> None:
        self.process.kill()
        self.process.communicate(timeout=SOON)

    @property
    def address(self) -> str:
        return self.process.stdout.readline().rpartition(" ")[2].strip()

    def ended(self, how: signal.Signals) -> int:
        self.process.send_signal(how)
        return self.process.wait(timeout=SOON)


def test_it_starts_on_the_samples_and_says_so(tmp_path):
    with Web(tmp_path / "data", "--port", "0") as web:
        address = web.address
        assert address.startswith("http://127.0.0.1:")
        assert "samples" in web.process.stdout.readline()
        shown = httpx.get(address, timeout=SOON, headers={"Accept-Language": "ru"})
        assert shown.status_code == 200
        assert "Архив пока пуст, поэтому здесь примеры" in shown.text
        assert len(httpx.get(f"{address}m.json", timeout=SOON).json()) == 6
        assert web.ended(signal.SIGTERM) == 0


def test_what_is_added_meanwhile_takes_the_place_of_the_samples(tmp_path):
    data, file = tmp_path / "data", tmp_path / "a.txt"
    file.write_text(TEXT, "utf-8")
    with Web(data, "--port", "0") as web:
        address = web.address
        environment = {**os.environ, "PYTHONPATH": str(ROOT), "STENOGRAM_MEANING": "off"}
        add = [sys.executable, "-m", "bot", "add", str(file), "--data", str(data)]
        subprocess.run(add, check=True, capture_output=True, env=environment, timeout=SOON)
        shown = httpx.get(f"{address}m", timeout=SOON)
        assert "Совет пристани" in shown.text
        assert "samples" not in shown.text
        assert web.ended(signal.SIGINT) == 0


def test_a_port_that_is_taken_is_named(tmp_path):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        with Web(tmp_path / "data", "--port", port) as web:
            assert web.process.wait(timeout=SOON) == 2
            assert f"127.0.0.1:{port}" in web.process.stderr.read()


async def test_the_page_stands_beside_the_bot_where_a_port_is_set(library, tmp_path):  # noqa: F811
    settings = Settings(data=tmp_path, web_port=0, web_url="https://page.example.org")
    async with (
        page_beside(settings, library, library.answerer) as port,
        httpx.AsyncClient(timeout=SOON) as client,
    ):
        shown = await client.get(
            f"http://127.0.0.1:{port}/m/90415", headers={"Host": "page.example.org"}
        )
        assert shown.status_code == 200
        assert "https://page.example.org/m/90415" in shown.text
    with pytest.raises(httpx.ConnectError):
        async with httpx.AsyncClient(timeout=SOON) as client:
            await client.get(f"http://127.0.0.1:{port}/")


class Away:
    """An index that cannot be looked into."""

    def __getattr__(self, name):
        raise StoreAway(name)


async def test_the_page_goes_on_where_nothing_can_be_worked_out_before(library, tmp_path):  # noqa: F811
    settings = Settings(data=tmp_path, web_port=0)
    async with (
        page_beside(settings, library, Away()) as port,
        httpx.AsyncClient(timeout=SOON) as client,
    ):
        assert (await client.get(f"http://127.0.0.1:{port}/m/90415")).status_code == 200


async def test_no_port_no_page(library, tmp_path):  # noqa: F811
    async with page_beside(Settings(data=tmp_path), library, library.answerer) as port:
        assert port is None


async def test_a_taken_port_stops_the_start(library, tmp_path):  # noqa: F811
    with socket.create_server(("127.0.0.1", 0)) as taken:
        settings = Settings(data=tmp_path, web_port=taken.getsockname()[1])
        with pytest.raises(SettingsError, match="Nothing can listen"):
            async with page_beside(settings, library, library.answerer):
                pass
