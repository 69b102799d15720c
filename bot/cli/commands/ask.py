"""The options of `ask`, which answers a question, or one a line; `bot/cli/ask.py` does it."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from bot.cli.opening import library_up_to_date
from bot.cli.options import Data, Json, words_given, words_or_lines


def ask(
    question: Annotated[list[str] | None, typer.Argument(help="The question.")] = None,
    data: Data = None,
    as_json: Json = False,
    jsonl: Annotated[
        bool,
        typer.Option(
            "--jsonl", help="Read a question a line from stdin, print an answer a line as JSON."
        ),
    ] = False,
) -> None:
    """Answers a question with a quote, or says that it has none (exit code 1)."""
    from bot.cli.ask import ask_lines, ask_once

    asked = words_given(question)
    words_or_lines(asked, "a question", "questions", jsonl=jsonl)
    library = library_up_to_date(data)
    if jsonl:
        ask_lines(library, sys.stdin.buffer, sys.stdout)
    elif not ask_once(library, asked, as_json=as_json):
        raise typer.Exit(1)
