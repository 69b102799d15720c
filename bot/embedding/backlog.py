"""The chunks that have no vector yet: in which order they are embedded, and while nobody waits."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from bot.progress import Progress
from meetings.model.errors import ArchiveError, UnknownMeeting
from meetings.model.passage import Passage
from meetings.ports.archive import Archive
from meetings.ports.index import Embedder, MeaningStore, Vectors
from meetings.retrieval.indexing.chunks import chunk_text, key_of

AT_ONCE = 32
"""Chunks made between two looks at whether to stop, a third of a second's work of two cores."""
_UNMEASURED = 0.1
"""Seconds a chunk is thought to take before the first was made; the shipped engine needs them."""
_LATEST = 0.5
"""How much of the measured pace the last slice decides: other work comes and goes."""
_SLICE = 8
"""Chunks made between two looks at how much of a question's time is left."""


@dataclass(frozen=True, slots=True)
class Vectored:
    """How many chunks have their vector, and how many there are."""

    known: int
    total: int


class Backlog:
    """Makes the vectors of one archive; whoever has one keeps it."""

    def __init__(
        self, archive: Archive, meaning: MeaningStore, vectors: Vectors, model: Embedder
    ) -> None:
        self._archive = archive
        self._meaning = meaning
        self._vectors = vectors
        self._model = model
        self._asked: Counter[str] = Counter()
        self._seconds_each = _UNMEASURED

    def state(self) -> Vectored:
        """How far it is."""
        return Vectored(self._meaning.known(), self._meaning.total())

    def work(
        self,
        progress: Progress | None = None,
        stop: Callable[[], bool] = lambda: False,
        model: Embedder | None = None,
        only: Collection[str] | None = None,
        limit: int | None = None,
    ) -> int:
        """Makes vectors until none lacks or it is to stop; how many were made.

        ``only``: of these meetings; ``limit``: the most; ``model``: the same at another pace.
        """
        before = self.state()
        made = 0
        if only is None:
            self._meaning.arrange(stop)
        for texts in _batches(islice(self._texts(only), limit), AT_ONCE):
            if stop():
                break
            self._keep(texts, model or self._model, wait=True)
            made += len(texts)
            if only is None:
                self._meaning.arrange(stop)
            if progress:
                progress(before.known + made, before.total)
        return made

    def fill(self, passages: Sequence[Passage], seconds: float) -> None:
        """Makes those of a question's candidates, best first, as far as the time goes."""
        self._asked.update({passage.meeting_id for passage in passages})
        if seconds <= 0:
            return
        until = time.monotonic() + seconds
        lacking = dict.fromkeys(text for passage in passages for text in self._lacking(passage))
        left = list(lacking)
        while left and (room := int((until - time.monotonic()) / self._seconds_each)) > 0:
            texts, left = left[: min(room, _SLICE)], left[min(room, _SLICE) :]
            began = time.monotonic()
            self._keep(texts, self._model, wait=False)
            took = (time.monotonic() - began) / len(texts)
            self._seconds_each += _LATEST * (took - self._seconds_each)

    def _lacking(self, passage: Passage) -> list[str]:
        places = self._meaning.lacking(
            passage.meeting_id, passage.turn, passage.start, passage.stop
        )
        return list(self._told(passage.meeting_id, places)) if places else []

    def _texts(self, only: Collection[str] | None) -> Iterator[str]:
        """Chunks of the meetings that people ask about first, then of the newest."""
        every = (entry.head.id for entry in self._archive.entries())
        wanted = (one for one in every if only is None or one in only)
        left = {meeting_id: place for place, meeting_id in enumerate(wanted)}
        while left:
            # The most asked, of these the newest: what is asked meanwhile comes next.
            asked = [(-count, left[one], one) for one, count in self._asked.items() if one in left]
            meeting_id = min(asked)[2] if asked else next(iter(left))
            del left[meeting_id]
            for known, places in self._meaning.todo([meeting_id]):
                yield from self._told(known, places)

    def _told(self, meeting_id: str, places: Iterable[tuple[int, int, int]]) -> Iterator[str]:
        try:
            meeting = self._archive.meeting(meeting_id)
        except UnknownMeeting:  # removed since, or damaged
            return
        for turn, start, stop in places:
            yield chunk_text(meeting, turn, start, stop)

    def _keep(self, texts: Sequence[str], model: Embedder, *, wait: bool) -> None:
        keys = [key_of(text) for text in texts]
        try:
            self._vectors.append(keys, model.passages(texts), wait=wait)
        except ArchiveError:
            if wait:  # a question does not wait, and does without
                raise


def _batches(items: Iterator[str], size: int) -> Iterator[list[str]]:
    while batch := list(islice(items, size)):
        yield batch
