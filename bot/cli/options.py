"""Options that several commands share, and how their values are read."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, overload

import typer

from bot.cli.longest_text import LONGEST_TEXT, too_long
from meetings.model.errors import SettingsError
from meetings.text.surrogates import writable


def _folder(named: str) -> Path:
    """The folder of ``--data``; an unset variable of a shell does not name the working folder."""
    if not named.strip():
        raise SettingsError("--data is empty: name a folder, or leave it out.")
    return Path(named)


Data = Annotated[
    Path | None,
    typer.Option(
        "--data",
        parser=_folder,
        metavar="<path>",
        help="Folder that holds all the bot keeps; else STENOGRAM_DATA, else ./data.",
    ),
]
Json = Annotated[bool, typer.Option("--json", help="Print JSON and nothing else on stdout.")]
MeetingName = Annotated[
    str, typer.Argument(help="An id that `meetings` lists, the path of a transcript file, or -.")
]
Title = Annotated[
    str | None, typer.Option("--title", help="The title, where the file does not say it.")
]
Day = Annotated[
    str | None, typer.Option("--date", help="The day, where the file does not say it: 2025-11-12.")
]
Place = Annotated[
    str | None, typer.Option("--place", help="The place, where the file does not say it.")
]
Language = Annotated[
    str | None,
    typer.Option("--lang", help="The language of the text, where it is not recognised: de, kk, …"),
]


def words_given(words: Sequence[str] | None) -> str:
    """The words of an argument as one text, "" where there are none or only blanks."""
    given = writable(" ".join(words or ()).strip())
    if len(given) > LONGEST_TEXT:
        raise SettingsError(too_long(given))
    return given


def one_form(**forms: bool) -> None:
    """Refuses two forms of output at once, of which one would be left out without a word."""
    named = [f"--{name}" for name, wanted in forms.items() if wanted]
    if len(named) > 1:
        raise SettingsError(f"Give one of {' and '.join(named)}.")


def words_or_lines(words: str, one: str, many: str, *, jsonl: bool) -> None:
    """Refuses neither words nor a stream of them, and both: one would not be looked at."""
    if jsonl and words:
        raise SettingsError(f"--jsonl reads {many} on standard input: give {one} or --jsonl.")
    if not (jsonl or words):
        raise SettingsError(f"Give {one}, or --jsonl and {many} on standard input.")


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
