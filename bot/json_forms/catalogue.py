"""Meetings of the catalogue as JSON objects, in the form that `meetings` gives."""

from __future__ import annotations

from meetings.model.archive import Entry
from meetings.model.json_forms import Form, head_form


def entry_form(entry: Entry) -> Form:
    """A meeting as `meetings` lists it."""
    return {
        **head_form(entry.head),
        "speakers": [speaker.name for speaker in entry.speakers],
        "turns": entry.turns,
    }
