"""The format version of a store, so that an older program leaves a newer store alone."""

from __future__ import annotations

import logging
from pathlib import Path

from meetings.model.errors import ArchiveError
from storage.files.checksummed import sealed, unsealed, unsealed_or_plain
from storage.files.durable_file import write_aside
from storage.files.set_aside import set_aside

FORMAT = 1

_LOG = logging.getLogger(__name__)


def is_data_folder(folder: Path) -> bool:
    """Whether a folder is one that the bot keeps everything in."""
    return (folder / "archive" / "format.json").is_file()


def format_of(folder: Path) -> int | None:
    """The format that is noted; None where there is no note, or none that reads back."""
    try:
        noted = unsealed_or_plain((folder / "format.json").read_bytes())
    except FileNotFoundError:
        return None
    found = None if noted is None else noted.get("format")
    return found if isinstance(found, int) else None


def expect_format(folder: Path) -> None:
    """Raises ArchiveError where a newer program made the store. A new store has no format yet.

    A note that does not read back says nothing: what is in the store is checked file by file.
    """
    found = format_of(folder)
    if found is None and (folder / "format.json").exists():
        _LOG.error("%s does not read back; taken for %d", folder / "format.json", FORMAT)
    if found is not None and found > FORMAT:
        raise ArchiveError(
            f"{folder} was made by a newer version of this program (format {found}; this one "
            f"knows {FORMAT}). Update the program, or point STENOGRAM_DATA to another folder."
        )


def note_format(folder: Path) -> None:
    """Writes down the format of a store that has none yet, or whose note is damaged.

    A note without a checksum is written again with one: the programs that wrote such notes know
    of no checksums, and would write the files without. They read no format in it and stay away.
    """
    path = folder / "format.json"
    if format_of(folder) is None:
        if path.exists():
            set_aside(path)
    elif unsealed(path.read_bytes()) is not None:
        return
    write_aside(path, sealed({"format": FORMAT}))
