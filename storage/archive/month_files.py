"""Documents by month: TinyDB, one document a meeting, one file a month."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path
from threading import Lock
from typing import NamedTuple

from tinydb import TinyDB
from tinydb.table import Table

from meetings.model.errors import ArchiveDamaged
from meetings.model.json_forms import Form
from storage.archive.line_starts import LineStarts
from storage.files.tinydb_json_storage import NOTHING, JsonFile, document_at, document_of

Documents = Mapping[str, Form]
"""The documents of a month by their meeting's id. They are shared: not to be changed."""


class ById(Table):
    """A table whose document ids are meeting ids."""

    # TinyDB lets a table choose, but types only its own choice.
    document_id_class = str  # type: ignore[assignment]

    def write(self, documents: Iterable[Form], without: Iterable[str] = ()) -> None:
        """Puts and drops documents in one writing of the file."""

        def update(table: dict[str, Form]) -> None:
            for id_ in without:
                table.pop(id_, None)
            table.update({document["id"]: document for document in documents})

        self._update_table(update)  # type: ignore[arg-type]


class MonthFile(TinyDB):
    """The TinyDB of one month."""

    table_class = ById

    def __init__(self, path: Path, known: Mapping[str, Documents] = NOTHING) -> None:
        super().__init__(path, storage=JsonFile, known=known)

    def documents(self, name: str) -> ById:
        """A table of the month's documents."""
        table = self.table(name)
        if not isinstance(table, ById):
            raise TypeError(f"a table of {type(table)} where ById was made")
        return table


class Stamp(NamedTuple):
    """What changes whenever a file is replaced."""

    inode: int
    mtime_ns: int
    size: int


class _Parsed(NamedTuple):
    """A month's documents that read, and what is wrong with its file."""

    documents: Documents
    damage: ArchiveDamaged | None

    def sound(self) -> Documents:
        """The documents. Raises ArchiveDamaged where something is wrong."""
        if self.damage is not None:
            raise self.damage
        return self.documents


_SEARCHED = 200_000
"""Bytes of a month that are looked through for one document: of 5 million that takes 1.3 ms. In
months of half a million a document takes 120 us of a core where it is looked for, 57 where it is
known where it lies, and a question reads 13."""


class Months:
    """A folder of months. Readers need no lock, writers hold the store's.

    ``table`` names what the documents are; ``kept``: how many months stay parsed in memory.
    ``starts``: the folder for what is known of months larger than ``searched`` bytes.
    """

    def __init__(
        self,
        folder: Path,
        table: str,
        *,
        starts: Path | None = None,
        kept: int = 16,
        searched: int = _SEARCHED,
    ) -> None:
        self.folder = folder
        self._table = table
        self._kept = kept
        self._searched = searched
        self._starts = LineStarts(starts) if starts else None
        self._parsed: OrderedDict[str, tuple[Stamp, _Parsed]] = OrderedDict()
        self._turning = Lock()
        self._paths: dict[str, Path] = {}

    def path(self, month: str) -> Path:
        """Where a month lies; kept, as a question asks for 40 of them, at 3 us each to be made."""
        if month not in self._paths:
            self._paths[month] = self.folder / f"{month}.json"
        return self._paths[month]

    def names(self) -> list[str]:
        """The months that have a file, oldest first."""
        return sorted(path.stem for path in self.folder.glob("[0-9]*.json"))

    def read(self, month: str) -> Documents:
        """A month's documents, parsed again only where the file changed. Raises ArchiveDamaged."""
        parsed = self._read(month)
        return {} if parsed is None else parsed.sound()

    def readable(self, month: str) -> Documents:
        """The documents of a month that read, whatever is wrong with its file."""
        parsed = self._read(month)
        return {} if parsed is None else parsed.documents

    def one(self, month: str, meeting_id: str) -> Form | None:
        """One document that reads, without the others of its month unless they are read anyway."""
        stamp = self.stamp(month)
        with self._turning:
            known = self._parsed.get(month)
        if stamp is None or (known is not None and known[0] == stamp):
            return None if known is None or stamp is None else known[1].documents.get(meeting_id)
        with suppress(FileNotFoundError):
            found = self._looked_up(self.path(month), meeting_id, stamp)
            if found is not None:
                return found
        return self.readable(month).get(meeting_id)

    def _looked_up(self, path: Path, meeting_id: str, stamp: Stamp) -> Form | None:
        if self._starts is not None and stamp.size > self._searched:
            start = self._starts.of(path, stamp).get(meeting_id)
            found = None if start is None else document_at(path, meeting_id, start)
            if found is not None:
                return found
        return document_of(path, meeting_id)

    def read_once(self, month: str) -> Documents:
        """A month's documents, for a walk over all of them that would crowd out the kept ones."""
        return self._parse(month).sound()

    def _read(self, month: str) -> _Parsed | None:
        stamp = self.stamp(month)
        if stamp is None:
            return None
        with self._turning:
            known = self._parsed.get(month)
            if known is not None and known[0] == stamp:
                self._parsed.move_to_end(month)
                return known[1]
        parsed = self._parse(month)
        self._keep(month, stamp, parsed)
        return parsed

    def write(
        self, month: str, documents: Iterable[Form] = (), without: Iterable[str] = ()
    ) -> None:
        """Puts and drops documents in one step; durable when it returns."""
        before, new, gone = self._sound(month), list(documents), frozenset(without)
        known = NOTHING if before is None else {self._table: before}
        with MonthFile(self.path(month), known) as file:
            file.documents(self._table).write(new, gone)
        stamp = self.stamp(month)
        if before is not None and stamp is not None:  # nobody else writes: it need not be read
            kept = {key: one for key, one in before.items() if key not in gone}
            kept |= {str(one["id"]): one for one in new}
            self._keep(month, stamp, _Parsed(kept, None))

    def _sound(self, month: str) -> Documents | None:
        """What a month held when it was read, where that is how it lies there; nothing where
        there is no file; None where it has to be read.
        """
        with self._turning:
            known = self._parsed.get(month)
        now = self.stamp(month)
        if now is None:
            return {}
        is_now = known is not None and known[0] == now and known[1].damage is None
        return known[1].documents if known is not None and is_now else None

    def stamp(self, month: str) -> Stamp | None:
        """What tells whether a month's file is another; None where it has none."""
        try:
            stat = self.path(month).stat()
        except FileNotFoundError:
            return None
        return Stamp(stat.st_ino, stat.st_mtime_ns, stat.st_size)

    def _keep(self, month: str, stamp: Stamp, parsed: _Parsed) -> None:
        """Keeps a month in place of its older self, and drops the one not read for longest."""
        with self._turning:
            self._parsed.pop(month, None)
            self._parsed[month] = stamp, parsed
            while len(self._parsed) > self._kept:
                self._parsed.popitem(last=False)

    def _parse(self, month: str) -> _Parsed:
        try:
            with MonthFile(self.path(month)) as file:
                documents = {str(one.doc_id): one for one in file.documents(self._table)}
            return _Parsed(documents, None)
        except ArchiveDamaged as error:
            good = JsonFile(self.path(month)).salvage().items()
            return _Parsed({key: one for key, one in good if isinstance(one, dict)}, error)
