"""The options of `verify`, which checks a quotation against the record; `bot/cli/verify.py` does
it."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from bot.cli.opening import library_up_to_date
from bot.cli.options import Data, Json, words_given, words_or_lines
from meetings.model.errors import SettingsError


def verify(
    text: Annotated[list[str] | None, typer.Argument(help="The words to check.")] = None,
    data: Data = None,
    speaker: Annotated[str | None, typer.Option(help="Who is supposed to have said it.")] = None,
    date: Annotated[
        str | None,
        typer.Option(help="When it is supposed to have been said: YYYY, YYYY-MM or YYYY-MM-DD."),
    ] = None,
    as_json: Json = False,
    jsonl: Annotated[
        bool,
        typer.Option(
            "--jsonl", help="Read a claim a line from stdin, print a verdict a line, as JSON."
        ),
    ] = False,
    code: Annotated[
        str | None,
        typer.Option(
            "--code",
            help="Say whether the quote with this code still stands; no words are needed.",
        ),
    ] = None,
) -> None:
    """Checks whether a quotation is true to the record, and says what differs."""
    from bot.cli.verify import verify_lines, verify_once
    from bot.json_forms.claims import NotAClaim, claimed

    said = words_given(text)
    if code is not None:
        if said or jsonl:
            raise SettingsError("--code names a quote: give it alone, or words to check.")
        _status_of(code, data, as_json=as_json)
        return
    words_or_lines(said, "the words to check", "claims", jsonl=jsonl)
    if jsonl:
        verify_lines(library_up_to_date(data), sys.stdin.buffer, sys.stdout)
        return
    try:
        claim = claimed(said, speaker, date)
    except NotAClaim as error:
        raise SettingsError(str(error)) from error
    if not verify_once(library_up_to_date(data), claim, as_json=as_json):
        raise typer.Exit(1)


def _status_of(code: str, data: Path | None, *, as_json: bool) -> None:
    """Says whether the quote with a code still stands; exit 1 where its place is gone."""
    from bot.cli.citation_status import show_citation_status

    if not show_citation_status(library_up_to_date(data), code, as_json=as_json):
        raise typer.Exit(1)
