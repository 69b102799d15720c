"""Threads for what takes time, shared fairly among people: nobody's work waits for a flood.

Whoever has had least of late is next, one piece of work a person at a time, and one place is kept
free for those who have not had much. The bot's own work (sources, notices, vectors) has threads
of its own.
"""

from __future__ import annotations

import time
from collections import OrderedDict, deque
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextvars import ContextVar
from dataclasses import dataclass
from functools import partial
from threading import Lock
from typing import Final, ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")

PLACES: Final = 3
"""Pieces of people's work at once. Python runs one at a time, so that more make each slower; with
fewer, two that take long would hold up everybody."""
OWN: Final = 6
"""Threads for the bot's own work, which mostly waits for disk and network."""
HALVED_AFTER: Final = 10.0
"""Seconds after which work had counts half."""
MUCH: Final = 1.0
"""Seconds of work of late: who has had more leaves the last free place to others."""
PEOPLE: Final = 10_000
"""So many people's shares are remembered; who was forgotten has had nothing."""

on_behalf_of: ContextVar[int | None] = ContextVar("on_behalf_of", default=None)
"""Whose update is being answered; None: the bot works for itself."""


class FairPool(ThreadPoolExecutor):
    """An event loop's default executor, to which ``asyncio.to_thread`` hands its work."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(OWN, "own")
        self._people = ThreadPoolExecutor(PLACES, "people")
        self._lock = Lock()
        self._clock = clock
        self._shares = _Shares(clock)
        self._waiting: dict[int, deque[Callable[[], None]]] = {}
        self._served: dict[int, bool] = {}

    def submit(self, fn: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        """Work to be done for whoever the present context is on behalf of."""
        person = on_behalf_of.get()
        if person is None:
            return super().submit(fn, *args, **kwargs)
        future: Future[T] = Future()
        work = partial(_run, future, partial(fn, *args, **kwargs))
        with self._lock:
            self._waiting.setdefault(person, deque()).append(work)
        self._people.submit(self._serve)
        return future

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """Ends the threads when their work is done."""
        self._people.shutdown(wait, cancel_futures=cancel_futures)
        super().shutdown(wait, cancel_futures=cancel_futures)

    def _serve(self) -> None:
        """Works until nobody is left who may be served: whoever is in their way goes on so."""
        while (turn := self._next()) is not None:
            person, work = turn
            began = self._clock()
            work()
            with self._lock:
                del self._served[person]
                self._shares.add(person, self._clock() - began)

    def _next(self) -> tuple[int, Callable[[], None]] | None:
        with self._lock:
            full = sum(self._served.values()) >= PLACES - 1
            shares = {person: self._shares.of(person) for person in self._waiting}
            free = [
                person
                for person, share in shares.items()
                if person not in self._served and not (full and share > MUCH)
            ]
            if not free:
                return None
            person = min(free, key=shares.__getitem__)
            work = self._waiting[person].popleft()
            if not self._waiting[person]:
                del self._waiting[person]
            self._served[person] = shares[person] > MUCH
            return person, work


@dataclass(frozen=True, slots=True)
class _Share:
    seconds: float
    at: float


class _Shares:
    """How much work each person has had of late, in seconds."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._known: OrderedDict[int, _Share] = OrderedDict()

    def of(self, person: int) -> float:
        """What counts today of all they have had."""
        known = self._known.get(person)
        if known is None:
            return 0.0
        return float(known.seconds * 0.5 ** ((self._clock() - known.at) / HALVED_AFTER))

    def add(self, person: int, seconds: float) -> None:
        """They have had some more."""
        share = _Share(self.of(person) + seconds, self._clock())
        self._known.pop(person, None)
        self._known[person] = share
        if len(self._known) > PEOPLE:
            self._known.popitem(last=False)


def _run(future: Future[T], work: Callable[[], T]) -> None:
    if not future.set_running_or_notify_cancel():
        return
    try:
        future.set_result(work())
    except BaseException as error:  # noqa: BLE001 - it belongs to whoever waits for the result
        future.set_exception(error)
