"""A visit: who asks for which page, in which language, with which parameters, within limits."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from bot.web.rendered_page import BadRequest
from handlers.texts.catalogue import Texts
from handlers.texts.interface_languages import INTERFACES, USUAL, interface_for
from meetings.model.languages import InterfaceLanguage
from meetings.retrieval.query.questions.understanding import LONGEST_QUESTION
from meetings.text.surrogates import writable

LIMITS: Final[Mapping[str, int]] = {
    "q": LONGEST_QUESTION,
    "claim": 2000,
    "speaker": 200,
    "date": 10,
    "code": 60,
    "c": 60,
    "s": 16,
    "t": 16,
    "page": 4,
    "year": 4,
    "lang": 8,
}
"""The parameters that pages read, each with the most characters it may have: questions and claims
as long as in a chat, codes as long as they get."""
_LONGEST_NAME = 200
"""Characters of a name or of words that stand in an address."""
_CONTROL = re.compile(r"[\x00-\x1f\x7f]+")
_PARTS = 12
"""Languages that are looked at of those a browser names."""


@dataclass(frozen=True, slots=True)
class Visit:
    """``path``: without the form's ending. ``root``: the absolute address of the site."""

    texts: Texts
    path: str
    names: Mapping[str, str]
    params: Mapping[str, str]
    root: str
    form: str = ""

    def param(self, name: str) -> str:
        """A parameter without blanks around it, "" where there is none."""
        return self.params.get(name, "").strip()

    def number(self, name: str, least: int = 1) -> int:
        """A parameter as a number; ``least`` where there is none. Raises BadRequest."""
        told = self.param(name)
        if not told:
            return least
        if not (told.isascii() and told.isdigit()):
            raise BadRequest("web-bad-number", name=name)
        return max(int(told), least)

    def name(self, key: str) -> str:
        """A part of the address. Raises BadRequest where it is too long."""
        told = cleaned(self.names[key])
        if len(told) > _LONGEST_NAME:
            raise BadRequest("web-too-long", name=key, most=_LONGEST_NAME)
        return told


def parameters(given: Mapping[str, str]) -> dict[str, str]:
    """The parameters that pages know. Raises BadRequest for one that is too long."""
    for name, value in given.items():
        if len(value) > LIMITS.get(name, len(value)):
            raise BadRequest("web-too-long", name=name, most=LIMITS[name])
    return {name: cleaned(value) for name, value in given.items() if name in LIMITS}


def short_enough(given: Mapping[str, str]) -> dict[str, str]:
    """Those that are not too long: what a page that refuses the others was asked for."""
    return {name: value for name, value in given.items() if len(value) <= LIMITS.get(name, 0)}


def cleaned(text: str) -> str:
    """Text as it may be searched for: no control characters, no halves of characters."""
    return _CONTROL.sub(" ", writable(text)).strip()


def language(chosen: str, accepted: str) -> InterfaceLanguage:
    """The language to speak: one that was chosen, else the first the browser names that is there.

    ``accepted``: the header Accept-Language.
    """
    if chosen in INTERFACES:
        return chosen
    spoken = (tag for tag in _in_order(accepted) if _is_spoken(tag))
    return interface_for(next(spoken, None))


def _is_spoken(tag: str) -> bool:
    return tag.startswith(USUAL) or interface_for(tag) != USUAL


def _in_order(accepted: str) -> list[str]:
    """The languages a browser names, the most wanted first."""
    named = []
    for place, part in enumerate(accepted.lower().split(",")[:_PARTS]):
        tag, _, rest = part.partition(";")
        weight = _weight(rest)
        if weight > 0 and tag.strip():
            named.append((-weight, place, tag.strip()))
    return [tag for _, _, tag in sorted(named)]


def _weight(told: str) -> float:
    found = re.fullmatch(r"\s*q\s*=\s*([01](?:\.\d{0,3})?)\s*", told)
    return float(found[1]) if found else 1.0 if not told.strip() else 0.0
