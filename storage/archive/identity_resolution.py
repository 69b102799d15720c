"""What storing a text would do: which known meeting it is, if any, and under which id."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple, Protocol

from meetings.model.archive import Outcome
from meetings.model.json_forms import Form
from meetings.model.meeting import Head, Meeting
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
    may_be_one,
    says_the_same,
    settled,
    wording,
)
from storage.archive.deduplication_index import Key, file_of
from storage.archive.history import Event, month_of
from storage.archive.sources import name_of
from storage.serial.fields import BadForm, number_at
from storage.serial.meetings_from_json import meeting_from

Items = Sequence[tuple[Meeting, bytes]]


@dataclass(frozen=True, slots=True)
class Item:
    """A meeting to put, under its id, and what that does.

    ``before``: the document it replaces; ``resembles``: for one that is added, another meeting
    of that day which it may be after all; ``wording``: the key of its words, where it has any.
    """

    meeting: Meeting
    data: bytes
    sha256: str
    before: Form | None
    outcome: Outcome
    resembles: Head | None = None
    wording: str | None = None

    @property
    def id(self) -> str:
        """The id it is kept under."""
        return self.meeting.head.id

    @property
    def month(self) -> str:
        """The month it is kept in."""
        return month_of(self.meeting.head)


class _Given(NamedTuple):
    """A text as it came, with its keys in the order in which they count."""

    meeting: Meeting
    data: bytes
    sha256: str
    keys: tuple[Key, ...]
    file: str | None

    @property
    def wording(self) -> str | None:
        """The key of its words."""
        return dict(self.keys).get("words")


class KnownMeetings(Protocol):
    """What is asked of the meetings that are there; nobody changes them meanwhile."""

    def follow(self) -> None:
        """Takes in what was written since."""
        ...

    def find(self, sign: Sign, key: str | None) -> list[str]:
        """The meetings that a key stands for, the latest first."""
        ...

    def complete(self, day: dt.date) -> None:
        """Finds what older versions did not note of the meetings of a day."""
        ...

    def last(self, meeting_id: str) -> Event | None:
        """The last thing that happened to a meeting."""
        ...

    def document(self, meeting_id: str) -> Form | None:
        """A meeting's document, where there is one."""
        ...

    def of_day(self, day: dt.date) -> Iterable[Form]:
        """The documents of a day."""
        ...


class Judge:
    """Tells which meetings are known. The caller holds the store's lock."""

    def __init__(self, known: KnownMeetings) -> None:
        self._there = known

    def judge(self, given: Items) -> tuple[list[Item], Items]:
        """As many of some texts as can be judged now, and the others.

        A text that meets one before it has to wait until that is in the archive.
        """
        self._there.follow()
        round_ = _Round()
        for at, (meeting, data) in enumerate(given):
            one = _given(meeting, data)
            known = self._known(one)
            if round_.meets(one, known[0] if known else None):
                return round_.items, given[at:]
            round_.add(self._item(one, known, round_), one)
        return round_.items, []

    def judge_again(self, given: Items) -> list[Item]:
        """The same for what was read again from the archive's own sources: ids are settled."""
        return [self._put_over(_given(*one), one[0].head.id, "bytes") for one in given]

    def _known(self, one: _Given) -> tuple[str, Sign] | None:
        """The meeting that a text is, and by what that is seen."""
        if self._has_same_bytes(one):
            return one.meeting.head.id, "bytes"
        self._there.complete(one.meeting.head.date)
        of_file = self._there.find("file", one.file)
        for sign, key in one.keys:
            for id_ in self._there.find(sign, key):
                if sign != "words":
                    return id_, sign
                if not self._are_two_pages(one, id_):
                    return id_, "file" if id_ in of_file else "words"
        same = (id_ for id_ in of_file if self._is_same_of_file(one, id_))
        return next(((id_, "file") for id_ in same), None)

    def _are_two_pages(self, one: _Given, id_: str) -> bool:
        known = self._meeting(self._there.document(id_))
        return known is not None and are_two_pages(one.meeting.head, known.head)

    def _has_same_bytes(self, one: _Given) -> bool:
        """A line of an export of this very archive, say, that has no words."""
        event = self._there.last(one.meeting.head.id)
        if event is None or not event.stays or event.sha256 != one.sha256:
            return False
        head = one.meeting.head
        return event.month == month_of(head) and event.title in (None, head.title)

    def _is_same_of_file(self, one: _Given, id_: str) -> bool:
        known = self._meeting(self._there.document(id_))
        return known is not None and is_same_of_file(one.meeting, known)

    def _item(self, one: _Given, known: tuple[str, Sign] | None, round_: _Round) -> Item:
        if known is not None:
            return self._put_over(one, *known)
        id_ = self._free_id(one, round_.ids)
        meeting = replace(one.meeting, head=replace(one.meeting.head, id=id_))
        resembles = round_.like(meeting) or self._like(meeting)
        return Item(meeting, one.data, one.sha256, None, "added", resembles, one.wording)

    def _put_over(self, one: _Given, id_: str, sign: Sign) -> Item:
        document = self._there.document(id_)
        known = self._meeting(document)
        if document is None or known is None:
            meeting = replace(one.meeting, head=replace(one.meeting.head, id=id_))
            return Item(meeting, one.data, one.sha256, None, "updated", wording=one.wording)
        meeting = settled(one.meeting, known, sign)
        same = _is_old(one, document) or _is_copy(one, known, sign)
        same = same or says_the_same(meeting, known) or not one.data  # a source lost elsewhere
        outcome: Outcome = "unchanged" if same else "updated"
        return Item(meeting, one.data, one.sha256, document, outcome, wording=one.wording)

    def _free_id(self, one: _Given, taken: set[str]) -> str:
        """The id that a text claims or would have by itself, where no other meeting has it."""
        head = one.meeting.head

        def is_taken(id_: str) -> bool:
            event = self._there.last(id_)
            return id_ in taken or (event is not None and not _may_come_back(event, one))

        if not is_taken(head.id):
            return head.id
        return free_id(meeting_id(head.url, head.title, head.date, head.lang), is_taken)

    def _like(self, meeting: Meeting) -> Head | None:
        """A meeting of the same day with the same title or most of the turns."""
        # a busy day has dozens, and to make a meeting of each cost more than to look at its words
        like = (one for one in self._there.of_day(meeting.head.date) if _is_like(meeting, one))
        return next((one.head for one in map(self._meeting, like) if one), None)

    def _meeting(self, document: Form | None) -> Meeting | None:
        try:
            return None if document is None else meeting_from(document)
        except BadForm:
            return None


class _Round:
    """What was judged and is not in the archive yet."""

    def __init__(self) -> None:
        self.items: list[Item] = []
        self.ids: set[str] = set()
        self._keys: set[Key] = set()
        self._by_file: dict[str, list[Meeting]] = {}

    def add(self, item: Item, one: _Given) -> None:
        self.items.append(item)
        if item.outcome == "unchanged":
            return
        self.ids.add(item.id)
        self._keys.update(one.keys)
        if item.before is not None:  # what it keeps of that will be the latest under its signs
            self._keys.update(_keys(item.meeting))
        if one.file is not None:
            self._by_file.setdefault(one.file, []).append(item.meeting)

    def meets(self, one: _Given, known: str | None) -> bool:
        """Whether a text is one of the meetings that are about to be put."""
        of_file = self._by_file.get(one.file or "", ())
        return (
            known in self.ids
            or not self._keys.isdisjoint(one.keys)
            or any(is_same_of_file(one.meeting, other) for other in of_file)
        )

    def like(self, meeting: Meeting) -> Head | None:
        added = (one.meeting for one in self.items if one.outcome == "added")
        return next((one.head for one in added if is_like(meeting, one)), None)


def _given(meeting: Meeting, data: bytes) -> _Given:
    return _Given(meeting, data, name_of(data), tuple(_keys(meeting)), file_of(meeting.head))


def _keys(meeting: Meeting) -> Iterator[Key]:
    found: list[tuple[Sign, str | None]] = [
        ("address", address_of(meeting.head)),
        ("guid", guid_of(meeting.head)),
        ("words", wording(meeting)),
    ]
    yield from ((sign, key) for sign, key in found if key is not None)


def _is_old(one: _Given, document: Form) -> bool:
    """The very bytes that a document was read from, by a reader not younger than ours."""
    head = one.meeting.head
    return (
        document.get("sha256") == one.sha256
        and number_at(document, "reader") >= READER_VERSION
        and (document.get("title"), document.get("date")) == (head.title, head.date.isoformat())
    )


def _is_like(meeting: Meeting, document: Form) -> bool:
    """Whether a meeting's document may say that it is another one after all; see `is_like`."""
    title, turns = document.get("title"), document.get("turns")
    if not isinstance(title, str) or not isinstance(turns, list):
        return False
    texts = (str(turn.get("text")) for turn in turns if isinstance(turn, dict))
    return may_be_one(meeting, title, texts)


def _is_copy(one: _Given, known: Meeting, sign: Sign) -> bool:
    """The same words from another page, feed or file: what is known of the meeting stays."""
    head = one.meeting.head
    has_own = head.url is not None or head.guid is not None or one.file is not None
    return sign == "words" and has_own and (known.head.url is not None or head.url is None)


def _may_come_back(event: Event, one: _Given) -> bool:
    """Whether a removed meeting gives its id back: only to itself."""
    if event.stays:
        return False
    head = one.meeting.head
    return event.sha256 == one.sha256 or is_that_again(
        head, url=event.url, guid=event.guid, title=event.title, lang=event.lang
    )
