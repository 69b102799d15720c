"""The options of `meetings`, which lists the catalogue; `bot/cli/meetings.py` does it."""

from __future__ import annotations

from typing import Annotated

import typer

from bot.cli.opening import library_of, say_if_empty, settings_to_read
from bot.cli.options import Data, Json, words_given


def meetings(
    words: Annotated[
        list[str] | None,
        typer.Argument(help="A person's name, words of the title, or a date; none: all meetings."),
    ] = None,
    data: Data = None,
    as_json: Json = False,
) -> None:
    """Lists meetings, or finds them by name, title or date."""
    from bot.cli.meetings import list_meetings

    wanted = words_given(words)
    library = library_of(settings_to_read(data))
    say_if_empty(library.archive)
    if not list_meetings(library, wanted, as_json=as_json):
        raise typer.Exit(1)
