"""The options of `run`, which starts the bot on Telegram; `bot/cli/run.py` does it."""

from __future__ import annotations

from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.opening import settings_for
from bot.cli.options import Data
from bot.telegram.webhook_settings import PORT
from meetings.model.errors import SettingsError

if TYPE_CHECKING:
    from bot.settings import Settings


def run(
    data: Data = None,
    webhook: Annotated[
        str | None,
        typer.Option(
            "--webhook",
            help="https address at which Telegram brings updates; else the bot asks for them.",
        ),
    ] = None,
    port: Annotated[
        int, typer.Option("--port", help="Local port to which the proxy passes these calls on.")
    ] = PORT,
    listen: Annotated[
        str, typer.Option("--listen", help="Local address for --port.")
    ] = "127.0.0.1",
    metrics_port: Annotated[
        int | None,
        typer.Option("--metrics-port", help="Serve /livez, /healthz and /metrics at this port."),
    ] = None,
    metrics_host: Annotated[
        str, typer.Option("--metrics-host", help="Address for --metrics-port.")
    ] = "127.0.0.1",
) -> None:
    """The Telegram bot: long polling or a webhook, jobs, notifications."""
    import asyncio

    from bot.cli.run import Endpoints, run_bot
    from bot.telegram.webhook_settings import webhook_at
    from storage.files.locking import only_run

    settings = _with_token(data)
    secret = settings.webhook_secret.get_secret_value() if settings.webhook_secret else None
    url = webhook or settings.webhook_url
    hook = webhook_at(url, port, listen, secret) if url else None
    with only_run(settings.data) if settings.database is None else nullcontext():
        asyncio.run(run_bot(settings, Endpoints(hook, metrics_port, metrics_host)))


def _with_token(data: Path | None) -> Settings:
    """The settings of a bot on Telegram."""
    settings = settings_for(data)
    if settings.token is None:
        raise SettingsError(
            "TELEGRAM_BOT_TOKEN is not set. Get one from @BotFather and put it in .env;"
            " `python -m bot chat` needs none."
        )
    return settings
