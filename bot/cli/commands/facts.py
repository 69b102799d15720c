"""`facts`: the facts of one meeting."""

from __future__ import annotations

from typing import Annotated

import typer

from bot.cli.opening import meeting_named
from bot.cli.options import Data, Json, MeetingName, one_form


def facts(
    meeting: MeetingName,
    data: Data = None,
    as_json: Json = False,
    csv: Annotated[
        bool, typer.Option("--csv", help="Print a table of comma-separated values.")
    ] = False,
    jsonl: Annotated[
        bool, typer.Option("--jsonl", help="Print JSON Lines, a fact a line.")
    ] = False,
) -> None:
    """The facts of a meeting: figures, dates and names with their values."""
    from bot.cli.show_and_facts import show_facts

    one_form(json=as_json, csv=csv, jsonl=jsonl)
    show_facts(meeting_named(meeting, data), as_json=as_json, as_csv=csv, as_jsonl=jsonl)
