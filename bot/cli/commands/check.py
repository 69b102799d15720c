"""The options of `check`, which verifies and repairs the archive; `bot/cli/check.py` does it."""

from __future__ import annotations

from typing import Annotated

import typer

from bot.cli.opening import library_of, settings_to_read
from bot.cli.options import Data
from bot.progress import bar


def check(
    data: Data = None,
    repair: Annotated[
        bool,
        typer.Option(
            "--repair", help="Also mend it: rebuild what is derived from the kept sources."
        ),
    ] = False,
) -> None:
    """Checks the archive and its index; exit code 1 if something is wrong."""
    from bot.cli.check import check_library, passed_over, vectors_made

    settings = settings_to_read(data)
    library = library_of(settings)
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
