"""Writes the passage index: what has changed into the generation in use, or a whole one anew.

The writer is open only while changes are taken over, under a lock that no question asks for.
"""

from __future__ import annotations

import logging
import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

import tantivy
from filelock import FileLock, Timeout

from meetings.model.archive import Change
from meetings.model.errors import StenogramError
from meetings.ports.archive import Archive
from storage.files.checksummed import sealed
from storage.files.durable_file import (
    PRIVATE,
    cannot_write,
    make_folder,
    write_durably,
    write_through,
)
from storage.index.checksums import IndexFiles, times_in
from storage.index.forward_writing import ForwardFile
from storage.index.index_generations import AT_WORK, VERSION, Generations, state_in
from storage.index.meeting_documents import Documents, MeetingDocuments

_HEAP = 160_000_000
"""Bytes that tantivy may gather before it writes a segment, and takes only as they are needed:
what 2,000 transcripts of ten turns give. With 64 million those were two segments, and at eight of
them everybody waited until they were one (5 s at 8,000 transcripts), which took more memory."""

Progress = Callable[[int, int], None]

_LOG = logging.getLogger(__name__)


class IndexWriting:
    """Takes the archive's changes over into the index's files."""

    def __init__(
        self,
        folder: Path,
        schema: tantivy.Schema,
        documents: MeetingDocuments,
        generations: Generations,
        files: IndexFiles,
    ) -> None:
        self._folder = folder
        self._schema = schema
        self._documents = documents
        self._generations = generations
        self._files = files

    @contextmanager
    def alone(self, wait: float) -> Iterator[None]:
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

    def take_over(self, archive: Archive, progress: Progress | None) -> None:
        """Writes what the open generation lacks; the caller holds the lock."""
        done = self._generations.refresh()
        generation = self._generations.opened
        if generation is None or generation.is_damaged or archive.last_change() < done:
            self.build(archive, progress)
            return
        changes = archive.changes(done)
        ids = {change.meeting_id for change in changes}
        if not changes:
            return
        sound = self._generations.has_numbers_as_noted(generation.folder)
        if generation.is_mostly_removed or not sound:
            self.build(archive, progress)
            return
        try:
            self._write(generation.folder, archive, sorted(ids), _last(changes), progress)
        except ValueError as error:  # what tantivy raises: the index is not as it left it
            _LOG.warning("The index is made anew: %s", error)
            self.build(archive, progress)
        self._generations.refresh()

    def build(self, archive: Archive, progress: Progress | None) -> None:
        """Writes a whole generation beside the one in use; the caller holds the lock."""
        number = 1 + max((_number(path) for path in self._folder.glob("g*")), default=0)
        self._drop_all_but(self._generations.current())  # what somebody killed has left
        folder = self._folder / f"g{number}"
        try:
            make_folder(folder / "index")
            tantivy.Index(self._schema, path=str(folder / "index"))
            last = archive.last_change()
            self._write(folder, archive, _all_of(archive), last, progress, empty=True)
            write_durably(self._folder / "current", folder.name.encode())
        except BaseException:  # half of one would keep a full disk full
            shutil.rmtree(folder, ignore_errors=True)
            raise
        self._drop_all_but(folder)
        self._generations.reopen()

    def _drop_all_but(self, kept: Path | None) -> None:
        for folder in self._folder.glob("g*"):
            if folder != kept:
                shutil.rmtree(folder, ignore_errors=True)

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
        write_through(folder / AT_WORK, b"")
        index = tantivy.Index(self._schema, path=str(folder / "index"))
        known = self._generations.opened
        before = known if known is not None and known.folder == folder else None
        faults, removed = (dict(before.faults), before.removed) if before else ({}, 0)
        noted = state_in(folder).get("files", {}) if before else {}
        with (
            _committing_when_told(index) as writer,
            ForwardFile(folder / "index", self._files, noted) as forward,
        ):
            # A writer killed before its commit leaves files under the names that come next.
            writer.garbage_collect_files()
            for i, (meeting_id, found) in enumerate(self._documents.of(archive, ids)):
                if not empty:
                    removed += before.passages_of(meeting_id) if before else 0
                    writer.delete_documents_by_term("meeting", meeting_id)
                faults.pop(meeting_id, None)
                faults |= _added(writer, forward, meeting_id, found)
                if progress and (i + 1) % 10 == 0:
                    progress(i + 1, len(ids))
            forward.through()
            writer.commit()
        # Only merges are waited for: the least heap that tantivy takes.
        index.writer(heap_size=15_000_000, num_threads=1).wait_merging_threads()
        state = {
            "version": VERSION,
            "change": last,
            "faults": faults,
            "removed": removed,
            "files": self._files.sums(folder / "index"),
            "written": times_in(folder / "index"),
        }
        write_durably(folder / "state.json", sealed(state))
        (folder / AT_WORK).unlink()


@contextmanager
def _committing_when_told(index: tantivy.Index) -> Iterator[tantivy.IndexWriter]:
    """A writer; tantivy's own commits as it is left, though something failed: sentences whose rows
    the disk has not taken would be found.
    """
    writer = index.writer(heap_size=_HEAP, num_threads=1)
    try:
        yield writer
    except BaseException:
        with suppress(ValueError):  # what has failed says more
            writer.rollback()
            writer.garbage_collect_files()
            writer.wait_merging_threads()
        raise
    writer.wait_merging_threads()


def _added(
    writer: tantivy.IndexWriter, forward: ForwardFile, meeting_id: str, found: Documents
) -> dict[str, str]:
    """Writes a meeting's documents; its fault where it has none although it should."""
    if not isinstance(found, str):
        for document in found.lying_at(forward.append(found.numbers)):
            writer.add_json(document)
        return {}
    return {meeting_id: found} if found else {}


def _all_of(archive: Archive) -> list[str]:
    """The meetings of the catalogue, and those it lacks, which do not read back just now."""
    there: dict[str, None] = {entry.head.id: None for entry in archive.entries()}
    kinds = {change.meeting_id: change.kind for change in archive.changes(0)}
    return [*(there | {id_: None for id_, kind in kinds.items() if kind == "put"})]


def _last(changes: Sequence[Change]) -> int:
    return max(change.number for change in changes)


def _number(path: Path) -> int:
    return int(path.name[1:]) if path.name[1:].isdigit() else 0
