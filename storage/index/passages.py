"""The passage index (tantivy): every sentence of the archive under the keys of its words.

Derived: what it holds can be made again from the archive, and is, when it is missing, broken or
was made by other rules. A generation lies in a folder of its own; `current` names the one in use,
so that readers have a whole index at any moment and wait for nobody. The writer is open only while
changes are taken over, under a lock that no question asks for.
"""

from __future__ import annotations

import atexit
import logging
import os
import re
import shutil
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import tantivy
from filelock import FileLock, Timeout

from meetings.facts.extraction.extract import RULES_VERSION
from meetings.model.archive import Change
from meetings.model.boolean_query import BooleanQuery
from meetings.model.errors import ArchiveBusy, StenogramError
from meetings.model.hits import Hits
from meetings.model.passage import Passage, TermGroup
from meetings.ports.archive import Archive
from meetings.ports.spreading_work import Each
from meetings.retrieval.indexing.passages import (
    MOST_OF_TURNS,
    passages_of,
)
from meetings.retrieval.indexing.sentence_traits import SIGNS_VERSION
from meetings.text.stems import KEYS_VERSION
from meetings.transcripts.read import READER_VERSION
from storage.files.checksummed import Record, sealed, unsealed_or_plain
from storage.files.durable_file import (
    PRIVATE,
    cannot_write,
    make_folder,
    write_durably,
    write_through,
)
from storage.index.checksums import IndexFiles, times_in
from storage.index.meeting_documents import Cut, Documents, FactsOnTheWay, MeetingDocuments
from storage.index.passage_documents import lies, passage_of, place_of, schema
from storage.index.passage_fast_fields import hits_of
from storage.index.passage_queries import PassageQueries
from storage.index.two_pass_search import TwoPassSearch

_VERSION = f"5.{KEYS_VERSION}.{SIGNS_VERSION}.{READER_VERSION}.{RULES_VERSION}"
"""What made the index; one of another version is rebuilt."""

_HEAP = 64_000_000
"""Bytes that tantivy gathers before it writes a segment: less makes many small ones, which it has
to merge; it refuses below 15 MB a thread."""
_AT_WORK = "writing"
"""Stands beside an index while something is written into it."""
_AT_ONCE = 100
"""Meetings taken over between two commits, and two words of progress."""

_GENERATION = re.compile(r"g\d{1,9}", re.ASCII)
"""What a generation's folder is called; where a power cut left zeros, nothing is."""

LOOKED_THROUGH = 3_000_000
"""Passages of which each is looked at closely: of fewer that takes hardly longer than two passes,
which of 250 candidates have nine in ten."""
_FEW = 500
"""Whoever wants more passages than this wants all there are, and not the best."""

Progress = Callable[[int, int], None]
_LOG = logging.getLogger(__name__)


@dataclass(slots=True)
class _Generation:
    """An index in use: its folder, the change it holds, a searcher that sees it as of then."""

    folder: Path
    index: tantivy.Index
    searcher: tantivy.Searcher
    change: int
    stamp: int
    faults: Mapping[str, str]
    two_passes: TwoPassSearch


class PassageIndex:
    """Finds passages; takes over the archive's changes when told to."""

    def __init__(
        self,
        folder: Path,
        cut: Cut = passages_of,
        looked_through: int = LOOKED_THROUGH,
        each: Each = map,
        on_the_way: FactsOnTheWay | None = None,
    ) -> None:
        self._folder = folder
        self._documents = MeetingDocuments(cut, each, on_the_way)
        self._schema = schema()
        self._queries = PassageQueries(self._schema)
        self._looked_through = looked_through
        self._pointer = folder / "current"
        self._pointed: tuple[tuple[int, int], Path | None] = ((-1, -1), None)
        self._generation: _Generation | None = None
        self._files = IndexFiles()
        self._words: tuple[int, tuple[str, ...]] = (-1, ())

    # -- taking changes over -------------------------------------------------------------

    def behind(self, archive: Archive) -> int:
        """How many changes of the archive the index does not hold yet."""
        last, held = archive.last_change(), self._refresh()
        return last - held if last >= held else max(last, 1)  # of a journal that lost its end

    def catch_up(
        self, archive: Archive, *, wait: float = 0, progress: Progress | None = None
    ) -> bool:
        """Takes over what is missing; False where another process is at it and we do not wait."""
        if not self.behind(archive) and self._generation is not None:
            return True
        try:
            with self._alone(wait):
                self._take_over(archive, progress)
        except Timeout:
            return False
        return True

    @contextmanager
    def _alone(self, wait: float) -> Iterator[None]:
        """Holds the index's lock. Raises Timeout, and ArchiveError where the disk refuses."""
        make_folder(self._folder)
        try:
            with FileLock(str(self._folder / "lock"), timeout=wait, mode=PRIVATE):
                yield
        except (Timeout, StenogramError):
            raise
        except (OSError, ValueError) as error:  # tantivy tells what the disk says as a ValueError
            refused = error if isinstance(error, OSError) else OSError(str(error)[:200])
            raise cannot_write(self._folder, refused) from error

    def rebuild(
        self, archive: Archive, *, wait: float = 60, progress: Progress | None = None
    ) -> None:
        """Rebuilds the whole index beside the one in use, then puts it in its place."""
        try:
            with self._alone(wait):
                self._build(archive, progress)
        except Timeout as error:
            raise ArchiveBusy("another process is building the index; try again later") from error

    def _take_over(self, archive: Archive, progress: Progress | None) -> None:
        done = self._refresh()
        generation = self._generation
        if generation is None or archive.last_change() < done:
            self._build(archive, progress)
            return
        changes = archive.changes(done)
        ids = {change.meeting_id for change in changes}
        if not changes:
            return
        try:
            self._write(generation.folder, archive, sorted(ids), _last(changes), progress)
        except ValueError as error:  # what tantivy raises: the index is not as it left it
            _LOG.warning("The index is made anew: %s", error)
            self._build(archive, progress)
        self._refresh()

    def _build(self, archive: Archive, progress: Progress | None) -> None:
        number = 1 + max((_number(path) for path in self._folder.glob("g*")), default=0)
        folder = self._folder / f"g{number}"
        make_folder(folder / "index")
        tantivy.Index(self._schema, path=str(folder / "index"))
        last = archive.last_change()
        ids = [entry.head.id for entry in archive.entries()]
        self._write(folder, archive, ids, last, progress, empty=True)
        write_durably(self._folder / "current", folder.name.encode())
        for old in self._folder.glob("g*"):
            if old != folder:
                shutil.rmtree(old, ignore_errors=True)
        self._generation = None
        self._refresh()

    def _write(
        self,
        folder: Path,
        archive: Archive,
        ids: Sequence[str],
        last: int,
        progress: Progress | None,
        *,
        empty: bool = False,
    ) -> None:
        write_through(folder / _AT_WORK, b"")
        index = tantivy.Index(self._schema, path=str(folder / "index"))
        known = self._generation
        faults = dict(known.faults) if known is not None and known.folder == folder else {}
        with index.writer(heap_size=_HEAP, num_threads=1) as writer:
            # A writer killed before its commit leaves files under the names that come next.
            writer.garbage_collect_files()
            for i, (meeting_id, found) in enumerate(self._documents.of(archive, ids)):
                if not empty:
                    writer.delete_documents_by_term("meeting", meeting_id)
                faults.pop(meeting_id, None)
                faults |= _added(writer, meeting_id, found)
                if progress and (i + 1) % 10 == 0:
                    progress(i + 1, len(ids))
            writer.commit()
        # Only merges are waited for: the least heap that tantivy takes.
        index.writer(heap_size=15_000_000, num_threads=1).wait_merging_threads()
        state = {
            "version": _VERSION,
            "change": last,
            "faults": faults,
            "files": self._files.sums(folder / "index"),
            "written": times_in(folder / "index"),
        }
        write_durably(folder / "state.json", sealed(state))
        (folder / _AT_WORK).unlink()

    def faults(self) -> Mapping[str, str]:
        """The meetings that have no passages although they should, each with the reason."""
        self._refresh()
        return self._generation.faults if self._generation else {}

    # -- reading -------------------------------------------------------------------------

    def _refresh(self) -> int:
        """Opens or reopens what is newest; the number of the change it holds, 0 for none."""
        folder = self._current()
        if folder is None:
            self._generation = None
            return 0
        stamp = _stamp(folder / "state.json")
        known = self._generation
        if known is not None and known.folder == folder and known.stamp == stamp:
            return known.change
        self._generation = self._open(folder, stamp)
        if self._generation is None and _stamp(folder / "state.json") != stamp:
            return self._refresh()  # a writer has finished meanwhile
        return self._generation.change if self._generation else 0

    def _current(self) -> Path | None:
        """The folder in use; what tells it is read again only where it was replaced."""
        try:
            stat = self._pointer.stat()
        except OSError:
            return None
        stamp = stat.st_ino, stat.st_mtime_ns
        if stamp != self._pointed[0]:
            self._pointed = stamp, self._told()
        return self._pointed[1]

    def _told(self) -> Path | None:
        try:
            name = self._pointer.read_text("utf-8").strip()
        except (OSError, ValueError):
            return None
        return self._folder / name if _GENERATION.fullmatch(name) else None

    def _open(self, folder: Path, stamp: int) -> _Generation | None:
        try:
            state = _state_in(folder)
            if state["version"] != _VERSION or not self._is_intact(folder, state, self._files):
                return None
            index = tantivy.Index.open(str(_lockable(folder / "index")))
            index.reload()
            change, faults = int(state["change"]), dict(state.get("faults") or {})
            searcher = index.searcher()
            two_passes = TwoPassSearch(searcher, self._queries)
            return _Generation(folder, index, searcher, change, stamp, faults, two_passes)
        except (OSError, ValueError, KeyError, TypeError):
            # missing, half written or damaged: it is derived, so it is rebuilt
            return None

    def _is_intact(self, folder: Path, state: Record, files: IndexFiles) -> bool:
        unfinished = (folder / _AT_WORK).exists()
        noted, written = state.get("files", {}), state.get("written", {})
        return files.are(folder / "index", noted, written, unfinished=unfinished)

    def _searcher(self) -> tantivy.Searcher | None:
        self._refresh()
        return self._generation.searcher if self._generation else None

    def search(self, groups: Sequence[TermGroup], limit: int) -> list[Passage]:
        """The passages that hold most of the groups, best first."""
        searcher, generation = self._searcher(), self._generation
        if searcher is None or generation is None or not groups:
            return []
        if searcher.num_docs > self._looked_through and limit <= _FEW:
            return generation.two_passes.found(groups, limit)
        hits = searcher.search(self._queries.exact(groups), limit, count=False).hits
        # read as they lie, passages of one block unpack it once: .85 ms of a core in place of 1.1
        order = sorted(range(len(hits)), key=lambda at: lies(hits[at][1]))
        read = {at: passage_of(searcher, hits[at][1], hits[at][0]) for at in order}
        return [read[at] for at in range(len(hits))]

    def holding(self, query: BooleanQuery) -> Hits:
        """All passages that meet a query, to be counted and sorted without reading them."""
        searcher = self._searcher()
        return hits_of(searcher, self._queries.met_by(query)) if searcher else Hits()

    def of_turns(self, places: Sequence[tuple[str, int]]) -> list[Passage]:
        """All passages of some turns."""
        searcher = self._searcher()
        if searcher is None or not places:
            return []
        terms = [place_of(meeting_id, turn) for meeting_id, turn in places]
        query = tantivy.Query.term_set_query(self._schema, "place", terms)
        hits = searcher.search(query, MOST_OF_TURNS, count=False).hits
        return [passage_of(searcher, address, 0.0) for _, address in hits]

    def frequency(self, key: str) -> int:
        """How many passages hold a key."""
        return self.frequencies([key])[0]

    def frequencies(self, keys: Sequence[str]) -> list[int]:
        """How many passages hold each of some keys."""
        searcher = self._searcher()
        return [searcher.doc_freq("own", key) if searcher else 0 for key in keys]

    def total(self) -> int:
        """How many passages there are."""
        searcher = self._searcher()
        return searcher.num_docs if searcher else 0

    def vocabulary(self) -> tuple[str, ...]:
        """The folded words of the archive, most frequent first; kept until the index changes."""
        searcher = self._searcher()
        if searcher is None or self._generation is None:
            return ()
        if self._words[0] != self._generation.stamp:
            words = tuple(word for word, _ in searcher.terms_with_prefix("words", ""))
            self._words = self._generation.stamp, words
        return self._words[1]

    def is_unfinished(self, archive: Archive) -> bool:
        """Whether somebody was stopped before it was made, or brought up to date."""
        if self.healthy():
            return self.behind(archive) > 0
        return self._current() is None and not any(self._folder.glob("g*/state.json"))

    def healthy(self) -> bool:
        """Whether an index of the present version opens, and each of its files is as written."""
        if self._searcher() is None or self._generation is None:
            return False
        folder = self._generation.folder
        return self._is_intact(folder, _state_in(folder), IndexFiles(large=sys.maxsize))


def _added(writer: tantivy.IndexWriter, meeting_id: str, found: Documents) -> dict[str, str]:
    """Writes a meeting's documents; its fault where it has none although it should."""
    if not isinstance(found, str):
        for document in found:
            writer.add_json(document)
        return {}
    return {meeting_id: found} if found else {}


def _state_in(folder: Path) -> Record:
    return unsealed_or_plain((folder / "state.json").read_bytes()) or {}


def _lockable(folder: Path) -> Path:
    """The folder, or links to its files from one where tantivy may make the locks it reads by."""
    if os.access(folder, os.W_OK):
        return folder
    elsewhere = TemporaryDirectory(prefix="stenogram-index-")
    atexit.register(elsewhere.cleanup)
    for path in folder.iterdir():
        if path.suffix != ".lock":
            (Path(elsewhere.name) / path.name).symlink_to(path.absolute())
    return Path(elsewhere.name)


def _last(changes: Sequence[Change]) -> int:
    return max(change.number for change in changes)


def _number(path: Path) -> int:
    return int(path.name[1:]) if path.name[1:].isdigit() else 0


def _stamp(path: Path) -> int:
    try:
        return path.stat().st_mtime_ns
    except OSError:
        return -1
