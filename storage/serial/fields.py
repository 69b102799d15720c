"""Typed access to the fields of JSON objects: read, or refused by name."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping

from meetings.model.errors import ArchiveDamaged
from meetings.model.languages import TranscriptLanguage

Given = Mapping[str, object]
_CODE = re.compile(r"[a-z]{2}")


class BadForm(ArchiveDamaged):
    """A JSON object that is not what it should be; the text names the key."""


def text_at(form: Given, key: str) -> str:
    """A text that has to be there. Raises BadForm."""
    value = form.get(key)
    if not isinstance(value, str):
        raise BadForm(f"{key}: a text was expected")
    return value


def number_at(form: Given, key: str) -> int:
    """A whole number that has to be there. Raises BadForm."""
    value = form.get(key)
    if not isinstance(value, int) or isinstance(value, bool):
        raise BadForm(f"{key}: a whole number was expected")
    return value


def text_or_none(form: Given, key: str) -> str | None:
    """A text that may be missing or null. Raises BadForm."""
    value = form.get(key)
    if value is None or isinstance(value, str):
        return value
    raise BadForm(f"{key}: a text was expected")


def seconds_or_none(form: Given, key: str) -> float | None:
    """A number that may be missing or null. Raises BadForm."""
    value = form.get(key)
    if value is None or (isinstance(value, int | float) and not isinstance(value, bool)):
        return value
    raise BadForm(f"{key}: a number was expected")


def date_at(form: Given, key: str) -> dt.date:
    """A day. Raises BadForm."""
    try:
        return dt.date.fromisoformat(text_at(form, key))
    except ValueError as error:
        raise BadForm(f"{key}: a date was expected") from error


def lang_at(form: Given, key: str) -> TranscriptLanguage:
    """A language's code. Raises BadForm."""
    code = text_at(form, key)
    if not _CODE.fullmatch(code):
        raise BadForm(f"{key}: a two-letter code was expected")
    return code


def objects_at(form: Given, key: str) -> list[Given]:
    """A list of JSON objects. Raises BadForm."""
    value = form.get(key)
    if not isinstance(value, list) or not all(isinstance(one, dict) for one in value):
        raise BadForm(f"{key}: a list of objects was expected")
    return value
