"""A quote with its place as a JSON object: in which meeting, whose words, from where to where."""

from __future__ import annotations

from meetings.model.json_forms import Form, head_form
from meetings.model.meeting import Head
from meetings.model.passage import Passage


def quote_form(
    head: Head, speaker: str | None, turn: int, span: tuple[int, int], words: str
) -> Form:
    """Words of a turn; ``span``: their characters in its text."""
    start, stop = span
    return {
        "meeting": head_form(head),
        "speaker": speaker,
        "turn": turn,
        "start": start,
        "end": stop,
        "quote": words,
    }


def passage_quote(head: Head, passage: Passage) -> Form:
    """A sentence that a search has found."""
    span = passage.start, passage.stop
    return quote_form(head, passage.speaker, passage.turn, span, passage.text)
