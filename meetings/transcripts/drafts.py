"""What a reader of a form found → a document with a whole head."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import takewhile

from meetings.model.errors import UnreadableTranscript
from meetings.model.meeting import Block, Document, Draft, Hints
from meetings.transcripts.head.file_names import caption_title, date_told, title_told
from meetings.transcripts.head.identity import canonical
from meetings.transcripts.head.written_head import written_head
from meetings.transcripts.readers.text_version import language

_HEAD_LINES = 40
"""Blocks without a speaker among which title and date are looked for."""
_TITLE_LENGTH = 1000


@dataclass(frozen=True, slots=True)
class _Head:
    """What the first blocks tell; ``taken``: how many of them are head and no text."""

    title: str | None = None
    date: dt.date | None = None
    time: str | None = None
    place: str | None = None
    blocks: tuple[Block, ...] = ()


def line_of(block: Block) -> str:
    """A block's words with what is set apart at its beginning."""
    return f"{block.marked} {block.text}".strip() if block.marked else block.text.strip()


def document_from(draft: Draft, hints: Hints) -> Document:
    """The document of a draft. Raises UnreadableTranscript where it has no words or no date."""
    blocks = tuple(block for block in draft.blocks if line_of(block))
    if not blocks:
        raise UnreadableTranscript(f"this {draft.form} holds no words")
    head = _head(blocks) if draft.date is None or draft.title is None else _Head(blocks=blocks)
    title = hints.title or draft.title or head.title
    date = hints.date or draft.date or head.date
    known = _Head(title, date, draft.time or head.time, hints.place or draft.place or head.place)
    body = "\n".join(map(line_of, head.blocks)) or "\n".join(map(line_of, blocks))
    told, used = completed(known.title, known.date, hints)
    return Document(
        title=" ".join(told.title.split()),
        date=told.date,
        time=known.time,
        place=known.place,
        body=body,
        lang=language(told.title + body),
        url=canonical(draft.url) if draft.url else None,
        blocks=head.blocks or blocks,
        hints=used,
    )


@dataclass(frozen=True, slots=True)
class Told:
    """A title and a date that are there."""

    title: str
    date: dt.date


def completed(title: str | None, date: dt.date | None, hints: Hints) -> tuple[Told, Hints | None]:
    """Title and date with what caption and file's name tell, and which hints that took.

    Raises UnreadableTranscript where nobody tells a date.
    """
    used = replace(hints, name=None, caption=None)
    if date is None or title is None:
        used = replace(used, name=hints.name, caption=hints.caption)
    caption, name = hints.caption or "", hints.name or ""
    date = date or date_told(caption) or date_told(name)
    if date is None:
        raise UnreadableTranscript(
            "it does not say its date, and neither does its name: give one with --date 2025-11-12,"
            " put one into the file's name, or write a date line under its title"
        )
    title = title or caption_title(caption) or title_told(name) or f"Meeting of {date:%d.%m.%Y}"
    return Told(title, date), used if used != Hints() else None


def _head(blocks: Sequence[Block]) -> _Head:
    """Title and date where the first blocks are a head as texts have one."""
    first = list(takewhile(lambda block: block.speaker is None, blocks[:_HEAD_LINES]))
    lines = [line_of(block) for block in first]
    try:
        found = written_head(lines, _TITLE_LENGTH)
    except UnreadableTranscript:
        found = None
    if found is None:
        return _Head(blocks=tuple(blocks))
    left = len(lines) - len(found.rest)
    kept = tuple(blocks[left:]) if lines[left:] == found.rest else tuple(blocks)
    return _Head(found.title, found.date, found.time, found.place, kept)
