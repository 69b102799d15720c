"""A data folder, to be copied from or to."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import groupby
from pathlib import Path
from typing import Final

from meetings.model.archive import Change
from meetings.model.errors import ArchiveDamaged
from meetings.model.json_forms import Form
from storage.archive.history import Event
from storage.archive.tinydb_archive import TinyArchive
from storage.files.durable_file import make_folder, write_aside
from storage.files.format_version import note_format
from storage.files.keyed_documents import Ledger
from storage.files.locking import only_writer
from storage.moving.contents import Figures, Kept
from storage.moving.note import note_move, unfinished_move
from storage.serial.fields import number_at

_LOG = logging.getLogger(__name__)
_LEDGERS: Final = {
    "chats": ("chats", "chats"),
    "questions": ("chats/questions", "questions"),
    "judged": ("chats/judged", "judged"),
    "verdicts": ("feedback", "verdicts"),
    "feeds": ("feeds", "feeds"),
    "quotes": ("quotes", "quotes"),
    "outbox": ("outbox", "outbox"),
}
"""Where each ledger lies, and what it is called there."""
_UPDATES: Final = "updates"


class FolderContents:
    """Fills the Contents port."""

    def __init__(self, data: Path) -> None:
        self._data = data.absolute()
        self._archive = TinyArchive(self._data)

    @property
    def shown(self) -> str:
        """The folder."""
        return str(self._data)

    @property
    def identity(self) -> str:
        """Its own path, whatever links lead to it."""
        return str(self._data.resolve())

    def moving_from(self) -> str | None:
        """Where an unfinished move into it comes from; None where there is none."""
        return unfinished_move(self._data)

    def begin(self, source: str) -> None:
        """A move into it begins."""
        note_move(self._data, source)

    def end(self) -> None:
        """The move is at its end."""
        note_move(self._data, None)

    def changes(self) -> Sequence[Change]:
        """The numbered changes."""
        return self._archive.changes(0)

    def events(self) -> Mapping[str, Event]:
        """The last change of every meeting that ever was, by id."""
        history = self._archive.history
        last = (history.last(id_) for id_ in dict.fromkeys(o.meeting_id for o in self.changes()))
        return {event.id: event for event in last if event is not None}

    def held(self) -> Mapping[str, int]:
        """The meetings that have their words, each with the change that they came with."""
        self._archive.last_change()
        months = self._archive.months
        return {
            id_: number_at(document, "change")
            for month in months.names()
            for id_, document in months.read_once(month).items()
            if self._archive.history.holds(id_, month)
        }

    def kept(self, ids: Sequence[str]) -> Iterator[Kept]:
        """These meetings."""
        for id_ in ids:
            event = self._archive.history.last(id_)
            document = event and self._archive.months.read(event.month).get(id_)
            if event is not None and document:
                yield Kept(event, dict(document), self._source(event), self._figures(document))

    def ledger(self, name: str) -> Mapping[str, Form]:
        """One of the ledgers."""
        return self._updates() if name == _UPDATES else self._opened(name).all()

    def put_history(self, changes: Sequence[Change], events: Mapping[str, Event]) -> None:
        """Adds changes that it does not have."""
        with only_writer(self._archive.folder):
            note_format(self._archive.folder)
            last = self._archive.last_change()
            self._archive.history.append(
                _event(change, events[change.meeting_id])
                for change in changes
                if change.number > last
            )

    def put_kept(self, meetings: Sequence[Kept]) -> None:
        """Adds meetings, in place of what there is of them."""
        with only_writer(self._archive.folder):
            sources = {one.event.sha256: one.data for one in meetings if one.data}
            self._archive.sources.keep(sources)
            ordered = sorted(meetings, key=lambda one: one.event.month)
            for month, group in groupby(ordered, key=lambda one: one.event.month):
                self._archive.months.write(month, [one.document for one in group])

    def drop_kept(self, ids: Iterable[str]) -> None:
        """Takes the words of meetings out that the source no longer has."""
        gone = set(ids)
        with only_writer(self._archive.folder):
            for month in self._archive.months.names() if gone else ():
                here = gone & set(self._archive.months.read(month))
                if here:
                    self._archive.months.write(month, without=here)

    def put_in_ledger(self, name: str, forms: Mapping[str, Form]) -> None:
        """Adds objects to a ledger, in place of those of the same keys."""
        if name == _UPDATES:
            self._put_updates(forms)
        else:
            self._opened(name).change(forms)

    def close(self) -> None:
        """Nothing is held open."""

    def _opened(self, name: str) -> Ledger:
        folder, called = _LEDGERS[name]
        return Ledger(self._data / folder, called)

    def _source(self, event: Event) -> bytes:
        try:
            return self._archive.sources.read(event.sha256)
        except ArchiveDamaged as error:
            _LOG.warning("%s", error)
            return b""

    def _figures(self, document: Form) -> Figures | None:
        facts = self._archive.kept_facts.kept(document)
        points = self._archive.figures.points_of(str(document["id"]))
        return None if facts is None or points is None else Figures(facts, points)

    def _updates(self) -> dict[str, Form]:
        try:
            lines = (self._data / _UPDATES / "answered.txt").read_text("ascii", "replace")
        except OSError:
            return {}
        return {line: {} for line in lines.splitlines() if len(line.split()) == 2}

    def _put_updates(self, forms: Mapping[str, Form]) -> None:
        make_folder(self._data / _UPDATES)
        lines = "".join(f"{line}\n" for line in {**self._updates(), **forms})
        write_aside(self._data / _UPDATES / "answered.txt", lines.encode())


def _event(change: Change, last: Event) -> Event:
    """A change with what is known of its meeting; only of the last is it sure to be true."""
    return replace(last, change=change)
