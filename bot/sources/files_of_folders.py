"""Which files of a folder may be transcripts."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from meetings.transcripts.readers.registry import READERS
from storage.files.format_version import is_data_folder

_TEXTS = frozenset({".txt", ".html", ".htm", ".xml", ".atom", ".rss", ".jsonl", ".md", ".zip", ""})
_ENDINGS = _TEXTS.union(*(reader.endings for reader in READERS))
"""Files of a folder that may be transcripts; a file named by itself may end in anything."""


def files_in(places: Sequence[Path]) -> list[Path]:
    """The files that are meant: folders recursively, links to folders too, hidden files left out.

    What cannot be looked at (a broken link, a folder that is closed to us) is among them: whoever
    reads them tells why not. Data folders of ours are not: their months would be added as
    transcripts once more.
    """
    found: dict[Path, None] = {}
    for place in places:
        if place.is_dir():
            inside = sorted(path for path in _inside(place) if _may_be_transcript(path))
            found.update(dict.fromkeys(inside))
        else:
            found[place] = None
    return list(found)


def left_out(places: Sequence[Path]) -> list[Path]:
    """The files of folders that end as no transcript does; hidden ones are not meant at all."""
    return [
        path
        for place in places
        if place.is_dir()
        for path in sorted(_inside(place))
        if not _may_be_transcript(path)
    ]


def data_folders(places: Sequence[Path]) -> list[Path]:
    """The data folders of ours that were passed over."""
    folders = [folder for place in places for folder, _ in _walked(place, closed=[])]
    return [folder for folder in folders if is_data_folder(folder)]


def _inside(root: Path) -> Iterator[Path]:
    """The files of a folder and of those in it, and the folders that are closed to us."""
    closed: list[OSError] = []
    for folder, files in _walked(root, closed):
        if not is_data_folder(folder):
            yield from (folder / one for one in files if not one.startswith("."))
    yield from (Path(error.filename) for error in closed)


def _walked(root: Path, closed: list[OSError]) -> Iterator[tuple[Path, list[str]]]:
    """Folders with the names of their files, each folder once, by whatever links it is reached.

    Links to folders are followed last, so that what also lies in the folder itself is found under
    its own path. Of a data folder nothing further is walked, nor of hidden folders.
    """
    seen: set[str] = set()
    links = [root]
    while links:
        for name, folders, files in os.walk(links.pop(0), onerror=closed.append):
            folder, really = Path(name), os.path.realpath(name)
            if really in seen or is_data_folder(folder):
                folders.clear()
            if really in seen:
                continue
            seen.add(really)
            folders[:] = sorted(one for one in folders if not one.startswith("."))
            links.extend(folder / one for one in folders if (folder / one).is_symlink())
            yield folder, files


def _may_be_transcript(path: Path) -> bool:
    try:
        if path.is_dir():  # one that is closed to us
            return True
        is_special = path.exists() and not path.is_file()
    except PermissionError:
        is_special = False
    return not is_special and path.suffix.lower() in _ENDINGS
