"""Which months were found sound, so that a start looks only through those that have changed since.

Derived: the file of a month counts as sound while its stamp and the last change of its meetings
are those that were noted. What rots on the disk without either is found by `check`, which reads
everything.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path

import orjson

from meetings.model.errors import ArchiveError
from storage.archive.history import Event, History
from storage.archive.month_files import Months
from storage.files.durable_file import make_folder, write_durably

_State = list[int]
"""Of a month: how many meetings it should hold, their last change, and the stamp of its file."""


class MonthsLookedThrough:
    """The months of an archive as they were when somebody last looked through them."""

    def __init__(self, path: Path, months: Months, history: History) -> None:
        self._path = path
        self._months = months
        self._history = history

    def changed(self) -> list[str]:
        """The months that have changed since, oldest first; at first all."""
        known = self._known()
        return [month for month, state in self._states().items() if known.get(month) != state]

    def note(self) -> None:
        """Remembers all months as they are: somebody has looked through them."""
        with suppress(OSError, ArchiveError):  # the next start looks again
            make_folder(self._path.parent)
            write_durably(self._path, orjson.dumps(self._states()))

    def _known(self) -> Mapping[str, object]:
        with suppress(OSError, ValueError):
            found = orjson.loads(self._path.read_bytes())
            return found if isinstance(found, dict) else {}
        return {}

    def _states(self) -> dict[str, _State]:
        told = _told(self._history.present())
        names = sorted({*told, *self._months.names()})
        return {
            month: [*told.get(month, (0, 0)), *(self._months.stamp(month) or ())]
            for month in names
        }


def _told(events: Iterable[Event]) -> Mapping[str, tuple[int, int]]:
    """How many meetings each month has by the journal, and their last change."""
    told: dict[str, tuple[int, int]] = {}
    for event in events:
        count, last = told.get(event.month, (0, 0))
        told[event.month] = count + 1, max(last, event.change.number)
    return told
