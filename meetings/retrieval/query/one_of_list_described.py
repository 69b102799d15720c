"""Which of a list is meant by a word of it: "the Armenian one", «открой ту, где губернатор»."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

from meetings.text.tokens import fold, word_texts

_LONGEST: Final = 60
"""Characters; what says more is a question."""
_ASKED: Final = (
    r"(?:(?:show|open|give|see|pick|take)(?: me)? |i (?:want|meant|mean) |(?:and|no|ok|so|but),? "
    r"|what about |let's see )*"
)
_ASKED_RU: Final = (
    r"(?:(?:открой|покажи|давай|дай|хочу|выбираю|посмотрим|мне)(?:те)? |(?:а|и|ну|нет|не),? )*"
)
_ONE: Final = (
    rf"{_ASKED}(?:the|that) (?P<of>(?!(?:last|first|next|previous|other|same|only|right|wrong|big"
    r"|best|new|old)\b)[^?]+?) (?:one|meeting|interview|talks)",
    rf"{_ASKED}(?:the|that) (?:one|meeting) (?:with|about|on|in|from|at|where)(?: the)?"
    r" (?P<of>[^?]+)",
    rf"{_ASKED_RU}(?:ту|та|тот|то)(?: встречу| встреча| самую)?,? (?:где|что|котор(?:ая|ую)|с|со"
    r"|про|о|об|в|на|из)(?: (?:был[аи]?|есть|про|с|о|в|говорят про|говорили о))? (?P<of>[^?]+)",
)
_MOST_INITIALS: Final = 5


def described_one(text: str) -> str:
    """The words by which one of a list is called; empty for a message that calls none."""
    said = " ".join(text.split()).strip(" ?!.…")
    if len(said) > _LONGEST or len(fold(said)) != len(said):
        return ""
    for pattern in _ONE:
        if found := re.fullmatch(pattern, fold(said)):
            return said[slice(*found.span("of"))].strip(" ,")
    return ""


def are_initials(word: str, title: str) -> bool:
    """Whether a word is the first letters of names in a row: "ft" of the Financial Times."""
    letters = fold(word)
    if not 1 < len(letters) <= _MOST_INITIALS or not letters.isalpha():
        return False
    run = ""
    names = [*word_texts(title), ""]
    for name, following in pairwise(names):
        run = f"{run}{fold(name[0])}" if name[:1].isupper() else ""
        if run.endswith(letters) and not following[:1].isupper():
            return True
    return False
