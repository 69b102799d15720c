"""Processes that help `add` where there is much to add: one for every core but the one in use.

They know no archive: each is sent a value, or the path of a file, and sends back what is made of
it. What they have not begun when it is needed is made here, so that nobody waits for the other;
and so is everything where there are none, or where one has died.
"""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from multiprocessing import get_context, parent_process, resource_tracker
from multiprocessing.connection import Connection
from pathlib import Path
from queue import SimpleQueue
from types import TracebackType
from typing import Any, Final, Generic, Self

from bot.gc_freezing import settle, walk_hardly
from bot.workers.count import usable_cores
from meetings.ports.spreading_work import Each, Given, Made

_MANY: Final = 100
"""Files from which on processes pay: to start one takes as long as to add some fifty."""
_CHUNK: Final = 2
"""Things sent together: 5 to 20 ms of work, of which sending them is a hundredth."""
_AHEAD: Final = 100
"""Chunks that are given out before the first of them is needed: some 200 meetings in memory, twice
as many as are kept together, so that there are others to read while some are written."""
_SWITCH: Final = 0.0005
"""Seconds after which whoever works lets a thread go on that sends or takes chunks, here and in
the processes. Python's own 5 ms, of which each chunk waits several times, are longer than a
process needs for a chunk: it would have nothing to do."""
_SENT: Final = 4
"""Chunks that a process has at a time: while one of them is on its way there or back, it works on
another."""


class AddingPool:
    """Does one thing to each of many, in order. A context: its processes end with it."""

    def __init__(self, helpers: int | None = None, many: int = _MANY) -> None:
        self._count = usable_cores() - 1 if helpers is None else helpers
        self._many = many
        self._undone = _Undone()
        self._helpers: list[_Helper] = []
        self._switched_before = sys.getswitchinterval()

    def start_for(self, sources: Sequence[str]) -> None:
        """Starts the processes where the files and folders that are named hold many files."""
        named = (Path(source) for source in sources)
        if self._count and len(list(islice(_files(named), self._many))) == self._many:
            self._start()

    @property
    def reading(self) -> Each | None:
        """Who reads files for the one who adds them, where anybody does."""
        return self.each if self._helpers else None

    def each(self, do: Callable[[Given], Made], given: Iterable[Given]) -> Iterator[Made]:
        """Fills the Each port."""
        return self._shared(do, given) if self._helpers else map(do, given)

    def _start(self) -> None:
        sys.setswitchinterval(_SWITCH)
        resource_tracker.ensure_running()  # it would have Ctrl-C heard again
        # They are born deaf to Ctrl-C, which is for whoever waits for them; it comes afterwards.
        signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
        try:
            self._helpers = [_Helper(self._undone) for _ in range(self._count)]
        finally:
            signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})

    def _shared(self, do: Callable[[Given], Made], given: Iterable[Given]) -> Iterator[Made]:
        left, waiting = iter(given), deque[_Chunk[Given, Made]]()
        while True:
            while len(waiting) < _AHEAD and (things := list(islice(left, _CHUNK))):
                waiting.append(_Chunk(do, things))
                self._undone.put(waiting[-1])
            if not waiting:
                return
            first = waiting.popleft()
            while not first.done.is_set() and (one := self._undone.take_last()) is not None:
                one.make()
            yield from first.result()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, why: BaseException | None, at: TracebackType | None
    ) -> None:
        self._undone.close()
        for helper in self._helpers:
            helper.end()
        self._helpers = []
        sys.setswitchinterval(self._switched_before)


class _Chunk(Generic[Given, Made]):
    """Some things, and what is made of them: by a process, or here."""

    def __init__(self, do: Callable[[Given], Made], things: Sequence[Given]) -> None:
        self.do = do
        self.things = things
        self.done = threading.Event()
        self._made: list[Made] | None = None

    def give(self, made: list[Made] | None) -> None:
        """Says what a process has made; None where it has failed."""
        self._made = made
        self.done.set()

    def make(self) -> None:
        """Makes it in this process; what goes wrong is met by whoever asks for the result."""
        self.give(_all_made(self.do, self.things))

    def result(self) -> list[Made]:
        """The result for each; a failed one is tried once more here, to raise its error."""
        self.done.wait()
        return list(map(self.do, self.things)) if self._made is None else self._made


class _Undone:
    """The chunks that nobody has begun: helpers take the first, who waits for one the last."""

    def __init__(self) -> None:
        self._chunks: deque[_Chunk[Any, Any]] = deque()
        self._changed = threading.Condition()
        self._closed = False

    def put(self, chunk: _Chunk[Any, Any]) -> None:
        """Adds one."""
        with self._changed:
            self._chunks.append(chunk)
            self._changed.notify()

    def take_first(self, *, wait: bool) -> _Chunk[Any, Any] | None:
        """The first result; None where none is ready, or none will come any more."""
        with self._changed:
            while wait and not self._chunks and not self._closed:
                self._changed.wait()
            return self._chunks.popleft() if self._chunks and not self._closed else None

    def take_last(self) -> _Chunk[Any, Any] | None:
        """The last, if any."""
        with self._changed:
            return self._chunks.pop() if self._chunks else None

    def close(self) -> None:
        """Lets nobody wait any longer."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()


class _Helper:
    """A process, and the thread that brings it chunks; the next ones are there before it asks."""

    def __init__(self, undone: _Undone) -> None:
        context = get_context("spawn")
        self._connection, theirs = context.Pipe()
        self._process = context.Process(target=_serve, args=(theirs,), daemon=True)
        self._process.start()
        theirs.close()
        self._undone = undone
        self._thread = threading.Thread(target=self._bring, daemon=True)
        self._thread.start()

    def _bring(self) -> None:
        sent: deque[_Chunk[Any, Any]] = deque()
        try:
            while (chunk := self._undone.take_first(wait=not sent)) is not None or sent:
                if chunk is not None:
                    sent.append(chunk)
                    self._connection.send((chunk.do, chunk.things))
                if chunk is None or len(sent) == _SENT:
                    sent[0].give(self._connection.recv())
                    sent.popleft()
        except Exception:  # noqa: BLE001, S110 - it has ended, or cannot be sent a thing: see below
            pass
        finally:
            for chunk in sent:
                chunk.give(None)

    def end(self) -> None:
        """Ends the process; what it has begun is left."""
        self._process.kill()
        self._process.join()
        self._thread.join()
        self._connection.close()


def _serve(connection: Connection) -> None:
    """In a process: makes what it is sent, until nobody sends any more."""
    threading.Thread(target=_end_with_parent, daemon=True).start()
    sys.setswitchinterval(_SWITCH)
    _warm_up()
    asked: SimpleQueue[tuple[Any, Any] | None] = SimpleQueue()
    made: SimpleQueue[list[Any] | None] = SimpleQueue()
    threading.Thread(target=_take, args=(connection, asked), daemon=True).start()
    threading.Thread(target=_give, args=(connection, made), daemon=True).start()
    while (chunk := asked.get()) is not None:
        made.put(_all_made(*chunk))


def _give(connection: Connection, made: SimpleQueue[list[Any] | None]) -> None:
    """Sends back what is made while more of it is: who takes it may be busy for long."""
    try:
        while True:
            connection.send(made.get())
    finally:  # nobody takes it any more, or it cannot be sent: then it is made where it is wanted
        os._exit(1)


def _take(connection: Connection, asked: SimpleQueue[tuple[Any, Any] | None]) -> None:
    """Takes what is sent though much is being sent back: else each might wait for the other."""
    try:
        while True:
            asked.put(connection.recv())
    except Exception:  # noqa: BLE001 - nobody sends any more, or what cannot be read
        asked.put(None)


def _end_with_parent() -> None:
    if (parent := parent_process()) is not None:
        parent.join()
        os._exit(1)


def _all_made(do: Callable[[Given], Made], things: Sequence[Given]) -> list[Made] | None:
    try:
        return list(map(do, things))
    except Exception:  # noqa: BLE001 - it comes again where it is told
        return None


def _files(named: Iterable[Path]) -> Iterator[Path]:
    for path in named:
        if path.is_dir():
            yield from (Path(folder, one) for folder, _, files in os.walk(path) for one in files)
        else:
            yield path


def _warm_up() -> None:
    """In a process: loads what it will need while the one that started it opens the archive."""
    from meetings.facts.extraction import extract  # noqa: F401, PLC0415 - not where it is started
    from meetings.retrieval.indexing import passages  # noqa: F401, PLC0415
    from meetings.statistics import series  # noqa: F401, PLC0415
    from meetings.text.russian_morphology import analyzer  # noqa: PLC0415
    from meetings.transcripts import read  # noqa: F401, PLC0415

    analyzer()
    settle()
    walk_hardly()
