"""The command line: which commands there are, and how each of them ends.

A command is a function of its own module in `bot/cli/commands`; heavy modules are imported inside
it, so that `--help` and refusals appear at once.
"""

from __future__ import annotations

import io
import logging
import os
import sys
from pathlib import Path
from typing import Annotated

import typer

from bot.cli.commands.add import add
from bot.cli.commands.alerts import alerts
from bot.cli.commands.ask import ask
from bot.cli.commands.backfill import backfill
from bot.cli.commands.chat import chat
from bot.cli.commands.check import check
from bot.cli.commands.database import database
from bot.cli.commands.embed import embed
from bot.cli.commands.export import export
from bot.cli.commands.facts import facts
from bot.cli.commands.feedback import feedback
from bot.cli.commands.find import find
from bot.cli.commands.mcp import mcp
from bot.cli.commands.meetings import meetings
from bot.cli.commands.move import move
from bot.cli.commands.run import run
from bot.cli.commands.show import show
from bot.cli.commands.trend import trend
from bot.cli.commands.verify import verify
from bot.cli.commands.web import web
from bot.cli.group_of_commands import Commands, NobodyReads
from bot.cli.opening import settings_for
from bot.closed_pipes import silence
from bot.exit_codes import BY_CLOSED_PIPE, BY_CTRL_C
from bot.gc_freezing import walk_at_end_never, walk_seldom
from bot.version import VERSION
from meetings.model.errors import SettingsError, StenogramError, Stopped

_COMMANDS = (
    run,
    chat,
    web,
    add,
    ask,
    find,
    alerts,
    meetings,
    show,
    facts,
    verify,
    trend,
    mcp,
    embed,
    backfill,
    feedback,
    export,
    move,
    check,
)
"""In the order in which `--help` lists them."""

app = typer.Typer(
    name="stenogram",
    cls=Commands,
    help="Knows what was said at official meetings. Without a command: the bot, or a local chat.",
    add_completion=False,
    pretty_exceptions_enable=False,
)
for command in _COMMANDS:
    app.command()(command)
app.add_typer(database, name="database")


def _version(wanted: bool) -> None:
    if wanted:
        print(f"stenogram {VERSION}")
        raise typer.Exit


@app.callback(invoke_without_command=True)
def default(
    context: typer.Context,
    _: Annotated[
        bool,
        typer.Option("--version", callback=_version, is_eager=True, help="Show the version."),
    ] = False,
) -> None:
    """`run` where a token is set, else `chat`."""
    if context.invoked_subcommand is None:
        if settings_for(None).token is None:
            chat(data=None)
        else:
            run(data=None)


def main() -> None:
    """Runs a command; a known error is one message on stderr and an exit code."""
    walk_seldom()
    walk_at_end_never()
    os.umask(0o077)  # what is kept of people is for nobody else's eyes
    _open_missing_streams()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
    logging.basicConfig(level=logging.WARNING, format="%(levelname)s %(name)s: %(message)s")
    try:
        _run_command()
    except SettingsError as error:
        print(error, file=sys.stderr)
        sys.exit(2)
    except Stopped as error:
        print(error, file=sys.stderr)
        sys.exit(BY_CTRL_C)
    except StenogramError as error:
        print(error, file=sys.stderr)
        sys.exit(1)
    except (NobodyReads, BrokenPipeError):
        silence()
        sys.exit(BY_CLOSED_PIPE)
    except OSError as error:  # a disk that is full or must not be written to
        print(_refused(error), file=sys.stderr)
        silence()
        sys.exit(1)


def _run_command() -> None:
    try:
        app()
    finally:
        sys.stdout.flush()  # what fails in the interpreter's own last flush has no exit code


def _open_missing_streams() -> None:
    """A shell's `>&-` leaves a stream out, and the next file to be opened would get its number."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, Path(os.devnull).open(mode, encoding="utf-8"))  # noqa: SIM115


def _refused(error: OSError) -> str:
    return f"{error.filename or 'The system refuses'}: {error.strerror or error}"
