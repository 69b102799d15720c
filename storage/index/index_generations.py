"""Generations of the passage index on disk, and the one that is open.

A generation lies in a folder of its own; `current` names the one in use, so that readers have a
whole index at any moment and wait for nobody.
"""

from __future__ import annotations

import atexit
import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from tempfile import TemporaryDirectory

import tantivy

from meetings.facts.extraction.extract import RULES_VERSION
from meetings.retrieval.indexing.sentence_traits import SIGNS_VERSION
from meetings.text.stems import KEYS_VERSION
from meetings.transcripts.reader_version import READER_VERSION
from storage.files.checksummed import Record, unsealed_or_plain
from storage.index.checksums import GROWING, IndexFiles
from storage.index.forward_index import DAMAGED, ForwardIndex
from storage.index.passage_queries import PassageQueries
from storage.index.two_pass_search import TwoPassSearch

VERSION = f"9.{KEYS_VERSION}.{SIGNS_VERSION}.{READER_VERSION}.{RULES_VERSION}"
"""What made the index; one of another version is rebuilt."""

AT_WORK = "writing"
"""Stands beside an index while something is written into it."""

_WORTH_A_WORD = 50_000
"""Passages that may lie about in any case: some fourteen megabytes."""

_GENERATION = re.compile(r"g\d{1,9}", re.ASCII)
"""What a generation's folder is called; where a power cut left zeros, nothing is."""


@dataclass(slots=True)
class Generation:
    """An index in use: its folder, the change it holds, a searcher that sees it as of then."""

    folder: Path
    index: tantivy.Index
    searcher: tantivy.Searcher
    forward: ForwardIndex
    change: int
    stamp: int
    faults: Mapping[str, str]
    removed: int
    """Passages that the forward index still has, of meetings that are replaced or gone."""
    two_passes: TwoPassSearch

    @property
    def is_damaged(self) -> bool:
        """Whether somebody met what does not read back, in a file that nobody reads all of."""
        return (self.folder / DAMAGED).exists()

    @property
    def is_mostly_removed(self) -> bool:
        """Whether the forward index has more of what is gone than of what is there."""
        return self.removed > max(_WORTH_A_WORD, self.searcher.num_docs)

    def passages_of(self, meeting_id: str) -> int:
        """How many passages a meeting has."""
        of_meeting = tantivy.Query.term_query(self.index.schema, "meeting", meeting_id, "basic")
        count: int = self.searcher.search(of_meeting, 1, count=True).count  # type: ignore[attr-defined]  # the stubs leave it out
        return count


class Generations:
    """Opens the generation in use, and a newer one as soon as there is one."""

    def __init__(self, folder: Path, queries: PassageQueries, files: IndexFiles) -> None:
        self._folder = folder
        self._queries = queries
        self._files = files
        self._pointer = folder / "current"
        self._pointed: tuple[tuple[int, int], Path | None] = ((-1, -1), None)
        self.opened: Generation | None = None

    def reopen(self) -> None:
        """Opens the newest generation, whichever was open; until then others read that one."""
        folder = self.current()
        self.opened = self._open(folder, _stamp(_state_of(folder))) if folder else None

    def refresh(self) -> int:
        """Opens or reopens what is newest; the number of the change it holds, 0 for none."""
        folder = self.current()
        if folder is None:
            self.opened = None
            return 0
        stamp = _stamp(_state_of(folder))
        known = self.opened
        if known is not None and known.folder == folder and known.stamp == stamp:
            return known.change
        self.opened = opened = self._open(folder, stamp)
        if opened is None and _stamp(_state_of(folder)) != stamp:
            return self.refresh()  # a writer has finished meanwhile
        return opened.change if opened else 0

    def current(self) -> Path | None:
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

    def _open(self, folder: Path, stamp: int) -> Generation | None:
        try:
            state = state_in(folder)
            if state["version"] != VERSION or not self.is_intact(folder, state, self._files):
                return None
            index = tantivy.Index.open(str(_lockable(folder / "index")))
            index.reload()
            change, faults = int(state["change"]), dict(state.get("faults") or {})
            removed, searcher = int(state.get("removed", 0)), index.searcher()
            # opened later, as it has what the searcher sees
            forward = ForwardIndex(folder / "index")
            two_passes = TwoPassSearch(searcher, forward, self._queries)
            return Generation(
                folder, index, searcher, forward, change, stamp, faults, removed, two_passes
            )
        except (OSError, ValueError, KeyError, TypeError):
            # missing, half written or damaged: it is derived, so it is rebuilt
            return None

    def is_intact(self, folder: Path, state: Record, files: IndexFiles) -> bool:
        """Whether a generation is finished, and its files are as its state notes them."""
        unfinished = (folder / AT_WORK).exists()
        noted, written = state.get("files", {}), state.get("written", {})
        if files.are(folder / "index", noted, written, unfinished=unfinished):
            return True
        # a writer may have begun meanwhile
        began = not unfinished and (folder / AT_WORK).exists()
        return began and files.are(folder / "index", noted, written, unfinished=True)

    def has_numbers_as_noted(self, folder: Path) -> bool:
        """Whether the forward index is what it was, or more: whoever appends would seal damage."""
        state = state_in(folder)
        noted = {name: one for name, one in state.get("files", {}).items() if name == GROWING}
        written = state.get("written", {})
        return self._files.are(folder / "index", noted, written, unfinished=True)


def state_in(folder: Path) -> Record:
    """What is noted of a generation; nothing where that does not read back."""
    return unsealed_or_plain(_state_of(folder).read_bytes()) or {}


@lru_cache(maxsize=16)  # a question asks for the state of one folder up to 60 times
def _state_of(folder: Path) -> Path:
    """Where the state of a generation is noted."""
    return folder / "state.json"


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


def _stamp(path: Path) -> int:
    try:
        return path.stat().st_mtime_ns
    except OSError:
        return -1
