"""The archive with all that is derived from it, put together: what every command works on."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from pathlib import Path

from bot.embedder import embedder
from meetings.answers import Answerer
from meetings.errors import ArchiveError, UnknownMeeting
from meetings.language.windows import Window, window_text, windows_of
from meetings.lookup import Lookup
from meetings.ports import Archive, Embedder, Passage
from storage.archive import TinyArchive
from storage.meaning import MeaningIndex
from storage.passages import PassageIndex
from storage.vectors import VectorFile, key_of

_LOG = logging.getLogger(__name__)

Progress = Callable[[int, int], None]
_AT_ONCE = 16
"""Windows embedded between two looks at the clock or at whether to stop."""
_FILLED = 10
"""Candidates of a question that may get their vector while it waits."""


class Library:
    """One data folder, opened: archive, index, vectors and what answers from them."""

    def __init__(self, data: Path, *, meaning: bool = True, meaning_seconds: float = 0.7) -> None:
        self.data = data
        self.archive = TinyArchive(data, facts_at_put=True)
        self.passages = PassageIndex(data / "index")
        self.embedder = embedder(derived=data / "derived") if meaning else None
        self.vectors, self.meaning = self._vectors(data)
        self.lookup = Lookup()
        self._seconds = meaning_seconds
        self.answerer = Answerer(
            self.archive, self.passages, self.meaning, self.embedder, fill=self._fill
        )

    def _vectors(self, data: Path) -> tuple[VectorFile | None, MeaningIndex | None]:
        if self.embedder is None:
            return None, None
        vectors = VectorFile(data / "vectors", self.embedder.name, self.embedder.dimension)
        return vectors, MeaningIndex(vectors)

    def catch_up(self, *, wait: float = 0, progress: Progress | None = None) -> bool:
        """Brings index and window table to the archive's state; False where another is at it."""
        done = self.passages.catch_up(self.archive, wait=wait, progress=progress)
        self.refresh_meaning()
        return done

    def refresh_meaning(self) -> None:
        """Brings the table of windows to the archive's state."""
        if self.meaning is not None:
            changes = {entry.head.id: entry.change for entry in self.archive.entries()}
            self.meaning.refresh(changes, lambda id_: windows_or_fault(self.archive, id_)[0])

    def embed(
        self,
        progress: Progress | None = None,
        stop: Callable[[], bool] = lambda: False,
        model: Embedder | None = None,
    ) -> int:
        """Gives every window its vector, newest meetings first; resumable. How many were made."""
        if self.meaning is None or self.vectors is None:
            return 0
        self.refresh_meaning()
        total, made = self.meaning.total(), self.meaning.known()
        began = made
        for texts in _batches(self._texts_to_embed(), _AT_ONCE):
            if stop():
                break
            self._keep(texts, model or self.embedder, wait=True)
            made += len(texts)
            if progress:
                progress(made, total)
        return made - began

    def _texts_to_embed(self) -> Iterator[str]:
        if self.meaning is None:
            return
        ids = [entry.head.id for entry in self.archive.entries()]
        for meeting_id, places in self.meaning.todo(ids):
            try:
                meeting = self.archive.meeting(meeting_id)
            except UnknownMeeting:  # removed since, or damaged
                continue
            for turn, start, stop in places:
                yield window_text(meeting, turn, start, stop)

    def _keep(self, texts: Sequence[str], model: Embedder | None, *, wait: bool) -> None:
        if model is not None and self.vectors is not None:
            keys = [key_of(text) for text in texts]
            self.vectors.append(keys, model.passages(texts), wait=wait)

    def _fill(self, passages: Sequence[Passage]) -> None:
        """Embeds the first candidates that lack a vector, as long as a question may wait."""
        if self.meaning is None or self._seconds <= 0:
            return
        deadline = time.monotonic() + self._seconds
        for passage in passages[:_FILLED]:
            lacking = self.meaning.lacking(
                passage.meeting_id, passage.turn, passage.start, passage.stop
            )
            if not lacking:
                continue
            if time.monotonic() + 0.1 * len(lacking) > deadline:
                return
            try:
                meeting = self.archive.meeting(passage.meeting_id)
            except UnknownMeeting:  # removed since, or damaged
                continue
            self._keep(
                [window_text(meeting, *place) for place in lacking], self.embedder, wait=False
            )


def windows_or_fault(archive: Archive, meeting_id: str) -> tuple[list[Window] | None, str | None]:
    """A meeting's windows, none and why, or None where it does not read back."""
    try:
        return list(windows_of(archive.meeting(meeting_id))), None
    except (ArchiveError, UnknownMeeting) as error:
        return None, str(error)
    except Exception as error:  # noqa: BLE001 - whatever it is, the other meetings go on
        _LOG.error("%s: its windows could not be made", meeting_id, exc_info=error)
        return [], f"{type(error).__name__}: {error}"


def _batches(items: Iterator[str], size: int) -> Iterator[list[str]]:
    while batch := list(islice(items, size)):
        yield batch
