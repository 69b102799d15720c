"""Meetings and facts as JSON objects, in the form that `show` and `facts` give."""

from __future__ import annotations

from typing import Any

from meetings.model.fact import Fact
from meetings.model.meeting import Head, Meeting, Speaker, Turn

Form = dict[str, Any]


def head_form(head: Head) -> Form:
    """A meeting's head as in the contract."""
    return {
        "id": head.id,
        "title": head.title,
        "date": head.date.isoformat(),
        "time": head.time,
        "place": head.place,
        "lang": head.lang,
        "url": head.url,
        "source": head.source,
    }


def meeting_form(meeting: Meeting) -> Form:
    """A meeting as `show` gives it."""
    return {
        **head_form(meeting.head),
        "lead": meeting.lead,
        "speakers": [_speaker_form(speaker) for speaker in meeting.speakers],
        "turns": [_turn_form(turn) for turn in meeting.turns],
    }


def _speaker_form(speaker: Speaker) -> Form:
    labels = list(speaker.labels)
    return {"name": speaker.name, "labels": labels, "role": speaker.role, "turns": speaker.turns}


def _turn_form(turn: Turn) -> Form:
    form: Form = {"speaker": turn.speaker, "label": turn.label, "text": turn.text}
    return form if turn.start_s is None else {**form, "start_s": turn.start_s}


def fact_form(fact: Fact) -> Form:
    """A fact as `facts` gives it; what it does not have is left out."""
    form: Form = {
        "turn": fact.turn,
        "kind": fact.kind,
        "text": fact.text,
        "start": fact.start,
        "value": fact.value,
        "unit": fact.unit,
        "approx": fact.approx,
    }
    if fact.value_to is not None:
        form["value_to"] = fact.value_to
    if fact.elided:
        form["elided"] = True
    for key in ("subject", "change", "per"):
        if (value := getattr(fact, key)) is not None:
            form[key] = value
    return form
