"""Progress of long work: a bar on a terminal, elsewhere a line now and then."""

from __future__ import annotations

import logging
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

Progress = Callable[[int, int], None]
"""Called with how much is done and how much there is."""
_BETWEEN_LINES = 20.0
"""Seconds: short work stays silent, and a log of an hour has 180 lines."""


@contextmanager
def bar(label: str) -> Iterator[Progress]:
    """A bar on stderr that goes when the work is done; where that is no terminal, lines."""
    from rich.console import Console  # noqa: PLC0415 - not needed for refusals and --help
    from rich.progress import (  # noqa: PLC0415
        BarColumn,
        MofNCompleteColumn,
        TextColumn,
        TimeRemainingColumn,
    )
    from rich.progress import Progress as Shown  # noqa: PLC0415

    console = Console(stderr=True)
    if not console.is_terminal:
        yield _lines(label)
        return
    columns = (TextColumn(label), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Shown(*columns, console=console, transient=True) as shown:
        task = shown.add_task(label, total=None)

        def show(done: int, total: int) -> None:
            shown.update(task, completed=done, total=total)

        yield show


def logged(log: logging.Logger, label: str, seconds: float = 60.0) -> Progress:
    """Progress for the log: a line a minute, none for work that ends sooner."""
    return _now_and_then(seconds, lambda done, total: log.info("%s: %d of %d", label, done, total))


def _lines(label: str) -> Progress:
    return _now_and_then(
        _BETWEEN_LINES,
        lambda done, total: print(f"{label}: {done:,} of {total:,}", file=sys.stderr, flush=True),
    )


def _now_and_then(seconds: float, told: Progress) -> Progress:
    last = time.monotonic()

    def show(done: int, total: int) -> None:
        nonlocal last
        if time.monotonic() - last >= seconds:
            last = time.monotonic()
            told(done, total)

    return show
