"""A sentence of the index as an answer, where its meeting still holds it: others change it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from meetings.model.errors import UnknownMeeting
from meetings.model.meeting import Meeting
from meetings.model.passage import Passage
from meetings.model.reply import Answer
from meetings.retrieval.quoting.answer_from_sentence import quoted
from meetings.retrieval.quoting.opened_meetings import OpenedMeetings
from meetings.retrieval.quoting.window import LONGEST_QUOTE


def quote_of_passage(
    passage: Passage,
    opened: OpenedMeetings,
    score: float,
    liking: Mapping[int, float],
    limit: int = LONGEST_QUOTE,
    kinds: Sequence[frozenset[str]] = (),
) -> Answer | None:
    """The quote around a passage; None where its meeting is gone or changed since it was indexed.

    ``liking``, ``limit`` and ``kinds``: as for a quote.
    """
    try:
        meeting = opened.meeting(passage.meeting_id)
        facts = opened.facts_in_turn(passage.meeting_id, passage.turn)
    except UnknownMeeting:
        return None
    if _text(meeting, passage.turn)[passage.start : passage.stop] != passage.text:
        return None
    place = (passage.turn, passage.start, passage.stop)
    return quoted(meeting, facts, place, score, liking, limit, kinds)


def _text(meeting: Meeting, turn: int) -> str:
    return meeting.text_of(turn) if turn < len(meeting.turns) else ""
