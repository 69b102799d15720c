"""Whose initials a label gives, where another label of the file has the whole name: «Ларина Анна
Павловна: …», and later «Ларина А.П.: …».
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from meetings.text.tokens import fold
from meetings.transcripts.turns.name_forms import CAPITAL, PATRONYMIC
from meetings.transcripts.turns.offices_ahead_of_names import office_and_whole_name
from meetings.transcripts.turns.parsing_labels import label_name
from meetings.transcripts.turns.parts_of_labels import base_and_role

_PATRONYMIC = re.compile(PATRONYMIC)
_WORD = re.compile(rf"[{CAPITAL}][\w’'-]+")


def whole_names_of_initials(labels: Iterable[str]) -> dict[str, str]:
    """The label with the whole name, by the label with initials; where two people have the same
    initials and surname it is neither's.
    """
    told = list(labels)
    holders: dict[tuple[str, str], dict[str, str]] = {}
    for label in told:
        for surname, given, patronymic in _whole_name(label):
            for initials in (given[0] + patronymic[0], given[0]):
                held = holders.setdefault((fold(surname), initials), {})
                held.setdefault(f"{fold(given)} {fold(patronymic)}", label)
    found: dict[str, str] = {}
    for label in told:
        said = label_name(base_and_role(label)[0])
        letters = re.sub(r"\W", "", said.initials)
        held = holders.get((fold(said.surname), letters), {})
        if letters and len(held) == 1:
            found[label] = next(iter(held.values()))
    return found


def _whole_name(label: str) -> Iterator[tuple[str, str, str]]:
    """Surname, given name and patronymic of a label that has all three."""
    base = base_and_role(label)[0]
    named = office_and_whole_name(base)
    words = (named[1] if named else base).split()
    if len(words) != 3 or not all(map(_WORD.fullmatch, words)):
        return
    if _PATRONYMIC.fullmatch(words[2]):
        yield words[0], words[1], words[2]
    elif _PATRONYMIC.fullmatch(words[1]):
        yield words[2], words[0], words[1]
