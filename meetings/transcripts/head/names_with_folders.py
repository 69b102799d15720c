"""Files that do not tell their day, in folders that do: "2031-05-06 council/transcript.vtt"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from meetings.transcripts.head.days_of_files import holds_days_of_copies, keeps_copies
from meetings.transcripts.head.file_names import day_written
from meetings.transcripts.head.titles_in_names import title_told

_ABOVE: Final = 3
"""Folders that may tell a day together: "2031/05/06/minutes.txt"."""
_MAY_TELL: Final = re.compile(r"\d{4}|\d\.\d\d\.\d\d|年")
"""What the folders of a day have, one of them at least: most have none, and are asked no more."""


def name_with_folders(parts: Sequence[str]) -> str:
    """A file's name, with the folders above it as far as these tell the day that it does not.

    ``parts``: the folders from the outermost on, and the name.
    """
    name = parts[-1]
    told = any(map(_MAY_TELL.search, parts[-1 - _ABOVE : -1]))
    if not told or day_written(name):
        return name
    for above in range(1, min(_ABOVE, len(parts) - 1) + 1):
        *folders, _ = last = parts[-1 - above :]
        if any(map(keeps_copies, folders)):
            break
        if day_written("/".join(last)):
            return name if _is_of_copy(parts[: -1 - above], folders[0]) else "/".join(last)
    return name


def _is_of_copy(above: Sequence[str], folder: str) -> bool:
    """Whether a folder that is but a day stands among others of copies: "Backups/2031-05-06"."""
    return title_told(folder) is None and any(map(holds_days_of_copies, above[-1:]))
