"""The options of `add`, which takes transcripts into the archive; `bot/cli/add.py` does it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.opening import INDEX_WAIT, library_of, settings_for
from bot.cli.options import Data, Day, Language, Place, Title
from bot.progress import bar
from meetings.model.errors import SettingsError, Stopped

if TYPE_CHECKING:
    from bot.cli.adding_processes import AddingPool
    from bot.settings import Settings
    from meetings.model.parsed_document import Hints


def add(
    sources: Annotated[
        list[str],
        typer.Argument(
            help="Files, folders (with all in them), web addresses, or - for standard input."
        ),
    ],
    data: Data = None,
    title: Title = None,
    date: Day = None,
    place: Place = None,
    lang: Language = None,
) -> None:
    """Adds transcripts, a line for each: added, updated, unchanged or refused: why."""
    from bot.cli.adding_processes import AddingPool

    if "" in sources:  # an unset variable of a shell: as a path it would be the working folder
        raise SettingsError("An empty name was given: name files, folders, addresses, or -.")
    with AddingPool() as pool:
        pool.start_for(sources)  # first of all: they load while settings are read
        from bot.sources.hints_from_options import hints_given

        hints = hints_given(title, date, place, lang)
        refused = _added(settings_for(data), sources, hints, pool)
    if refused:
        raise typer.Exit(1)


def _added(settings: Settings, sources: list[str], hints: Hints, pool: AddingPool) -> int:
    """Adds and indexes; how many sources were refused."""
    from bot.cli.add import add_sources
    from bot.gc_freezing import settle, walk_hardly

    library = library_of(settings, pool.each)
    settle()  # what is loaded stays: walking it again and again took a fourteenth of the time
    walk_hardly()
    before = library.archive.last_change()
    with bar("Adding") as progress:
        refused = add_sources(library, settings, sources, print, progress, hints, pool.reading)
    try:
        with bar("Indexing") as progress:
            library.catch_up(wait=INDEX_WAIT, progress=progress)
        library.embed_added(before)
    except KeyboardInterrupt as error:
        raise Stopped("Stopped. All is in; the next command goes on with the index.") from error
    return refused
