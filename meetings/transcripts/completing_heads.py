"""Completes the head of what a reader found in a file: title, date, place, or a clear refusal."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile

from meetings.model.errors import UnreadableTranscript
from meetings.model.parsed_document import Block, Document, Draft, Hints
from meetings.text.language import language_by, language_told
from meetings.transcripts.head.file_names import date_told
from meetings.transcripts.head.hinted import completed
from meetings.transcripts.head.loose import loose_head
from meetings.transcripts.head.meeting_identity import canonical
from meetings.transcripts.head.place_lines import surely_place, titled_below
from meetings.transcripts.head.prose_date_head import written_head
from meetings.transcripts.turns.file_labels import first_spoken

_LAID_OUT = frozenset({"PDF"})
"""Forms in which anything may stand below the date: a table's heading, a second title."""
_HEAD_LINES = 40
"""Blocks without a speaker among which title and date are looked for."""


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
        raise UnreadableTranscript(f"this {draft.form} holds no words", kind="no-words")
    whole = draft.date is not None and draft.title is not None
    by_position = draft.form not in _LAID_OUT
    head = (
        _Head(blocks=blocks)
        if whole
        else _head(blocks, draft.title, hints.title, by_position=by_position)
    )
    title = hints.title or draft.title or head.title
    date = hints.date or draft.date or head.date
    known = _Head(title, date, draft.time or head.time, hints.place or draft.place or head.place)
    body = "\n".join(map(line_of, head.blocks or blocks))
    titled, place = titled_below(known.title or "", known.place)
    told, used = completed(titled or None, known.date, hints)
    return Document(
        title=" ".join(told.title.split()),
        date=told.date,
        time=known.time,
        place=place,
        body=body,
        lang=language_told(hints.lang) or language_by(draft.lang, f"{told.title}\n{body}"),
        url=canonical(draft.url) if draft.url else None,
        blocks=head.blocks or blocks,
        hints=used,
    )


def _head(
    blocks: Sequence[Block], title: str | None, given: str | None = None, *, by_position: bool
) -> _Head:
    """Title and date where the first blocks are a head as texts have one.

    ``title``: the one that is known; no block is taken for another. ``given``: by a person.
    """
    first = list(takewhile(_may_be_head, blocks[:_HEAD_LINES]))
    lines = [line_of(block) for block in first]
    known = [title] if title else []
    row = first_spoken(lines)
    first_row = None if row is None else row + len(known)
    # a title that is only a day leaves the lines below it where they are, too
    titled = title if title and date_told(title) else None if title else given
    loose = loose_head([*known, *lines], first_row, titled)
    try:
        found = written_head([*known, *lines], by_position=by_position, titled=bool(title))
    except UnreadableTranscript:
        found = None
    if found is None:
        kept = _without_head(blocks, lines, loose.rest)
        return _Head(loose.title, loose.date, loose.time, loose.place, kept)
    kept = _without_head(blocks, lines, found.rest)
    headings = [block for block in first if block.marked and not block.text]
    heads = kept if surely_place(found.place or "") else (*kept, *headings)
    if found.place and any(line_of(block) == found.place for block in heads):
        # somebody's label or a heading, not the place
        kept = _without_head(blocks, lines, [found.place, *found.rest])
        return _Head(found.title, found.date, found.time, None, kept)
    return _Head(found.title, found.date, found.time, found.place, kept)


def _may_be_head(block: Block) -> bool:
    """What is said, or has a time of a recording, is no title."""
    return block.speaker is None and block.start_s is None


def _without_head(
    blocks: Sequence[Block], lines: Sequence[str], rest: Sequence[str]
) -> tuple[Block, ...]:
    """The blocks whose lines are left when the head is taken out of the first of them."""
    left, kept = list(rest), []
    for row, line in enumerate(lines):
        if left and left[0] == line:
            left.pop(0)
            kept.append(blocks[row])
    return (*kept, *blocks[len(lines) :]) if not left else tuple(blocks)
