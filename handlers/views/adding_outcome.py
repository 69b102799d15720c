"""The outcome of adding a transcript, as a line in the reader's language."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal, Protocol

from handlers.texts.catalogue import Texts
from handlers.texts.refusals import refusal
from meetings.model.archive import Entry
from meetings.model.errors import StenogramError, UnreadableTranscript
from meetings.model.meeting import Head

FROM_CHAT = "telegram:"
"""Where a pasted text or a file came from; who sent it is nobody's business."""


class Taken(Protocol):
    """What became of one source; a refused one has an error and no head."""

    @property
    def source(self) -> str:
        """Where it came from."""

    @property
    def outcome(self) -> Literal["added", "updated", "unchanged", "refused"]:
        """In a word."""

    @property
    def head(self) -> Head | None:
        """The meeting's head, where there is one."""

    @property
    def error(self) -> UnreadableTranscript | None:
        """Why it was refused."""

    @property
    def spoken(self) -> bool:
        """Whether anybody speaks in it."""

    @property
    def untaken(self) -> Sequence[tuple[str, int]]:
        """What seems a label in many lines and was taken for none."""

    @property
    def replaced(self) -> Entry | None:
        """What an update replaces."""

    @property
    def resembles(self) -> Head | None:
        """The meeting that something added is like."""


def taken_line(texts: Texts, taken: Taken) -> str:
    """The line, without markup."""
    if taken.error is not None:
        return refused_line(texts, taken.source, taken.error)
    if taken.head is None:
        return ""
    told = texts.plain(f"taken-{taken.outcome}", **_named(texts, taken.head))
    return told + "".join(f" ({note})" for note in _notes(texts, taken))


def refused_line(texts: Texts, source: str, error: StenogramError) -> str:
    """That a source was refused, and why."""
    name, why = source.removeprefix(FROM_CHAT).strip(), refusal(texts, error)
    if not name:
        return texts.plain("taken-refused-text", why=why)
    return texts.plain("taken-refused", source=name, why=why)


def _named(texts: Texts, head: Head) -> dict[str, str]:
    return {"id": head.id, "date": texts.day(head.date), "title": head.title}


def _notes(texts: Texts, taken: Taken) -> Iterator[str]:
    if not taken.spoken:
        yield texts.plain("taken-nobody")
    for label, count in taken.untaken:
        yield texts.plain("taken-untaken", label=label, count=count)
    if taken.replaced is not None:
        yield _replaced(texts, taken.replaced)
    if taken.resembles is not None:
        yield texts.plain("taken-resembles", id=taken.resembles.id)


def _replaced(texts: Texts, entry: Entry) -> str:
    old, source = f"{texts.day(entry.head.date)} {entry.head.title}", entry.head.source
    if not source:
        return texts.plain("taken-replaces", old=old, turns=entry.turns)
    return texts.plain("taken-replaces-from", old=old, turns=entry.turns, source=source)
