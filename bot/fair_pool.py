"""A thread pool for slow work, fair to people: nobody waits because somebody else floods it.

Whoever has had least lately is next, one piece of work a person at a time. Those who have had
much, or wait for many things at once, are served one at a time, and begun with only where nobody
else is being served. The bot's own work (sources, notices, vectors) has threads of its own.
"""

from __future__ import annotations

import asyncio
import sys
import time
from collections import OrderedDict, deque
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextvars import ContextVar
from dataclasses import dataclass
from functools import partial
from threading import Lock, local
from typing import Final, ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")

PLACES: Final = 3
"""Pieces of people's work at once. Python runs one at a time, so that more make each slower; with
fewer, two that take long would hold up everybody."""
_BESIDE: Final = 2
"""The same beside those that wait for a worker process: while it answers one person, here the
reply of another is put together."""
_OWN: Final = 6
"""Threads for the bot's own work, which mostly waits for disk and network."""
_SWITCH: Final = 0.0005
"""Seconds after which a thread at work lets another one have the interpreter. The loop gives it
up some forty times for one message sent; at Python's usual 0.005 each of these waits that long
for every thread at work, which made a reply half a second later."""
_HALVED_AFTER: Final = 10.0
"""Seconds after which work had counts half."""
_MUCH: Final = 0.4
"""Seconds of work of late: who has had more lets all others go first. A question takes 0.04
seconds over 200 transcripts, and who asks one every three seconds has had 0.2."""
_WAY: Final = 4.0
"""How many times as long as it has worked the bot's own work pauses while people are served: an
answer then takes a fifth longer than alone, not twice as long."""
_LEAST_PAUSE, _MOST_OWED = 0.005, 0.5
"""Seconds: a shorter pause is not worth it; what is owed for work before somebody came is forgiven
but for so much."""
_PEOPLE: Final = 10_000
"""How many people's shares are remembered; somebody forgotten starts from nothing."""


@dataclass(frozen=True, slots=True)
class Asker:
    """Somebody whose update is being answered; ``hasty``: they wait for many more."""

    person: int
    hasty: bool = False


on_behalf_of: ContextVar[Asker | None] = ContextVar("on_behalf_of", default=None)
"""Whom a thread works for; None: the bot works for itself."""


class _Charged(local):
    seconds: float = 0.0


_charged = _Charged()
"""What other processes have worked for the present thread."""


def charge(seconds: float) -> None:
    """Counts what another process has worked as work of the present thread."""
    _charged.seconds += seconds


def _spent() -> float:
    """The processor time of the present thread, here and in other processes.

    Which is the same on a busy machine as on an idle one.
    """
    return time.thread_time() + _charged.seconds


class _Own(local):
    """What a thread of the bot's own work knows: its pool, what it had worked, what it owes."""

    pool: FairPool | None = None
    worked: float = 0.0
    owes: float = 0.0


_own = _Own()


def give_way() -> None:
    """Lets people go first: long work of the bot's own calls this after each small piece.

    While anybody is served it pauses so that most of the interpreter is theirs; else it costs a
    microsecond. Elsewhere than in a pool's own thread it does nothing.
    """
    if _own.pool is not None:
        _own.pool.pause_own()


def _belong(pool: FairPool) -> None:
    _own.pool = pool


def places_for(workers: int) -> int:
    """Pieces of people's work at once, given how many processes do it."""
    return max(PLACES, workers + _BESIDE) if workers else PLACES


def share_threads(loop: asyncio.AbstractEventLoop, workers: int = 0) -> None:
    """Has a loop's ``asyncio.to_thread`` share its threads fairly, and leave the loop its own.

    ``workers``: the processes that these threads wait for.
    """
    loop.set_default_executor(FairPool(places=places_for(workers)))
    sys.setswitchinterval(_SWITCH)


class FairPool(ThreadPoolExecutor):
    """An event loop's default executor, to which ``asyncio.to_thread`` hands its work.

    ``spent``: what the present thread has had of the processor, in seconds. ``places``: pieces of
    people's work at once. ``sleep``: how the bot's own work pauses.
    """

    def __init__(
        self,
        clock: Callable[[], float] = time.monotonic,
        spent: Callable[[], float] = _spent,
        places: int = PLACES,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        super().__init__(_OWN, "own", _belong, (self,))
        self._sleep = sleep
        self._people = ThreadPoolExecutor(places, "people")
        self._lock = Lock()
        self._spent = spent
        self._shares = _Shares(clock)
        self._waiting: dict[int, deque[tuple[Callable[[], None], bool]]] = {}
        self._served: set[int] = set()

    def submit(self, fn: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        """Work to be done for whoever the present context is on behalf of."""
        asker = on_behalf_of.get()
        if asker is None:
            return super().submit(fn, *args, **kwargs)
        future: Future[T] = Future()
        work = partial(_run, future, partial(fn, *args, **kwargs))
        with self._lock:
            self._waiting.setdefault(asker.person, deque()).append((work, asker.hasty))
        self._people.submit(self._serve)
        return future

    def pause_own(self) -> None:
        """Pauses the present thread, one of the bot's own, for those who are served."""
        worked, _own.worked = _own.worked, self._spent()
        if not self._served:
            _own.owes = 0.0
            return
        _own.owes = min(_own.owes + _WAY * (_own.worked - worked), _MOST_OWED)
        while self._served and _own.owes >= _LEAST_PAUSE:
            self._sleep(_LEAST_PAUSE)
            _own.owes -= _LEAST_PAUSE

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """Ends the threads when their work is done."""
        self._people.shutdown(wait, cancel_futures=cancel_futures)
        super().shutdown(wait, cancel_futures=cancel_futures)

    def _serve(self) -> None:
        """Works until nobody is left who may be served: whoever is in their way goes on so."""
        while (turn := self._next()) is not None:
            person, work = turn
            began = self._spent()
            work()
            with self._lock:
                self._served.discard(person)
                self._shares.add(person, self._spent() - began)

    def _next(self) -> tuple[int, Callable[[], None]] | None:
        with self._lock:
            ranks = {
                person: self._rank(person)
                for person in self._waiting
                if person not in self._served
            }
            if not ranks:
                return None
            person = min(ranks, key=ranks.__getitem__)
            if self._served and ranks[person][0]:
                return None
            work, _ = self._waiting[person].popleft()
            if not self._waiting[person]:
                del self._waiting[person]
            self._served.add(person)
            return person, work

    def _rank(self, person: int) -> tuple[bool, float]:
        """The order of serving people: those who ask a lot come after all others."""
        _, hasty = self._waiting[person][0]
        share = self._shares.of(person)
        return hasty or share > _MUCH, share


@dataclass(frozen=True, slots=True)
class _Share:
    seconds: float
    at: float


class _Shares:
    """How much work was done for each person lately, in seconds."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._known: OrderedDict[int, _Share] = OrderedDict()

    def of(self, person: int) -> float:
        """How many of a person's seconds still count now."""
        known = self._known.get(person)
        if known is None:
            return 0.0
        return float(known.seconds * 0.5 ** ((self._clock() - known.at) / _HALVED_AFTER))

    def add(self, person: int, seconds: float) -> None:
        """They have had some more."""
        share = _Share(self.of(person) + seconds, self._clock())
        self._known.pop(person, None)
        self._known[person] = share
        if len(self._known) > _PEOPLE:
            self._known.popitem(last=False)


def _run(future: Future[T], work: Callable[[], T]) -> None:
    if not future.set_running_or_notify_cancel():
        return
    try:
        future.set_result(work())
    except BaseException as error:  # noqa: BLE001 - it belongs to whoever waits for the result
        future.set_exception(error)
