"""The options of `alerts`, which tries a subscription out on the archive; `bot/cli/alerts.py`
does it."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from bot.cli.opening import library_up_to_date
from bot.cli.options import Data, Json, day_since, words_given, words_or_lines


def alerts(
    wish: Annotated[
        list[str] | None, typer.Argument(help="A person, words, or ? and a question.")
    ] = None,
    since: Annotated[
        str | None, typer.Option("--since", help="Only meetings from this day on: 2022-01-01.")
    ] = None,
    data: Data = None,
    as_json: Json = False,
    jsonl: Annotated[
        bool,
        typer.Option(
            "--jsonl",
            help="Read a wish a line from stdin, print what it would report a line, as JSON.",
        ),
    ] = False,
) -> None:
    """What a subscription with these words would have reported about the archive's meetings."""
    from bot.cli.alerts import alert_lines, alert_once

    wanted = words_given(wish)
    words_or_lines(wanted, "a wish", "wishes", jsonl=jsonl)
    first = day_since(since)
    library = library_up_to_date(data)
    if jsonl:
        alert_lines(library, sys.stdin.buffer, sys.stdout, first)
    else:
        alert_once(library, wanted, first, as_json=as_json)
