"""The options of `find`, which shows every mention; `bot/cli/find.py` does it."""

from __future__ import annotations

from typing import Annotated

import typer

from bot.cli.opening import library_up_to_date
from bot.cli.options import Data, Json
from meetings.text.surrogates import writable


def find(
    words: Annotated[
        list[str],
        typer.Argument(
            help="The words, perhaps with a speaker and a time: gas by Tokayev in 2022."
        ),
    ],
    data: Data = None,
    as_json: Json = False,
) -> None:
    """Shows every mention of some words, newest first (exit code 1: there is none)."""
    from bot.cli.find import show_mentions

    library = library_up_to_date(data)
    if not show_mentions(library, writable(" ".join(words)), as_json=as_json):
        raise typer.Exit(1)
