"""Verdicts on answers as JSON objects, and back."""

from __future__ import annotations

import datetime as dt
from dataclasses import asdict

from meetings.model.feedback import Verdict
from meetings.model.json_forms import Form
from storage.serial.fields import BadForm


def verdict_form(verdict: Verdict) -> Form:
    """A verdict as a JSON object."""
    return {**asdict(verdict), "date": verdict.date.isoformat()}


def verdict_from(form: Form) -> Verdict:
    """The verdict in a JSON object. Raises BadForm."""
    try:
        return Verdict(**{**form, "date": dt.date.fromisoformat(form["date"])})
    except (KeyError, TypeError, ValueError) as error:
        raise BadForm(f"a verdict: {error}") from error
