"""Any transcript's bytes → a meeting."""

from __future__ import annotations

import re
from dataclasses import replace

from meetings.model.errors import UnreadableTranscript
from meetings.model.meeting import Head, Meeting, Speaker, Turn
from meetings.model.parsed_document import Block, Document, Hints
from meetings.text.decoding import decode
from meetings.text.language import language_told
from meetings.transcripts.completing_heads import document_from
from meetings.transcripts.head.hinted import NO_HINTS
from meetings.transcripts.head.meeting_identity import canonical, meeting_id
from meetings.transcripts.html.decoding import is_html
from meetings.transcripts.readers.kremlin_text import read_text
from meetings.transcripts.readers.registry import reader_of
from meetings.transcripts.speakers.merging import people
from meetings.transcripts.speakers.speakers_by_label_form import people_of_form
from meetings.transcripts.turns.boilerplate import cards
from meetings.transcripts.turns.cutting import cut
from meetings.transcripts.turns.spoken_blocks import people_told, turns_of

_ENTRY = re.compile(rb"^\s*(?:<\?xml[^>]*\?>\s*)?<entry\b", re.IGNORECASE)


def read(
    data: bytes,
    *,
    source: str | None = None,
    url: str | None = None,
    hints: Hints = NO_HINTS,
) -> Meeting:
    """The meeting in some bytes, of whatever form.

    ``source``: where it was had from. ``url``: its address where the bytes do not tell.
    ``hints``: what they do not say of themselves, and the file's name.
    Raises UnreadableTranscript, and nothing else, whatever the bytes.
    """
    return meeting_of(document_of(data, hints), source=source, url=url)


def document_of(data: bytes, hints: Hints = NO_HINTS) -> Document:
    """The document in some bytes, by the reader their beginning asks for."""
    reader = reader_of(data, hints.name or "")
    if reader is None:
        return _given(_plain(data, hints), hints)
    try:
        draft = reader.read(data)
    except RecursionError as error:
        raise UnreadableTranscript(
            f"this {reader.form} is nested deeper than any document",
            kind="damaged",
            form=reader.form,
        ) from error
    return document_from(draft, hints)


def _given(document: Document, hints: Hints) -> Document:
    """The document with what a person said of it."""
    said = replace(hints, name=None, caption=None)
    if said == NO_HINTS:
        return document
    return replace(
        document,
        title=said.title or document.title,
        date=said.date or document.date,
        place=said.place or document.place,
        lang=language_told(hints.lang) or document.lang,
        hints=document.hints or said,
    )


def _plain(data: bytes, hints: Hints) -> Document:
    """Text version, kremlin.ru page or feed entry."""
    from meetings.transcripts.feeds.full_text_feed import read_entry  # noqa: PLC0415 - heavy, seldom needed
    from meetings.transcripts.readers.kremlin_page import read_page  # noqa: PLC0415

    if is_entry(data):
        return read_entry(data)
    if is_html(data):
        return read_page(data)
    return read_text(decode(data), hints)


def is_entry(data: bytes) -> bool:
    """Whether some bytes are one entry of a feed, as they are kept."""
    return bool(_ENTRY.match(data[:2000].removeprefix(b"\xef\xbb\xbf")))


def meeting_of(document: Document, *, source: str | None, url: str | None = None) -> Meeting:
    """The meeting in a document."""
    address = document.url or (canonical(url) if url else None)
    head = Head(
        id=meeting_id(address, document.title, document.date, document.lang),
        title=document.title,
        date=document.date,
        time=document.time,
        place=document.place,
        lang=document.lang,
        url=address,
        source=source,
        guid=document.guid,
        hints=document.hints,
    )
    if any(block.speaker for block in document.blocks):
        return _told_meeting(head, document.blocks)
    pieces = cut(document)
    if pieces.own_form:
        speakers, turns = people_of_form(pieces.turns, head.title, pieces.lead)
        return Meeting(head, pieces.lead, speakers, turns)
    speakers, turns = people(pieces.turns, head.title, pieces.lead, cards(document.body))
    if not speakers:
        speakers, turns = _sole_speaker(head, turns)
    return Meeting(head, pieces.lead, speakers, turns)


def _told_meeting(head: Head, blocks: tuple[Block, ...]) -> Meeting:
    """A meeting whose source tells who speaks."""
    lead, spoken = turns_of(blocks)
    speakers, turns = people_told(spoken)
    return Meeting(head, lead, speakers, turns)


def _sole_speaker(
    head: Head, turns: tuple[Turn, ...]
) -> tuple[tuple[Speaker, ...], tuple[Turn, ...]]:
    from meetings.transcripts.speakers.sole_speaker import sole_speaker  # noqa: PLC0415

    name = sole_speaker(head.title, turns[0].text)
    if name is None:
        return (), turns
    return (Speaker(name, (), None, 1),), (Turn(name, None, turns[0].text),)
