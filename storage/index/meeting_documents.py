"""Meetings of the archive → documents of the index; one that cannot be cut has none, and says why.

All that is done to a meeting for that is done by whoever does it for `each`; here they are read.
"""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from typing import NamedTuple

from meetings.model.errors import ArchiveError, UnknownMeeting
from meetings.model.fact import Fact
from meetings.model.meeting import Meeting
from meetings.ports.archive import Archive
from meetings.ports.spreading_work import Each
from meetings.retrieval.indexing.passages import IndexedPassage
from storage.index.passage_documents import document_of

_LOG = logging.getLogger(__name__)

Cut = Callable[[Meeting, Sequence[Fact]], Iterable[IndexedPassage]]
"""Cuts a meeting into its passages."""
Documents = Sequence[str] | str
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

    def meetings() -> Iterator[_Loaded | None]:
        for meeting_id in ids:
            one = _loaded(archive, meeting_id)
            loaded.append(one)
            yield one if isinstance(one, _Loaded) else None

    for meeting_id, made in zip(ids, each(partial(_made, cut), meetings()), strict=True):
        one = loaded.popleft()
        if isinstance(one, str):
            yield meeting_id, one
        else:
            yield meeting_id, _documents(meeting_id, one, cut) if made is None else made


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


def _made(cut: Cut, loaded: _Loaded | None) -> list[str] | None:
    """The documents of a meeting; None where that fails: whoever asked tries it, and says why."""
    try:
        return _written(cut, loaded) if loaded else None
    except Exception:  # noqa: BLE001 - see above
        return None


def _written(cut: Cut, loaded: _Loaded) -> list[str]:
    return [document_of(loaded.meeting.head, item) for item in cut(*loaded)]


def _documents(meeting_id: str, loaded: _Loaded, cut: Cut) -> Documents:
    try:
        return _written(cut, loaded)
    except Exception as error:  # noqa: BLE001 - whatever it is, the other meetings go on
        return _fault(meeting_id, error)


def _fault(meeting_id: str, error: Exception) -> str:
    _LOG.error("%s: its passages could not be made", meeting_id, exc_info=error)
    return f"{type(error).__name__}: {error}"
