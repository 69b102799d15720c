"""What numbers alone say about passages, without their text."""

from __future__ import annotations

import gc
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from threading import Lock

import numpy as np
import tantivy

from meetings.model.hits import Hits
from meetings.model.passage import Passage
from storage.index.forward_index import ForwardIndex
from storage.index.stored_passages import passages_at

_AT_ONCE = 50_000
"""Passages that are found as they are counted: nearly all queries meet fewer, and are made once
so. Room for as many is asked for, but not taken before it is needed."""
_STOPPING = Lock()
"""Held by the thread that has stopped the collector."""


def hits_of(searcher: tantivy.Searcher, forward: ForwardIndex, query: tantivy.Query) -> Hits:
    """All that meets a query, each meeting's in the order in which it is said."""
    unscored = tantivy.Query.const_score_query(query, 1.0)
    first = searcher.search(unscored, _AT_ONCE, count=True)
    count: int = first.count  # type: ignore[attr-defined]  # the stubs leave it out
    if not count:
        return Hits()
    all_of_them = first if count <= _AT_ONCE else searcher.search(unscored, count, count=False)
    with _unwalked():
        # of one score: in the order of the addresses
        found = [address for _, address in all_of_them.hits]
        turns = forward.turns(searcher, found)
    # as a list, numpy would look whether each is one, too: 20 ms of 143,000 in place of 2
    addresses = np.fromiter(found, dtype=object, count=len(found))
    return Hits(*turns, addresses, _Reading(searcher, forward))


@contextmanager
def _unwalked() -> Iterator[None]:
    """Keeps the collector from walking what is made and dropped here: a pair for each passage.

    One thread at a time does: of two, whoever came in between would leave it stopped for good.
    """
    if not _STOPPING.acquire(blocking=False):
        yield
        return
    walks = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if walks:
            gc.enable()
        _STOPPING.release()


@dataclass(frozen=True)
class _Reading:
    """Reads passages by the searcher that has found them."""

    searcher: tantivy.Searcher
    forward: ForwardIndex

    def __call__(self, addresses: Sequence[object]) -> list[Passage]:
        found = [one for one in addresses if isinstance(one, tantivy.DocAddress)]
        return passages_at(self.forward, self.forward.rows(self.searcher, found))
