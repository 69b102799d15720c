"""Which turns only ask: the answer is in the next one."""

from __future__ import annotations

import re

from meetings.model.meeting import LEAD, Meeting
from meetings.model.passage import Asking

_PRESS = re.compile(
    r"журналист|корреспондент|телекан|телеведущ|газет|радио|информагентств|^вопрос|^реплика"
    r"|journalist|correspondent|reporter|news(?:paper| agency)|television|\bTV\b|radio|^question",
    re.IGNORECASE,
)
_ENDS_ASKING = re.compile(r"\?[»”\")\s]*(?:\([^()]*\)\s*)?$")
_ENDING = 120
"""Characters: a question mark and a remark in brackets behind it («(Смех.)»)."""


def asking_of(meeting: Meeting, turn: int) -> Asking:
    """Who ends a turn with a question that somebody else answers at greater length."""
    if turn == LEAD or turn + 1 >= len(meeting.turns):
        return ""
    own, answer = meeting.turns[turn], meeting.turns[turn + 1]
    asks = _ENDS_ASKING.search(own.text[-_ENDING:]) is not None
    if not asks or own.speaker == answer.speaker or len(answer.text) <= len(own.text):
        return ""
    return "press" if _is_press(meeting, turn) else "somebody"


def _is_press(meeting: Meeting, turn: int) -> bool:
    """Whether a turn is a journalist's, by office or label."""
    own = meeting.turns[turn]
    roles = (one.role or "" for one in meeting.speakers if one.name == own.speaker)
    return any(_PRESS.search(text) for text in (own.label or "", *roles))
