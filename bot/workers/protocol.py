"""What goes through the pipe between the bot and a worker: a call, and what came of it."""

from __future__ import annotations

import pickle
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Call:
    """A function of a library with its further arguments, and from which change on it may answer.

    ``task``: a function of a module, since its name alone travels.
    """

    task: Callable[..., Any]
    args: tuple[Any, ...]
    change: int


@dataclass(frozen=True, slots=True)
class Returned:
    """``seconds``: what it took of the processor."""

    value: Any
    seconds: float


@dataclass(frozen=True, slots=True)
class Raised:
    """The same for a call that failed."""

    error: BaseException
    seconds: float


@dataclass(frozen=True, slots=True)
class Ready:
    """A worker has opened everything and waits for calls."""


Outcome = Returned | Raised


class TaskFailed(RuntimeError):
    """An error of a worker's that cannot travel itself; its text is that error's traceback."""


def travelling(error: BaseException) -> BaseException:
    """An error as it can be sent: with its traceback as a note, or as TaskFailed."""
    told = "".join(traceback.format_exception(error))
    try:
        error.add_note(f"In a worker process:\n{told}")
        pickle.loads(pickle.dumps(error))  # noqa: S301 - our own bytes
    except Exception:  # noqa: BLE001 - whatever an error's constructor or values raise
        return TaskFailed(told)
    return error
