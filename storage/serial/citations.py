"""Quotes that were shown as JSON objects, and back."""

from __future__ import annotations

from dataclasses import asdict

from meetings.model.citation import Citation
from meetings.model.json_forms import Form
from storage.serial.fields import Given, number_at, text_at


def citation_form(citation: Citation) -> Form:
    """A citation as a JSON object."""
    return asdict(citation)


def citation_from(form: Given) -> Citation:
    """The citation in a JSON object. Raises BadForm."""
    return Citation(
        meeting_id=text_at(form, "meeting_id"),
        turn=number_at(form, "turn"),
        start=number_at(form, "start"),
        at=number_at(form, "at"),
        length=number_at(form, "length"),
        digest=text_at(form, "digest"),
        nth=number_at(form, "nth"),
        count=number_at(form, "count"),
        words=text_at(form, "words"),
        before=text_at(form, "before"),
        after=text_at(form, "after"),
    )
