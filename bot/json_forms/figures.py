"""Figures over time as JSON objects, in the form that `trend` gives."""

from __future__ import annotations

from meetings.model.json_forms import Form, fact_form, head_form
from meetings.model.time_series import Point, Series
from meetings.retrieval.quoting.page_link import page_at


def series_form(series: Series) -> Form:
    """A series as `trend --json` gives it."""
    return {
        "subject": series.subject,
        "label": {"ru": series.label[0], "en": series.label[1]},
        "partner": series.partner,
        "unit": series.unit,
        "sense": series.sense,
        "part_of_year": series.part,
        "points": [_point_form(point) for point in series.points],
    }


def _point_form(point: Point) -> Form:
    return {
        "date": point.date.isoformat(),
        "when": point.when,
        "value": point.value,
        "meeting": head_form(point.meeting),
        "speaker": point.speaker,
        "turn": point.fact.turn,
        "start": point.start,
        "end": point.stop,
        "quote": point.quote,
        "link": page_at(point.meeting, point.fact.turn, point.quote),
        "fact": fact_form(point.fact),
    }
