"""Options that several commands share, and how their values are read."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Annotated, overload

import typer

from meetings.model.errors import SettingsError

Data = Annotated[Path | None, typer.Option("--data", help="Folder that holds everything kept.")]
Json = Annotated[bool, typer.Option("--json", help="Print JSON and nothing else.")]
Title = Annotated[str | None, typer.Option("--title", help="The title that a file lacks.")]
Day = Annotated[str | None, typer.Option("--date", help="The day it lacks, as 2025-11-12.")]
Place = Annotated[str | None, typer.Option("--place", help="The place it lacks.")]
Language = Annotated[str | None, typer.Option("--lang", help="Its language, as de or kk.")]


@overload
def day_since(since: str) -> dt.date: ...
@overload
def day_since(since: str | None) -> dt.date | None: ...
def day_since(since: str | None) -> dt.date | None:
    """The day that ``--since`` names."""
    try:
        return dt.date.fromisoformat(since) if since else None
    except ValueError as error:
        raise SettingsError(f"--since {since!r} is no day; write it as 2022-01-01.") from error
