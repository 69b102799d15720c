"""The options of `trend`, which follows figures over all meetings; `bot/cli/trend.py` does it."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from bot.cli.opening import say_if_empty, settings_to_read
from bot.cli.options import Data, Json, words_given
from meetings.model.errors import SettingsError


def trend(
    words: Annotated[
        list[str], typer.Argument(help="What is counted, and of which country: trade China.")
    ],
    data: Data = None,
    as_json: Json = False,
    png: Annotated[
        Path | None,
        typer.Option("--png", help="Draw the first series of two points or more into this file."),
    ] = None,
) -> None:
    """Follows the figures of one subject over all meetings."""
    from bot.cli.trend import show_trend
    from bot.stores import open_stores

    if not (wanted := words_given(words)):
        raise SettingsError("Give the words that say what is counted.")
    archive = open_stores(settings_to_read(data)).archive
    say_if_empty(archive)
    if not show_trend(archive, wanted, as_json=as_json, png=png):
        raise typer.Exit(1)
