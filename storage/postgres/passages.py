"""The index of sentences in PostgreSQL: every sentence under the keys of its words.

Derived: what it holds is made again from the archive where it is of another version. A meeting's
passages are replaced in one transaction, so that a search sees all of the old ones or all of the
new. Questions are asked of each partition by itself and joined by rank (`searching.py`).
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from itertools import islice
from typing import Final

from meetings.facts.extraction.extract import RULES_VERSION
from meetings.model.boolean_query import BooleanQuery
from meetings.model.errors import ArchiveBusy, ArchiveError, StoreAway, UnknownMeeting
from meetings.model.fact import Fact
from meetings.model.hits import Hits
from meetings.model.meeting import Meeting
from meetings.model.passage import Passage, TermGroup
from meetings.ports.archive import Archive
from meetings.retrieval.indexing.bm25 import Collection
from meetings.retrieval.indexing.passages import (
    INDEX_FIELDS,
    MOST_OF_TURNS,
    IndexedPassage,
    passages_of,
)
from meetings.retrieval.indexing.sentence_traits import SIGNS_VERSION, signs_of
from meetings.text.stems import KEYS_VERSION
from meetings.transcripts.reader_version import READER_VERSION
from storage.postgres.connections import Row
from storage.postgres.damaged_segments import damaged_meetings, discard_damaged
from storage.postgres.database import Database
from storage.postgres.merging_segments import merge
from storage.postgres.recounting import recount
from storage.postgres.searching import Search
from storage.postgres.sentence_indexing import Indexed, clear, put
from storage.postgres.statement_values import plain
from storage.postgres.stored_turns import passage_in, turns_of

_VERSION: Final = f"4.{KEYS_VERSION}.{SIGNS_VERSION}.{READER_VERSION}.{RULES_VERSION}"
"""What made the index; one of another version is rebuilt."""
_LOCK: Final = "stenogram index"
_AT_ONCE, _MOST_AT_ONCE = 20, 200
"""Meetings written between two commits, and two words of progress; of very many more."""
_LOOKED_EVERY: Final = 0.5
"""Seconds for which the index's state is taken to be what it was: others may write it, too."""
_STATE: Final = (
    "SELECT version, passages, own, around, asked, head, change, generation FROM index_state"
)

_EVERY: Final = "SELECT meeting FROM catalogue UNION SELECT meeting FROM indexed"
_CHANGED: Final = (
    "SELECT meeting FROM changes WHERE number > %s"
    " UNION SELECT meeting FROM indexed WHERE generation < %s"
)
_TODO: Final = """
SELECT meeting FROM ({}) AS l
LEFT JOIN catalogue AS c USING (meeting) LEFT JOIN indexed AS i USING (meeting)
WHERE c.present IS NOT true AND i.meeting IS NOT NULL
    OR c.present AND (i.meeting IS NULL OR i.change <> c.change OR i.generation <> %s)
ORDER BY c.day DESC NULLS LAST, c.clock DESC, meeting
"""

Progress = Callable[[int, int], None]
Cut = Callable[[Meeting, Sequence[Fact]], Iterable[IndexedPassage]]
"""Cuts a meeting into its passages."""

_LOG = logging.getLogger(__name__)


class PostgresPassages:
    """Fills the PassageStore port."""

    def __init__(
        self, database: Database, cut: Cut = passages_of, seen: Callable[[], int] = lambda: 0
    ) -> None:
        """``seen``: the last change of the archive that this process knows of."""
        self._database = database
        self._seen = seen
        self._cut = cut
        self._search = Search(database)
        self._words: tuple[object, tuple[str, ...]] = ((), ())
        self._state: tuple[float, Row | None] = (0.0, None)
        self._is_sound = False
        self._is_lacking = False

    # -- taking changes over -------------------------------------------------------------

    def behind(self, archive: Archive) -> int:
        """How many changes of the archive the index does not hold yet."""
        last, held = archive.last_change(), self._change()
        return last - held if last >= held else max(last, 1)

    def catch_up(
        self, archive: Archive, *, wait: float = 0, progress: Progress | None = None
    ) -> bool:
        """Takes over what is missing; False where another process is at it and we do not wait."""
        if self.healthy() and not self.behind(archive) and not self._is_damaged():
            return True
        with self._alone(wait) as is_ours:
            if is_ours:
                self._take_over(archive, progress)
        self._is_lacking = not is_ours and not self.healthy() and archive.last_change() > 0
        return is_ours

    def rebuild(
        self, archive: Archive, *, wait: float = 60, progress: Progress | None = None
    ) -> None:
        """Rebuilds everything, meeting by meeting: what there is goes on being found."""
        with self._alone(wait) as is_ours:
            if not is_ours:
                raise ArchiveBusy("another process is building the index; try again later")
            self._database.execute("UPDATE index_state SET generation = generation + 1")
            self._take_over(archive, progress)
            with self._database.writing() as connection:
                recount(connection)
            self._state = (0.0, None)

    def _is_damaged(self) -> bool:
        """Looked for once: what this version writes has no such damage."""
        if not self._is_sound:
            self._is_sound = not self.damaged()
        return not self._is_sound

    def damaged(self) -> int:
        """How many meetings cannot be found because the index is damaged where they lie."""
        return damaged_meetings(self._database, self._search.partitions())

    def _alone(self, wait: float) -> AbstractContextManager[bool]:
        """Holds the index's lock, over many transactions; whether we got it."""
        return self._database.held(_LOCK, wait)

    def _take_over(self, archive: Archive, progress: Progress | None) -> None:
        self._state = (0.0, None)
        self._begin_version()
        if not self._is_sound:
            discard_damaged(self._database, self._search.partitions())
            self._is_sound = True
        last = archive.last_change()
        left = iter(todo := self._todo(last))
        done, lot = 0, max(_AT_ONCE, min(_MOST_AT_ONCE, len(todo) // 50))
        while ids := list(islice(left, lot)):
            self._replace(archive, ids)
            done += len(ids)
            if progress:
                progress(done, len(todo))
        self._database.execute("UPDATE index_state SET change = %s, version = %s", last, _VERSION)
        self._state = (0.0, None)

    def _begin_version(self) -> None:
        """What another version has made, or begun and not ended, is of no use to this one."""
        begun = f"begun {_VERSION}"
        self._database.execute(
            "UPDATE index_state SET generation = generation + 1, change = 0, version = %s"
            " WHERE version NOT IN (%s, %s)",
            *(begun, begun, _VERSION),
        )

    def _todo(self, last: int) -> list[str]:
        """The meetings that the index holds otherwise than the catalogue, newest first.

        ``last``: the archive's last change; only what has changed since the index's is looked at.
        """
        change, generation = self._database.rows("SELECT change, generation FROM index_state")[0]
        is_known = 0 < change <= last
        found = self._database.rows(
            _TODO.format(_CHANGED if is_known else _EVERY),
            *((change, generation) if is_known else ()),
            generation,
        )
        return [id_ for (id_,) in found]

    def _replace(self, archive: Archive, ids: Sequence[str]) -> None:
        """Rewrites some meetings; those that are gone are taken out."""
        entries = archive.entries_of(ids)
        made = [self._made(archive, id_, entry.change) for id_, entry in entries.items()]
        parts = self._search.partitions()
        with self._database.writing() as connection:
            clear(connection, ids)
            put(connection, made, len(parts))
        for number, part in enumerate(parts):
            merge(self._database, number, part)

    def _made(self, archive: Archive, meeting_id: str, change: int) -> Indexed:
        """A meeting's sentences; one that cannot be cut has none, and the reason is given."""
        try:
            meeting = archive.meeting(meeting_id)
            cut = self._cut(meeting, archive.facts(meeting_id))
            turns, signs = turns_of(cut, meeting.head), signs_of("", meeting.head.title)
            return Indexed(meeting_id, change, turns, signs)
        except (ArchiveError, UnknownMeeting) as error:
            return Indexed(meeting_id, change, (), fault=str(error))
        except Exception as error:  # noqa: BLE001 - whatever it is, the other meetings go on
            _LOG.error("%s: its passages could not be made", meeting_id, exc_info=error)
            return Indexed(meeting_id, change, (), fault=f"{type(error).__name__}: {error}")

    def faults(self) -> Mapping[str, str]:
        """The meetings that have no passages although they should, each with the reason."""
        found = self._database.rows("SELECT meeting, fault FROM indexed WHERE fault IS NOT NULL")
        return {id_: str(fault) for id_, fault in found}

    # -- reading -------------------------------------------------------------------------

    def search(self, groups: Sequence[TermGroup], limit: int) -> list[Passage]:
        """The passages that hold most of the groups, best first."""
        collection = self._readable()
        return self._search.found(groups, limit, collection) if collection else []

    def holding(self, query: BooleanQuery) -> Hits:
        """The passages that meet a query, to be counted and sorted."""
        return self._search.holding(query) if self._readable() else Hits()

    def of_turns(self, places: Sequence[tuple[str, int]]) -> list[Passage]:
        """All passages of some turns."""
        if not places or not self._readable():
            return []
        wanted = set(places)
        ids = sorted({plain(id_) or "" for id_, _ in wanted})
        turns = sorted({turn for _, turn in wanted})
        found = self._database.rows(
            "SELECT meeting, turn, sentences FROM indexed_stretches WHERE meeting = ANY(%s)"
            " AND turn = ANY(%s) ORDER BY meeting, turn, sentence",
            ids,
            turns,
        )
        made = (
            passage_in(form, at, meeting, turn)
            for meeting, turn, form in found
            if (meeting, turn) in wanted
            for at in range(len(form[-1]))
        )
        return list(islice(made, MOST_OF_TURNS))

    def frequency(self, key: str) -> int:
        """How many passages hold a key."""
        return self.frequencies([key])[0]

    def frequencies(self, keys: Sequence[str]) -> list[int]:
        """How many passages hold each of some keys."""
        if not self.healthy():
            return [0] * len(keys)
        known = self._search.counts(keys)
        return [known.get(key, {}).get("own", 0) for key in keys]

    def total(self) -> int:
        """How many passages there are."""
        collection = self._collection()
        return collection.passages if collection else 0

    def vocabulary(self) -> tuple[str, ...]:
        """The folded words of the archive, most frequent first; kept until the index changes."""
        state = self._looked()
        if state is None or state[0] != _VERSION:
            return ()
        if self._words[0] != state:
            found = self._database.rows(
                'SELECT word FROM word_counts ORDER BY passages DESC, word COLLATE "C"'
            )
            self._words = state, tuple(word for (word,) in found)
        return self._words[1]

    def is_unfinished(self, archive: Archive) -> bool:
        """Whether somebody was stopped before it was made, or brought up to date."""
        return not self.healthy() or self.behind(archive) > 0

    def healthy(self) -> bool:
        """Whether an index of the present version is there."""
        return self._collection() is not None

    def _change(self) -> int:
        found = self._database.row("SELECT version, change FROM index_state")
        return int(found[1]) if found and found[0] == _VERSION else 0

    def _collection(self) -> Collection | None:
        """The index's size; None where there is none of this version."""
        found = self._looked()
        if found is None or found[0] != _VERSION:
            return None
        return Collection(found[1], dict(zip(INDEX_FIELDS, found[2:6], strict=True)))

    def _readable(self) -> Collection | None:
        """The same. Raises StoreAway where it is being made: nothing found is untrue."""
        collection = self._collection()
        if collection is None and (self._is_lacking or self._is_another_version()):
            raise StoreAway("Nothing can be looked for: another process is making the index.")
        return collection

    def _is_another_version(self) -> bool:
        """Whether another program has made the index or begun to: of one that starts anew beside
        this one, this one hears nothing.
        """
        state = self._looked()
        return state is not None and state[0] not in ("", _VERSION)

    def _looked(self) -> Row | None:
        """The index's state; a question asks some sixty times, and all of it of one state.

        Who knows of a later change than the index had looks again.
        """
        until, state = self._state
        if time.monotonic() >= until or (state and state[-2] < self._seen()):
            state = self._database.row(_STATE)
            if state != self._state[1]:
                self._search.forget()
            self._state = time.monotonic() + _LOOKED_EVERY, state
        return state
