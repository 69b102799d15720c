"""Works out of one meeting by itself its facts, and what these give the tables."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from meetings.model.derived_facts import Derived, Figured
from meetings.model.fact import Fact
from meetings.model.meeting import Meeting
from meetings.retrieval.indexing.catalogue_index_terms import figure_marks
from meetings.statistics.figures.indicators import indicators
from meetings.statistics.series import points_in

Find = Callable[[Meeting], tuple[Fact, ...]]
"""Finds the facts of a meeting."""
Load = Callable[[str], Meeting]
"""Gives the meeting of an id."""


def figured(meeting_id: str, facts: Sequence[Fact], load: Load) -> Figured:
    """What the facts of a meeting give the tables; it is loaded where they need it."""
    return Figured(figure_marks(facts), list(points_in(meeting_id, facts, indicators(), load)))


def derived(find: Find, meeting: Meeting) -> Derived | None:
    """All of it; None where something fails: whoever asked then tries it, and reports it."""
    try:
        facts = find(meeting)
        return Derived(facts, figured(meeting.head.id, facts, lambda _: meeting))
    except Exception:  # noqa: BLE001 - whatever it is, the other meetings go on
        return None
