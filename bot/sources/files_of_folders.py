"""Which files of a folder may be transcripts."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from meetings.transcripts.readers.registry import READERS

_TEXTS = frozenset({".txt", ".html", ".htm", ".xml", ".atom", ".rss", ".jsonl", ".md", ".zip", ""})
_ENDINGS = _TEXTS.union(*(reader.endings for reader in READERS))
"""Files of a folder that may be transcripts; a file named by itself may end in anything."""


def files_in(places: Sequence[Path]) -> list[Path]:
    """The files that are meant: folders recursively, hidden files left out, each once."""
    found: dict[Path, None] = {}
    for place in places:
        if place.is_dir():
            inside = sorted(path for path in place.rglob("*") if _may_be_transcript(path, place))
            found.update(dict.fromkeys(inside))
        else:
            found[place] = None
    return list(found)


def left_out(places: Sequence[Path]) -> list[Path]:
    """The files of folders that end as no transcript does; hidden ones are not meant at all."""
    inside = (
        (path, place) for place in places if place.is_dir() for path in sorted(place.rglob("*"))
    )
    return [
        path
        for path, place in inside
        if path.is_file() and not _is_hidden(path, place) and not _may_be_transcript(path, place)
    ]


def _is_hidden(path: Path, root: Path) -> bool:
    return any(part.startswith(".") for part in path.relative_to(root).parts)


def _may_be_transcript(path: Path, root: Path) -> bool:
    return path.is_file() and not _is_hidden(path, root) and path.suffix.lower() in _ENDINGS
