"""E-mail (eml) and web archives (mht): the part that has the text."""

from __future__ import annotations

import re
from codecs import BOM_UTF8
from collections.abc import Callable, Iterator
from dataclasses import replace
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import Final

from meetings.model.errors import UnreadableTranscript
from meetings.model.parsed_document import Block, Draft
from meetings.text.decoding import FILE_LIMIT, FILE_LIMIT_MB, decode
from meetings.transcripts.head.file_names import date_told
from meetings.transcripts.readers.beginning import beginning
from meetings.transcripts.readers.date_line_near_top import date_under
from meetings.transcripts.readers.reader import Reader

_HEADERS = re.compile(
    r"^(?:MIME-Version|Message-ID|Received|Return-Path|Content-Type|X-[\w-]+):", re.I | re.M
)
_FIRST = re.compile(r"[A-Za-z][\w-]{1,60}:[ \t]?[^\n]*\r?\n(?:[ \t][^\n]*\n)*[A-Za-z][\w-]{1,60}:")
_ANSWER = re.compile(r"^(?:(?:re|fwd?|aw|wg|отв|пересл?)\s*:\s*)+", re.IGNORECASE)
_MOST_PARTS: Final = 200
"""Parts of a message: text, its HTML and some attachments; a bomb has thousands."""
_MOST_BOUNDARIES: Final = 2000
"""Lines that may part a message; the standard parser compares each with all that it has seen."""

ReaderOf = Callable[[bytes, str], Reader | None]


def mail_reader(reader_of: ReaderOf) -> Reader:
    """The reader of messages; ``reader_of``: what reads the files that come with them."""

    def read(data: bytes) -> Draft:
        return read_mail(data, reader_of)

    return Reader("e-mail", (".eml", ".mht", ".mhtml"), _sniff, read)


def read_mail(data: bytes, reader_of: ReaderOf) -> Draft:
    """The part of a message that says most, with the message's subject and date."""
    if len(data) > FILE_LIMIT:
        raise UnreadableTranscript(
            f"this message has more than {FILE_LIMIT_MB} MB: send its file alone",
            kind="too-big",
            most=FILE_LIMIT_MB,
        )
    if data.count(b"\n--") > _MOST_BOUNDARIES:
        raise UnreadableTranscript("this message has more parts than any", kind="too-long")
    try:
        message = message_from_bytes(data.removeprefix(BOM_UTF8).lstrip(), policy=policy.default)
        drafts = list(_drafts(message, reader_of))
        subject, sent = str(message["subject"] or ""), message["date"]
        date = getattr(sent, "datetime", None)
    except (LookupError, ValueError, TypeError, AttributeError, RecursionError) as error:
        raise UnreadableTranscript(
            f"this message is damaged: {error}", kind="damaged", form="EML"
        ) from error
    best = max(drafts, key=_length, default=None)
    if best is None:
        raise UnreadableTranscript(
            "this message holds no words, neither in itself nor in a file", kind="no-words"
        )
    title = _ANSWER.sub("", " ".join(subject.split())) or best.title
    line, blocks = (None, best.blocks) if best.date else date_under(best.blocks, title)
    told = best.date or (line.date if line else None) or date_told(title or "")
    return replace(
        best,
        form=f"e-mail with {best.form}" if best.form != _TEXT else "e-mail",
        blocks=blocks,
        title=best.title if best.form != _TEXT and best.title else title,
        date=told or (date.date() if date else None),
    )


_TEXT: Final = "text"


def _length(draft: Draft) -> tuple[int, bool]:
    length = sum(len(block.text) + len(block.marked or "") for block in draft.blocks)
    return length, draft.form != _TEXT


def _drafts(message: EmailMessage, reader_of: ReaderOf) -> Iterator[Draft]:
    """What can be read of a message's parts."""
    for number, part in enumerate(message.walk()):
        if number > _MOST_PARTS:
            raise UnreadableTranscript("this message has more parts than any", kind="too-long")
        if part.is_multipart() or part.get_content_maintype() in {"image", "audio", "video"}:
            continue
        payload = part.get_payload(decode=True)
        if isinstance(payload, bytes) and payload.strip():
            try:
                yield _draft(part, payload, reader_of)
            except UnreadableTranscript:
                continue


def _draft(part: EmailMessage, payload: bytes, reader_of: ReaderOf) -> Draft:
    text = part.get_content_type() == "text/plain"
    charset = part.get_content_charset()
    if charset and part.get_content_maintype() == "text":
        payload = payload.decode(charset, "replace").encode()
    reader = reader_of(payload, part.get_filename() or "")
    if reader is not None and not (text and reader.form == "e-mail"):
        return reader.read(payload)
    lines = (line.strip() for line in decode(payload).split("\n"))
    if not (blocks := tuple(Block(line) for line in lines if line)):
        raise UnreadableTranscript("this message holds no words", kind="no-words")
    return Draft(_TEXT, blocks)


def _sniff(data: bytes, _name: str) -> bool:
    start = beginning(data)
    return bool(_FIRST.match(start) and _HEADERS.search(start))
