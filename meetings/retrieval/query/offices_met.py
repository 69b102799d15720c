"""«Список губернаторов, с которыми встречались»: which of those who hold an office were met."""

from __future__ import annotations

import re
from typing import Final

from meetings.text.russian_analyses import parses_of
from meetings.text.tokens import fold

_RUSSIAN: Final = re.compile(
    r"(?:(?:покажи|дай|выведи|перечисли)(?:те)?\s+)?(?:мне\s+)?(?:(?:список|перечень)\s+)?"
    r"(?:(?:все|всех|какие|те|тех)\s+)?"
    r"(?P<whom>(?:президент|губернатор|премьер|министр|мэр|канцлер|лидер|посл)\w*),?\s+"
    r"с\s+которыми\s+(?P<met>(?:\w+\s+){0,2}(?:встреч|встрет|виде|бесед|общал)\w*.*)",
    re.IGNORECASE,
)
_ENGLISH: Final = re.compile(
    r"(?:(?:show|give|list)\s+)?(?:me\s+)?(?:(?:the\s+|a\s+)?list\s+of\s+)?(?:all\s+)?(?:the\s+)?"
    r"(?P<whom>presidents|governors|prime\s+ministers|ministers|mayors|chancellors|leaders|kings)\s+"
    r"(?:(?:that|whom?)\s+)?(?:(?P<who>\w+)\s+)??(?:ha[sd]\s+|have\s+)?met\b(?:\s+with\b)?"
    r"(?P<rest>(?:\s+(?:in|on|at|last|this|during|between|since|before|after|from)\b.*)?)",
    re.IGNORECASE,
)


def whom_they_met(text: str) -> str:
    """What asks with whom of an office they met; other messages as they are."""
    said = text.strip(" ?!.")
    if russian := _RUSSIAN.fullmatch(said):
        return f"с какими {_by_whom(russian['whom'])} {russian['met']}"
    if english := _ENGLISH.fullmatch(said):
        return f"which {english['whom']} did {english['who'] or 'he'} meet{english['rest']}"
    return text


def _by_whom(word: str) -> str:
    """«губернаторами» of «губернаторов»."""
    made = parses_of(fold(word))[0].inflect({"ablt", "plur"})
    return made.word if made else word
