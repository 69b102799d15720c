"""Worker processes for what takes a core: one interpreter lets only one thread compute at a time.

Callers wait in a thread; whose turn it is has been decided by `fair_pool`. Until the first
worker is ready, and while none can be started, a call is computed here.
"""

from __future__ import annotations

import atexit
import logging
import threading
from collections.abc import Callable
from functools import partial
from typing import Any, Concatenate, Final, ParamSpec, TypeVar

from bot.fair_pool import charge
from bot.library import Library
from bot.settings import Settings
from bot.workers.count import workers_for
from bot.workers.protocol import Call, Outcome, Raised
from bot.workers.worker_handle import Worker, WorkerDied
from meetings.model.errors import Stopped, TookTooLong

P = ParamSpec("P")
T = TypeVar("T")
_LOG = logging.getLogger(__name__)

_TRIES: Final = 2
"""How often a call is made whose worker died: what kills a second one would kill them all."""
_AGAIN: Final = 30.0
"""Seconds until a worker that could not be started is tried again."""


class PoolClosed(Stopped):
    """The bot is about to end, and its workers with it."""


class WorkerPool:
    """A number of processes, each with the library that the settings name.

    ``library``: the bot's own, for what no worker can be had for. ``limit``: seconds for a call.
    """

    def __init__(self, settings: Settings, library: Library, count: int, limit: float) -> None:
        self._settings = settings
        self._library = library
        self._limit = limit
        self.count = count
        self._changed = threading.Condition()
        self._idle: list[Worker] = []
        self._ready: set[Worker] = set()
        self._coming: Worker | None = None
        self._lacking = count
        self._were_ready = False
        self._is_failing = False
        self._is_closed = False

    def start(self) -> None:
        """Has the processes started behind, one after the other: nobody waits for them."""
        if self._lacking:
            atexit.register(self.close)  # else Python waits for processes that wait for it
            threading.Thread(target=self._keep_up, name="workers", daemon=True).start()

    def close(self) -> None:
        """Ends all processes at once; whoever waits for one gets PoolClosed."""
        atexit.unregister(self.close)
        with self._changed:
            self._is_closed = True
            processes = [*self._ready, *([self._coming] if self._coming else [])]
            self._changed.notify_all()
        for worker in processes:
            worker.kill()

    def pids(self) -> list[int]:
        """The numbers of the processes that are ready, for whoever watches over the bot."""
        with self._changed:
            return [worker.pid for worker in self._ready]

    def wait_until_ready(self, seconds: float) -> bool:
        """Whether all processes are there by then: for measuring and for tests."""
        with self._changed:
            return self._changed.wait_for(lambda: not self._lacking, seconds)

    def run(
        self, task: Callable[Concatenate[Library, P], T], /, *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """What a module's function makes of a library and further arguments.

        Raises TookTooLong, PoolClosed, and whatever the function raises.
        """
        for _ in range(_TRIES):
            worker = self._take()
            if worker is None:
                return task(self._library, *args, **kwargs)
            try:
                value: T = _value(self._called(worker, partial(task, **kwargs), args))
            except WorkerDied as error:
                _LOG.warning("%s; what it was doing is done again", error)
            else:
                return value
        raise WorkerDied(f"{task.__name__} has ended {_TRIES} worker processes")

    def _called(self, worker: Worker, task: Callable[..., Any], args: tuple[Any, ...]) -> Outcome:
        try:
            call = Call(task, args, self._library.archive.last_change())
            outcome = worker.call(call, self._limit)
        except (WorkerDied, TookTooLong):
            self._drop(worker)
            raise
        except BaseException:  # it could not be sent, and the worker has heard nothing of it
            self._give_back(worker)
            raise
        self._give_back(worker)
        return outcome

    def _take(self) -> Worker | None:
        """A worker that has nothing to do; None where it is not worth waiting for one.

        One that was killed while it had nothing to do was killed by no call: it is only replaced.
        """
        while (worker := self._next_idle()) is not None and not worker.is_alive():
            _LOG.warning("worker process %d had ended; another one is started", worker.pid)
            self._drop(worker)
        return worker

    def _next_idle(self) -> Worker | None:
        with self._changed:
            self._changed.wait_for(lambda: self._idle or self._is_closed or self._is_hopeless())
            self._expect_open()
            return self._idle.pop() if self._idle else None

    def _is_hopeless(self) -> bool:
        """Whether there is no worker, and none that will be there soon."""
        is_coming = self._were_ready and not self._is_failing
        return not self._ready and not is_coming

    def _expect_open(self) -> None:
        if self._is_closed:
            raise PoolClosed("the bot is about to end")

    def _give_back(self, worker: Worker) -> None:
        with self._changed:
            self._idle.append(worker)
            self._changed.notify_all()

    def _drop(self, worker: Worker) -> None:
        """Ends a worker; another one comes in its place."""
        worker.kill()
        with self._changed:
            self._ready.discard(worker)
            self._lacking += 1
            self._changed.notify_all()
            self._expect_open()

    # In a thread of its own

    def _keep_up(self) -> None:
        """Starts what is lacking, until the pool is closed."""
        while self._is_lacking():
            try:
                self._start_one()
            except (WorkerDied, OSError) as error:
                self._wait_after(error)

    def _is_lacking(self) -> bool:
        """Waits until a worker is lacking; False where the pool was closed meanwhile."""
        with self._changed:
            self._changed.wait_for(lambda: self._is_closed or self._lacking)
            return not self._is_closed

    def _start_one(self) -> None:
        worker = Worker(self._settings)
        with self._changed:
            self._coming = worker
        try:
            if not self._is_closed:  # who closes it from now on knows of this one
                worker.wait_until_ready()
        except WorkerDied:
            worker.kill()
            raise
        with self._changed:
            self._coming = None
            if not self._is_closed:
                self._ready.add(worker)
                self._idle.append(worker)
                self._lacking -= 1
                self._were_ready, self._is_failing = True, False
                self._changed.notify_all()
                return
        worker.kill()

    def _wait_after(self, error: Exception) -> None:
        with self._changed:
            self._coming = None
            if self._is_closed:
                return
            _LOG.warning("%s; it is tried again in %g seconds", error, _AGAIN)
            self._is_failing = True
            self._changed.notify_all()
            self._changed.wait_for(lambda: self._is_closed, _AGAIN)


def pool_for(settings: Settings, library: Library) -> WorkerPool:
    """The pool that the settings ask for; not started."""
    count = workers_for(settings.workers, library.archive.totals().turns)
    return WorkerPool(settings, library, count, settings.answer_seconds)


def _value(outcome: Outcome) -> Any:
    charge(outcome.seconds)
    if isinstance(outcome, Raised):
        raise outcome.error
    return outcome.value
