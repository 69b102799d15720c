"""Which role to show for a person to whom different meetings give different ones."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from rapidfuzz import fuzz

from meetings.gazetteer.finding_countries import country_mentions
from meetings.gazetteer.offices import offices_in
from meetings.text.scripts import is_cyrillic
from meetings.transcripts.turns.label_words import OFFICE_NOUNS, OFFICE_RU

NEAREST_ROLES = 5
"""Roles, newest first, that are counted: enough to outvote one misread, few enough for an office
left years ago not to outvote the present one."""
_ALIKE = 80
"""The least likeness (rapidfuzz token set ratio) of one office in two wordings: "Rostec CEO",
"Rostec State Corporation CEO"."""
_OTHER_OFFICE = re.compile(
    r"\b(?:deputy|vice|first|acting|former|aide|заместител\w*|зам|вице|перв\w+|врио|исполняющ\w+"
    r"|бывш\w+|помощник\w*|советник\w*)\b",
    re.IGNORECASE,
)
"""Words that make another office of one: a deputy minister is no minister."""


def role_shown(newest: Sequence[str], often: Mapping[str, int], name: str) -> str | None:
    """The office that most of the newest roles name, the newest where as many name several.

    ``newest``: roles, newest meeting first. ``often``: all roles, in how many meetings each. It
    is worded as most word it, in the letters of ``name`` where any does.
    """
    nearest = newest[:NEAREST_ROLES]
    if not nearest:
        return None
    best = max(nearest, key=lambda role: sum(_same(role, other) for other in nearest))
    told = dict.fromkeys((*nearest, *often))
    own = [role for role in told if is_cyrillic(role.lower()) == is_cyrillic(name.lower())]
    worded = [role for role in own if _same(role, best)] or [
        role for role in own if role in nearest and not (offices_in(role) and offices_in(best))
    ]
    same = worded or [role for role in told if _same(role, best)]
    return max(same, key=lambda role: often.get(role, 0))


def _same(one: str, other: str) -> bool:
    """Whether two roles are one office, in whatever words and language."""
    if one == other or not offices_in(one).isdisjoint(offices_in(other)):
        return True
    a, b = one.casefold(), other.casefold()
    alike = fuzz.token_set_ratio(a, b) >= _ALIKE or not _bodies(one).isdisjoint(_bodies(other))
    return alike and set(_OTHER_OFFICE.findall(a)) == set(_OTHER_OFFICE.findall(b))


def _bodies(role: str) -> set[str]:
    """The words of a role that tell whose it is: "Roscosmos CEO", "CEO of Roscosmos"."""
    places = {word for m in country_mentions(role) for word in role[m.start : m.stop].split()}
    words = {word.strip(",.«»()") for word in role.split() if word[0].isupper()} - places
    return {w for w in words if w.lower() not in OFFICE_NOUNS and not OFFICE_RU.match(w)}
