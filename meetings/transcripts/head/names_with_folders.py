"""Files that do not tell their day, in folders that do: "2031-05-06 council/transcript.vtt"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from meetings.transcripts.head.file_names import day_written

_ABOVE: Final = 3
"""Folders that may tell a day together: "2031/05/06/minutes.txt"."""
_OF_COPIES: Final = re.compile(
    r"(?<![^\W\d_])(?:backups?|copy|copies|exports?|exported|downloads?|downloaded|uploads?|dumps?"
    r"|snapshots?|archives?|archived|temp|tmp|old|копи[яи]|резервн\w+|архив\w*|выгрузк\w+"
    r"|загрузк\w+|скачан\w*|старое|бэкап\w*)(?![^\W\d_])",
    re.IGNORECASE,
)
"""Folders whose day is that on which somebody put files there."""


def name_with_folders(parts: Sequence[str]) -> str:
    """A file's name, with the folders above it as far as these tell the day that it does not.

    ``parts``: the folders from the outermost on, and the name.
    """
    name = parts[-1]
    if day_written(name):
        return name
    for above in range(1, min(_ABOVE, len(parts) - 1) + 1):
        *folders, _ = told = parts[-1 - above :]
        if any(map(_OF_COPIES.search, folders)):
            break
        if day_written("/".join(told)):
            return "/".join(told)
    return name
