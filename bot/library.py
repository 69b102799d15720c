"""The archive with everything derived from it: what every command works on."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Sequence
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from bot.embedding.backlog import Backlog, Vectored
from bot.embedding.embedder import embedder
from bot.progress import Progress, logged
from bot.settings import MEANING_SECONDS, Settings
from bot.stores import open_stores, stores_in
from meetings.model.chunk import Chunk
from meetings.model.errors import ArchiveError, UnknownMeeting
from meetings.model.passage import Passage
from meetings.ports.archive import Archive
from meetings.ports.index import Embedder, MeaningStore, Vectors
from meetings.ports.spreading_work import Each
from meetings.ports.stores import Stores
from meetings.retrieval.indexing.chunks import chunks_of

if TYPE_CHECKING:
    from meetings.model.reply import Reply
    from meetings.retrieval.answering import Answerer
    from meetings.retrieval.meeting_search import Lookup
    from meetings.subscriptions.narrower_and_wider_variants import QueryVariants
    from meetings.subscriptions.previews import Previews

_LOG = logging.getLogger(__name__)

_CORES = 2
"""More of them gain little: the work waits for memory."""
_WARMING: Final = (
    "Что говорили о ценах на гозз?",
    "What was said about gazz prices?",
    "Сколько стоил газ в мае 2020 года?",
    "How much was gas in May 2020?",
)
"""Asked before anybody asks: dictionaries and tables are loaded, those for misspelt words and for
days, too.
"""
_AT_ONCE_CHUNKS, _AT_ONCE_SECONDS = 50, 2.0
"""What `add` embeds before it ends: half a meeting, in about a second."""


class Library:
    """Archive, index, vectors and what answers from them, opened.

    ``data``: the folder for what is kept of this machine's own; ``stores``: where all else is
    kept, None: there, too.
    """

    def __init__(
        self,
        data: Path,
        *,
        meaning: bool = True,
        meaning_seconds: float = MEANING_SECONDS,
        stores: Stores | None = None,
    ) -> None:
        self.data = data
        self.stores = stores or stores_in(data)
        self.archive = self.stores.archive
        self.passages = self.stores.passages
        self.embedder = embedder(derived=data / "derived") if meaning else None
        self.vectors: Vectors | None
        self.meaning: MeaningStore | None
        self.vectors, self.meaning = self._vectors()
        self.backlog = self._backlog()
        self._refreshing = threading.Lock()
        self._puts: dict[str, int] = {}
        self._puts_until = 0
        self._seconds = meaning_seconds

    def _vectors(self) -> tuple[Vectors, MeaningStore] | tuple[None, None]:
        if self.embedder is None:
            return None, None
        return self.stores.vectors(self.embedder.name, self.embedder.dimension)

    def _backlog(self) -> Backlog | None:
        if self.embedder is None or self.vectors is None or self.meaning is None:
            return None
        model = self.embedder.at_pace(_CORES)
        return Backlog(self.archive, self.meaning, self.vectors, model)

    @cached_property
    def answerer(self) -> Answerer:
        """What answers questions; who only adds spares the quarter of a second of loading it."""
        from meetings.retrieval.answering import Answerer  # noqa: PLC0415 - see above

        return Answerer(
            self.archive,
            self.passages,
            self.meaning,
            self.embedder,
            fill=self._fill,
            citations=self.archive.citations,
        )

    @property
    def preview(self) -> Callable[[str], Reply] | None:
        """Answers by words alone, where there is more to wait for."""
        return self.answerer.by_words().answer if self.embedder else None

    @cached_property
    def lookup(self) -> Lookup:
        """What finds meetings by name, title and date."""
        from meetings.retrieval.meeting_search import Lookup  # noqa: PLC0415 - as above

        return Lookup()

    @cached_property
    def previews(self) -> Previews:
        """What wishes would have reported; keeps meetings it has read."""
        from meetings.subscriptions.previews import Previews  # noqa: PLC0415 - seldom needed
        from meetings.subscriptions.saved_questions import SavedQuestions  # noqa: PLC0415

        return Previews(self.archive, SavedQuestions(self.answerer))

    @cached_property
    def wish_variants(self) -> QueryVariants:
        """How wishes may be made narrower and wider."""
        from meetings.subscriptions.narrower_and_wider_variants import QueryVariants  # noqa: PLC0415

        return QueryVariants(self.previews, self.passages)

    def catch_up(self, *, wait: float = 0, progress: Progress | None = None) -> bool:
        """Brings index and chunk table to the archive's state; False where another is at it."""
        done = self.passages.catch_up(self.archive, wait=wait, progress=progress)
        self.refresh_meaning()
        return done

    def caught_up(self, *, wait: float = 0, progress: Progress | None = None) -> str:
        """``catch_up`` for readers: the reason if the disk refuses; what is there answers."""
        try:
            self.catch_up(wait=wait, progress=progress)
        except ArchiveError as error:
            return str(error)
        return ""

    def refresh_meaning(self, *, keep: bool = True) -> None:
        """Brings the table of chunks to the archive's state; ``keep``: on disk, too."""
        if self.meaning is not None:
            with self._refreshing:  # else two threads would cut the same meetings
                changes = self._last_puts()
                self.meaning.refresh(
                    changes, lambda id_: chunks_or_fault(self.archive, id_)[0], keep=keep
                )

    def _last_puts(self) -> dict[str, int]:
        """The number of the change that put each meeting there: only later ones are looked at."""
        if self.archive.last_change() < self._puts_until:  # an older copy took its place
            self._puts, self._puts_until = {}, 0
        for change in self.archive.changes(self._puts_until):
            self._puts_until = change.number
            if change.kind == "put":
                self._puts[change.meeting_id] = change.number
            else:
                self._puts.pop(change.meeting_id, None)
        return self._puts

    def warm_up(self) -> None:
        """Loads what the first questions would wait for."""
        self.refresh_meaning(keep=False)
        quick = self.answerer.by_words()
        for question in _WARMING:
            quick.answer(question)
        if self.embedder is not None:
            self.embedder.question(_WARMING[0])

    def embed(
        self,
        progress: Progress | None = None,
        stop: Callable[[], bool] = lambda: False,
        model: Embedder | None = None,
    ) -> int:
        """Gives every chunk its vector; resumable. How many were made."""
        if self.backlog is None:
            return 0
        self.refresh_meaning()
        return self.backlog.work(progress, stop, model)

    def embed_behind(self, stop: Callable[[], bool]) -> None:
        """Gives every chunk its vector, while all else on the machine goes before.

        Begins again at each change of the archive, so that what is new comes first.
        """
        if self.backlog is None or self.embedder is None:
            return
        model = self.embedder.at_pace(_CORES, background=True)
        told = logged(_LOG, "Vectors")
        seen: int | None = None
        while not stop() and seen != (now := self.archive.last_change()):
            seen = now
            self.embed(told, partial(self._interrupted, stop, seen), model)

    def _interrupted(self, stop: Callable[[], bool], change: int) -> bool:
        return stop() or self.archive.last_change() != change

    def embed_added(self, change: int) -> None:
        """Makes vectors for what was added since a change, as many as take no patience."""
        if self.backlog is None:
            return
        added = {one.meeting_id for one in self.archive.changes(change)}
        until = time.monotonic() + _AT_ONCE_SECONDS
        try:
            self.backlog.work(
                stop=lambda: time.monotonic() > until, only=added, limit=_AT_ONCE_CHUNKS
            )
        except ArchiveError as error:  # what was added is kept, and found by its words
            _LOG.warning("%s", error)

    def vectored(self) -> Vectored | None:
        """How many chunks have their vector; None where no vectors are made."""
        return self.backlog.state() if self.backlog else None

    def _fill(self, passages: Sequence[Passage]) -> None:
        """While a question waits."""
        if self.backlog is not None:
            self.backlog.fill(passages, self._seconds)


def open_library(settings: Settings, each: Each | None = None) -> Library:
    """The library that the settings name; ``each``: who works out what it derives of meetings."""
    return Library(
        settings.data,
        meaning=settings.meaning == "on",
        meaning_seconds=settings.meaning_seconds,
        stores=open_stores(settings, each),
    )


def chunks_or_fault(archive: Archive, meeting_id: str) -> tuple[list[Chunk] | None, str | None]:
    """A meeting's chunks, none and why, or None where it does not read back."""
    try:
        return list(chunks_of(archive.meeting(meeting_id))), None
    except (ArchiveError, UnknownMeeting) as error:
        return None, str(error)
    except Exception as error:  # noqa: BLE001 - whatever it is, the other meetings go on
        _LOG.error("%s: its chunks could not be made", meeting_id, exc_info=error)
        return [], f"{type(error).__name__}: {error}"
