"""Messages that want to set the bot up, in plain words: «говори по-русски», "delete my data"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Literal

from handlers.plain_words.settings_words import (
    FORGET,
    LANGUAGE_ALONE,
    LANGUAGES,
    PRIVACY,
    SETTINGS,
)
from meetings.model.languages import InterfaceLanguage
from meetings.text.tokens import fold

SettingAsked = InterfaceLanguage | Literal["settings", "language", "forget", "privacy"]
"""A language by its code, which two or three letters are; no other word here is so short."""
_LONGEST = 80
"""Characters: the longest that one of the patterns takes is well below."""
_PUNCTUATION = re.compile(r"[^\w\s'-]")


def setting_asked(text: str) -> SettingAsked | None:
    """What a message wants of the settings; None for one that wants something else."""
    if len(text) > _LONGEST:
        return None
    said = " ".join(_PUNCTUATION.sub(" ", fold(text).replace("’", "'")).split())
    return next((asked for asked, pattern in _patterns() if pattern.fullmatch(said)), None)


@cache
def _patterns() -> tuple[tuple[SettingAsked, re.Pattern[str]], ...]:
    return tuple((asked, re.compile(pattern)) for asked, pattern in _rows())


def _rows() -> Iterator[tuple[SettingAsked, str]]:
    yield from LANGUAGES.items()
    yield from (("settings", pattern) for pattern in SETTINGS)
    yield "language", LANGUAGE_ALONE
    yield from (("forget", pattern) for pattern in FORGET)
    yield from (("privacy", pattern) for pattern in PRIVACY)
