"""The inbox: a folder whose new files are added and then moved away."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

from meetings.model.errors import SourceError, StenogramError, UnreadableTranscript
from meetings.text.decoding import FILE_LIMIT, FILE_LIMIT_MB, MEGABYTE

Add = Callable[[bytes, str], Awaitable[str]]
"""Adds a transcript's bytes, with the path they came from, and says what came of it."""

_ADDED: Final = "added"
_REFUSED: Final = "refused"
_UNFINISHED: Final = (".part", ".partial", ".tmp", ".crdownload", ".swp", "~")

_Stamp = tuple[int, int]
"""Size and time of last change: the same twice means that nobody is writing."""


@dataclass(frozen=True, slots=True)
class InboxResult:
    """A file of the inbox: ``outcome`` is what adding it gave, or the reason it was not added.

    A file ``left`` lies where it was and is tried again at every look, but reported once.
    """

    path: Path
    outcome: str
    kind: Literal["added", "refused", "left"]
    error: StenogramError | None = None


class Inbox:
    """Takes complete files out of a folder: into its ``added``, or ``refused`` with a reason.

    ``settle``: seconds after which a file that nobody has changed counts as complete; a younger
    one has to look the same at two looks.
    """

    def __init__(
        self,
        folder: Path,
        add: Add,
        *,
        settle: float = 5.0,  # a copy over a slow network is written on every second or two
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._folder = folder
        self._add = add
        self._settle = settle
        self._clock = clock
        self._before: dict[Path, _Stamp] = {}
        # Files that could be read but not moved away: not to be added at every look.
        self._done: dict[Path, _Stamp] = {}
        self._told: dict[Path, str] = {}

    async def collect(self) -> list[InboxResult]:
        """One look: adds every complete file, in the order of their names.

        Raises SourceError where the folder itself cannot be had.
        """
        found = await asyncio.to_thread(self._stamps)
        complete = [path for path in found if self._is_complete(path, found[path])]
        self._before = found
        self._done = {path: stamp for path, stamp in self._done.items() if path in found}
        self._told = {path: text for path, text in self._told.items() if path in found}
        taken = [await self._take(path, found[path]) for path in complete]
        return [one for one in taken if one is not None]

    def _stamps(self) -> dict[Path, _Stamp]:
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            return {path: stamp for path in self._files() if (stamp := _stamp(path))}
        except OSError as error:
            raise SourceError(
                f"the inbox {self._folder} cannot be read: {error}",
                kind="inbox",
                folder=str(self._folder),
            ) from error

    def _files(self) -> Iterator[Path]:
        for path in sorted(self._folder.rglob("*")):
            parts = path.relative_to(self._folder).parts
            if parts[0] in {_ADDED, _REFUSED} or any(part.startswith(".") for part in parts):
                continue
            if path.is_file() and not path.name.lower().endswith(_UNFINISHED):
                yield path

    def _is_complete(self, path: Path, stamp: _Stamp) -> bool:
        if self._done.get(path) == stamp:
            return False
        old = self._clock() - stamp[1] / 1e9 >= self._settle
        return old or self._before.get(path) == stamp

    async def _take(self, path: Path, stamp: _Stamp) -> InboxResult | None:
        """Adds one file; None where it changed under our hands or there is nothing new to tell."""
        try:
            data = await asyncio.to_thread(_read, path, stamp)
            if data is None:
                return None
            outcome = await self._add(data, str(path))
        except UnreadableTranscript as error:
            return await asyncio.to_thread(self._refuse, path, stamp, error)
        except (OSError, StenogramError) as error:
            return self._leave(path, error)
        return await asyncio.to_thread(self._keep, path, stamp, outcome)

    def _keep(self, path: Path, stamp: _Stamp, outcome: str) -> InboxResult:
        try:
            _move(path, self._aside(path, _ADDED))
        except OSError:
            self._done[path] = stamp
        return InboxResult(path, outcome, "added")

    def _refuse(self, path: Path, stamp: _Stamp, error: StenogramError) -> InboxResult:
        try:
            aside = self._aside(path, _REFUSED)
            _move(path, aside)
            aside.with_name(f"{aside.name}.reason.txt").write_text(f"{error}\n", "utf-8")
        except OSError:
            self._done[path] = stamp
        return InboxResult(path, str(error), "refused", error)

    def _leave(self, path: Path, error: OSError | StenogramError) -> InboxResult | None:
        why = str(error)
        known = self._told.get(path) == why
        told = error if isinstance(error, StenogramError) else None
        self._told[path] = why
        return None if known else InboxResult(path, why, "left", told)

    def _aside(self, path: Path, room: str) -> Path:
        """A place in ``room`` that nothing has yet: inbox/a.txt → inbox/added/a.txt, a-2.txt …"""
        wanted = self._folder / room / path.relative_to(self._folder)
        free, number = wanted, 1
        while free.exists():
            number += 1
            free = wanted.with_stem(f"{wanted.stem}-{number}")
        return free


def _stamp(path: Path) -> _Stamp | None:
    try:
        known = path.stat()
    except FileNotFoundError:
        return None
    return known.st_size, known.st_mtime_ns


def _read(path: Path, stamp: _Stamp) -> bytes | None:
    """A file's bytes; None where it is no longer the file that was looked at."""
    if stamp[0] > FILE_LIMIT:
        raise UnreadableTranscript(
            f"it has {stamp[0] / MEGABYTE:.1f} MB,"
            f" and {FILE_LIMIT_MB} MB is the most a file may have",
            kind="too-big",
            most=FILE_LIMIT_MB,
        )
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return None
    return data if _stamp(path) == stamp else None


def _move(path: Path, aside: Path) -> None:
    aside.parent.mkdir(parents=True, exist_ok=True)
    path.replace(aside)
