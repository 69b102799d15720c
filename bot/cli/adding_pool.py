"""Processes that help `add` where there is much to add: one for every core but the one in use.

They know no archive: each is sent a value, or the path of a file, and sends back what is made of
it. What they have not begun when it is needed is made here, so that nobody waits for the other;
and so is everything where there are none, or where one has died.
"""

from __future__ import annotations

import os
import signal
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import suppress
from itertools import islice
from multiprocessing import get_context, parent_process
from multiprocessing.process import BaseProcess
from pathlib import Path
from types import TracebackType
from typing import Final, Generic, Self

from bot.settled import settle
from bot.workers.count import usable_cores
from meetings.ports.each import Each, Given, Made

_MANY: Final = 100
"""Files from which on processes pay: to start one takes as long as to add some fifty."""
_CHUNK: Final = 4
"""Things sent together: some 20 ms of work, of which sending them is a hundredth."""
_AHEAD: Final = 12
"""Chunks that are given out before the first of them is needed: some 50 meetings in memory."""


class AddingPool:
    """Does one thing to each of many, in order. A context: its processes end with it."""

    def __init__(self, helpers: int | None = None, many: int = _MANY) -> None:
        self._helpers = usable_cores() - 1 if helpers is None else helpers
        self._many = many
        self._processes: ProcessPoolExecutor | None = None

    def start_for(self, sources: Sequence[str]) -> None:
        """Starts the processes where the files and folders that are named hold many files."""
        named = (Path(source) for source in sources)
        if self._helpers and len(list(islice(_files(named), self._many))) == self._many:
            self._start()

    @property
    def reading(self) -> Each | None:
        """Who reads files for the one who adds them, where anybody does."""
        return None if self._processes is None else self.each

    def each(self, do: Callable[[Given], Made], given: Iterable[Given]) -> Iterator[Made]:
        """Fills the Each port."""
        return map(do, given) if self._processes is None else self._shared(do, given)

    def _start(self) -> None:
        processes = ProcessPoolExecutor(self._helpers, get_context("spawn"), _live_with_it)
        # They are born deaf to Ctrl-C, which is for whoever waits for them; it comes afterwards.
        signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
        try:
            for _ in range(self._helpers):
                processes.submit(_warm_up)
        finally:
            signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})
        self._processes = processes

    def _shared(self, do: Callable[[Given], Made], given: Iterable[Given]) -> Iterator[Made]:
        left, waiting = iter(given), deque[_Chunk[Given, Made]]()
        while True:
            while len(waiting) < _AHEAD and (things := list(islice(left, _CHUNK))):
                waiting.append(_Chunk(do, things, self._processes))
            if not waiting:
                return
            first = waiting.popleft()
            while not first.is_done() and _make_one_here(first, *reversed(waiting)):
                pass
            yield from first.made()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, why: BaseException | None, at: TracebackType | None
    ) -> None:
        if self._processes is not None:
            self._processes.shutdown(cancel_futures=True)
            self._processes = None


class _Chunk(Generic[Given, Made]):
    """Some things, and what is made of them: by a process, or here."""

    def __init__(
        self,
        do: Callable[[Given], Made],
        things: Sequence[Given],
        processes: ProcessPoolExecutor | None,
    ) -> None:
        self._do = do
        self._things = things
        self._made: list[Made] | None = None
        self._future: Future[list[Made]] | None = None
        with suppress(RuntimeError):  # they have ended, or one of them was killed
            self._future = processes.submit(_all_made, do, things) if processes else None

    def is_done(self) -> bool:
        """Whether there is nothing to wait for."""
        return self._made is not None or self._future is None or self._future.done()

    def make_here(self) -> bool:
        """Makes it in this process, unless another has begun."""
        if self._made is not None or self._future is None or not self._future.cancel():
            return False
        self._made = _all_made(self._do, self._things)
        return True

    def made(self) -> list[Made]:
        """What is made of each; once more where a process has failed: it then says here why."""
        if self._made is None and self._future is not None:
            with suppress(Exception):
                self._made = self._future.result()
        return _all_made(self._do, self._things) if self._made is None else self._made


def _make_one_here(*chunks: _Chunk[Given, Made]) -> bool:
    """Makes the first that nobody has begun, if any."""
    return any(chunk.make_here() for chunk in chunks)


def _all_made(do: Callable[[Given], Made], things: Sequence[Given]) -> list[Made]:
    return list(map(do, things))


def _files(named: Iterable[Path]) -> Iterator[Path]:
    for path in named:
        if path.is_dir():
            yield from (one for one in path.rglob("*") if one.is_file())
        else:
            yield path


def _live_with_it() -> None:
    """In a process: ends it with the one that started it, however that ends."""
    parent = parent_process()
    if parent is not None:
        threading.Thread(target=_end_behind, args=(parent,), daemon=True).start()


def _end_behind(parent: BaseProcess) -> None:
    parent.join()
    os._exit(1)


def _warm_up() -> None:
    """In a process: loads what it will need while the one that started it opens the archive."""
    from meetings.facts.extraction import extract  # noqa: F401, PLC0415 - not where it is started
    from meetings.retrieval.indexing import passages  # noqa: F401, PLC0415
    from meetings.statistics import series  # noqa: F401, PLC0415
    from meetings.text.morphology import analyzer  # noqa: PLC0415
    from meetings.transcripts import read  # noqa: F401, PLC0415

    analyzer()
    settle()
