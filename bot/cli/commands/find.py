"""The options of `find`, which shows every mention; `bot/cli/find.py` does it."""

from __future__ import annotations

from typing import Annotated

import typer

from bot.cli.opening import library_up_to_date
from bot.cli.options import Data, Json, words_given
from meetings.model.errors import SettingsError


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

    if not (wanted := words_given(words)):
        raise SettingsError("Give the words to find.")
    library = library_up_to_date(data)
    if not show_mentions(library, wanted, as_json=as_json):
        raise typer.Exit(1)
