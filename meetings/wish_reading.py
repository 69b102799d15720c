"""What typed words wish for: everything, a person, words, or the answer to a question."""

from __future__ import annotations

import re
from collections.abc import Iterable

from meetings.names import SURE, match_names
from meetings.ports import Entry
from meetings.subscriptions import EVERYTHING, Query
from meetings.transliteration import is_cyrillic

_NAME_WORDS = 4
_QUESTION = re.compile(r"^[?？]\s*|\s*[?？]$")


def read_wish(words: str, entries: Iterable[Entry]) -> Query:
    """«» everything · «? …» a question · the name of somebody who spoke · else words."""
    if not words:
        return EVERYTHING
    if _QUESTION.search(words):
        return Query("question", without_mark(words) + "?")
    if len(words.split()) <= _NAME_WORDS:
        names = tuple({one.name: None for entry in entries for one in entry.speakers})
        found = match_names(words, names, limit=1)
        if found and found[0][1] >= SURE:
            return Query("person", _as_told(words, names[found[0][0]]))
    return Query("words", words)


def without_mark(words: str) -> str:
    """A question without the mark before or behind it."""
    return _QUESTION.sub("", words)


def _as_told(words: str, name: str) -> str:
    """«Касым-Жомарта Токаева» by the name itself; a surname alone, or another script, stays."""
    alike = len(words.split()) == len(name.split()) > 1
    return name if alike and is_cyrillic(words) == is_cyrillic(name) else words
