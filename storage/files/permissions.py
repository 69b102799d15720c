"""Restricts the permissions of data folders made by earlier versions."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

OWN = (
    "archive",
    "backfill.json",
    "chats",
    "derived",
    "feedback",
    "feeds",
    "index",
    "outbox",
    "quotes",
    "samples",
    "updates",
    "vectors",
)
"""What a data folder holds of ours; whatever else lies there is somebody's own business."""
_OTHERS = 0o077
"""The rights of the group and of everybody else."""


def tighten(data: Path) -> None:
    """Makes what is kept readable for its owner alone; where that is refused all stays as it is.

    A folder that is closed already is not walked: nobody else gets at what lies in it.
    """
    with suppress(OSError):
        if any(_is_open(data / name) for name in OWN):
            for path in _ours(data):
                _close(path)


def _ours(data: Path) -> Iterator[Path]:
    """Files first, folders last: whoever is stopped on the way begins again."""
    for name in OWN:
        for folder, _, files in os.walk(data / name, topdown=False):
            yield from (Path(folder, file) for file in files)
            yield Path(folder)
    yield from (path for name in OWN if (path := data / name).is_file())
    yield data


def _is_open(path: Path) -> bool:
    try:
        return bool(path.lstat().st_mode & _OTHERS)
    except FileNotFoundError:
        return False


def _close(path: Path) -> None:
    with suppress(FileNotFoundError):  # another process has taken it away meanwhile
        mode = path.lstat().st_mode
        if mode & _OTHERS and not stat.S_ISLNK(mode):
            path.chmod(stat.S_IMODE(mode) & ~_OTHERS)  # what its owner has closed stays closed
