"""Patronymics, Russian and neighbouring ones, recognised by their endings."""

from __future__ import annotations

import re
from functools import lru_cache

from meetings.text.declension import nominatives
from meetings.text.scripts import is_cyrillic

_RUSSIAN = re.compile(r"(?:ович|евич|ич|овна|евна|ична|инична)$")
PATRONYMIC = re.compile(
    r".{2,}(?:ович|евич|ьич|овна|евна|ична|инична|улы|уулу|кызы|оглы"
    r"|ovich|evich|ovna|evna|ichna|yevich|yevna|ogly|uulu|kyzy)$"
)
"""A folded one in the nominative, in either script; of those in «-ич» only the common ones."""
_DECLINED = re.compile(r"(?:ич|на)(?:а|у|ем|е|ы|ой)?$|(?:ичем|вной|вны|вне|вну)$|ичн(?:ой|ы|е|у)$")


@lru_cache(maxsize=10_000)  # matching names asks it of each word of each name
def is_patronymic(token: str) -> bool:
    """Whether a folded word of a name is a patronymic, in whatever case."""
    forms = nominatives(token) if is_cyrillic(token) else (token,)
    return any(PATRONYMIC.match(form) for form in forms)


def ends_as_patronymic(word: str) -> bool:
    """Whether a word beside a given name, in the nominative, is a Russian patronymic: «Фомич»."""
    return _RUSSIAN.search(word) is not None


def may_be_patronymic(word: str) -> bool:
    """The same of a word in whatever case: «Сергеевной», «Фомичу»."""
    return _DECLINED.search(word) is not None
