"""The library that assistants read: the archive, or the bundled samples while it is empty."""

from __future__ import annotations

import datetime as dt
import threading
from collections.abc import Callable

from bot.library import Library
from bot.terminal.archive_or_samples import ArchiveOrSamples
from meetings.model.json_forms import Form
from meetings.retrieval.query.archive_cast import Cast, Casts


class Shelf:
    """Keeps up with what other processes add; its methods read from disk."""

    def __init__(
        self,
        own: Library,
        samples: Callable[[], Library],
        today: Callable[[], dt.date] = dt.date.today,
    ) -> None:
        self._own = own
        self._either = ArchiveOrSamples(own, samples)
        self._casts = Casts()
        self._catching_up = threading.Lock()
        self.today = today

    def library(self) -> Library:
        """The one that answers now, its index as new as can be."""
        with self._catching_up:
            self._own.caught_up()
            return self._either.library

    @property
    def has_samples_only(self) -> bool:
        """Whether nothing was added to the archive so far."""
        return self._either.library is not self._own

    def cast(self, library: Library) -> Cast:
        """The people of a library."""
        return self._casts.of(library.archive)

    def searched(self, library: Library) -> Form:
        """What was searched for a reply."""
        there = library.archive.totals()
        return {
            "meetings": there.meetings,
            "from": there.first.isoformat() if there.first else None,
            "to": there.last.isoformat() if there.last else None,
            "samples": library is not self._own,
        }
