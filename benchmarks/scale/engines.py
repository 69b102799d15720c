"""What is measured side by side: this project on its stores, and the plain ways to search turns.

A new one is a class that fills `Engine`, and a line in ENGINES.
"""

from __future__ import annotations

import os
import sqlite3
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager, nullcontext
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Protocol

from rapidfuzz import fuzz, process

from benchmarks.scale.local_servers import POSTGRES, SHARDS
from bot.gc_freezing import settle
from bot.library import Library
from bot.settings import load_settings
from bot.stores import stores_at
from bot.workers.answering_by_workers import AnsweringByWorkers
from bot.workers.pool import pool_for
from bot.workers.worker_handle import WorkerDied
from meetings.model.meeting import Meeting
from meetings.ports.one_look import one_look
from meetings.retrieval.mentions import mentions
from meetings.retrieval.query.archive_cast import Casts
from meetings.statistics.speaker_profile import profile_of
from meetings.text.tokens import word_texts
from meetings.transcripts.read import read
from storage.postgres.database import Database
from storage.postgres.partition_placement import partitions_of

_AT_ONCE = 100
_STARTS = 120.0
"""Seconds for which worker processes are waited for."""
_A_PAGE = 5
_LONGEST = 4 * 3600.0
"""Seconds to wait where another process builds the index; of a million turns that takes one."""
_SAID_EVERY = 5_000
"""Meetings between two words of progress."""
SUBJECT, PERSON, WORDS = "товарооборот", "Путин", "цены на газ"


@dataclass(frozen=True, slots=True)
class Workers:
    """A number of processes, and how they are asked."""

    count: int
    ask: Callable[[str], object]


class Engine(Protocol):
    """One way to keep turns and find them."""

    def is_empty(self) -> bool:
        """Whether it has to be filled first."""
        ...

    def bytes_elsewhere(self) -> int:
        """What it keeps outside of its folder."""
        ...

    def fill(self, texts: Iterable[bytes]) -> int:
        """Takes in all meetings; how many turns they have."""
        ...

    def get_ready(self) -> None:
        """Makes what is lacking of what was built another day."""
        ...

    def add(self, text: bytes) -> None:
        """Takes in one more, so that it can be found."""
        ...

    def ask(self, question: str) -> object:
        """What answers a question."""
        ...

    def find(self, question: str) -> object:
        """What is likest to a question, best first: the part of `ask` that a scan does."""
        ...

    def commands(self) -> dict[str, Callable[[], object]]:
        """The chat's commands that it knows, by name."""
        ...

    def first_answer(self) -> list[str] | None:
        """The command line that starts it and asks; None where it has none."""
        ...

    def by_workers(self) -> AbstractContextManager[Workers | None]:
        """What answers in processes of its own as `run` does; None where nothing does."""
        ...


class Stenogram:
    """This project on TinyDB and tantivy, or on PostgreSQL."""

    def __init__(self, folder: Path, address: str | None = None) -> None:
        self._folder = folder
        self._address = address
        stores = stores_at(address, folder) if address else None
        self.library = Library(folder, meaning=False, stores=stores)
        self._casts = Casts()

    def is_empty(self) -> bool:
        """Whether it holds no meetings."""
        return self.library.archive.last_change() == 0

    def bytes_elsewhere(self) -> int:
        """What the database takes, and its shards."""
        if self._address is None:
            return 0
        main = Database(self._address)
        parts = {p.database.shown: p.database for p in partitions_of(main, "documents")}
        return sum(
            int(one.value("SELECT pg_database_size(current_database())"))
            for one in {main.shown: main, **parts}.values()
        )

    def fill(self, texts: Iterable[bytes]) -> int:
        """Takes in all meetings; how many turns they have."""
        turns = 0
        for batch in _batches(texts):
            meetings = [(read(data), data) for data in batch]
            self.library.archive.put(meetings)
            turns += sum(len(meeting.turns) for meeting, _ in meetings)
        self.get_ready()
        return turns

    def get_ready(self) -> None:
        """Brings what is derived up to date, however long it takes; an index of another version
        is built again.
        """
        self.library.catch_up(wait=_LONGEST, progress=_said_now_and_then)
        self.library.answerer.prepare()
        self.library.warm_up()  # as each worker does before it answers
        settle()  # as `run` does, or the collector's walks stand for the slowest answers

    def add(self, text: bytes) -> None:
        """Takes in one more."""
        self.library.archive.put([(read(text), text)])
        self.library.catch_up(wait=60)

    def ask(self, question: str) -> object:
        """What answers a question."""
        return self.library.answerer.answer(question)

    def find(self, question: str) -> object:
        """The 250 best passages, out of which an answer is chosen; taking it apart included."""
        answerer = self.library.answerer
        with one_look():  # as `answer` does
            return answerer.search.looked_up(answerer.understand(question)).found

    def commands(self) -> dict[str, Callable[[], object]]:
        """The commands that it knows."""
        return {
            "/trend": lambda: self.library.answerer.series(SUBJECT),
            "/speaker": self._speaker,
            "/find": self._find,
        }

    def _find(self) -> object:
        """The count and the first page."""
        found = mentions(WORDS, self.library.passages, self.library.archive).found
        return len(found), found[:_A_PAGE]

    def _speaker(self) -> object:
        archive = self.library.archive
        found = self._casts.of(archive).who(PERSON)[:1]  # nobody, where meetings are made up
        return [profile_of(person.names, archive, "ru") for person in found]

    def first_answer(self) -> list[str] | None:
        """The command line that asks it."""
        if self._address is None:
            return ["-m", "bot", "ask", "--json", "--data", str(self._folder)]
        os.environ["STENOGRAM_DATABASE"] = self._address
        return ["-m", "bot", "ask", "--json"]

    @contextmanager
    def by_workers(self) -> Iterator[Workers | None]:
        """One process a core, as `run` has them."""
        given = {"data": self._folder, "meaning": "off", "database": self._address}
        pool = pool_for(load_settings(given), self.library)
        with closing(pool):
            pool.start()
            if not pool.wait_until_ready(_STARTS):
                raise WorkerDied("the worker processes did not come up")
            answering = AnsweringByWorkers(self.library, pool)
            yield Workers(pool.count, answering.answer) if pool.count else None


class _Turns:
    """What keeps bare turns, and knows neither meetings nor commands."""

    def ask(self, question: str) -> object:
        """What answers a question."""
        raise NotImplementedError

    def find(self, question: str) -> object:
        """The best turns, which is all there is to it."""
        return self.ask(question)

    def get_ready(self) -> None:
        """Nothing is derived."""

    def bytes_elsewhere(self) -> int:
        """Nothing."""
        return 0

    def commands(self) -> dict[str, Callable[[], object]]:
        """The commands that it knows."""
        return {}

    def first_answer(self) -> list[str] | None:
        """The command line that asks it."""
        return None

    def by_workers(self) -> AbstractContextManager[Workers | None]:
        """Threads are all there is."""
        return nullcontext()


class FullText(_Turns):
    """SQLite's full-text search: any word of a question, best by BM25."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._db = sqlite3.connect(folder / "turns.db", check_same_thread=False)
        self._db.execute("CREATE VIRTUAL TABLE IF NOT EXISTS turns USING fts5(text)")

    def is_empty(self) -> bool:
        """Whether it holds no turns."""
        return self._db.execute("SELECT 1 FROM turns LIMIT 1").fetchone() is None

    def fill(self, texts: Iterable[bytes]) -> int:
        """Takes in all meetings; how many turns they have."""
        with self._db:
            self._db.executemany("INSERT INTO turns VALUES (?)", ((one,) for one in _turns(texts)))
        return int(self._db.execute("SELECT count(*) FROM turns").fetchone()[0])

    def add(self, text: bytes) -> None:
        """Takes in one more."""
        self.fill([text])

    def ask(self, question: str) -> object:
        """What answers a question."""
        any_word = " OR ".join(f'"{word}"' for word in word_texts(question))
        found = "SELECT text FROM turns WHERE turns MATCH ? ORDER BY rank LIMIT 5"
        return self._db.execute(found, (any_word,)).fetchall()


class Scan(_Turns):
    """rapidfuzz over every turn: what needs no index."""

    def __init__(self, _folder: Path) -> None:
        self._turns: list[str] = []

    def is_empty(self) -> bool:
        """Nothing is kept."""
        return not self._turns

    def fill(self, texts: Iterable[bytes]) -> int:
        """Takes in all meetings; how many turns they have."""
        self._turns += _turns(texts)
        return len(self._turns)

    def add(self, text: bytes) -> None:
        """Takes in one more."""
        self.fill([text])

    def ask(self, question: str) -> object:
        """What answers a question."""
        return process.extract(question, self._turns, scorer=fuzz.token_set_ratio, limit=5)


def _postgres(folder: Path) -> Stenogram:
    folder.mkdir(parents=True, exist_ok=True)
    return Stenogram(folder, os.environ[POSTGRES])


def _shards(folder: Path) -> Stenogram:
    folder.mkdir(parents=True, exist_ok=True)
    return Stenogram(folder, os.environ[SHARDS])


ENGINES: dict[str, Callable[[Path], Engine]] = {
    "tiny": Stenogram,
    "postgres": _postgres,
    "shards": _shards,
    "fts5": FullText,
    "scan": Scan,
}
TITLES = {
    "tiny": "TinyDB + tantivy",
    "postgres": "PostgreSQL",
    "shards": "PostgreSQL, spread",
    "fts5": "SQLite FTS5",
    "scan": "token_set_ratio",
}


def _said_now_and_then(done: int, of: int) -> None:
    if done % _SAID_EVERY == 0:
        print(f"index: {done:,} of {of:,} meetings", file=sys.stderr, flush=True)


def _turns(texts: Iterable[bytes]) -> Iterator[str]:
    return (turn for text in texts for turn in _texts_of(read(text)))


def _texts_of(meeting: Meeting) -> Iterator[str]:
    return (turn.text for turn in meeting.turns)


def _batches(texts: Iterable[bytes]) -> Iterator[list[bytes]]:
    left = iter(texts)
    while batch := list(islice(left, _AT_ONCE)):
        yield batch
