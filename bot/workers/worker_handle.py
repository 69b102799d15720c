"""One worker process, as the bot sees it: started, called, and killed where a call takes long."""

from __future__ import annotations

import multiprocessing
from typing import Final

from bot.settings import Settings
from bot.workers.inside_worker import serve
from bot.workers.protocol import Call, Outcome, Ready
from meetings.model.errors import TookTooLong

_STARTS: Final = 120.0
"""Seconds until a worker must have opened everything, also on a slow and busy machine."""
_ENDS: Final = 5.0
"""Seconds until a killed process is gone; the kernel takes milliseconds."""
_CONTEXT: Final = multiprocessing.get_context("spawn")
"""A new interpreter: a fork of a process with threads may hang on a lock that one of them held."""


class WorkerDied(ConnectionError):
    """A worker process has ended while something was asked of it."""


class Worker:
    """A process that waits for calls, one at a time."""

    def __init__(self, settings: Settings) -> None:
        self._connection, theirs = _CONTEXT.Pipe()
        own = settings.model_copy(update={"token": None, "webhook_secret": None})
        self._process = _CONTEXT.Process(
            target=serve, args=(theirs, own), name="stenogram-worker", daemon=True
        )
        self._process.start()
        theirs.close()

    @property
    def pid(self) -> int:
        """The number of its process."""
        return self._process.pid or 0

    def is_alive(self) -> bool:
        """Whether its process is there."""
        return self._process.is_alive()

    def wait_until_ready(self) -> None:
        """Raises WorkerDied where it does not come up."""
        try:
            if self._connection.poll(_STARTS) and isinstance(self._connection.recv(), Ready):
                return
        except (EOFError, OSError) as error:
            raise WorkerDied("a worker process has ended at its start") from error
        raise WorkerDied("a worker process did not get ready")

    def call(self, call: Call, limit: float) -> Outcome:
        """What came of a call. Raises WorkerDied; TookTooLong after ``limit`` seconds."""
        try:
            self._connection.send(call)
            if not self._connection.poll(limit):
                raise TookTooLong(f"stopped after {limit:g} seconds")
            outcome: Outcome = self._connection.recv()
        except (EOFError, ConnectionError) as error:
            raise WorkerDied(f"worker process {self.pid} has ended") from error
        return outcome

    def kill(self) -> None:
        """Ends it at once, whatever it is doing; the same for one that has ended."""
        self._process.kill()
        self._process.join(_ENDS)
