"""What became of a quote, as a JSON object in the form that `verify --code` gives."""

from __future__ import annotations

from bot.json_forms.quotes import quote_form
from meetings.model.citation import CitationStatus
from meetings.model.json_forms import Form
from meetings.retrieval.citations.edits import edits_of


def citation_status_form(found: CitationStatus) -> Form:
    """What `verify --code` gives."""
    return {
        "code": found.code,
        "status": found.status,
        "match": _match_form(found),
        "now": found.now,
        "was": found.was or None,
        "differences": [{"was": one.was, "now": one.now} for one in edits_of(found)],
    }


def _match_form(found: CitationStatus) -> Form | None:
    """Where the quote, or what has taken its place, stands today."""
    if found.meeting is None or found.now is None:
        return None
    span = found.start, found.stop
    quote = quote_form(found.meeting, found.speaker, found.turn, span, found.now)
    return {**quote, "code": found.code}
