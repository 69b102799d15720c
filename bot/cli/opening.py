"""What a command works on, opened as it needs it: settings, library, one meeting."""

from __future__ import annotations

import sys
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from bot.progress import bar
from meetings.model.errors import ArchiveError, SettingsError, UnknownMeeting
from meetings.ports.spreading_work import Each
from meetings.text.surrogates import writable

if TYPE_CHECKING:
    from bot.library import Library
    from bot.settings import Settings
    from meetings.model.meeting import Meeting
    from meetings.model.parsed_document import Hints
    from meetings.ports.archive import Archive

INDEX_WAIT = 600
"""Seconds to wait for another process that is indexing: it may be taking in a whole archive."""


def settings_for(data: Path | None) -> Settings:
    """The settings, with the data folder that ``--data`` names; misspelt ones are told."""
    from bot.settings import load_settings
    from storage.files.permissions import tighten

    # A folder that is named is meant, whatever database the environment names.
    settings = load_settings({"data": data, "database": None} if data else None)
    if settings.data.exists() and not settings.data.is_dir():
        raise SettingsError(f"{settings.data} is no folder, and the data folder has to be one.")
    tighten(settings.data)
    _say_what_is_misspelt()
    return settings


@cache
def _say_what_is_misspelt() -> None:
    """On stderr, once: with STENOGRAM_DATABSE set, `add` would quietly fill the data folder."""
    from bot.misspelt_settings import misspelt_settings

    for line in misspelt_settings():
        print(line, file=sys.stderr)


def settings_to_read(data: Path | None) -> Settings:
    """The settings of a command that only reads: a folder that is not there is not made."""
    settings = settings_for(data)
    if settings.database is None and not settings.data.is_dir():
        raise SettingsError(
            f"There is no data folder {settings.data}: nothing was added there yet."
            " Name another with --data or STENOGRAM_DATA, or `add` something first."
        )
    return settings


def library_of(settings: Settings, each: Each | None = None) -> Library:
    """The archive with its index and vectors, as they were left.

    ``each``: who works out what is derived of what is added.
    """
    from bot.library import open_library

    return open_library(settings, each)


def library_up_to_date(data: Path | None) -> Library:
    """The library of a folder that must be there, its index caught up with the archive."""
    library = library_of(settings_to_read(data))
    with bar("Indexing") as progress:
        refused = library.caught_up(progress=progress)
    if refused and not library.passages.healthy():
        # "Nothing was found" would be untrue: nothing can be looked for.
        raise ArchiveError(f"{refused} There is no index, so that nothing can be looked for.")
    if refused:
        print(refused, file=sys.stderr)
    say_if_empty(library.archive)
    return library


def say_if_empty(archive: Archive) -> None:
    """Says on stderr why nothing can be found where nothing was added so far."""
    if not archive.totals().meetings:
        print("The archive is empty; `python -m bot add FILE` adds transcripts.", file=sys.stderr)


def meeting_named(named: str, data: Path | None, hints: Hints | None = None) -> Meeting:
    """The meeting with this id, or the one in the file of this name; ``-``: standard input."""
    from bot.stores import open_stores
    from meetings.text.decoding import FILE_LIMIT
    from meetings.transcripts.head.hinted import NO_HINTS
    from meetings.transcripts.read import read

    path = Path(named)
    if (given := _read(named, FILE_LIMIT + 1)) is not None:
        known = replace(hints or NO_HINTS, name=None if named == "-" else writable(path.name))
        return read(given, source=named, hints=known)
    if path.is_dir():
        raise UnknownMeeting(f"{named} is a folder; name one of its files, or `add` it.")
    archive = open_stores(settings_to_read(data)).archive
    if hints is not None and hints != NO_HINTS:
        raise SettingsError(
            f"--title, --date, --place and --lang are for a file, and {named!r} is none."
        )
    if archive.entry(named) is None:
        raise UnknownMeeting(
            f"No meeting {named!r} is in the archive and no such file exists;"
            " `python -m bot meetings` lists what is there."
        )
    return archive.meeting(named)


def _read(named: str, most: int) -> bytes | None:
    """What a file, a pipe or standard input (``-``) holds; None where nothing is named so."""
    if named == "-":
        return sys.stdin.buffer.read(most)
    path = Path(named)
    if not path.exists() or path.is_dir():
        return None
    with path.open("rb") as file:
        return file.read(most)
