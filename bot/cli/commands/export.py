"""`export`: the archive as JSON Lines."""

from __future__ import annotations

import sys

import typer

from bot.cli.opening import settings_to_read
from bot.cli.options import Data


def export(data: Data = None) -> None:
    """Prints the whole archive as JSON Lines, one meeting a line; `add` reads it back."""
    from bot.stores import open_stores
    from storage.archive.json_lines_export_and_import import export as lines

    faults: list[str] = []
    for line in lines(open_stores(settings_to_read(data)).archive, faults.append):
        sys.stdout.buffer.write(line.rstrip(b"\n") + b"\n")
    if faults:
        print(*faults, sep="\n", file=sys.stderr)
        raise typer.Exit(1)
