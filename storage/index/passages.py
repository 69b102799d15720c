"""The passage index (tantivy): every sentence of the archive under the keys of its words.

Derived: what it holds can be made again from the archive, and is, when it is missing, broken or
was made by other rules. `index_generations.py` says what lies on the disk, `index_writing.py` how
changes come into it.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

import tantivy
from filelock import Timeout

from meetings.model.boolean_query import BooleanQuery
from meetings.model.errors import ArchiveBusy, ArchiveError, StoreAway
from meetings.model.hits import Hits
from meetings.model.passage import Passage, TermGroup, best_first
from meetings.ports.archive import Archive
from meetings.ports.one_look import has_looked, note_look
from meetings.ports.spreading_work import Each
from meetings.retrieval.indexing.passages import MOST_OF_TURNS, passages_of
from storage.index.checksums import IndexFiles
from storage.index.index_generations import Generation, Generations, state_in
from storage.index.index_writing import IndexWriting, Progress
from storage.index.meeting_documents import Cut, FactsOnTheWay, MeetingDocuments
from storage.index.passage_documents import place_of, schema
from storage.index.passage_fast_fields import hits_of
from storage.index.passage_queries import PassageQueries
from storage.index.stored_passages import passages_at

LOOKED_THROUGH = 500_000
"""Passages of which each is looked at closely: of fewer that takes no longer than two passes,
which have 93 of 100 of the 250 candidates."""
_FEW = 500
"""Whoever wants more passages than this wants all there are, and not the best."""


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
        self._schema = schema()
        self._queries = PassageQueries(self._schema)
        self._looked_through = looked_through
        files = IndexFiles()
        self._generations = Generations(folder, self._queries, files)
        documents = MeetingDocuments(cut, each, on_the_way)
        self._writing = IndexWriting(folder, self._schema, documents, self._generations, files)
        self._words: tuple[int, tuple[str, ...]] = (-1, ())
        self._lacking = ""

    # -- taking changes over -------------------------------------------------------------

    def behind(self, archive: Archive) -> int:
        """How many changes of the archive the index does not hold yet."""
        last, held = archive.last_change(), self._generations.refresh()
        return last - held if last >= held else max(last, 1)  # of a journal that lost its end

    def catch_up(
        self, archive: Archive, *, wait: float = 0, progress: Progress | None = None
    ) -> bool:
        """Takes over what is missing; False where another process is at it and we do not wait."""
        behind, opened = self.behind(archive), self._generations.opened
        if not behind and opened is not None and not opened.is_damaged:
            return True
        lacking = (
            "there is none yet, and another process is at it" if archive.last_change() else ""
        )
        try:
            with self._writing.alone(wait):
                self._writing.take_over(archive, progress)
        except Timeout:
            self._lacking = lacking
            return False
        except ArchiveError as error:
            self._lacking = lacking and str(error)
            raise
        return True

    def rebuild(
        self, archive: Archive, *, wait: float = 60, progress: Progress | None = None
    ) -> None:
        """Rebuilds the whole index beside the one in use, then puts it in its place."""
        try:
            with self._writing.alone(wait):
                self._writing.build(archive, progress)
        except Timeout as error:
            raise ArchiveBusy("another process is building the index; try again later") from error

    def faults(self) -> Mapping[str, str]:
        """The meetings that have no passages although they should, each with the reason."""
        generation = self._opened()
        return generation.faults if generation else {}

    # -- reading -------------------------------------------------------------------------

    def _opened(self) -> Generation | None:
        """The newest generation, taken once: another thread may open the next at any moment."""
        if self._generations.opened is None or not has_looked(self):
            self._generations.refresh()
            note_look(self)
        return self._generations.opened

    def _searcher(self) -> tantivy.Searcher | None:
        generation = self._opened()
        return generation.searcher if generation else None

    def _reader(self) -> Generation | None:
        """The same. Raises StoreAway where there should be one: nothing found would be untrue."""
        generation = self._opened()
        if generation is None and self._lacking:
            raise StoreAway(f"Nothing can be looked for, as there is no index: {self._lacking}")
        return generation

    def search(self, groups: Sequence[TermGroup], limit: int) -> list[Passage]:
        """The passages that hold most of the groups, best first."""
        generation = self._reader()
        if generation is None or not groups:
            return []
        searcher = generation.searcher
        if searcher.num_docs > self._looked_through and limit <= _FEW:
            return generation.two_passes.found(groups, limit)
        hits = searcher.search(self._queries.exact(groups), limit, count=False).hits
        scores = [score for score, _ in hits]
        return best_first(_read(generation, [address for _, address in hits], scores))

    def holding(self, query: BooleanQuery) -> Hits:
        """All passages that meet a query, to be counted and sorted without reading them."""
        generation = self._reader()
        if generation is None:
            return Hits()
        return hits_of(generation.searcher, generation.forward, self._queries.met_by(query))

    def of_turns(self, places: Sequence[tuple[str, int]]) -> list[Passage]:
        """All passages of some turns."""
        generation = self._reader()
        if generation is None or not places:
            return []
        searcher = generation.searcher
        terms = [place_of(meeting_id, turn) for meeting_id, turn in places]
        query = tantivy.Query.term_set_query(self._schema, "place", terms)
        hits = searcher.search(query, MOST_OF_TURNS, count=False).hits
        return _read(generation, [address for _, address in hits])

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
        generation = self._opened()
        if generation is None:
            return ()
        stamp, words = self._words
        if stamp != generation.stamp:
            words = tuple(word for word, _ in generation.searcher.terms_with_prefix("words", ""))
            self._words = generation.stamp, words
        return words

    def is_unfinished(self, archive: Archive) -> bool:
        """Whether somebody was stopped before it was made, or brought up to date."""
        if self.healthy():
            return self.behind(archive) > 0
        return self._generations.current() is None and not any(self._folder.glob("g*/state.json"))

    def healthy(self) -> bool:
        """Whether an index of the present version opens, and each of its files is as written."""
        generation = self._opened()
        if generation is None:
            return False
        folder = generation.folder
        return self._generations.is_intact(folder, state_in(folder), IndexFiles(large=sys.maxsize))


def _read(
    generation: Generation, addresses: Sequence[tantivy.DocAddress], scores: Sequence[float] = ()
) -> list[Passage]:
    """The passages at some addresses."""
    forward = generation.forward
    return passages_at(forward, forward.rows(generation.searcher, addresses), scores)
