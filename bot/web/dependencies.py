"""What the page needs: archive, index, answering, texts; the program and the tests fill it
differently."""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, field

from bot.recent_results import Remembered
from handlers.offloading import Offload, here
from meetings.model.languages import Lang
from meetings.model.mentions import Mentions
from meetings.model.reply import Reply
from meetings.ports.answering import Answering, Finding
from meetings.ports.archive import Archive
from meetings.ports.index import Passages
from meetings.retrieval.examples import Example
from meetings.retrieval.mentions import mentions_meant
from meetings.retrieval.query.archive_cast import Cast, Casts
from meetings.retrieval.query.find_query import Search

_REPLIES, _SEARCHES = 200, 6
"""How many are remembered: a reply holds some quotes, but a search numbers of every sentence
that was found."""
_LASTS = 300.0
"""Seconds for which they are remembered: vectors made meanwhile may make a reply another."""
Searched = tuple[Mentions, Search | None]


@dataclass(frozen=True, slots=True)
class WebDependencies:
    """What pages are made of.

    ``samples``: whether the bundled samples speak, because the archive is empty. ``url``: the
    public address of the page, without a slash at its end; "": what the visitor's browser says.
    ``hosts``: the names under which it may be called; empty: under any.
    ``to_try``: examples of what may be asked. ``offload``: where pictures are drawn.
    """

    archive: Archive
    passages: Passages
    answering: Answering
    finding: Finding
    today: Callable[[], dt.date] = dt.date.today
    samples: Callable[[], bool] = lambda: False
    url: str = ""
    hosts: frozenset[str] = frozenset()
    to_try: Callable[[Lang], Sequence[Example]] = lambda _: ()
    offload: Offload = here
    casts: Casts = field(default_factory=Casts)
    replies: Remembered[Reply] = field(default_factory=lambda: Remembered(_REPLIES))
    searches: Remembered[Searched] = field(default_factory=lambda: Remembered(_SEARCHES))

    @property
    def cast(self) -> Cast:
        """The people of the archive as it is now."""
        return self.casts.of(self.archive)

    def reply(self, text: str) -> Reply:
        """What a question gets."""
        return self.replies.of(self._state(), text, lambda: self.answering.answer(text))

    def mentions(self, words: str) -> Searched:
        """Every mention of some words, and how they were read."""
        return self.searches.of(self._state(), words, lambda: self._searched(words))

    def _searched(self, words: str) -> Searched:
        return mentions_meant(words, self.cast, self.passages, self.archive, self.today())

    def _state(self) -> Hashable:
        """Another one where archive, index, day or patience are."""
        lasting = int(time.monotonic() / _LASTS)
        # An update with as many passages: only that the index was behind tells it from before.
        index = self.passages.total(), self.passages.behind(self.archive)
        return self.archive.revision(), index, self.today(), lasting
