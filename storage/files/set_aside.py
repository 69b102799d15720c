"""Renames damaged files out of the way, for whoever wants to look at them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from storage.files.durable_file import cannot_write, sync_folder, write_through

_ASIDE = re.compile(r".*\.damaged-\d+")


def set_aside(path: Path, *, copy: bool = False) -> Path:
    """Renames a file to ``NAME.damaged-1``, or the next free number; a copy leaves it there."""
    number = 1
    while (aside := path.with_name(f"{path.name}.damaged-{number}")).exists():
        number += 1
    try:
        if copy:
            write_through(aside, path.read_bytes())
        else:
            path.replace(aside)
        sync_folder(path.parent)
    except OSError as error:
        raise cannot_write(aside, error) from error
    return aside


def files_aside(folder: Path) -> Iterator[Path]:
    """What was set aside in a folder and those below it."""
    return (path for path in sorted(folder.rglob("*.damaged-*")) if _ASIDE.fullmatch(path.name))
