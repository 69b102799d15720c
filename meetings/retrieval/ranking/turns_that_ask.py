"""Demotes turns that only ask: the answer is in the next one."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from meetings.model.errors import UnknownMeeting
from meetings.model.meeting import LEAD, Meeting
from meetings.retrieval.ranking.rerank import Ranked, distinct

_LOOKED_AT = 8
"""How many of the first have their turn looked at: any further one is not quoted first."""
LOWER, PRESS_LOWER = 1.5, 6.0
"""Log-odds. A chair's question often tells the thing itself: from 2 on right answers are lost (of
566 questions); the press never does, so that its questions leave the first places."""
_PRESS = re.compile(
    r"журналист|корреспондент|телекан|телеведущ|газет|радио|информагентств|^вопрос|^реплика"
    r"|journalist|correspondent|reporter|news(?:paper| agency)|television|\bTV\b|radio|^question",
    re.IGNORECASE,
)
_ENDS_ASKING = re.compile(r"\?[»”\")\s]*(?:\([^()]*\)\s*)?$")
_ENDING = 120
"""Characters: a question mark and a remark in brackets behind it («(Смех.)»)."""


def asks(meeting: Meeting, turn: int) -> bool:
    """Whether a turn ends in a question that somebody else answers at greater length."""
    if turn == LEAD or turn + 1 >= len(meeting.turns):
        return False
    own, answer = meeting.turns[turn], meeting.turns[turn + 1]
    asking = _ENDS_ASKING.search(own.text[-_ENDING:]) is not None
    return asking and own.speaker != answer.speaker and len(answer.text) > len(own.text)


def askers_lower(ranked: Sequence[Ranked], meeting_of: Callable[[str], Meeting]) -> list[Ranked]:
    """The candidates in order, those in turns that ask behind what answers as well."""
    turns = {item.candidate.passage.place[:2] for item in distinct(ranked, _LOOKED_AT)}
    lower = {turn: by for turn in turns if (by := _lower_at(turn, meeting_of))}
    if not lower:
        return list(ranked)
    made = [
        item._replace(score=item.score - lower.get(item.candidate.passage.place[:2], 0.0))
        for item in ranked
    ]
    return sorted(made, key=lambda item: -item.score)


def _lower_at(place: tuple[str, int], meeting_of: Callable[[str], Meeting]) -> float:
    try:
        meeting = meeting_of(place[0])
    except UnknownMeeting:  # removed since it was indexed
        return 0.0
    if not asks(meeting, place[1]):
        return 0.0
    return PRESS_LOWER if _is_press(meeting, place[1]) else LOWER


def _is_press(meeting: Meeting, turn: int) -> bool:
    """Whether a turn is a journalist's, by office or label."""
    own = meeting.turns[turn]
    roles = (one.role or "" for one in meeting.speakers if one.name == own.speaker)
    return any(_PRESS.search(text) for text in (own.label or "", *roles))
