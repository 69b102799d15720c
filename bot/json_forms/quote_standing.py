"""What became of a quote, as a JSON object in the form that `verify --code` gives."""

from __future__ import annotations

from meetings.model.citation import Standing
from meetings.model.json_forms import Form, head_form
from meetings.retrieval.citations.edits import edits_of


def standing_form(found: Standing) -> Form:
    """What `verify --code` gives."""
    return {
        "code": found.code,
        "status": found.status,
        "match": _match_form(found),
        "now": found.now,
        "was": found.was or None,
        "differences": [{"was": one.was, "now": one.now} for one in edits_of(found)],
    }


def _match_form(found: Standing) -> Form | None:
    """Where the quote, or what has taken its place, stands today."""
    if found.meeting is None or found.now is None:
        return None
    return {
        "meeting": head_form(found.meeting),
        "speaker": found.speaker,
        "turn": found.turn,
        "start": found.start,
        "end": found.stop,
        "quote": found.now,
        "code": found.code,
    }
