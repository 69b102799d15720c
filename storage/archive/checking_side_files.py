"""Finds and mends damage beside meetings and sources: notes, ledgers, vectors, samples."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

from filelock import FileLock

from meetings.model.errors import ArchiveDamaged
from storage.archive.checking import Problem, verify
from storage.archive.history import month_of
from storage.archive.month_files import Months
from storage.archive.tinydb_archive import TinyArchive
from storage.archive.write_intent import Pending
from storage.files.checksummed import unsealed_or_plain
from storage.files.durable_file import PRIVATE, write_durably
from storage.files.format_version import format_of
from storage.files.keyed_documents import Ledger
from storage.files.locking import WAIT
from storage.files.set_aside import set_aside
from storage.index.chunk_table_checksum import NO_CHUNKS, wrong_with_chunks
from storage.index.mending_vectors import mend_vectors, wrong_with_vectors
from storage.index.neighbours import LISTS, wrong_with_lists

_LEDGERS = (
    ("chats", "chats"),
    ("chats/questions", "questions"),
    ("chats/judged", "judged"),
    ("outbox", "outbox"),
    ("feedback", "verdicts"),
    ("feeds", "feeds"),
    ("quotes", "quotes"),
)
"""Folders with what changes often, and what it is called there."""


def damage_in(data: Path) -> list[Problem]:
    """What is wrong with files beside meetings, sources and index; looks, and changes nothing."""
    found = [*_notes(data), *_ledgers(data), *_backfill(data), *_vectors(data)]
    return [Problem(str(path.relative_to(data)), what) for path, what in found]


def facts_damage(data: Path, archive: TinyArchive) -> list[Problem]:
    """Months whose facts are missing or do not read back."""
    months = Months(data / "derived" / "facts", "facts")
    found = []
    for month in sorted({month_of(entry.head) for entry in archive.entries()}):
        where = str(months.path(month).relative_to(data))
        try:
            months.read_once(month)
        except ArchiveDamaged as error:
            found.append(Problem(where, str(error)))
        else:
            if not months.path(month).exists():
                found.append(Problem(where, "it is missing"))
    return found


def mend_beside(data: Path) -> list[str]:
    """Sets damaged files aside and rewrites what can be read; what was done, a line each."""
    done = []
    for folder, name in _LEDGERS:
        if (data / folder).is_dir():
            mended = Ledger(data / folder, name).mend()
            done += [f"{path.relative_to(data)}: what reads of it is kept." for path in mended]
    for path, _ in _backfill(data):
        set_aside(path)
        done.append(f"{path.relative_to(data)}: the walk begins again.")
    for path, _ in _vectors(data):
        done.append(f"{path.relative_to(data)}: {_mend_vectors(path)}")
    return done


def drop_damaged_samples(data: Path) -> bool:
    """The bundled samples are rebuilt by whoever needs them; whether they had to go."""
    samples = data / "samples"
    if not samples.is_dir() or not samples_damage(data):
        return False
    shutil.rmtree(samples)
    return True


def samples_damage(data: Path) -> list[Problem]:
    """What is wrong with the bundled samples' copy."""
    samples = data / "samples"
    if not samples.is_dir():
        return []
    archive = TinyArchive(samples)
    found = damage_in(samples) + facts_damage(samples, archive) + verify(archive)
    return [Problem(f"samples/{one.where}", one.what) for one in found]


def _notes(data: Path) -> Iterator[tuple[Path, str]]:
    archive = data / "archive"
    noted = archive / "format.json"
    if format_of(archive) is None and (noted.exists() or (archive / "changes.jsonl").exists()):
        yield noted, "it names no format" if noted.exists() else "it is missing"
    pending = archive / "pending.json"
    if Pending(pending).months() is None:
        yield pending, "it does not say which months a stopped writer was at"


def _ledgers(data: Path) -> Iterator[tuple[Path, str]]:
    for folder, name in _LEDGERS:
        if (data / folder).is_dir():
            yield from Ledger(data / folder, name).damage().items()


def _backfill(data: Path) -> Iterator[tuple[Path, str]]:
    path = data / "backfill.json"
    if path.exists() and unsealed_or_plain(path.read_bytes()) is None:
        yield path, "it does not say how far a walk has come"


def _vectors(data: Path) -> Iterator[tuple[Path, str]]:
    for folder in sorted(path for path in (data / "vectors").glob("*") if path.is_dir()):
        for path, wrong in (
            (folder / "vectors.bin", wrong_with_vectors),
            (folder / "windows.npz", wrong_with_chunks),
            (folder / LISTS, wrong_with_lists),
        ):
            if what := wrong(path):
                yield path, what


def _mend_vectors(path: Path) -> str:
    with FileLock(path.with_name("vectors.lock"), timeout=WAIT, mode=PRIVATE):
        if path.name == "vectors.bin":
            return f"{mend_vectors(path)} sound vectors are kept."
        if path.exists():
            set_aside(path)
        if path.name != LISTS:
            write_durably(path, NO_CHUNKS)
        return "it is made anew."
