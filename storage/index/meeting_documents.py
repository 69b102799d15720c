"""Meetings of the archive → documents of the index; one that cannot be cut has none, and says why.

What takes longest, the keys of a meeting's words, is made by whoever does it for `each`.
"""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

import tantivy

from meetings.model.errors import ArchiveError, UnknownMeeting
from meetings.model.fact import Fact
from meetings.model.meeting import Meeting
from meetings.ports.archive import Archive
from meetings.ports.spreading_work import Each
from meetings.retrieval.indexing.passages import IndexedPassage, KeyedMeeting, keyed
from storage.index.passage_documents import document_of

_LOG = logging.getLogger(__name__)

Cut = Callable[[Meeting, Sequence[Fact], KeyedMeeting | None], Iterable[IndexedPassage]]
"""Cuts a meeting into its passages."""
Documents = Sequence[tantivy.Document] | str
"""The passages of a meeting, ready to be written, or why there are none."""


class _Loaded(NamedTuple):
    """A meeting as the archive has it."""

    meeting: Meeting
    facts: Sequence[Fact]


def documents_of(
    archive: Archive, ids: Sequence[str], cut: Cut, each: Each
) -> Iterator[tuple[str, Documents]]:
    """The documents of each meeting; none of one that is gone."""
    loaded: deque[_Loaded | str] = deque()

    def meetings() -> Iterator[Meeting | None]:
        for meeting_id in ids:
            one = _loaded(archive, meeting_id)
            loaded.append(one)
            yield one.meeting if isinstance(one, _Loaded) else None

    for meeting_id, keys in zip(ids, each(_keyed, meetings()), strict=True):
        one = loaded.popleft()
        found = _documents(meeting_id, one, keys, cut) if isinstance(one, _Loaded) else one
        yield meeting_id, found


def _loaded(archive: Archive, meeting_id: str) -> _Loaded | str:
    """A meeting that is there; why it cannot be read, nothing where it is gone."""
    if archive.entry(meeting_id) is None:
        return ""
    try:
        return _Loaded(archive.meeting(meeting_id), archive.facts(meeting_id))
    except (ArchiveError, UnknownMeeting) as error:
        return str(error)
    except Exception as error:  # noqa: BLE001 - whatever it is, the other meetings go on
        return _fault(meeting_id, error)


def _keyed(meeting: Meeting | None) -> KeyedMeeting | None:
    """The keys of a meeting; None where that fails: cutting it then fails, too, and says why."""
    try:
        return keyed(meeting) if meeting else None
    except Exception:  # noqa: BLE001 - see above
        return None


def _documents(meeting_id: str, loaded: _Loaded, keys: KeyedMeeting | None, cut: Cut) -> Documents:
    try:
        found = cut(loaded.meeting, loaded.facts, keys)
        return [document_of(loaded.meeting.head, item) for item in found]
    except Exception as error:  # noqa: BLE001 - whatever it is, the other meetings go on
        return _fault(meeting_id, error)


def _fault(meeting_id: str, error: Exception) -> str:
    _LOG.error("%s: its passages could not be made", meeting_id, exc_info=error)
    return f"{type(error).__name__}: {error}"
