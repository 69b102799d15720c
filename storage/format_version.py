"""Which format a store has, so that an older program leaves a newer store alone."""

from __future__ import annotations

from pathlib import Path

import orjson

from meetings.errors import ArchiveError
from storage.durable_file import write_aside
from storage.json_file import damaged

FORMAT = 1


def expect_format(folder: Path) -> None:
    """Raises ArchiveError where a newer program made the store. A new store has no format yet."""
    path = folder / "format.json"
    try:
        found = orjson.loads(path.read_bytes())["format"]
    except FileNotFoundError:
        return
    except (ValueError, KeyError, TypeError) as error:
        raise damaged(path, "it names no format") from error
    if not isinstance(found, int):
        raise damaged(path, "its format is no number")
    if found > FORMAT:
        raise ArchiveError(
            f"{folder} was made by a newer version of this program (format {found}; this one "
            f"knows {FORMAT}). Update the program, or point STENOGRAM_DATA to another folder."
        )


def note_format(folder: Path) -> None:
    """Writes down the format of a store that has none yet."""
    path = folder / "format.json"
    if not path.exists():
        write_aside(path, orjson.dumps({"format": FORMAT}))
