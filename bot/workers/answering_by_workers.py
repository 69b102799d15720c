"""Fills the Answering port: what takes a core is asked of worker processes, the rest is done here.

The same question asked by several people at the same time, or within the minute, is computed once.
"""

from __future__ import annotations

import datetime as dt
import logging
import time
from collections.abc import Callable, Hashable, Sequence
from functools import partial
from typing import Final, ParamSpec, TypeVar

from bot.library import Library
from bot.recent_results import Remembered
from bot.workers import tasks
from bot.workers.pool import WorkerPool
from meetings.model.citation import CitationStatus
from meetings.model.claim import Checked, Claimed
from meetings.model.errors import TookTooLong
from meetings.model.languages import Lang
from meetings.model.mentions import Spoken
from meetings.model.question import MessageKind
from meetings.model.reply import Reply
from meetings.model.scope import Scope
from meetings.model.subscription import Query
from meetings.model.time_series import Series
from meetings.ports.archive import Quoted
from meetings.subscriptions.narrower_and_wider_variants import Variant
from meetings.subscriptions.previews import Worth

_LOG = logging.getLogger(__name__)

P = ParamSpec("P")
T = TypeVar("T")

_REPLIES: Final = 200
"""A reply holds five quotes at most: some ten kilobytes."""
_LASTS: Final = 60.0
"""Seconds for which they are remembered: vectors made meanwhile may make a reply another."""


class AnsweringByWorkers:
    """What a library's answerer says, said by worker processes that have the same library.

    ``today``, ``clock``: the day, and seconds that only ever grow.
    """

    def __init__(
        self,
        library: Library,
        pool: WorkerPool,
        today: Callable[[], dt.date] = dt.date.today,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._library = library
        self._here = library.answerer
        self._pool = pool
        self._today = today
        self._clock = clock
        self._replies = Remembered[Reply](_REPLIES)

    def answer(self, text: str, scope: Scope | None = None) -> Reply:
        """The reply to a question. Raises TookTooLong, as all do that ask a worker."""
        return self._replies.of(
            self._state(), (text, scope), lambda: self._pool.run(tasks.answer, text, scope)
        )

    def preview(self, text: str) -> Reply:
        """The reply that words alone give, for while meaning takes its time."""
        return self._pool.run(tasks.preview, text)

    def check(self, claimed: Claimed) -> Checked:
        """Whether words are true to the record; the codes are kept here, by the one who writes."""
        checked = self._pool.run(tasks.verdict, claimed)
        return checked.with_codes(self.codes(checked.places)) if checked.places else checked

    def spoken(self, text: str) -> Spoken:
        """Every mention of the topic of a message, counted here: they are read as they are shown.

        What is counted stays with the index it was found in, and that takes no core.
        """
        return self._here.spoken(text)

    def worth(self, query: Query) -> Worth | None:
        """What a wish would have reported; None where that takes too long: it is taken down."""
        try:
            return self._pool.run(tasks.worth, query)
        except TookTooLong as error:
            _LOG.warning("what a wish is worth: %s", error)
            return None

    def variants(self, query: Query, worth: Worth) -> Sequence[Variant]:
        """How else a wish may be put; nothing where that takes too long."""
        try:
            return self._pool.run(tasks.variants, query, worth)
        except TookTooLong as error:
            _LOG.warning("variants of a wish: %s", error)
            return ()

    def offload(self, work: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """What a function gives that needs no library: fills handlers' Offload."""
        return self._pool.run(tasks.pure, partial(work, *args, **kwargs))

    def series(self, words: str) -> list[Series]:
        """The figures over time that some words mean."""
        return self._pool.run(tasks.series, words)

    def followable(self, lang: Lang) -> list[str]:
        """What can be followed over time."""
        return self._pool.run(tasks.followable, lang)

    def typed(self, text: str) -> str:
        """A message as it was meant."""
        return self._here.typed(text)

    def named(self, text: str) -> str:
        """A message with capitals where it names people."""
        return self._here.named(text)

    def codes(self, quotes: Sequence[Quoted]) -> list[str | None]:
        """The short codes of quotes."""
        return self._here.codes(quotes)

    def standing(self, typed: str) -> CitationStatus:
        """What became of the quote behind a code."""
        return self._here.standing(typed)

    def kind(self, text: str) -> MessageKind:
        """What a message is."""
        return self._here.kind(text)

    def compares(self, text: str) -> bool:
        """Whether a message sets people side by side."""
        return self._here.compares(text)

    def _state(self) -> Hashable:
        """Another one where archive, index, day or patience are."""
        archive = self._library.archive
        lasting = int(self._clock() / _LASTS)
        behind = self._library.passages.behind(archive)
        return archive.last_change(), behind, self._today(), lasting
