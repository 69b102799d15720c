"""Speakers in the identifiers of cues: a line "Ann Moss", "12 - Ann Moss" or "3 SPEAKER_01".

Captions may bear any line over their times. It names somebody where nearly every cue has one, few
different ones come back, and all of them look like names or a program's numbers for people.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Final

from meetings.transcripts.turns.label_looks import look_of
from meetings.transcripts.turns.ordinary_words_in_labels import is_ordinary_word

_COUNTER_AHEAD: Final = re.compile(r"^\d{1,6}(?:\s{0,3}[-–—:.)#|]\s{0,3}|\s{1,3}|$)")
_COUNTER_BEHIND: Final = re.compile(r"\s{0,3}[-–—:#.( _]\s{0,3}\d{1,6}\)?$")
_NAMED: Final = 0.8
"""Share of the cues that bear a name where identifiers name people."""
_DIFFERENT: Final = 0.6
"""Share of different names up to which they come back."""
_NAMES: Final = frozenset({"name", "titled", "numbered", "caps", "role", "code"})


def names_in(identifiers: Sequence[str]) -> list[str | None]:
    """The name in each cue's identifier, "" where it has none; all None where they name nobody."""
    ahead = [_COUNTER_AHEAD.sub("", one.strip()).strip() for one in identifiers]
    behind = [_COUNTER_BEHIND.sub("", one).strip() for one in ahead]
    for names in (ahead, behind):
        if _are_people(names):
            return [name or None for name in names]
    return [None] * len(identifiers)


def _are_people(names: Sequence[str]) -> bool:
    told = Counter(filter(None, names))
    if len(told) < 2 or told.total() < _NAMED * len(names):
        return False
    return len(told) <= _DIFFERENT * told.total() and _look_like_names(told)


def _look_like_names(names: Iterable[str]) -> bool:
    return all(
        look_of(name) in _NAMES or (look_of(name) == "word" and not is_ordinary_word(name))
        for name in names
    )
