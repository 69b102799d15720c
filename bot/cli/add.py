"""`add`: files, folders, addresses and standard input into the archive."""

from __future__ import annotations

import asyncio
import re
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from bot.library import Library
from bot.progress import Progress
from bot.settings import Settings
from bot.sources.files_of_folders import data_folders, files_in, left_out
from bot.sources.intake import Intake, IntakeResult
from bot.sources.leads import OnlyLead
from meetings.model.errors import Stopped
from meetings.model.parsed_document import Hints
from meetings.ports.spreading_work import Each
from meetings.text.surrogates import writable
from meetings.transcripts.head.hinted import NO_HINTS

Say = Callable[[str], object]
_INDEXED_TOGETHER = 2_000
"""Transcripts after which the index takes over what is in: by two cores in a quarter of a minute.
Their facts are found with that, and a bot that runs beside should not have to find many more."""
_ADDRESS = re.compile(r"[a-z][a-z0-9+.-]*://", re.IGNORECASE)
"""How an address begins; which of them are fetched (no `ftp://`) is said where they are."""
_MOST_NAMED = 10
"""Files named in the line about those left alone, which stays readable; the others are counted."""


def add_sources(
    library: Library,
    settings: Settings,
    sources: Sequence[str],
    say: Say,
    progress: Progress,
    hints: Hints = NO_HINTS,
    each: Each | None = None,
    indexed_together: int = _INDEXED_TOGETHER,
) -> int:
    """Adds everything named; how many were refused. Raises Stopped on Ctrl-C.

    ``each``: who reads the files, where that is not left to this process. The last of what is
    added is left to the caller to index: all of it, where it is less than ``indexed_together``.
    """
    intake = Intake(library.archive, hints)
    refused = indexed = 0
    try:
        taken_in = _all(intake, settings, sources, progress, each)
        for taken in _with_pages(taken_in, intake, settings.hosts):
            say(taken.line())
            refused += taken.outcome == "refused"
            if intake.kept - indexed >= indexed_together:
                library.catch_up()
                indexed = intake.kept
        for line in _passed_over(_places(sources)):
            print(line, file=sys.stderr)
    except KeyboardInterrupt as error:
        raise Stopped(
            f"Stopped. Transcripts that are in: {intake.kept}. The same command goes on from"
            " here: what is in is then `unchanged`."
        ) from error
    return refused


def _places(sources: Sequence[str]) -> list[Path]:
    return [Path(one) for one in sources if one != "-" and not _ADDRESS.match(one)]


def _passed_over(places: Sequence[Path]) -> Iterator[str]:
    """What folders hold besides transcripts: nothing is passed over in silence."""
    if others := left_out(places):
        yield _told(others)
    for folder in data_folders(places):
        yield (
            f"left out, a data folder of this program: {writable(str(folder))};"
            " `export` and `move` take one along"
        )
    for place in places:
        if place.is_dir() and not files_in([place]):
            yield f"no transcripts in the folder {writable(str(place))}"


def _told(others: Sequence[Path]) -> str:
    names = ", ".join(writable(path.name) for path in others[:_MOST_NAMED])
    more = f" and {len(others) - _MOST_NAMED} more" if len(others) > _MOST_NAMED else ""
    return f"left out, of kinds that hold no transcripts: {names}{more}"


def _all(
    intake: Intake,
    settings: Settings,
    sources: Sequence[str],
    progress: Progress,
    each: Each | None,
) -> Iterable[IntakeResult]:
    for source in sources:
        if source == "-":
            yield from intake.stream(sys.stdin.buffer, "-")
        elif _ADDRESS.match(source):
            from bot.cli.adding_pages import fetch_and_add  # noqa: PLC0415 - heavy, seldom needed

            yield from asyncio.run(fetch_and_add(intake, settings.hosts, source))
    paths = files_in(_places(sources))
    for done, taken in enumerate(intake.files(paths, each), 1):
        progress(min(done, len(paths)), len(paths))
        yield taken


def _with_pages(
    taken_in: Iterable[IntakeResult], intake: Intake, hosts: Sequence[str]
) -> Iterator[IntakeResult]:
    """What was taken in; the pages of what was but a lead come last, where they may be fetched."""
    leads: list[OnlyLead] = []
    for taken in taken_in:
        if isinstance(taken.error, OnlyLead) and _may_be_fetched(taken.error.url, hosts):
            leads.append(taken.error)
        else:
            yield taken
    if leads:
        from bot.cli.adding_pages import fetch_and_add_pages  # noqa: PLC0415 - as above

        yield from asyncio.run(fetch_and_add_pages(intake, hosts, leads))


def _may_be_fetched(address: str, hosts: Sequence[str]) -> bool:
    from bot.cli.adding_pages import may_be_fetched  # noqa: PLC0415 - as above

    return may_be_fetched(address, hosts)
