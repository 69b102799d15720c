"""Somebody's words at one meeting, turn by turn: «а что сказал Лодкин?» of the meeting opened."""

from __future__ import annotations

from meetings.model.meeting import Meeting
from meetings.model.reply import Answer
from meetings.text.sentences import sentences

_LENGTH = 600
"""Characters, the contract's for a quote."""
_SAYS_LITTLE = 40
"""Characters: «Спасибо.», «Пожалуйста, прошу Вас.» are left out where more was said."""
_MOST = 20
"""Pieces; who wants more reads the transcript."""


def words_at(meeting: Meeting, person: str) -> tuple[Answer, ...]:
    """What somebody says there, in their order, in pieces as long as a quote may be."""
    turns = [n for n, one in enumerate(meeting.turns) if one.speaker == person]
    telling = [n for n in turns if len(meeting.turns[n].text) > _SAYS_LITTLE]
    pieces = [
        (turn, span) for turn in telling or turns for span in _pieces(meeting.turns[turn].text)
    ]
    return tuple(
        _answer(meeting, turn, span, first=place == 0)
        for place, (turn, span) in enumerate(pieces[:_MOST])
    )


def _pieces(text: str) -> list[tuple[int, int]]:
    """As many whole sentences each as fit; one that is too long stands by itself."""
    pieces: list[tuple[int, int]] = []
    for start, stop in sentences(text) or [(0, len(text))]:
        if pieces and stop - pieces[-1][0] <= _LENGTH:
            pieces[-1] = (pieces[-1][0], stop)
        else:
            pieces.append((start, stop))
    return pieces


def _answer(meeting: Meeting, turn: int, span: tuple[int, int], *, first: bool) -> Answer:
    said, (start, stop) = meeting.turns[turn], span
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
