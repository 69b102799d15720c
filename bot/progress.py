"""Progress bars for long work, shown only on a terminal."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

Progress = Callable[[int, int], None]
"""Called with how much is done and how much there is."""


@contextmanager
def bar(label: str) -> Iterator[Progress]:
    """A progress bar on stderr where that is a terminal; it goes when the work is done."""
    from rich.console import Console  # noqa: PLC0415 - not needed for refusals and --help
    from rich.progress import (  # noqa: PLC0415
        BarColumn,
        MofNCompleteColumn,
        TextColumn,
        TimeRemainingColumn,
    )
    from rich.progress import Progress as Shown  # noqa: PLC0415

    console = Console(stderr=True)
    columns = (TextColumn(label), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Shown(
        *columns, console=console, disable=not console.is_terminal, transient=True
    ) as shown:
        task = shown.add_task(label, total=None)

        def show(done: int, total: int) -> None:
            shown.update(task, completed=done, total=total)

        yield show


def logged(log: logging.Logger, label: str, seconds: float = 60.0) -> Progress:
    """Progress for the log: a line a minute, none for what is done before."""
    last = time.monotonic()

    def show(done: int, total: int) -> None:
        nonlocal last
        if time.monotonic() - last >= seconds:
            last = time.monotonic()
            log.info("%s: %d of %d", label, done, total)

    return show
