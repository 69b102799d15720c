"""Updates that Telegram brings: over loopback, as they would come, with the secret or without."""

import asyncio
import socket

import httpx
import pytest
from typer.testing import CliRunner

from bot.application import build_application
from bot.cli.main import app
from bot.receiving_updates import listen
from bot.telegram.webhook_settings import Webhook, webhook_at
from meetings.model.errors import SettingsError
from tests.soon import SOON, until

URL = "https://bot.example.org/updates/here"


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


@pytest.fixture
async def running(parts, local):
    webhook = webhook_at(URL, free_port())
    application = build_application(parts, token=local.token, request=local.request())
    local.bot = application.bot
    stop = asyncio.Event()
    task = asyncio.create_task(listen(application, stop, webhook))
    await until(lambda: local.server.webhook)
    yield webhook
    stop.set()
    await asyncio.wait_for(task, SOON)
    assert not application.running


async def bring(webhook, update, secret=None, path="updates/here"):
    headers = {} if secret is None else {"X-Telegram-Bot-Api-Secret-Token": secret}
    async with httpx.AsyncClient(trust_env=False, timeout=SOON) as client:
        address = f"http://127.0.0.1:{webhook.port}/{path}"
        return (await client.post(address, json=update.to_dict(), headers=headers)).status_code


async def test_what_telegram_brings_is_answered(running, local):
    assert local.server.webhook == URL
    mark = local.mark()
    assert await bring(running, local.message("/meeting Токаев"), running.secret) == 200
    await until(lambda: local.since(mark))
    assert "Токаев" in local.since(mark)[0].text


async def test_who_does_not_know_the_secret_is_refused(running, local):
    mark = local.mark()
    update = local.message("/meeting Токаев")
    assert await bring(running, update) == 403
    assert await bring(running, update, "guessed") == 403
    assert await bring(running, update, running.secret, "elsewhere") == 404
    await asyncio.sleep(0.1)
    assert local.since(mark) == []


async def test_a_port_that_is_taken(parts, local):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        webhook = Webhook(URL, taken.getsockname()[1])
        application = build_application(parts, token=local.token, request=local.request())
        with pytest.raises(SettingsError, match="Nothing can listen"):
            await listen(application, asyncio.Event(), webhook)


@pytest.mark.parametrize(
    "url", ["http://bot.example.org/x", "bot.example.org", "https://", "https://a.org/x(y)?z=1"]
)
def test_addresses_that_telegram_would_not_call(url):
    with pytest.raises(SettingsError, match="--webhook"):
        webhook_at(url)


def test_every_start_has_a_secret_of_its_own():
    first, second = webhook_at(URL), webhook_at(URL)
    assert first.secret != second.secret
    assert first.secret not in repr(first)


def test_the_command_line_refuses_what_telegram_would(monkeypatch, tmp_path):
    monkeypatch.setenv("STENOGRAM_DATA", str(tmp_path))
    monkeypatch.setenv("TELEGRAM_BOT_TOKEN", "123456:" + "A" * 35)
    done = CliRunner().invoke(app, ["run", "--webhook", "http://bot.example.org"])
    assert isinstance(done.exception, SettingsError)
