"""An archive in memory: does what TinyArchive does, without a disk; for tests and tools."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from meetings.model.archive import Change, Entry, Stored
from meetings.model.catalogue_selection import (
    EVERYTHING,
    MarkField,
    Participant,
    Selection,
    Totals,
)
from meetings.model.errors import UnknownMeeting
from meetings.model.fact import Fact
from meetings.model.meeting import Head, Meeting
from meetings.model.time_series import Kind, Point
from meetings.transcripts.head.meeting_identity import free_id, meeting_id
from meetings.transcripts.reader_version import READER_VERSION
from meetings.transcripts.sameness import (
    Sign,
    address_of,
    are_two_pages,
    guid_of,
    is_like,
    is_same_of_file,
    is_that_again,
    says_the_same,
    settled,
    wording,
)
from storage.archive.memory_citations import MemoryCitations
from storage.archive.selecting_by_walking import WalkedCatalogue, points_of

_SIGNS: tuple[Sign, ...] = ("address", "guid", "words", "file")


@dataclass(frozen=True, slots=True)
class _Held:
    meeting: Meeting
    data: bytes
    change: int


class MemoryArchive:
    """Fills the Archive port; gone with the process. One thread writes at a time."""

    def __init__(self) -> None:
        self._held: dict[str, _Held] = {}
        self._gone: dict[str, _Held] = {}
        self._changes: list[Change] = []
        self._facts: dict[str, tuple[int, tuple[Fact, ...]]] = {}
        self.citations = MemoryCitations()

    def put(self, items: Iterable[tuple[Meeting, bytes]]) -> list[Stored]:
        """Keeps meetings with their source's bytes."""
        return [self._put(meeting, data) for meeting, data in items]

    def remove(self, meeting_id: str) -> int:
        """Takes a meeting out; the number of the change. Raises UnknownMeeting."""
        self._known(meeting_id)
        self._gone[meeting_id] = self._held.pop(meeting_id)
        self.citations.forget_words(meeting_id)
        self._facts.pop(meeting_id, None)
        self._changes.append(Change(self.last_change() + 1, meeting_id, "remove"))
        return self.last_change()

    def revision(self) -> int:
        """Another number wherever an entry is another."""
        return self.last_change()

    def _catalogue(self) -> WalkedCatalogue:
        return WalkedCatalogue(map(_entry, self._held.values()), self._figures)

    def entries(
        self, selection: Selection = EVERYTHING, *, start: int = 0, limit: int | None = None
    ) -> tuple[Entry, ...]:
        """The catalogue, or what is selected of it, newest meeting first."""
        return self._catalogue().entries(selection, start=start, limit=limit)

    def entries_of(self, ids: Iterable[str]) -> Mapping[str, Entry]:
        """The entries of some meetings by id."""
        return {id_: _entry(self._held[id_]) for id_ in ids if id_ in self._held}

    def totals(self, selection: Selection = EVERYTHING) -> Totals:
        """How many meetings are selected, of which days."""
        return self._catalogue().totals(selection)

    def marks(self, field: MarkField) -> Mapping[str, int]:
        """Every mark of a counted field, and how many meetings have it."""
        return self._catalogue().marks(field)

    def participants(self, names: Collection[str] = ()) -> tuple[Participant, ...]:
        """Everybody who speaks."""
        return self._catalogue().participants(names)

    def points(self, indicator: str, places: Collection[str] = ()) -> list[tuple[Kind, Point]]:
        """The figures of an indicator known by name, newest meeting first."""
        made = ((e.head.id, self.facts(e.head.id)) for e in self.entries())
        found = (one for id_, facts in made for one in points_of(id_, facts, self.meeting))
        told = (point for key, point in found if key == indicator)
        return [point for point in told if not places or (point[0][1] or "") in places]

    def indicators(self) -> Mapping[str, int]:
        """The indicators of which figures are told, and at how many meetings at most."""
        made = ((e.head.id, self.facts(e.head.id)) for e in self.entries())
        told = Counter(
            of
            for id_, facts in made
            for of in {(key, point[0][1]) for key, point in points_of(id_, facts, self.meeting)}
        )
        most: dict[str, int] = {}
        for (key, _), meetings in told.items():
            most[key] = max(meetings, most.get(key, 0))
        return most

    def entry(self, meeting_id: str) -> Entry | None:
        """A meeting's entry, or None."""
        held = self._held.get(meeting_id)
        return _entry(held) if held else None

    def meeting(self, meeting_id: str) -> Meeting:
        """A meeting with its words. Raises UnknownMeeting."""
        return self._known(meeting_id).meeting

    def source_bytes(self, meeting_id: str) -> bytes:
        """The bytes a meeting was read from. Raises UnknownMeeting."""
        return self._known(meeting_id).data

    def reader_of(self, meeting_id: str) -> int:
        """The version of the reader that made a meeting. Raises UnknownMeeting."""
        self._known(meeting_id)
        return READER_VERSION

    def facts(self, meeting_id: str) -> tuple[Fact, ...]:
        """A meeting's facts. Raises UnknownMeeting."""
        from meetings.facts.extraction.extract import facts_of  # noqa: PLC0415 - heavy, seldom needed

        held = self._known(meeting_id)
        kept = self._facts.get(meeting_id)
        if kept is None or kept[0] != held.change:
            kept = self._facts[meeting_id] = held.change, facts_of(held.meeting)
        return kept[1]

    def facts_in_turn(self, meeting_id: str, turn: int) -> tuple[Fact, ...]:
        """The facts of one turn. Raises UnknownMeeting."""
        return tuple(fact for fact in self.facts(meeting_id) if fact.turn == turn)

    def all_facts(self) -> Iterator[tuple[Entry, Fact]]:
        """The facts of all meetings, newest meeting first."""
        for entry in self.entries():
            yield from ((entry, fact) for fact in self.facts(entry.head.id))

    def changes(self, after: int) -> list[Change]:
        """The changes with a greater number, in order."""
        return self._changes[max(after, 0) :]

    def last_change(self) -> int:
        """The number of the last change."""
        return len(self._changes)

    def _figures(self, entry: Entry) -> tuple[Fact, ...]:
        return self.facts(entry.head.id)

    def _put(self, meeting: Meeting, data: bytes) -> Stored:
        found = self._same(meeting)
        if found is None:
            return self._keep(self._under_own_id(meeting, data), data, None)
        before, sign = found
        newer = settled(meeting, before.meeting, sign)
        is_copy = sign == "words" and newer.head.url == before.meeting.head.url
        if is_copy or _is_old(meeting, data, before) or says_the_same(newer, before.meeting):
            return Stored("unchanged", before.meeting.head, before.change)
        return self._keep(newer, data, before)

    def _keep(self, meeting: Meeting, data: bytes, before: _Held | None) -> Stored:
        head, number = meeting.head, self.last_change() + 1
        self._held[head.id] = _Held(meeting, data, number)
        self._gone.pop(head.id, None)
        self._changes.append(Change(number, head.id, "put", is_new=before is None))
        if before is None:
            others = (held.meeting for id_, held in self._held.items() if id_ != head.id)
            like = next((other.head for other in others if is_like(meeting, other)), None)
            return Stored("added", head, number, resembles=like)
        return Stored("updated", head, number, _entry(before))

    def _same(self, meeting: Meeting) -> tuple[_Held, Sign] | None:
        """The meeting that a text is, and by what that is seen."""
        signs = ((held, _sign(meeting, held.meeting)) for held in self._held.values())
        found = {sign: held for held, sign in signs if sign is not None}
        return next(((found[sign], sign) for sign in _SIGNS if sign in found), None)

    def _under_own_id(self, meeting: Meeting, data: bytes) -> Meeting:
        head = meeting.head

        def is_taken(id_: str) -> bool:
            gone = self._gone.get(id_)
            return id_ in self._held or (gone is not None and not _is_again(head, data, gone))

        id_ = head.id
        if is_taken(id_):
            id_ = free_id(meeting_id(head.url, head.title, head.date, head.lang), is_taken)
        return replace(meeting, head=replace(head, id=id_))

    def _known(self, meeting_id: str) -> _Held:
        if meeting_id not in self._held:
            raise UnknownMeeting(f"The archive holds no meeting {meeting_id}.")
        return self._held[meeting_id]


def _sign(meeting: Meeting, known: Meeting) -> Sign | None:
    """What makes two texts one meeting; None where they are two."""
    keys: tuple[tuple[Sign, str | None, str | None], ...] = (
        ("address", address_of(meeting.head), address_of(known.head)),
        ("guid", guid_of(meeting.head), guid_of(known.head)),
        ("words", wording(meeting), wording(known)),
    )
    for sign, ours, theirs in keys:
        two_pages = sign == "words" and are_two_pages(meeting.head, known.head)
        if ours is not None and ours == theirs and not two_pages:
            return sign
    of_file = meeting.head.source not in (None, "-") and meeting.head.guid is None
    of_file = of_file and meeting.head.source == known.head.source
    return "file" if of_file and is_same_of_file(meeting, known) else None


def _is_old(meeting: Meeting, data: bytes, known: _Held) -> bool:
    """The very bytes that are there, and nobody has said anything else of them since."""
    old = known.meeting.head
    return data == known.data and (meeting.head.title, meeting.head.date) == (old.title, old.date)


def _is_again(head: Head, data: bytes, gone: _Held) -> bool:
    """Whether a meeting that was taken out comes back: nobody else gets its id."""
    old = gone.meeting.head
    again = is_that_again(head, url=old.url, guid=old.guid, title=old.title, lang=old.lang)
    return data == gone.data or again


def _entry(held: _Held) -> Entry:
    meeting = held.meeting
    words = sum(len(turn.text.split()) for turn in meeting.turns)
    return Entry(
        meeting.head, meeting.lead, meeting.speakers, len(meeting.turns), words, held.change
    )
