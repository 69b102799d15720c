"""The numbered history of changes, read from the archive's journal.

The journal is what decides: a meeting is in the archive where its last change is a put, and it
is in the month that this change names.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from meetings.model.archive import Change
from meetings.model.json_forms import Form
from meetings.model.languages import TranscriptLanguage
from meetings.model.meeting import Head
from meetings.model.parsed_document import Hints
from storage.files.checksummed import Record
from storage.files.journal import START, Journal, JournalReading, Position
from storage.files.set_aside import set_aside
from storage.serial.fields import BadForm, Given, lang_at, number_at, text_at, text_or_none
from storage.serial.meetings_from_json import hints_form, hints_from


@dataclass(frozen=True, slots=True)
class Event:
    """A change with what it takes to find, know or read again the meeting it is about.

    ``title`` is None where a version wrote it that noted neither it nor what follows it.
    """

    change: Change
    month: str
    sha256: str
    source: str | None = None
    url: str | None = None
    title: str | None = None
    lang: TranscriptLanguage | None = None
    guid: str | None = None
    wording: str | None = None
    hints: Hints | None = None

    @property
    def id(self) -> str:
        """The meeting's id."""
        return self.change.meeting_id

    @property
    def stays(self) -> bool:
        """Whether the meeting is in the archive after this change."""
        return self.change.kind == "put"


_NOTED = ("source", "url", "title", "lang", "guid", "wording")
_CODE = re.compile(r"[a-z]{2}")


def month_of(head: Head) -> str:
    """The month whose file holds a meeting."""
    return head.date.isoformat()[:7]


class History:
    """All changes, read on as the journal grows.

    Where the journal is damaged (``checking_side_files`` says how) the changes are those that read
    and those that ``told`` knows of besides: a document says by which change it came.
    """

    def __init__(self, path: Path, told: Callable[[], Iterable[Event]] = tuple) -> None:
        self._path = path
        self._told = told
        self._journal = Journal(path)
        self._pieced: list[Event] = []
        self._never_read = True
        self.damage = ""
        self._position: Position = START
        self._records: list[Given] = []
        self._last: dict[str, Given] = {}
        self.written_anew = 0

    def has_more(self) -> bool:
        """Whether the journal has grown since it was read; one stat."""
        return self._never_read or self._journal.has_more(self._position)

    def read_on(self) -> int:
        """Reads what is new in the journal; how many changes that is."""
        reading, records = self._reading()
        self._never_read, self.damage = False, reading.damage
        if reading.damage or reading.torn or not reading.header:
            events = list(map(_event, records))
            late = _later(events, self._told())
            self._pieced = _in_order(events, late)
            records = list(map(_record, self._pieced))
            if late and not reading.damage:
                self.damage = f"{self._path} {'lacks its end' if reading.torn else 'is missing'}"
        if reading.anew:
            self._records, self._last = [], {}
        self._records.extend(records)
        self._last.update((str(record["id"]), record) for record in records)
        self._position = reading.position
        self.written_anew += reading.anew
        return len(records)

    def _reading(self) -> tuple[JournalReading, list[Given]]:
        """What is new, and the changes in it; all of it, and as damaged, where the numbers do not
        grow.
        """
        reading = self._journal.read(self._position)
        changes = _changes_among(reading.records)
        if reading.damage:
            return reading, changes
        if len(changes) < len(reading.records):
            what = "not all of its lines are changes"
        elif not _grow(reading.records, 0 if reading.anew else self.number):
            what = "its changes do not follow one another"
        else:
            return reading, changes
        whole = self._journal.read(START)
        by_number = {number_at(one, "number"): one for one in whole.records if _numbered(one)}
        records = [by_number[number] for number in sorted(by_number)]
        found = replace(
            whole,
            records=records,
            position=Position(seen=whole.position.seen),
            anew=True,
            damage=f"{self._path} does not read back ({what})",
        )
        return found, _changes_among(records)

    def exists(self) -> bool:
        """Whether there is a journal."""
        return self._path.exists()

    def append(self, events: Iterable[Event]) -> None:
        """Adds changes: from here on they have happened. The caller holds the store's lock."""
        self._journal.append(map(_record, events))

    def mend(self) -> None:
        """Sets a damaged journal aside and rewrites what is known of the changes."""
        if self._path.exists():
            set_aside(self._path, copy=True)
        self._journal.replace(map(_record, self._pieced))

    def last(self, meeting_id: str) -> Event | None:
        """The last thing that happened to a meeting."""
        record = self._last.get(meeting_id)
        return None if record is None else _event(record)

    def holds(self, meeting_id: str, month: str | None = None) -> bool:
        """Whether a meeting is in the archive, and in this month."""
        record = self._last.get(meeting_id)
        return record is not None and _stays(record) and month in (None, record["month"])

    def present(self) -> list[Event]:
        """The last change of every meeting that is there."""
        records = list(self._last.values())  # in one step: another thread may be reading on
        return [_event(record) for record in records if _stays(record)]

    def present_sources(self) -> set[str]:
        """The hash of what each meeting that is there was read from."""
        return {str(one["sha256"]) for one in list(self._last.values()) if _stays(one)}

    def after(self, number: int) -> list[Change]:
        """The changes with a greater number."""
        records = self._records
        return list(map(_change, records[bisect_right(records, number, key=_number) :]))

    @property
    def generation(self) -> int:
        """Which journal it is: another one wherever it was rewritten."""
        return self._position.generation

    @property
    def number(self) -> int:
        """The number of the last change, 0 before the first."""
        return _number(self._records[-1]) if self._records else 0


def _grow(records: Iterable[Record], number: int) -> bool:
    """Whether the changes in records are numbered upwards, from a number on."""
    for record in filter(_numbered, records):
        if record["number"] <= number:
            return False
        number = record["number"]
    return True


def _numbered(record: Record) -> bool:
    return type(record.get("number")) is int


def _changes_among(records: Iterable[Record]) -> list[Given]:
    """The records that are changes; the others are nothing that `_event` can make an event of.

    They stay as they are, and are made events when somebody asks for one: of 88,000 at a start
    with a million turns that took half a second.
    """
    return [record for record in records if _is_change(record)]


def _is_change(record: Given) -> bool:
    get = record.get
    told = {type(get(name)) for name in ("id", "kind", "month", "sha256")}
    known = {type(get(name)) for name in _NOTED}
    if told != {str} or type(get("number")) is not int or not known <= {str, type(None)}:
        return False
    if get("hints") is None and ("lang" not in record or _CODE.fullmatch(str(get("lang")))):
        return True
    with suppress(BadForm):
        _event(record)
        return True
    return False


def _number(record: Given) -> int:
    return number_at(record, "number")


def _stays(record: Given) -> bool:
    """Whether the meeting is there after a change."""
    return record["kind"] == "put"


def _later(events: list[Event], told: Iterable[Event]) -> list[Event]:
    """Those that are mentioned and came later than what is known of their meetings."""
    last = {event.id: event.change.number for event in events}
    return [one for one in told if last.get(one.id, 0) < one.change.number]


def _in_order(events: list[Event], late: list[Event]) -> list[Event]:
    return sorted([*events, *late], key=lambda event: event.change.number)


def _record(event: Event) -> Form:
    record: Form = {
        "number": event.change.number,
        "id": event.change.meeting_id,
        "kind": event.change.kind,
        "month": event.month,
        "is_new": event.change.is_new,
        "sha256": event.sha256,
    }
    known = {name: getattr(event, name) for name in _NOTED}
    known["hints"] = hints_form(event.hints) if event.hints else None
    return record | {name: value for name, value in known.items() if value is not None}


def _change(record: Given) -> Change:
    return Change(
        number_at(record, "number"),
        text_at(record, "id"),
        "put" if text_at(record, "kind") == "put" else "remove",
        record.get("is_new") is True,
    )


def _event(record: Given) -> Event:
    return Event(  # by their places: whoever adds first makes one of each
        _change(record),
        text_at(record, "month"),
        text_at(record, "sha256"),
        text_or_none(record, "source"),
        text_or_none(record, "url"),
        text_or_none(record, "title"),
        lang_at(record, "lang") if "lang" in record else None,
        text_or_none(record, "guid"),
        text_or_none(record, "wording"),
        hints_from(record) if "hints" in record else None,
    )
