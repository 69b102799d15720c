"""Takes transcripts into the archive: files, folders, bytes, exports, feeds; reports on each."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import repeat
from pathlib import Path
from types import MappingProxyType
from typing import BinaryIO, Literal, NamedTuple

from bot.interrupts import held
from bot.sources.entries import meeting_in
from bot.sources.leads import OnlyLead
from bot.sources.zips import ZIP_LIMIT, is_zip, unpacked
from meetings.model.archive import Entry, Stored
from meetings.model.citation import Citation
from meetings.model.errors import UnreadableTranscript
from meetings.model.meeting import Head, Meeting
from meetings.model.parsed_document import Hints
from meetings.ports.archive import Archive
from meetings.ports.spreading_work import Each
from meetings.text.decoding import FILE_LIMIT
from meetings.text.surrogates import writable
from meetings.transcripts.feeds.full_text_feed import is_feed, read_feed
from meetings.transcripts.head.hinted import NO_HINTS
from meetings.transcripts.read import read
from meetings.transcripts.readers.registry import READERS
from meetings.transcripts.turns.file_labels import like_labels
from storage.archive.json_lines_export_and_import import (
    is_export,
    read_citations,
    read_export_line,
)

_TEXTS = frozenset({".txt", ".html", ".htm", ".xml", ".atom", ".rss", ".jsonl", ".md", ".zip", ""})
_ENDINGS = _TEXTS.union(*(reader.endings for reader in READERS))
"""Files of a folder that may be transcripts; a file named by itself may end in anything."""
_EXPORT_LIMIT = 2 * 1024**3
"""Bytes of an export, which is read whole: a hundred thousand meetings, and still in memory."""
# Meetings added together, or bytes, whichever is reached first: a lot is made durable at once, and
# waits in memory until it is.
_BATCH = 50
_BATCH_BYTES = 40 * 1024 * 1024
_SENT = 1024 * 1024
"""Bytes of a file that another process may read: some fifty are under way at a time."""


@dataclass(frozen=True, slots=True)
class IntakeResult:
    """What became of one source: an outcome or, for refused, the reason.

    ``untaken``: what seems a label in many lines and was taken for none, and in how many.
    ``replaced``: what an update replaces; ``resembles``: the meeting that something added is like.
    ``error``: the reason with its kind.
    """

    source: str
    outcome: Literal["added", "updated", "unchanged", "refused"]
    head: Head | None = None
    reason: str | None = None
    spoken: bool = True
    untaken: tuple[tuple[str, int], ...] = ()
    replaced: Entry | None = None
    resembles: Head | None = None
    error: UnreadableTranscript | None = None

    def line(self) -> str:
        """The line a person reads."""
        if self.head is None:
            return f"refused: {self.source}: {self.reason}"
        told = f"{self.outcome}: {self.head.id} {self.head.date} {self.head.title}"
        return told + "".join(f" ({note})" for note in self._notes())

    def _notes(self) -> Iterator[str]:
        if not self.spoken:
            yield "nobody speaks in it"
        for label, count in self.untaken:
            yield f"{count} lines begin with {label}: and were not taken for a speaker"
        if self.replaced is not None:
            old = self.replaced
            name = f"{old.head.date} {old.head.title}"
            source = f", from {old.head.source}" if old.head.source else ""
            yield f"replaces {name}, {old.turns} {'turn' if old.turns == 1 else 'turns'}{source}"
        if self.resembles is not None:
            yield f"a meeting of its own, though it is like {self.resembles.id}"


class Readable(NamedTuple):
    """A meeting with its source's bytes, and the quotes that another archive had shown of it."""

    meeting: Meeting
    data: bytes
    citations: Mapping[str, Citation] = MappingProxyType({})


_Item = Readable | UnreadableTranscript
"""What a source or a line of it holds, or why it holds nothing."""


def files_in(places: Sequence[Path]) -> list[Path]:
    """The files that are meant: folders recursively, hidden files left out, each once."""
    found: dict[Path, None] = {}
    for place in places:
        if place.is_dir():
            inside = sorted(path for path in place.rglob("*") if _may_be_transcript(path, place))
            found.update(dict.fromkeys(inside))
        else:
            found[place] = None
    return list(found)


def left_out(places: Sequence[Path]) -> list[Path]:
    """The files of folders that end as no transcript does; hidden ones are not meant at all."""
    inside = (
        (path, place) for place in places if place.is_dir() for path in sorted(place.rglob("*"))
    )
    return [
        path
        for path, place in inside
        if path.is_file() and not _is_hidden(path, place) and not _may_be_transcript(path, place)
    ]


def _is_hidden(path: Path, root: Path) -> bool:
    return any(part.startswith(".") for part in path.relative_to(root).parts)


def _may_be_transcript(path: Path, root: Path) -> bool:
    return path.is_file() and not _is_hidden(path, root) and path.suffix.lower() in _ENDINGS


class Intake:
    """Reads and keeps; a source that is refused leaves nothing behind and stops nobody else."""

    def __init__(self, archive: Archive, hints: Hints = NO_HINTS) -> None:
        self._archive = archive
        self._hints = hints
        self.kept = 0
        """How many transcripts are in by now."""

    def files(self, paths: Sequence[Path], each: Each | None = None) -> Iterator[IntakeResult]:
        """Adds files, in batches; one result a meeting, in order.

        ``each``: who reads the plain ones, where that is not left to this process.
        """
        waiting: list[tuple[str, _Item]] = []
        size = 0
        for shown, item in self._in_files(paths, each):
            waiting.append((shown, item))
            size += len(item.data) if isinstance(item, Readable) else 0
            if len(waiting) >= _BATCH or size > _BATCH_BYTES:
                yield from self._keep(waiting)
                waiting, size = [], 0
        yield from self._keep(waiting)

    def _in_files(self, paths: Sequence[Path], each: Each | None) -> Iterator[tuple[str, _Item]]:
        plain = repeat(None) if each is None else each(partial(_plain, self._hints), paths)
        for path, found in zip(paths, plain, strict=False):
            if found is None:
                yield from _in_file(self._hints, path)
            else:
                yield writable(str(path)), Readable(*found)

    def data(
        self,
        data: bytes,
        source: str,
        url: str | None = None,
        guid: str | None = None,
        hints: Hints | None = None,
    ) -> list[IntakeResult]:
        """Adds what some bytes hold; ``guid``: of the feed's entry that led to a page."""
        source, hints = writable(source), hints or self._hints
        inside = _inside(data, _Source(source, source, hints, url, guid))
        return list(self._keep(list(inside)))

    def meeting(self, meeting: Meeting, data: bytes) -> IntakeResult:
        """Adds a meeting that was read already, and the bytes it was read from."""
        (taken,) = self._keep([(meeting.head.source or "", Readable(meeting, data))])
        return taken

    def _keep(self, items: Sequence[tuple[str, _Item]]) -> Iterator[IntakeResult]:
        for at in range(0, len(items), _BATCH):
            yield from self._keep_together(items[at : at + _BATCH])

    def _keep_together(self, items: Sequence[tuple[str, _Item]]) -> Iterator[IntakeResult]:
        with held():
            readable = [one for _, one in items if not isinstance(one, UnreadableTranscript)]
            outcomes = self._archive.put((one.meeting, one.data) for one in readable)
            self._take_over(readable, outcomes)
            self.kept += len(readable)
        stored = iter(outcomes)
        for source, item in items:
            if isinstance(item, UnreadableTranscript):
                yield IntakeResult(source, "refused", reason=str(item), error=item)
            else:
                yield _taken(source, item.meeting, next(stored))

    def _take_over(self, readable: Sequence[Readable], outcomes: Sequence[Stored]) -> None:
        for one, stored in zip(readable, outcomes, strict=True):
            if one.citations:
                self._archive.citations.take_over(stored.head.id, one.citations)


def _taken(source: str, meeting: Meeting, kept: Stored) -> IntakeResult:
    return IntakeResult(
        source,
        kept.outcome,
        kept.head,
        spoken=any(turn.label for turn in meeting.turns) or bool(meeting.speakers),
        untaken=_untaken(meeting),
        replaced=kept.replaced,
        resembles=kept.resembles,
    )


def _untaken(meeting: Meeting) -> tuple[tuple[str, int], ...]:
    """What many lines begin with as labels do, in words that bear no name."""
    nameless = "\n".join(turn.text for turn in meeting.turns if turn.label is None)
    return tuple(like_labels(nameless).most_common(3))


def read_whole(file: BinaryIO) -> bytes:
    """The bytes of a file, up to the size allowed: exports are longer than transcripts."""
    start = file.read(FILE_LIMIT + 1)
    if is_export(start):
        return start + file.read(_EXPORT_LIMIT)
    return start + file.read(ZIP_LIMIT) if is_zip(start) else start


def _bytes(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return read_whole(file)
    except OSError as error:
        raise UnreadableTranscript(
            f"it cannot be read: {error.strerror or error}", kind="file-not-read"
        ) from error


def _source(hints: Hints, path: Path) -> _Source:
    name, full = writable(str(path)), writable(os.path.abspath(path))  # noqa: PTH100
    return _Source(name, full, replace(hints, name=writable(path.name)))


def _in_file(hints: Hints, path: Path) -> Iterator[tuple[str, _Item]]:
    """What a file holds, with the name to show."""
    source = _source(hints, path)
    try:
        data = _bytes(path)
    except UnreadableTranscript as error:
        return iter([(source.shown, error)])
    return _inside(data, source)


def _plain(hints: Hints, path: Path) -> tuple[Meeting, bytes] | None:
    """The meeting in a file that holds one, and is small; None for any other, whatever it is.

    Whoever asked then reads it himself, and says what is wrong with it.
    """
    try:
        if path.stat().st_size > _SENT:
            return None
        data = _bytes(path)
        if is_zip(data) or is_export(data) or is_feed(data):
            return None
        source = _source(hints, path)
        return read(data, source=source.path, hints=source.hints), data
    except Exception:  # noqa: BLE001 - it comes again where it is told
        return None


class _Source(NamedTuple):
    """Where some bytes are from: the name to show, and what is known besides them."""

    shown: str
    path: str
    hints: Hints
    url: str | None = None
    guid: str | None = None

    def member(self, path: str) -> _Source:
        """A file of this zip."""
        hints = replace(self.hints, name=path.rpartition("/")[2])
        return _Source(f"{self.shown}/{path}", f"{self.path}/{path}", hints)


def _inside(data: bytes, source: _Source) -> Iterator[tuple[str, _Item]]:
    """What a source holds, with the name to show: a zip's files are sources of their own."""
    try:
        if not is_zip(data):
            yield from ((source.shown, item) for item in _readable(data, source))
            return
        for file in unpacked(data):
            member = source.member(writable(file.path))
            if isinstance(file.data, UnreadableTranscript):
                yield member.shown, file.data
            else:
                yield from _inside(file.data, member)
    except UnreadableTranscript as error:
        yield source.shown, error


def _readable(data: bytes, source: _Source) -> list[_Item]:
    if is_export(data):
        return list(_lines(data))
    if is_feed(data):
        return _entries(data, source.path)
    meeting = read(data, source=source.path, url=source.url, hints=source.hints)
    if source.guid is not None:
        meeting = replace(meeting, head=replace(meeting.head, guid=source.guid))
    return [Readable(meeting, data)]


def _lines(data: bytes) -> Iterator[_Item]:
    """The meetings of an export; a line that is damaged or torn costs that line alone."""
    for number, line in enumerate(data.splitlines(), 1):
        if line.strip():
            try:
                yield Readable(*read_export_line(line), read_citations(line))
            except UnreadableTranscript as error:
                yield UnreadableTranscript(
                    f"line {number}: {error}", kind="export-line", number=number
                )


def _entries(data: bytes, source: str) -> list[_Item]:
    """The entries of a feed that can be read as transcripts."""
    found: list[_Item] = []
    for entry in read_feed(data).entries:
        meeting = meeting_in(entry, source)
        if meeting is None:
            continue
        if entry.brief and entry.url and not meeting.speakers:
            found.append(OnlyLead(entry, meeting.head.date))
        else:
            found.append(Readable(meeting, entry.source))
    if not found:
        raise UnreadableTranscript(
            "it is a feed without any entry that can be read", kind="feed-empty"
        )
    return found
