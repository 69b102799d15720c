"""The meetings that may meet a wish, told by marks and index and not by reading one by one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from meetings.model.archive import Entry
from meetings.model.catalogue_selection import Selection, spoken_at_by
from meetings.model.passage import TermGroup
from meetings.model.subscription import Query
from meetings.names.matching import SURE, match_names
from meetings.ports.archive import Archive
from meetings.ports.index import Passages
from meetings.subscriptions.keyed_text import key_of
from meetings.subscriptions.query_terms import words_query

_PASSAGES = 100
"""The index puts those that hold all the words first, so that what meets a wish is hardly ever
further behind."""


def spoken_at(name: str, archive: Archive) -> Selection | None:
    """The meetings at which somebody of a name speaks; None where nobody does."""
    names = tuple(archive.marks("speaker"))
    found = match_names(name, names, limit=len(names))
    same = [names[i] for i, score in found if score >= SURE]
    return spoken_at_by(same) if same else None


def holding(query: Query, passages: Passages) -> list[str]:
    """The ids of meetings with passages that hold most words of a wish, the likeliest first."""
    terms = [term for part in words_query(query.text).parts for term in part.terms]
    groups = [
        TermGroup(tuple((one, 1.0) for one in {key_of(w[0]): None for w in term.wordings if w}))
        for term in terms
    ]
    found = passages.search(groups, _PASSAGES) if groups else ()
    return list(dict.fromkeys(passage.meeting_id for passage in found))


def likely_before(
    query: Query, selection: Selection, archive: Archive, passages: Passages, most: int
) -> Sequence[Entry]:
    """Some meetings of a time at which a person speaks or words are likely said, newest first."""
    if query.kind == "person":
        spoken = spoken_at(query.text, archive)
        return (
            archive.entries(replace(spoken, until=selection.until), limit=most) if spoken else ()
        )
    until = selection.until
    entries = filter(None, map(archive.entry, holding(query, passages)))
    early = [one for one in entries if until is None or one.head.date <= until][:most]
    return sorted(early, key=lambda one: one.head.date, reverse=True)
