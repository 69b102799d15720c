"""The JSON that scripts rely on: meetings, facts and answers as plain values."""

from __future__ import annotations

from typing import Any

import orjson

from meetings.model import Answer, Fact, Head, Meeting, Reply
from meetings.ports import Entry

Form = dict[str, Any]


def head_form(head: Head) -> Form:
    """A meeting's head."""
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
        "speakers": [
            {"name": s.name, "labels": list(s.labels), "role": s.role, "turns": s.turns}
            for s in meeting.speakers
        ],
        "turns": [
            {"speaker": turn.speaker, "label": turn.label, "text": turn.text}
            for turn in meeting.turns
        ],
    }


def entry_form(entry: Entry) -> Form:
    """A meeting as `meetings` lists it."""
    return {
        **head_form(entry.head),
        "speakers": [speaker.name for speaker in entry.speakers],
        "turns": entry.turns,
    }


def fact_form(fact: Fact) -> Form:
    """A fact with its place in its turn."""
    form: Form = {
        "turn": fact.turn,
        "kind": fact.kind,
        "text": fact.text,
        "start": fact.start,
        "value": fact.value,
        "unit": fact.unit,
        "approx": fact.approx,
    }
    further = {
        "value_to": fact.value_to,
        "elided": fact.elided or None,
        "subject": fact.subject,
        "change": fact.change,
        "per": fact.per,
    }
    return form | {name: value for name, value in further.items() if value is not None}


def answer_form(answer: Answer) -> Form:
    """An answer: the quote with its place and probability."""
    return {
        "meeting": head_form(answer.meeting),
        "speaker": answer.speaker,
        "turn": answer.turn,
        "start": answer.start,
        "end": answer.stop,
        "quote": answer.quote,
        "score": answer.score,
        "facts": [fact_form(fact) for fact in answer.facts],
    }


def reply_form(reply: Reply) -> Form:
    """What `ask` gives."""
    return {
        "question": reply.question,
        "found": reply.found,
        "statement": reply.statement,
        "took_ms": reply.took_ms,
        "answers": [answer_form(answer) for answer in reply.answers],
        "suggestions": list(reply.suggestions),
    }


def dumps(form: object) -> str:
    """One line of JSON in readable Cyrillic."""
    return orjson.dumps(form).decode("utf-8")
