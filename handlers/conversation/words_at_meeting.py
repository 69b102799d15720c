"""Somebody's words at one meeting, turn by turn: «а что сказал Лодкин?» of the meeting opened."""

from __future__ import annotations

from meetings.model.meeting import Meeting
from meetings.model.reply import Answer
from meetings.text.sentences import sentences

_LENGTH = 600
"""Characters, the contract's for a quote."""
_SAYS_LITTLE = 40
"""Characters: «Спасибо.», «Пожалуйста, прошу Вас.» are left out where more was said."""
_MOST = 10
"""Turns; who wants more reads the transcript."""


def words_at(meeting: Meeting, person: str) -> tuple[Answer, ...]:
    """The beginning of each turn in which somebody says something, in their order."""
    turns = [n for n, one in enumerate(meeting.turns) if one.speaker == person]
    telling = [n for n in turns if len(meeting.turns[n].text) > _SAYS_LITTLE]
    shown = (telling or turns)[:_MOST]
    return tuple(_beginning(meeting, turn, turn == shown[0]) for turn in shown)


def _beginning(meeting: Meeting, turn: int, first: bool) -> Answer:
    """As many whole sentences as a quote may have; one that is too long by itself."""
    said = meeting.turns[turn]
    ends = sentences(said.text) or [(0, len(said.text))]
    start = ends[0][0]
    stop = max((stop for _, stop in ends if stop - start <= _LENGTH), default=ends[0][1])
    return Answer(
        meeting=meeting.head,
        speaker=said.speaker,
        turn=turn,
        start=start,
        stop=stop,
        quote=said.text[start:stop],
        score=float(first),  # the others come with «ещё»
        start_s=said.start_s,
    )
