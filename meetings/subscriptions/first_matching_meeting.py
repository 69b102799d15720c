"""Whether a meeting is the first of the archive that meets a wish."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from itertools import islice

from meetings.model.errors import UnknownMeeting
from meetings.model.meeting import Head
from meetings.model.subscription import Query
from meetings.ports.archive import Archive
from meetings.ports.index import Passages
from meetings.statistics.lazy_meetings import SelectedMeetings
from meetings.subscriptions.likely_meetings import holding, spoken_at
from meetings.subscriptions.matching import Matcher
from meetings.subscriptions.query_terms import words_query
from meetings.subscriptions.saved_questions import SavedQuestions
from meetings.transcripts.head.language_pairs import are_translations

_READ = 5
"""Meetings read for earlier mentions, the likeliest first."""


class FirstMentions:
    """Looks for earlier meetings that meet a wish, quickly: by the index, not one by one."""

    def __init__(self, archive: Archive, saved: SavedQuestions, passages: Passages) -> None:
        self._archive = archive
        self._saved = saved
        self._passages = passages

    def is_first(self, query: Query, head: Head) -> bool:
        """Whether no earlier meeting meets a wish that this one meets."""
        if query.kind == "question":
            return not self._saved.before(query.text, head)
        if query.kind == "person":
            return not self._spoke(query.text, head)
        if query.kind != "words":
            return False
        wish = words_query(query.text)
        return not (self._said(query, head) if wish.parts else self._spoke(wish.speaker, head))

    def _spoke(self, name: str, head: Head) -> bool:
        spoken = spoken_at(name, self._archive)
        if spoken is None:
            return False
        before = replace(spoken, until=head.date - dt.timedelta(days=1))
        return any(_is_earlier(one.head, head) for one in SelectedMeetings(self._archive, before))

    def _said(self, query: Query, head: Head) -> bool:
        return any(
            Matcher(self._archive.meeting(one)).match(query)
            for one in islice(self._holding(query, head), _READ)
        )

    def _holding(self, query: Query, head: Head) -> Iterator[str]:
        """Earlier meetings with passages that hold most words of a wish, the likeliest first."""
        for meeting_id in holding(query, self._passages):
            with suppress(UnknownMeeting):  # removed since it was indexed
                entry = self._archive.entry(meeting_id)
                if entry is not None and _is_earlier(entry.head, head):
                    yield meeting_id


def _is_earlier(one: Head, head: Head) -> bool:
    return one.date < head.date and not are_translations(one, head)
