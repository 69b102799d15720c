"""What was replied to a quote that asks: a member's question is half an answer."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from meetings.model.errors import UnknownMeeting
from meetings.model.meeting import LEAD, Meeting, Turn
from meetings.model.reply import Answer
from meetings.retrieval.quoting.answer_from_sentence import excerpted
from meetings.retrieval.quoting.opened_meetings import OpenedMeetings
from meetings.retrieval.quoting.window import Span
from meetings.text.pleasantries import telling_start
from meetings.text.sentences import sentences
from meetings.text.tokens import fold, word_texts

_LENGTH: Final = 400
"""Characters of a reply that are quoted, in whole sentences: what is asked stands beside it."""
_BEHIND: Final = 300
"""Characters that may follow a question in its turn, as a further question or its reasons do;
behind more the reply is to something else."""
_CALLED: Final = 6
"""Words in which a chair gives the floor: "The honourable minister."."""
_ASKS: Final = re.compile(r"\?[»”\")\]\s]*$")
_CHAIRS: Final = frozenset(
    """
    chair chairman chairwoman chairperson speaker moderator
    председатель председательствующий председательствующая спикер ведущий ведущая модератор
    """.split()
)
_REPLIES: Final = frozenset("yes no yeah yep nope sure certainly да нет конечно ага".split())
"""A word of these replies, whoever says it."""


def reply_to(answer: Answer, opened: OpenedMeetings) -> Answer | None:
    """What the next speaker says, from where it tells something, where the answer only asks; None
    where it tells, or nobody replies.
    """
    try:
        meeting = opened.meeting(answer.meeting.id)
        turn = _replying(meeting, answer.turn) if _only_asks(meeting, answer) else None
        facts = () if turn is None else opened.facts_in_turn(answer.meeting.id, turn)
    except UnknownMeeting:
        return None
    if turn is None:
        return None
    span = _beginning(meeting.turns[turn].text)
    made = excerpted(meeting, facts, turn, span, answer.score, span)
    return replace(made, core=None, replies=True)  # no sentence of it stands out


def _only_asks(meeting: Meeting, answer: Answer) -> bool:
    """Whether the sentence that answers is a question near the end of what somebody says."""
    if answer.turn == LEAD or answer.core is None:
        return False
    text, (start, stop) = meeting.text_of(answer.turn), answer.core
    return bool(_ASKS.search(text[start:stop])) and len(text) - stop <= _BEHIND


def _replying(meeting: Meeting, turn: int) -> int | None:
    """The turn that replies: the next one, or the one behind a chair's few words."""
    asker = meeting.turns[turn].speaker
    for at in range(turn + 1, min(turn + 3, len(meeting.turns))):
        own = meeting.turns[at]
        if own.speaker is None or own.speaker == asker:
            return None
        if not _gives_the_floor(meeting, at, asker):
            told = _first_told(own.text)
            return None if told is None or _ASKS.search(own.text[slice(*told)]) else at
    return None


def _gives_the_floor(meeting: Meeting, at: int, asker: str | None) -> bool:
    """Whether a few words are only a chair's, or name who speaks then, and nobody's reply."""
    if at + 1 >= len(meeting.turns):
        return False
    own, then = meeting.turns[at], meeting.turns[at + 1]
    said = word_texts(own.text)
    if then.speaker in (None, asker, own.speaker) or len(said) > _CALLED:
        return False
    if not _REPLIES.isdisjoint(map(fold, said)):
        return False
    named = set(_called(meeting, then))
    return _presides(meeting, own) or any(word in named for word in said if word[:1].isupper())


def _presides(meeting: Meeting, turn: Turn) -> bool:
    """Whether somebody is called a chair; "Speaker 2" is anybody."""
    called = _called(meeting, turn)
    return not _CHAIRS.isdisjoint(map(fold, called)) and not any(map(str.isdigit, called))


def _called(meeting: Meeting, turn: Turn) -> list[str]:
    """The words by which somebody is called: name, label and office."""
    role = next((one.role for one in meeting.speakers if one.name == turn.speaker), None)
    return word_texts(" ".join(filter(None, (turn.speaker, turn.label, role))))


def _first_told(text: str) -> Span | None:
    """The first sentence that is no pleasantry, or the last of all; None of no words."""
    spans = sentences(text)
    begin = telling_start(text, spans[-1][0]) if spans else 0
    return next((one for one in spans if one[0] >= begin), None)


def _beginning(text: str) -> Span:
    """The first sentences that tell something, as many as fit; one at least."""
    begin, end = _first_told(text) or (0, len(text))
    fitting = [stop for _, stop in sentences(text) if end < stop <= begin + _LENGTH]
    return begin, max([end, *fitting])
