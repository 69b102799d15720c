"""A person of the archive as a JSON object; what they said comes with its place."""

from __future__ import annotations

from collections.abc import Callable

from bot.json_forms.quotes import quote_form
from meetings.model.fact import Fact
from meetings.model.json_forms import Form, fact_form, head_form
from meetings.model.meeting import LEAD, Head, Meeting
from meetings.statistics.speaker_profile import Said, SpeakerProfile
from meetings.text.sentences import sentences

_NEWEST = 10
"""Meetings that are named; `meetings` lists all."""


def profile_form(
    profile: SpeakerProfile, meeting: Callable[[str], Meeting], *, named: bool
) -> Form:
    """A profile; ``part`` and ``words`` are of the ``read`` newest of the meetings.

    ``named``: whether it is somebody's name, and no label such as "Chair".
    """
    return {
        "name": profile.name,
        "named": named,
        "role": profile.role,
        "meetings": len(profile.meetings),
        "first": profile.totals.first and profile.totals.first.isoformat(),
        "last": profile.totals.last and profile.totals.last.isoformat(),
        "newest": [head_form(one.head) for one in profile.meetings[:_NEWEST]],
        "read": profile.read,
        "words": profile.words,
        "part": round(profile.part, 4),
        "quotes": [said_form(said) for said in profile.quotes],
        "figures": [_figure_form(head, fact, meeting(head.id)) for head, fact in profile.figures],
    }


def said_form(said: Said) -> Form:
    """What somebody said, with its place; the name is as the transcript has it."""
    piece = said.piece
    return quote_form(said.head, said.speaker, piece.turn, (piece.start, piece.stop), said.text)


def _figure_form(head: Head, fact: Fact, meeting: Meeting) -> Form:
    """A figure with the sentence that gives it."""
    text = meeting.text_of(fact.turn)
    within = ((a, b) for a, b in sentences(text) if a <= fact.start < b)
    start, stop = next(within, (fact.start, fact.stop))
    speaker = None if fact.turn == LEAD else meeting.turns[fact.turn].speaker
    quote = quote_form(head, speaker, fact.turn, (start, stop), text[start:stop])
    return {**quote, "fact": fact_form(fact)}
