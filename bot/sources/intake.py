"""Takes transcripts into the archive: files, folders, bytes, exports, feeds; reports on each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import repeat
from pathlib import Path
from typing import BinaryIO, Literal

from bot.interrupts import held
from bot.sources.reading_sources import (
    Item,
    Readable,
    Source,
    items_in_file,
    items_in_stream,
    items_inside,
    plain_meeting,
)
from meetings.model.archive import Entry, Stored
from meetings.model.errors import UnreadableTranscript
from meetings.model.meeting import Head, Meeting
from meetings.model.parsed_document import Hints
from meetings.ports.archive import Archive
from meetings.ports.spreading_work import Each
from meetings.text.surrogates import writable
from meetings.transcripts.head.hinted import NO_HINTS
from meetings.transcripts.turns.file_labels import like_labels

# Meetings added together, or bytes, whichever is reached first: a lot is made durable at once, and
# waits in memory until it is. With 50 it waited for the disk twice as often, and where a month has
# hundreds of meetings (a million turns) its file was written as often: .05 to .1 of the time.
_BATCH = 100
_BATCH_BYTES = 40 * 1024 * 1024


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
        yield from self._in_batches(self._in_files(paths, each))

    def stream(self, file: BinaryIO, source: str) -> Iterator[IntakeResult]:
        """Adds what can be read from an opened file, standard input say, in batches."""
        yield from self._in_batches(items_in_stream(file, Source(source, source, self._hints)))

    def _in_batches(self, found: Iterable[tuple[str, Item]]) -> Iterator[IntakeResult]:
        waiting: list[tuple[str, Item]] = []
        size = 0
        for shown, item in found:
            waiting.append((shown, item))
            size += len(item.data) if isinstance(item, Readable) else 0
            if len(waiting) >= _BATCH or size > _BATCH_BYTES:
                yield from self._keep(waiting)
                waiting, size = [], 0
        yield from self._keep(waiting)

    def _in_files(self, paths: Sequence[Path], each: Each | None) -> Iterator[tuple[str, Item]]:
        plain = repeat(None) if each is None else each(partial(plain_meeting, self._hints), paths)
        for path, found in zip(paths, plain, strict=False):
            if found is None:
                yield from items_in_file(self._hints, path)
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
        inside = items_inside(data, Source(source, source, hints, url, guid))
        return list(self._keep(list(inside)))

    def meeting(self, meeting: Meeting, data: bytes) -> IntakeResult:
        """Adds a meeting that was read already, and the bytes it was read from."""
        (taken,) = self._keep([(meeting.head.source or "", Readable(meeting, data))])
        return taken

    def _keep(self, items: Sequence[tuple[str, Item]]) -> Iterator[IntakeResult]:
        for at in range(0, len(items), _BATCH):
            yield from self._keep_together(items[at : at + _BATCH])

    def _keep_together(self, items: Sequence[tuple[str, Item]]) -> Iterator[IntakeResult]:
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
