"""A meeting as a stored document: the form of `show` plus the archive's own fields."""

from __future__ import annotations

from meetings.model.archive import Change, Entry
from meetings.model.json_forms import Form, meeting_form
from meetings.model.meeting import Meeting
from meetings.transcripts.reader_version import READER_VERSION
from meetings.transcripts.sameness import wording
from storage.archive.history import Event, month_of
from storage.serial.fields import Given, number_at, text_at, text_or_none
from storage.serial.meetings_from_json import head_from, hints_form, speakers_from


def document_of(meeting: Meeting, sha256: str, change: int, said: str | None = None) -> Form:
    """The document of a meeting that this program's readers have read.

    ``said``: the key of its words, where that is known already.
    """
    document: Form = {
        **meeting_form(meeting),
        "words": sum(len(turn.text.split()) for turn in meeting.turns),
        "wording": said or wording(meeting),
        "reader": READER_VERSION,
        "sha256": sha256,
        "change": change,
    }
    if meeting.head.guid is not None:
        document["guid"] = meeting.head.guid
    if meeting.head.hints is not None:
        document["hints"] = hints_form(meeting.head.hints)
    return document


def entry_of(document: Given) -> Entry:
    """The catalogue's entry of a document. Raises BadForm."""
    turns = document.get("turns")
    return Entry(
        head=head_from(document),
        lead=text_at(document, "lead"),
        speakers=speakers_from(document),
        turns=len(turns) if isinstance(turns, list) else 0,
        words=number_at(document, "words"),
        change=number_at(document, "change"),
    )


def event_of(document: Given, is_new: bool) -> Event:
    """The change that put a document where it is. Raises BadForm."""
    head = head_from(document)
    return Event(
        Change(number_at(document, "change"), head.id, "put", is_new),
        month=month_of(head),
        sha256=text_at(document, "sha256"),
        source=head.source,
        url=head.url,
        title=head.title if "wording" in document else None,
        lang=head.lang,
        guid=head.guid,
        wording=text_or_none(document, "wording"),
        hints=head.hints,
    )
