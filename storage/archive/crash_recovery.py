"""Puts an archive right whose writer was stopped before all of a change was written."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress

from meetings.model.errors import ArchiveDamaged
from meetings.model.json_forms import Form
from storage.archive.catalogue import Catalogue
from storage.archive.history import Event, History
from storage.archive.month_files import Months
from storage.archive.stored_form import event_of
from storage.archive.write_intent import Pending
from storage.serial.fields import BadForm, number_at


class CrashRecovery:
    """Enters in the journal what the months hold beyond it, and clears old places."""

    def __init__(
        self, history: History, months: Months, pending: Pending, catalogue: Catalogue
    ) -> None:
        self._history = history
        self._months = months
        self._pending = pending
        self._catalogue = catalogue

    def mend(self) -> None:
        """Rewrites a damaged journal, the damaged one being kept. The caller holds the lock."""
        if self._history.damage:
            self._history.mend()
            self._catalogue.refresh()

    def finish(self) -> None:
        """Enters in the journal what was written beyond it. The caller holds the lock."""
        if not self._pending.is_noted():
            return
        noted = self._pending.months()
        months = self._months.names() if noted is None else noted
        number = self._history.number
        found = [one for month in months for one in self._months.readable(month).values()]
        late = sorted((one for one in found if number_at(one, "change") > number), key=_change)
        if late:
            self._history.append(
                [event_of(one, not self._history.holds(one["id"])) for one in late]
            )
            self._catalogue.refresh()
        self.clear_old_places(months)

    def clear_old_places(self, months: Iterable[str]) -> None:
        """Drops documents that a later change has taken elsewhere or out; the note goes."""
        for month in months:
            try:
                here = self._months.read(month)
            except ArchiveDamaged:  # its documents of old are no harm, and repair reads them again
                continue
            old = [id_ for id_, document in here.items() if self._is_over(id_, document)]
            if old:
                self._months.write(month, without=old)
        self._pending.clear()

    def _is_over(self, meeting_id: str, document: Form) -> bool:
        event = self._history.last(meeting_id)
        return event is not None and number_at(document, "change") < event.change.number


def events_told(months: Months, history: History, pending: Pending) -> Iterable[Event]:
    """The changes that documents mention; none where a first change was not finished."""
    names = months.names()
    if not history.exists() and set(names) <= set(pending.months() or ()):
        return
    for month in names:
        for document in months.readable(month).values():
            with suppress(BadForm):
                yield event_of(document, is_new=False)


def _change(document: Form) -> int:
    return number_at(document, "change")
