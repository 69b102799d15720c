"""Writes judged meetings in an order that leaves the archive whole wherever it is stopped.

Each step is durable before the next:
sources' bytes → note of the months at work → month files, in order of their numbers → journal
→ old places of meetings that moved → the note goes. Numbers follow the months, so a stopped
writer leaves the first of them; who comes next finds the note, and `crash_recovery.py` does the
rest.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby

from meetings.model.archive import Stored
from meetings.model.json_forms import Form
from storage.archive.catalogue import Catalogue
from storage.archive.crash_recovery import CrashRecovery
from storage.archive.history import History
from storage.archive.identity_resolution import Item
from storage.archive.month_files import Months
from storage.archive.sources import SourceBytes
from storage.archive.stored_form import document_of, entry_of, event_of
from storage.archive.write_intent import Pending
from storage.serial.fields import number_at
from storage.serial.meetings_from_json import head_from


class BatchWriter:
    """Meetings that belong together, made durable together."""

    def __init__(
        self,
        history: History,
        months: Months,
        sources: SourceBytes,
        pending: Pending,
        catalogue: Catalogue,
        recovery: CrashRecovery,
    ) -> None:
        self._history = history
        self._months = months
        self._sources = sources
        self._pending = pending
        self._catalogue = catalogue
        self._recovery = recovery

    def write(self, items: list[Item]) -> list[Stored]:
        """Keeps what is new or changed of judged meetings. The caller holds the lock."""
        changed = sorted((item for item in items if item.outcome != "unchanged"), key=_month)
        numbers = self._store(changed) if changed else {}
        self._keep_lost_sources([item for item in items if item.outcome == "unchanged"])
        return [_stored(item, numbers) for item in items]

    def _keep_lost_sources(self, items: Sequence[Item]) -> None:
        """Adding a transcript again puts back the bytes that were lost or damaged since."""
        if not items:  # nor is the whole history looked through for what is new
            return
        present = self._history.present_sources()
        self._sources.keep({one.sha256: one.data for one in items if one.sha256 in present})

    def _store(self, items: list[Item]) -> dict[str, int]:
        """Writes meetings, given in order of their months; their changes' numbers by id."""
        first = self._history.number + 1
        numbers = {item.id: number for number, item in enumerate(items, first)}
        documents = [
            document_of(one.meeting, one.sha256, numbers[one.id], one.wording) for one in items
        ]
        old = [event for one in items if (event := self._history.last(one.id)) and event.stays]
        months = {item.month for item in items} | {event.month for event in old}
        self._expect_readable(months)
        self._sources.keep({item.sha256: item.data for item in items})
        self._pending.note(months)
        for month, group in groupby(documents, key=_month_of_document):
            self._months.write(month, group)
        self._history.append(
            [event_of(one, not self._history.holds(one["id"])) for one in documents]
        )
        self._catalogue.refresh()
        self._recovery.clear_old_places({event.month for event in old})
        self.forget_sources({event.sha256 for event in old})
        return numbers

    def _expect_readable(self, months: Iterable[str]) -> None:
        """Lets a damaged month stop a change before it has begun."""
        for month in months:
            self._months.read(month)

    def forget_sources(self, names: set[str]) -> None:
        """Drops sources by their hashes, those kept that a meeting still has."""
        if names:
            self._sources.forget(names - self._history.present_sources())


def _stored(item: Item, numbers: dict[str, int]) -> Stored:
    if item.before is not None and item.outcome == "unchanged":
        return Stored("unchanged", head_from(item.before), number_at(item.before, "change"))
    replaced = entry_of(item.before) if item.before is not None else None
    head = item.meeting.head
    return Stored(item.outcome, head, numbers[item.id], replaced, item.resembles)


def _month(item: Item) -> str:
    return item.month


def _month_of_document(document: Form) -> str:
    return str(document["date"])[:7]
