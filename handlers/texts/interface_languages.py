"""The interface languages: for each a row here and a folder of Fluent files."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from meetings.model.languages import InterfaceLanguage, Lang


@dataclass(frozen=True, slots=True)
class Interface:
    """What a language needs besides its texts.

    ``name``: as its readers call it. ``locale``, ``day``: Babel's locale and its pattern of a
    whole date; ``short_day``: strftime's, for buttons. ``content``: the language of questions in
    which its readers get what is computed (names, statements). ``readers``: Telegram's codes of
    those who are spoken to in it where they chose nothing.
    """

    code: InterfaceLanguage
    name: str
    locale: str
    day: str
    short_day: str
    quotes: tuple[str, str]
    content: Lang
    readers: frozenset[str]


_NEAR_RUSSIAN: Final = frozenset("ru uk be kk ky uz tg tk az hy ka ro tt ba cv".split())
"""Telegram languages whose readers are likelier to read Russian than English."""

_ROWS: Final = (
    Interface("ru", "Русский", "ru", "d MMMM y 'г'.", "%d.%m.%Y", ("«", "»"), "ru", _NEAR_RUSSIAN),
    Interface("en", "English", "en_GB", "d MMMM y", "%d/%m/%Y", ("“", "”"), "en", frozenset()),
)
INTERFACES: Final[dict[InterfaceLanguage, Interface]] = {row.code: row for row in _ROWS}
"""By code. Whoever reads none of them is spoken to in English."""
USUAL: Final = "en"
UNCHOSEN: Final = "ru"
"""For chats that the bot writes to unasked: no update then says which language Telegram is in."""


def interface_for(code: str | None) -> InterfaceLanguage:
    """The language for a person, by Telegram's code of theirs; one of their own comes first."""
    spoken = (code or "").lower().partition("-")[0]
    if spoken in INTERFACES:
        return spoken
    return next((row.code for row in INTERFACES.values() if spoken in row.readers), USUAL)
