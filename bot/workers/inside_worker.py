"""What a worker process does: opens the library, answers one call after the other.

It reads only. A thread of its own waits at the pipe, so that a worker whose bot was killed ends at
once, whatever it is doing. Signals are the bot's to follow: it ends its workers itself.
"""

from __future__ import annotations

import logging
import os
import queue
import signal
import threading
import time
from multiprocessing.connection import Connection
from typing import Final

from bot.gc_freezing import settle
from bot.library import Library, open_library
from bot.monitoring.logs import set_up_logging
from bot.settings import Settings
from bot.workers.protocol import Call, Outcome, Raised, Ready, Returned, travelling
from meetings.model.errors import ArchiveBusy

_LATE: Final = 5.0
"""Seconds for which a database may be behind the bot that has already seen a change in it."""
_LOOKS: Final = 0.02
"""Seconds between two looks whether the database has caught up."""
_LOG = logging.getLogger(__name__)


def serve(connection: Connection, settings: Settings) -> None:
    """Works until the other end of the pipe is closed."""
    for name in (signal.SIGINT, signal.SIGTERM):
        signal.signal(name, signal.SIG_IGN)
    calls: queue.SimpleQueue[Call] = queue.SimpleQueue()
    threading.Thread(target=_listen, args=(connection, calls), daemon=True).start()
    set_up_logging(level=logging.WARNING)
    library = open_library(settings)
    library.warm_up()
    settle()
    connection.send(Ready())
    seen = -1
    while True:
        call = calls.get()
        seen = _caught_up(library, call.change, seen)
        _send(connection, _outcome(library, call))


def _listen(connection: Connection, calls: queue.SimpleQueue[Call]) -> None:
    try:
        while True:
            calls.put(connection.recv())
    except Exception as error:  # noqa: BLE001 - the pipe is closed, or brings what nobody can read
        if not isinstance(error, EOFError | OSError):
            _LOG.error("a call cannot be read", exc_info=error)
        os._exit(1)  # nobody waits for what is being done


def _caught_up(library: Library, change: int, seen: int) -> int:
    """Sees to it that nothing is answered from an older archive than the bot's."""
    until = time.monotonic() + _LATE
    while (last := library.archive.last_change()) < change and time.monotonic() < until:
        time.sleep(_LOOKS)
    if last != seen:
        library.refresh_meaning(keep=False)
    return last


def _outcome(library: Library, call: Call) -> Outcome:
    began = time.process_time()
    try:
        if library.archive.last_change() < call.change:
            raise ArchiveBusy("a worker has not seen the last change yet")
        value = call.task(library, *call.args)
    except Exception as error:  # noqa: BLE001 - whoever waits for it is told
        return Raised(travelling(error), time.process_time() - began)
    return Returned(value, time.process_time() - began)


def _send(connection: Connection, outcome: Outcome) -> None:
    try:
        connection.send(outcome)
    except OSError:
        os._exit(0)
    except Exception as error:  # noqa: BLE001 - a value that cannot be sent is its task's mistake
        connection.send(Raised(travelling(error), outcome.seconds))
