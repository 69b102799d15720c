"""Meetings, facts and hints out of JSON objects; `meetings/model/json_forms.py` makes these."""

from __future__ import annotations

from dataclasses import asdict
from typing import get_args

from meetings.model.fact import Fact, FactKind
from meetings.model.json_forms import Form
from meetings.model.meeting import Head, Meeting, Speaker, Turn
from meetings.model.parsed_document import Hints
from storage.serial.fields import (
    BadForm,
    Given,
    date_at,
    lang_at,
    number_at,
    objects_at,
    seconds_or_none,
    text_at,
    text_or_none,
)

_KINDS = frozenset(get_args(FactKind))


def head_from(form: Given) -> Head:
    """The head in a JSON object. Raises BadForm."""
    return Head(
        id=text_at(form, "id"),
        title=text_at(form, "title"),
        date=date_at(form, "date"),
        time=text_or_none(form, "time"),
        place=text_or_none(form, "place"),
        lang=lang_at(form, "lang"),
        url=text_or_none(form, "url"),
        source=text_or_none(form, "source"),
        guid=text_or_none(form, "guid"),
        hints=hints_from(form),
    )


def speakers_from(form: Given) -> tuple[Speaker, ...]:
    """The speakers of a meeting's JSON object. Raises BadForm."""
    return tuple(_speaker_from(one) for one in objects_at(form, "speakers"))


def meeting_from(form: Given) -> Meeting:
    """The meeting in a JSON object. Raises BadForm."""
    turns = tuple(_turn_from(one) for one in objects_at(form, "turns"))
    return Meeting(head_from(form), text_at(form, "lead"), speakers_from(form), turns)


def _speaker_from(form: Given) -> Speaker:
    labels = form.get("labels")
    if not isinstance(labels, list) or not all(isinstance(one, str) for one in labels):
        raise BadForm("labels: a list of texts was expected")
    return Speaker(
        name=text_at(form, "name"),
        labels=tuple(labels),
        role=text_or_none(form, "role"),
        turns=number_at(form, "turns"),
    )


def _turn_from(form: Given) -> Turn:
    return Turn(
        text_or_none(form, "speaker"),
        text_or_none(form, "label"),
        text_at(form, "text"),
        seconds_or_none(form, "start_s"),
    )


def fact_from(form: Given) -> Fact:
    """The fact in a JSON object. Raises BadForm."""
    if not _is_fact(form):
        raise BadForm("a fact with its kind, turn, start and text was expected")
    try:
        return Fact(**form)  # type: ignore[arg-type]
    except TypeError as error:
        raise BadForm(str(error)) from error


def _is_fact(form: Given) -> bool:
    """Whether what every fact has is there; a question reads hundreds of them."""
    numbers = type(form.get("turn")) is int and type(form.get("start")) is int
    return numbers and isinstance(form.get("text"), str) and form.get("kind") in _KINDS


def hints_form(hints: Hints) -> Form:
    """What was known of a source besides its bytes, as a JSON object."""
    return {key: str(value) for key, value in asdict(hints).items() if value is not None}


def hints_from(form: Given) -> Hints | None:
    """The same under a JSON object's ``hints``; None without any. Raises BadForm."""
    told = form.get("hints")
    if told is None:
        return None
    if not isinstance(told, dict):
        raise BadForm("hints: an object was expected")
    return Hints(
        title=text_or_none(told, "title"),
        date=date_at(told, "date") if "date" in told else None,
        place=text_or_none(told, "place"),
        lang=text_or_none(told, "lang"),
        name=text_or_none(told, "name"),
        caption=text_or_none(told, "caption"),
    )
