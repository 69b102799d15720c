"""Where things are on the page. Addresses hold ids, codes and words only, so that they stay.

A turn's number may be another after a meeting was read again, so its lasting address holds how
it begins (``t``, see `anchors.py`), that of a sentence likewise (``s``), that of a quote its code.
"""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import quote, urlencode

from meetings.model.meeting import LEAD, Meeting
from meetings.model.passage import Passage
from meetings.retrieval.citations.anchors import anchor_of

LEAD_NAME = "lead"
"""What an address has instead of a turn's number for the words before all turns."""
HERE = "#here"
"""The place of what an address is about, marked on its page."""


def to_meeting(meeting_id: str) -> str:
    """A transcript."""
    return f"/m/{quote(meeting_id, safe='')}"


def to_turn(meeting: Meeting, turn: int) -> str:
    """The lasting address of a turn."""
    return _place(meeting.head.id, turn, "t", anchor_of(meeting.text_of(turn)))


def to_sentence(meeting_id: str, turn: int, words: str) -> str:
    """The lasting address of a sentence, given from its beginning on."""
    return _place(meeting_id, turn, "s", anchor_of(words))


def to_passage(passage: Passage) -> str:
    """The lasting address of a sentence as the index has it."""
    return to_sentence(passage.meeting_id, passage.turn, passage.text)


def to_quote(meeting_id: str, turn: int, code: str) -> str:
    """The lasting address of a quote that has a code."""
    return _place(meeting_id, turn, "c", code)


def to_person(name: str) -> str:
    """A person."""
    return f"/p/{quote(name, safe='')}"


def to_figures(words: str) -> str:
    """A figure over time."""
    return f"/t/{quote(words, safe='')}"


def asked(path: str, **params: str | int) -> str:
    """A path with the parameters that are not empty."""
    given = {name: value for name, value in params.items() if value not in ("", 0)}
    return f"{path}?{urlencode(given)}" if given else path


def in_form(address: str, form: str) -> str:
    """The same thing in another form: `/m/1` as `/m/1.json`."""
    path, mark, query = address.partition("#")[0].partition("?")
    return f"{path}.{form}{mark}{query}"


def turn_name(turn: int) -> str:
    """How an address names a turn."""
    return LEAD_NAME if turn == LEAD else str(turn)


def turn_named(name: str) -> int | None:
    """The turn that an address names; None where it can be none."""
    if name == LEAD_NAME:
        return LEAD
    return int(name) if name.isascii() and name.isdigit() and len(name) < 7 else None


def _place(meeting_id: str, turn: int, key: str, value: str) -> str:
    return f"{to_meeting(meeting_id)}/{turn_name(turn)}?{key}={quote(value)}{HERE}"


def with_language(path: str, params: Mapping[str, str], code: str) -> str:
    """The same page in another language; ``path`` as it is, without percent signs."""
    return asked(quote(path), **{**params, "lang": code})


def form_of(path: str, params: Mapping[str, str], form: str) -> str:
    """The same page in another form."""
    kept = {name: value for name, value in params.items() if name not in ("lang", "page")}
    return in_form(asked(quote(path), **kept), form)
