"""Meetings of the archive → documents of the index; one that cannot be cut has none, and says why.

All that is done to a meeting for that is done by whoever does it for `each`; here they are read.
Facts that are not kept yet are found on the way, so that a meeting is sent to others but once, and
its sentences are told apart but once.
"""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from typing import NamedTuple, Protocol

from meetings.model.archive import Entry
from meetings.model.derived_facts import Derived
from meetings.model.errors import ArchiveDamaged, ArchiveError, UnknownMeeting
from meetings.model.fact import Fact
from meetings.model.meeting import Meeting
from meetings.ports.archive import Archive
from meetings.ports.spreading_work import Each
from meetings.retrieval.indexing.passages import IndexedPassage
from storage.index.passage_documents import IndexedMeeting, indexed

_LOG = logging.getLogger(__name__)
_KEPT_TOGETHER = 100
"""Meetings whose new facts are kept in one go: those of a month are mostly among them, and its
file is written once."""

Cut = Callable[[Meeting, Sequence[Fact]], Iterable[IndexedPassage]]
"""Cuts a meeting into its passages."""
Documents = IndexedMeeting | str
"""The passages of a meeting, ready to be written, or why there are none."""


Derive = Callable[[Meeting], Derived | None]
"""Finds the facts of a meeting; None where that fails. Can be sent to other processes."""


class FactsOnTheWay(Protocol):
    """Where facts are kept that are found while meetings are indexed."""

    @property
    def derive(self) -> Derive:
        """What finds them."""
        ...

    def kept(self, entry: Entry) -> Sequence[Fact] | None:
        """The facts of a meeting, where they are kept."""
        ...

    def keep(self, found: Sequence[tuple[Entry, Derived]]) -> None:
        """Keeps what was found of some meetings."""
        ...


class _Loaded(NamedTuple):
    """A meeting as the archive has it; ``facts``: None where they are to be found."""

    meeting: Meeting
    facts: Sequence[Fact] | None


class _Made(NamedTuple):
    """The documents of a meeting, and the facts that were found for them."""

    documents: IndexedMeeting
    found: Derived | None


class MeetingDocuments:
    """Makes the documents of meetings.

    ``each``: who makes them; ``on_the_way``: where facts go that are found for them. Without it
    the archive is asked for facts.
    """

    def __init__(self, cut: Cut, each: Each, on_the_way: FactsOnTheWay | None) -> None:
        self._cut = cut
        self._each = each
        self._on_the_way = on_the_way

    def of(self, archive: Archive, ids: Sequence[str]) -> Iterator[tuple[str, Documents]]:
        """The documents of each meeting; none of one that is gone."""
        waiting: deque[tuple[Entry | None, _Loaded | str]] = deque()

        def meetings() -> Iterator[_Loaded | None]:
            for meeting_id in ids:
                entry, one = self._loaded(archive, meeting_id)
                waiting.append((entry, one))
                yield one if isinstance(one, _Loaded) else None

        found: list[tuple[Entry, Derived]] = []
        make = partial(_made, self._cut, self._on_the_way.derive if self._on_the_way else None)
        for meeting_id, made in zip(ids, self._each(make, meetings()), strict=True):
            entry, one = waiting.popleft()
            if isinstance(one, str) or made is None:
                yield meeting_id, one if isinstance(one, str) else self._again(archive, one)
                continue
            yield meeting_id, made.documents
            if entry is not None and made.found is not None:
                found.append((entry, made.found))
            if len(found) == _KEPT_TOGETHER:
                self._keep(found)
                found = []
        self._keep(found)

    def _keep(self, found: Sequence[tuple[Entry, Derived]]) -> None:
        if self._on_the_way is not None and found:
            self._on_the_way.keep(found)

    def _loaded(self, archive: Archive, meeting_id: str) -> tuple[Entry | None, _Loaded | str]:
        """A meeting that is there; why it cannot be read, nothing where it is gone."""
        entry = archive.entry(meeting_id)
        if entry is None:
            return None, _why_unread(archive, meeting_id)
        try:
            return entry, _Loaded(archive.meeting(meeting_id), self._facts(archive, entry))
        except (ArchiveError, UnknownMeeting) as error:
            return entry, str(error)
        except Exception as error:  # noqa: BLE001 - whatever it is, the other meetings go on
            return entry, _fault(meeting_id, error)

    def _facts(self, archive: Archive, entry: Entry) -> Sequence[Fact] | None:
        if self._on_the_way is None:
            return archive.facts(entry.head.id)
        return self._on_the_way.kept(entry)

    def _again(self, archive: Archive, loaded: _Loaded) -> Documents:
        """What could not be made is tried here, so that it is known what is wrong."""
        meeting_id = loaded.meeting.head.id
        try:
            facts = archive.facts(meeting_id) if loaded.facts is None else loaded.facts
            return _written(self._cut, loaded.meeting, facts)
        except Exception as error:  # noqa: BLE001 - whatever it is, the other meetings go on
            return _fault(meeting_id, error)


def _why_unread(archive: Archive, meeting_id: str) -> str:
    """Why the catalogue lacks a meeting that does not read back; nothing of one that is gone."""
    try:
        archive.meeting(meeting_id)
    except ArchiveDamaged as error:
        return str(error)
    except UnknownMeeting:
        return ""
    return ""


def _made(cut: Cut, derive: Derive | None, loaded: _Loaded | None) -> _Made | None:
    """The documents of a meeting; None where that fails: whoever asked tries it, and says why."""
    if loaded is None:
        return None
    try:
        if loaded.facts is not None or derive is None:
            return _Made(_written(cut, loaded.meeting, loaded.facts or ()), None)
        found = derive(loaded.meeting)
        return _Made(_written(cut, loaded.meeting, found.facts), found) if found else None
    except Exception:  # noqa: BLE001 - see above
        return None


def _written(cut: Cut, meeting: Meeting, facts: Sequence[Fact]) -> IndexedMeeting:
    return indexed(meeting.head, cut(meeting, facts))


def _fault(meeting_id: str, error: Exception) -> str:
    _LOG.error("%s: its passages could not be made", meeting_id, exc_info=error)
    return f"{type(error).__name__}: {error}"
