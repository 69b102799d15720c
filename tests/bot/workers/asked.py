"""What the tests have worker processes do, or fail at."""

from __future__ import annotations

import os
import signal
import time
from pathlib import Path

from meetings.model.errors import UnknownMeeting


def process(_library):
    return os.getpid()


def last_change(library):
    return library.archive.last_change()


def endless(_library, sign):
    """Keeps its core busy; the sign says which process does."""
    note(sign)
    while True:
        sum(range(1000))


def waiting(_library, sign, go):
    """Ends when it is let go."""
    note(sign)
    while not Path(go).exists():
        time.sleep(0.01)
    return os.getpid()


def fatal(_library):
    os.kill(os.getpid(), signal.SIGKILL)


def fatal_once(_library, sign):
    """Ends the first process that does it; the next one says who it was."""
    if not Path(sign).exists():
        note(sign)
        os.kill(os.getpid(), signal.SIGKILL)
    return int(Path(sign).read_text())


def refused(_library, meeting_id):
    raise UnknownMeeting(f"There is no {meeting_id}.")


class OnlyHere(Exception):
    def __init__(self, one, two):
        super().__init__(f"{one} and {two}")


def odd_error(_library):
    raise OnlyHere("ink", "paper")


def odd_value(_library):
    return lambda: None


def note(sign):
    half = Path(f"{sign}.half")
    half.write_text(str(os.getpid()))
    half.rename(sign)
