"""Whether a meeting is the first of the archive that meets a wish."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from itertools import islice

from meetings.model.catalogue_selection import spoken_at_by
from meetings.model.errors import UnknownMeeting
from meetings.model.meeting import Head
from meetings.model.passage import TermGroup
from meetings.model.subscription import Query
from meetings.names.matching import SURE, match_names
from meetings.ports.archive import Archive
from meetings.ports.index import Passages
from meetings.statistics.lazy_meetings import SelectedMeetings
from meetings.subscriptions.keyed_text import key_of
from meetings.subscriptions.matching import Matcher
from meetings.subscriptions.query_terms import words_query
from meetings.subscriptions.saved_questions import SavedQuestions
from meetings.transcripts.head.language_pairs import are_translations

_PASSAGES, _READ = 100, 5
"""Passages looked at for earlier mentions, and meetings of them read: the index puts those that
hold all the words first, so that an earlier mention is hardly ever further behind."""


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
        names = tuple(self._archive.marks("speaker"))
        found = match_names(name, names, limit=len(names))
        same = [names[i] for i, score in found if score >= SURE]
        before = replace(spoken_at_by(same), until=head.date - dt.timedelta(days=1))
        earlier = SelectedMeetings(self._archive, before) if same else ()
        return any(_is_earlier(one.head, head) for one in earlier)

    def _said(self, query: Query, head: Head) -> bool:
        return any(
            Matcher(self._archive.meeting(one)).match(query)
            for one in islice(self._holding(query, head), _READ)
        )

    def _holding(self, query: Query, head: Head) -> Iterator[str]:
        """Earlier meetings with passages that hold most words of a wish, the likeliest first."""
        terms = [term for part in words_query(query.text).parts for term in part.terms]
        groups = [
            TermGroup(
                tuple((one, 1.0) for one in {key_of(w[0]): None for w in term.wordings if w})
            )
            for term in terms
        ]
        found = self._passages.search(groups, _PASSAGES)
        for meeting_id in dict.fromkeys(passage.meeting_id for passage in found):
            with suppress(UnknownMeeting):  # removed since it was indexed
                entry = self._archive.entry(meeting_id)
                if entry is not None and _is_earlier(entry.head, head):
                    yield meeting_id


def _is_earlier(one: Head, head: Head) -> bool:
    return one.date < head.date and not are_translations(one, head)
