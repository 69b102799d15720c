"""What a reader finds in a source, before it is a meeting: its blocks, its head, its body."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from meetings.model.languages import TranscriptLanguage


@dataclass(frozen=True, slots=True)
class Block:
    """One piece of a source, in its order: a paragraph, a caption's cue, a row of a table.

    ``text`` is without its label. ``speaker``: who says it as the source prints the name, where
    the source's own form tells (a voice tag, a field); None where it does not. ``start_s``:
    seconds from the recording's start. ``marked``: what is set apart at the piece's beginning
    (bold, a style of its own) and may be a label; the text goes on behind it.
    """

    text: str
    speaker: str | None = None
    role: str | None = None
    start_s: float | None = None
    marked: str | None = None


@dataclass(frozen=True, slots=True)
class Draft:
    """What a reader found in a source; what the source does not say is None.

    ``form``: the name of the form, as a person knows it ("WebVTT"). ``lang``: a two-letter code.
    """

    form: str
    blocks: tuple[Block, ...]
    title: str | None = None
    date: dt.date | None = None
    time: str | None = None
    place: str | None = None
    lang: TranscriptLanguage | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Hints:
    """What is known of a source besides its bytes.

    ``title``, ``date``, ``place``, ``lang``: what a person said, which goes before what the source
    says of itself. ``name``: the file's name, asked where nothing else tells title or date.
    ``caption``: words sent along with a file in a chat, asked before its name.
    """

    title: str | None = None
    date: dt.date | None = None
    place: str | None = None
    lang: TranscriptLanguage | None = None
    name: str | None = None
    caption: str | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """What a reader found in a source, before its body is cut into turns.

    ``body``: paragraphs joined by one line feed, entities unescaped, blank lines dropped, U+00A0
    kept; its first paragraph is the lead where the source has one. ``time`` is wall clock "HH:MM".
    ``guid``: what its feed calls the entry, "" where the feed does not say; None: no feed entry.
    ``blocks``: the pieces that the body was made of, where its reader gives such. ``hints``: what
    had to be known besides the source's bytes to read it so.
    """

    title: str
    date: dt.date
    time: str | None
    place: str | None
    body: str
    lang: TranscriptLanguage
    url: str | None = None
    guid: str | None = None
    blocks: tuple[Block, ...] = ()
    hints: Hints | None = None
