"""Figures over time as JSON objects, in the form that `trend` gives."""

from __future__ import annotations

from bot.json_forms.quotes import quote_form
from meetings.model.json_forms import Form, fact_form
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
    span = point.start, point.stop
    return {
        "date": point.date.isoformat(),
        "when": point.when,
        "value": point.value,
        **quote_form(point.meeting, point.speaker, point.fact.turn, span, point.quote),
        "link": page_at(point.meeting, point.fact.turn, point.quote),
        "fact": fact_form(point.fact),
    }
