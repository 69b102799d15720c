"""Questions that were asked as JSON objects, and back."""

from __future__ import annotations

from dataclasses import asdict

from meetings.model.json_forms import Form
from meetings.model.stored_question import Asked, QuotePlace
from storage.serial.fields import BadForm


def asked_form(asked: Asked) -> Form:
    """A question with what it got."""
    return asdict(asked)


def asked_from(form: Form) -> Asked:
    """The question in a JSON object. Raises BadForm."""
    try:
        places = tuple(_place_from(one) for one in form.get("places") or ())
        suggestions = tuple(map(str, form.get("suggestions") or ()))
        meetings = tuple(map(str, form.get("meetings") or ()))
        sides = tuple(map(int, form.get("sides") or ()))
        empty = tuple(map(str, form.get("empty_time") or ()))
        read = {"places": places, "suggestions": suggestions, "meetings": meetings, "sides": sides}
        return Asked(**{**form, **read, "empty_time": empty})
    except (TypeError, ValueError) as error:
        raise BadForm(f"a question: {error}") from error


def _place_from(form: Form) -> QuotePlace:
    core = form.get("core")
    return QuotePlace(**{**form, "core": None if core is None else (int(core[0]), int(core[1]))})
