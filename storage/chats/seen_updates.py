"""Which updates have been answered, so that a repeated one is not answered twice.

The last of them are kept over a restart, by number and checksum: nothing of what was said, nor by
whom. A line is written when the answer is done, so that a kill may double an answer but loses
none.
"""

from __future__ import annotations

import logging
import os
from collections import OrderedDict
from contextlib import suppress
from pathlib import Path
from threading import Lock

from meetings.model.errors import ArchiveError
from storage.files.durable_file import make_folder, write_aside

_LOG = logging.getLogger(__name__)
_REMEMBERED = 10_000
"""Updates of one life of the bot; Telegram brings none again after as many others."""
KEPT = 1_000
"""Updates on disk: Telegram hands out a hundred at a time, and none again that was confirmed."""


class KeptUpdates:
    """Fills the SeenUpdates port; ``folder``: kept there over a restart, None: nowhere."""

    def __init__(self, folder: Path | None = None) -> None:
        self._path = folder / "answered.txt" if folder is not None else None
        self._lock = Lock()
        self._taken: OrderedDict[int, None] = OrderedDict()
        lines = self._read()
        self._before = set(lines[-KEPT:])
        self._lines = len(lines)
        self._failed = False

    def take(self, number: int, check: int) -> bool:
        """Whether an update is new; it is taken now."""
        with self._lock:
            if number in self._taken or _line(number, check) in self._before:
                return False
            self._taken[number] = None
            if len(self._taken) > _REMEMBERED:
                self._taken.popitem(last=False)
            return True

    def done(self, number: int, check: int) -> None:
        """An update has been answered; what a full disk forgets is only this."""
        if self._path is None:
            return
        with self._lock:
            try:
                self._keep(self._path, _line(number, check))
            except (OSError, ArchiveError) as error:
                if not self._failed:
                    _LOG.warning("answered updates cannot be kept: %s", error)
                self._failed = True

    def _keep(self, path: Path, line: str) -> None:
        make_folder(path.parent)
        if self._lines >= 2 * KEPT:
            kept = self._read()[-KEPT:]
            write_aside(path, "".join(f"{one}\n" for one in kept).encode())
            self._lines = len(kept)
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        try:
            os.write(handle, f"{line}\n".encode())
        finally:
            os.close(handle)
        self._lines += 1

    def _read(self) -> list[str]:
        """Whatever lines there are: one that is damaged is nobody's."""
        if self._path is not None:
            with suppress(OSError):
                return self._path.read_text("ascii", "replace").splitlines()
        return []


def _line(number: int, check: int) -> str:
    return f"{number} {check:08x}"
