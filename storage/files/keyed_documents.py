"""Documents by key, in memory: a TinyDB file plus a journal of changes since.

A change costs one line of the journal, however many documents there are. When the journal has
grown longer than what it changes it is folded: TinyDB file first, then an empty journal. Whoever
was stopped between the two finds both, and applying the journal once more changes nothing.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from threading import RLock

from tinydb import TinyDB
from tinydb.table import Table

from meetings.model.errors import ArchiveDamaged
from meetings.model.json_forms import Form
from storage.files.journal import START, Journal, JournalReading
from storage.files.locking import WAIT, only_writer
from storage.files.set_aside import files_aside, set_aside
from storage.files.tinydb_json_storage import JsonFile

_LOG = logging.getLogger(__name__)

_FOLD_AFTER = 4_000
"""How many changes the journal may hold beyond the number of documents."""


class _ByKey(Table):
    """A table whose document ids are the documents' keys."""

    # TinyDB lets a table choose, but types only its own choice.
    document_id_class = str  # type: ignore[assignment]

    def replace_all(self, documents: Mapping[str, Form]) -> None:
        """Writes these documents and no others."""

        def update(table: dict[str, Form]) -> None:
            table.clear()
            table.update(documents)

        self._update_table(update)  # type: ignore[arg-type]


class _File(TinyDB):
    table_class = _ByKey

    def rows(self, name: str) -> _ByKey:
        table = self.table(name)
        if not isinstance(table, _ByKey):
            raise TypeError(f"a table of {type(table)} where one by key was made")
        return table


class Ledger:
    """Keeps documents; any number of processes and threads may use one folder.

    Documents handed out are shared: they are replaced, never changed. Whoever reads waits for no
    writer: neither for the disk, nor for another process that holds the lock of writing.
    """

    def __init__(
        self, folder: Path, name: str, *, fold_after: int = _FOLD_AFTER, wait: float = WAIT
    ) -> None:
        self._folder = folder
        self._name = name
        self._path = folder / f"{name}.json"
        self._journal_path = folder / f"{name}.jsonl"
        self._journal = Journal(folder / f"{name}.jsonl", {"folded": True})
        self._fold_after = fold_after
        self._wait = wait
        self._lock = RLock()  # of what is in memory: held for a moment
        self._writers = RLock()  # held while something is written
        self._position = START
        self._loaded = False
        self._documents: dict[str, Form] = {}
        self._behind = 0
        self._damage: dict[Path, str] = {}
        self._torn = False

    def get(self, key: str) -> Form | None:
        """A document, or None."""
        with self._lock:
            self._catch_up()
            return self._documents.get(key)

    def all(self) -> dict[str, Form]:
        """All documents by key, in the order in which they came."""
        with self._lock:
            self._catch_up()
            return dict(self._documents)

    def __len__(self) -> int:
        with self._lock:
            self._catch_up()
            return len(self._documents)

    def oldest(self, count: int) -> list[str]:
        """The keys that came first."""
        with self._lock:
            return list(islice(self._documents, count))

    def change(self, changes: Mapping[str, Form | None]) -> None:
        """Puts documents and drops those given as None, all or none; durable when it returns."""
        with self.writing():
            self.append(changes)

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Holds the lock, with all news taken in, for a look followed by ``append``."""
        with self._writers, only_writer(self._folder, self._wait):
            self._catch_up()
            self._mend()
            yield

    def damage(self) -> dict[Path, str]:
        """Files that do not read back, each with what is wrong; what reads of them is served."""
        with self._lock:
            self._loaded = False
            self._catch_up()
            if self._torn:
                self._damage[self._journal_path] = f"{self._journal_path} has a torn end"
            return dict(self._damage)

    def mend(self) -> list[Path]:
        """Sets damaged files aside and rewrites what can be read; which files they were."""
        if found := list(self.damage()):
            with self.writing():
                pass
        return found

    def purge(self, changes: Mapping[str, Form | None]) -> None:
        """``change``, after which no file holds what was dropped, set-aside ones included."""
        with self.writing():
            if self._path.exists() or self._journal_path.exists():
                with self._lock:
                    self._apply(changes)
                self._fold()
            for left in (*files_aside(self._folder), *self._folder.rglob(".*.tmp")):
                left.unlink()

    def append(self, changes: Mapping[str, Form | None]) -> None:
        """``change`` for whoever holds the lock."""
        if not changes:
            return
        if not self._path.exists():  # so that a journal that is missing later is missed
            self._fold()
        self._journal.append([{"set": changes}])
        self._catch_up()
        if self._behind > self._fold_after + len(self._documents):
            self._fold()

    def _catch_up(self) -> None:
        """Takes in what was written since; one stat where nothing was."""
        with self._lock:
            if not self._loaded or self._journal.has_more(self._position):
                self._take_in(self._journal.read(self._position if self._loaded else START))

    def _take_in(self, reading: JournalReading) -> None:
        if reading.anew or not self._loaded:
            self._damage = {}
            self._documents = self._folded()
            self._behind = 0
            self._look_for_damage(reading)
        for record in reading.records:
            self._apply(record.get("set"))
        self._position = reading.position
        self._torn = reading.torn
        self._loaded = True

    def _look_for_damage(self, reading: JournalReading) -> None:
        """Notes and tells what is wrong with journal and file, taken together."""
        if reading.damage:
            self._damage[self._journal_path] = reading.damage
        elif not reading.header and self._path.exists():
            self._damage[self._journal_path] = f"{self._journal_path} is missing"
        if reading.header.get("folded") and not self._path.exists():
            self._damage[self._path] = f"{self._path} is missing"
        for what in self._damage.values():
            _LOG.error("%s. What reads of it is served; `check --repair` mends it.", what)

    def _mend(self) -> None:
        """Sets damaged files aside and rewrites what can be read; the caller holds the lock."""
        for path in self._damage:
            if path.exists():
                set_aside(path, copy=True)
        if self._damage:
            self._fold()
            self._damage = {}

    def _apply(self, changes: object) -> None:
        if not isinstance(changes, dict):
            return
        for key, document in changes.items():
            if document is None:
                self._documents.pop(key, None)
            else:
                self._documents[key] = document
        self._behind += len(changes)

    def _folded(self) -> dict[str, Form]:
        try:
            with _File(self._path, storage=JsonFile) as file:
                return {str(one.doc_id): dict(one) for one in file.rows(self._name)}
        except ArchiveDamaged as error:
            self._damage[self._path] = str(error)
            return {key: one for key, one in JsonFile(self._path).salvage().items() if _is(one)}

    def _fold(self) -> None:
        with self._lock:
            documents = dict(self._documents)
        if self._damage:  # TinyDB would read the damaged file first
            JsonFile(self._path).write({self._name: documents})
        with _File(self._path, storage=JsonFile) as file:
            file.rows(self._name).replace_all(documents)
        self._journal.replace(())
        with self._lock:
            self._position = self._journal.read(START).position
            self._behind = 0


def _is(document: object) -> bool:
    return isinstance(document, dict)
