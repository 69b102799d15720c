"""The options of `backfill`, which reads a feed's older pages; `bot/cli/backfill.py` does it."""

from __future__ import annotations

from typing import Annotated

import typer

from bot.cli.opening import INDEX_WAIT, library_of, settings_for
from bot.cli.options import Data, day_since
from bot.progress import bar
from meetings.model.errors import SettingsError


def backfill(
    feed: Annotated[str, typer.Argument(help="The feed's address.")],
    since: Annotated[str, typer.Option("--since", help="How far back to go: 2022-01-01.")],
    data: Data = None,
) -> None:
    """Walks a feed's older pages once; may be stopped and goes on where it was."""
    from bot.cli.backfill import backfill_feed

    first = day_since(since)
    if not feed.startswith(("http://", "https://")):
        raise SettingsError(f"{feed!r} is no feed's address: it begins with http:// or https://.")
    settings = settings_for(data)
    library = library_of(settings)
    with bar("Days") as progress:
        refused = backfill_feed(library, settings, feed, first, print, progress)
    library.catch_up(wait=INDEX_WAIT)
    if refused:
        raise typer.Exit(1)
