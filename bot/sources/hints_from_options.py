"""Hints from a command's options (title, date, place, language) that a file itself lacks."""

from __future__ import annotations

import datetime as dt
import re

from meetings.model.errors import SettingsError
from meetings.model.parsed_document import Hints
from meetings.text.language import language_told
from meetings.text.surrogates import writable
from meetings.transcripts.head.file_names import day_written

_ISO = re.compile(r"\d{4}-\d\d-\d\d")


def hints_given(title: str | None, date: str | None, place: str | None, lang: str | None) -> Hints:
    """The hints in some options. Raises SettingsError where one cannot be meant."""
    return Hints(title=_words(title), date=_day(date), place=_words(place), lang=_language(lang))


def _words(given: str | None) -> str | None:
    """One line, None where it is blank."""
    return " ".join(writable(given or "").split()) or None


def _day(given: str | None) -> dt.date | None:
    if given is None:
        return None
    day = _iso_day(given) if _ISO.fullmatch(given.strip()) else day_written(given)
    if day is None:
        raise SettingsError(f"--date {given!r} is no day; write it as 2025-11-12.")
    return day


def _iso_day(given: str) -> dt.date | None:
    """As it is written: "2025-13-01" is a slip, where a file's name may mean the 13th."""
    try:
        return dt.date.fromisoformat(given.strip())
    except ValueError:
        return None


def _language(given: str | None) -> str | None:
    if given is None:
        return None
    code = language_told(given)
    if code is None:
        raise SettingsError(f"--lang {given!r} is no language's code, such as en, ru, de or kk.")
    return code
