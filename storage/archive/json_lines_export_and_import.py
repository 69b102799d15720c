"""The archive as JSON Lines, one meeting a line, and back.

A line is the form of `show` with the marker ``"stenogram": 1`` before it, and after it the quotes
that were shown of it by their codes, the version of the reader that made it and the source's bytes
in base64.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress

import orjson

from meetings.model.citation import Citation
from meetings.model.errors import ArchiveDamaged, UnknownMeeting, UnreadableTranscript
from meetings.model.json_forms import meeting_form
from meetings.model.meeting import Meeting
from meetings.model.parsed_document import Hints
from meetings.ports.archive import Archive
from meetings.retrieval.citations.citation import code_in
from meetings.transcripts.head.meeting_identity import looks_like_id
from meetings.transcripts.reader_version import READER_VERSION
from meetings.transcripts.sameness import settled
from storage.serial.citations import citation_form, citation_from
from storage.serial.fields import BadForm, Given, number_at, text_at
from storage.serial.meetings_from_json import hints_form, meeting_from

_EXCHANGE_VERSION = 1

_MARKER = "stenogram"
_QUOTES = "quotes"
_HAS_QUOTES = b'"quotes":{'
_START = re.compile(rb'(?:\xef\xbb\xbf)?\s*\{\s*"stenogram"\s*:\s*\d')


def _nobody(_: str) -> None:
    """Where nobody hears of what is damaged."""


def export(archive: Archive, tell: Callable[[str], object] = _nobody) -> Iterator[bytes]:
    """The whole archive, oldest meeting first; each line ends in a line feed.

    ``tell`` hears of every damaged meeting. One whose source is lost goes out with its words
    alone, and one whose words are lost is left out.
    """
    shown = archive.citations.by_meeting()
    for entry in reversed(archive.entries()):
        id_ = entry.head.id
        try:
            meeting, reader = archive.meeting(id_), archive.reader_of(id_)
        except (ArchiveDamaged, UnknownMeeting, BadForm) as error:
            tell(f"{id_}: left out: {error}")
            continue
        source = _source(archive, id_, tell)
        yield export_line(meeting, source, reader=reader, citations=shown.get(id_, {}))


def _source(archive: Archive, meeting_id: str, tell: Callable[[str], object]) -> bytes:
    try:
        return archive.source_bytes(meeting_id)
    except ArchiveDamaged as error:
        tell(f"{meeting_id}: without its source: {error}")
        return b""


def export_line(
    meeting: Meeting,
    data: bytes,
    reader: int = READER_VERSION,
    citations: Mapping[str, Citation] | None = None,
) -> bytes:
    """One meeting with everything needed to add it back."""
    guid, hints = meeting.head.guid, meeting.head.hints
    quotes = {code: citation_form(one) for code, one in (citations or {}).items()}
    form = {
        _MARKER: _EXCHANGE_VERSION,
        **meeting_form(meeting),
        **({} if guid is None else {"guid": guid}),
        **({} if hints is None else {"hints": hints_form(hints)}),
        **({_QUOTES: quotes} if quotes else {}),
        "reader": reader,
        "source_bytes": base64.b64encode(data).decode("ascii"),
    }
    return orjson.dumps(form, option=orjson.OPT_APPEND_NEWLINE)


def is_export(data: bytes) -> bool:
    """Whether some bytes, or their beginning, are lines that `export` wrote."""
    return _START.match(data) is not None


def read_export_line(line: bytes) -> tuple[Meeting, bytes]:
    """A meeting and its source's bytes; read again where another reader had made the meeting.

    Raises UnreadableTranscript.
    """
    try:
        form = _object(line)
        meeting, data = meeting_from(form), _bytes_at(form, "source_bytes")
        reader = number_at(form, "reader")
    except BadForm as error:
        raise UnreadableTranscript(
            f"This line is no line of an export: {error}.", kind="no-export-line"
        ) from error
    if not looks_like_id(meeting.head.id):
        raise UnreadableTranscript(
            "This line is no line of an export: id: no meeting's id.", kind="no-export-line"
        )
    if reader < READER_VERSION:
        return _read_again(meeting, data), data
    return meeting, data


def read_citations(line: bytes) -> dict[str, Citation]:
    """The quotes in a line of an export by their codes; those that do not read are left out."""
    if _HAS_QUOTES not in line:
        return {}
    quotes = _object(line).get(_QUOTES)
    found: dict[str, Citation] = {}
    for code, form in quotes.items() if isinstance(quotes, dict) else ():
        with suppress(BadForm):
            if isinstance(form, dict) and code == code_in(code):
                found[code] = citation_from(form)
    return found


def _read_again(meeting: Meeting, data: bytes) -> Meeting:
    from meetings.transcripts.read import read  # noqa: PLC0415 - heavy, seldom needed

    try:
        head = meeting.head
        again = read(data, source=head.source, url=head.url, hints=head.hints or Hints())
    except UnreadableTranscript:
        return meeting
    return settled(again, meeting, "bytes")


def _object(line: bytes) -> Given:
    try:
        form = orjson.loads(line.removeprefix(b"\xef\xbb\xbf"))
    except orjson.JSONDecodeError as error:
        raise BadForm(str(error)) from error
    if not isinstance(form, dict) or _MARKER not in form:
        raise BadForm('it does not begin with {"stenogram"')
    if number_at(form, _MARKER) > _EXCHANGE_VERSION:
        raise BadForm("a newer version of this program wrote it")
    return form


def _bytes_at(form: Given, key: str) -> bytes:
    try:
        return base64.b64decode(text_at(form, key), validate=True)
    except (binascii.Error, ValueError) as error:
        raise BadForm(f"{key}: base64 was expected") from error
