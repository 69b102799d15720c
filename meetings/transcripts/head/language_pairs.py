"""An event's Russian and English texts, recognised as one event by their page number."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from meetings.model.archive import Entry
from meetings.model.catalogue_selection import Selection
from meetings.model.languages import TranscriptLanguage, has_rules
from meetings.model.meeting import Head
from meetings.ports.archive import Catalogue
from meetings.transcripts.head.meeting_identity import page_number, translation_of


def event_of(head: Head) -> str:
    """What an event's texts have in common. An id alone, which an export may claim, is not it.

    A text in a third language is an event of its own: pages are there in Russian and English.
    """
    if not has_rules(head.lang):
        return head.id if translation_of(head.id) is None else f"{head.lang} {head.id}"
    number = page_number(head.url) if head.url else None
    if number is not None:
        return number
    is_number = translation_of(head.id) is not None
    return f"id {head.id if head.url else event_by_id(head.id)}" if is_number else head.id


def event_by_id(id_: str) -> str:
    """The same for a meeting of which no more than the id is known: it has been removed."""
    return min(id_, translation_of(id_) or id_, key=len)


def are_translations(one: Head, other: Head) -> bool:
    """Whether two meetings are an event's text in one language and in the other."""
    return one.id != other.id and event_of(one) == event_of(other)


def translation_among(head: Head, entries: Iterable[Entry]) -> Entry | None:
    """A meeting's text in the other language among others."""
    numbered = page_number(head.url or "") is not None or translation_of(head.id) is not None
    if not numbered or not has_rules(head.lang):
        return None
    return next((one for one in entries if are_translations(head, one.head)), None)


def translation_in_archive(meeting_id: str, catalogue: Catalogue) -> Entry | None:
    """A meeting's text in the other language; nearly always its id is the page's number."""
    entry = catalogue.entry(meeting_id)
    if entry is None:
        return None
    likely = catalogue.entry(translation_of(meeting_id) or "")
    if likely is not None and are_translations(entry.head, likely.head):
        return likely
    same_event = Selection(any_of=(frozenset([("event", event_of(entry.head))]),))
    return translation_among(entry.head, catalogue.entries(same_event))


def each_event_once(entries: Sequence[Entry], lang: TranscriptLanguage) -> tuple[Entry, ...]:
    """The one of an event's two texts that is in this language."""
    there = {event_of(entry.head) for entry in entries if entry.head.lang == lang}
    return tuple(
        entry for entry in entries if entry.head.lang == lang or event_of(entry.head) not in there
    )
