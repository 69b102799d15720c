"""Meetings with their words, the last opened ones kept in memory under their last change."""

from __future__ import annotations

from collections import OrderedDict
from threading import Lock
from typing import Final

from meetings.model.errors import MeetingDamaged, UnknownMeeting
from meetings.model.json_forms import Form
from meetings.model.meeting import Meeting
from storage.postgres.connections import Row
from storage.postgres.database import Database
from storage.postgres.statement_values import plain
from storage.serial.fields import BadForm
from storage.serial.meetings_from_json import meeting_from

_MOST: Final = 64
"""Meetings kept in memory: a question opens some ten, and the next ones often the same."""


class OpenedMeetings:
    """Reads meetings; from any thread."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._kept: OrderedDict[str, tuple[int, Meeting]] = OrderedDict()
        self._keeping = Lock()

    def get(self, meeting_id: str) -> Meeting:
        """A meeting with its words. Raises UnknownMeeting."""
        with self._keeping:
            kept = self._kept.get(meeting_id)
        if kept is None:
            kept = self._read_at_once(meeting_id)
        elif kept[0] != (change := self.known(meeting_id)[0]):
            kept = self._read(meeting_id, change)
        with self._keeping:
            self._kept[meeting_id] = kept
            self._kept.move_to_end(meeting_id)
            while len(self._kept) > _MOST:
                self._kept.popitem(last=False)
        return kept[1]

    def known(self, meeting_id: str) -> Row:
        """Change, source's hash and reader of a meeting. Raises UnknownMeeting."""
        found = self._database.row(
            "SELECT change, sha256, reader FROM catalogue WHERE present AND meeting = %s",
            plain(meeting_id),
        )
        if found is None:
            raise unknown(meeting_id)
        return found

    def _read_at_once(self, meeting_id: str) -> tuple[int, Meeting]:
        """A meeting's words under its last change, both asked for together."""
        found = self._database.row(
            "SELECT c.change, d.document FROM catalogue AS c JOIN documents AS d"
            " ON d.meeting = c.meeting AND d.change = c.change WHERE c.present AND c.meeting = %s",
            plain(meeting_id),
        )
        if found is None:  # it is unknown, its words are lost, or another change has just come
            return self._read(meeting_id, self.known(meeting_id)[0])
        return found[0], _meeting_from(meeting_id, found[1])

    def _read(self, meeting_id: str, change: int) -> tuple[int, Meeting]:
        """A meeting's words as they came with a change, or with one that has come meanwhile."""
        document = self._document(meeting_id, change)
        while document is None and (later := self.known(meeting_id)[0]) != change:
            change = later
            document = self._document(meeting_id, change)
        if document is None:
            raise MeetingDamaged(f"The words of {meeting_id} are missing; `check --repair` helps.")
        return change, _meeting_from(meeting_id, document)

    def _document(self, meeting_id: str, change: int) -> Form | None:
        found: Form | None = self._database.value(
            "SELECT document FROM documents WHERE meeting = %s AND change = %s", meeting_id, change
        )
        return found


def _meeting_from(meeting_id: str, document: Form) -> Meeting:
    try:
        return meeting_from(document)
    except BadForm as error:
        raise MeetingDamaged(f"{meeting_id} does not read back ({error}).") from error


def unknown(meeting_id: str) -> UnknownMeeting:
    """The error for a meeting that is not there."""
    return UnknownMeeting(f"The archive holds no meeting {meeting_id}.")
