"""The language of the transcripts that are asked for: "meetings in English", «стенограммы на
казахском»."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Final

from babel import Locale

from meetings.model.languages import TranscriptLanguage
from meetings.text.tokens import fold

_ENDING: Final = re.compile(r"(?:ий|ый|ой)$")
_CODE: Final = 2
"""Letters of the code of a language that transcripts may be in; dialects have longer ones."""


@dataclass(frozen=True, slots=True)
class LanguageAsked:
    """``rest``: the message without it."""

    language: TranscriptLanguage
    rest: str


def language_asked(text: str) -> LanguageAsked | None:
    """The language that a message names as such; None for one that names none."""
    folded = fold(text)
    if len(folded) != len(text) or (found := _asked().search(folded)) is None:
        return None
    language = _names()[found["ru"] or found["en"] or found["of"]]
    rest = f"{text[: found.start()]} {text[found.end() :]}"
    return LanguageAsked(language, " ".join(rest.split()))


@cache
def _names() -> dict[str, TranscriptLanguage]:
    """The languages by their English names and by the stems of their Russian ones."""
    names: dict[str, TranscriptLanguage] = {}
    for locale in ("en", "ru"):
        for code, name in Locale(locale).languages.items():
            if len(code) == _CODE and name.isalpha():
                names.setdefault(_ENDING.sub("", fold(name)), code)
    return names


@cache
def _asked() -> re.Pattern[str]:
    adjectives = (fold(one) for one in Locale("ru").languages.values() if _ENDING.search(one))
    russian = "|".join(sorted({_ENDING.sub("", one) for one in adjectives if one.isalpha()}))
    english = "|".join(name for name in _names() if name.isascii())
    return re.compile(
        rf"(?<!\w)(?:(?:только )?на (?:(?P<ru>{russian})ом)(?: языке)?"
        rf"|(?:only )?in (?:the )?(?P<en>{english})(?: language)?"
        rf"|(?P<of>{english})[- ]language)(?!\w)"
    )
