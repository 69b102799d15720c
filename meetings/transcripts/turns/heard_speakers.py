"""Names under «СЛУШАЛИ:» in Russian minutes stand in the accusative: «Лодкина П.И. – о мосте».

As a label such a name would be another person's, here a woman's. It is put back into the
nominative where that is certain: printed so elsewhere in the file, or plain from its ending. Where
it is not, the words are nobody's.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from meetings.transcripts.turns.lines_and_marks import Line, Mark
from meetings.transcripts.turns.name_forms import CAPITAL, SMALL
from meetings.transcripts.turns.parts_of_labels import base_and_role

_COUNTED: Final = r"[ \t*_#]{0,9}(?:\d{1,3}(?:\.\d{1,3})?[.)]?[ \t]{0,3})?"
_HEARD: Final = re.compile(
    rf"{_COUNTED}(?:за)?слушали[ \t*_]{{0,4}}:?[ \t*_]{{0,4}}$",
    re.IGNORECASE,
)
_NEXT: Final = re.compile(
    rf"{_COUNTED}(?:выступили|решили|решение|постановили|голосовали"
    r"|вопросы|обсуждение|прения|отметили)\b",
    re.IGNORECASE,
)
_INITIALS: Final = rf"[{CAPITAL}]\.\s?(?:[{CAPITAL}]\.)?"
_NAMES: Final = re.compile(
    rf"\b(?P<surname>[{CAPITAL}][{CAPITAL}{SMALL}’'-]+)\s(?P<behind>{_INITIALS})"
    rf"|(?P<ahead>{_INITIALS})\s?(?P<last>[{CAPITAL}][{CAPITAL}{SMALL}’'-]+)"
)
_OF_WHAT: Final = re.compile(r"(?:об?|по|с|на тему)\s", re.IGNORECASE)
""" «Лодкина П.И. – о мосте»: whom they heard; behind a nominative stands a verb, «доложил»."""
_ENDINGS: Final = (
    (re.compile(r"(ов|ев|ёв|ин|ын)а$", re.IGNORECASE), r"\1"),
    (re.compile(r"((?:ов|ев|ёв|ин|ын))у$", re.IGNORECASE), r"\1а"),
    (re.compile(r"(ск|цк)ого$", re.IGNORECASE), r"\1ий"),
    (re.compile(r"(ск|цк)ую$", re.IGNORECASE), r"\1ая"),
)
_SHARED: Final = 2
"""Letters at the end of a surname by which its cases differ, «Кравчука», «Ольхину»."""


def with_nominatives(labels: Mapping[int, Mark], lines: Sequence[Line]) -> dict[int, Mark]:
    """The labels by row, those under «СЛУШАЛИ:» with the name in the nominative or nobody's."""
    under = _rows_under(lines) & set(labels)
    if not under:
        return dict(labels)
    printed = _printed_outside(lines, under)
    return {
        row: _in_nominative(mark, printed) if row in under else mark
        for row, mark in labels.items()
    }


def _rows_under(lines: Sequence[Line]) -> set[int]:
    """The rows between «СЛУШАЛИ:» and what they did then."""
    rows, is_under = set(), False
    for row, line in enumerate(lines):
        head = line.text[:80]
        if _HEARD.match(head):
            is_under = True
        elif is_under and _NEXT.match(head):
            is_under = False
        elif is_under:
            rows.add(row)
    return rows


def _printed_outside(lines: Sequence[Line], under: set[int]) -> dict[tuple[str, str], str]:
    """Surnames as printed outside those rows, by their letters and initials."""
    text = "\n".join(line.text for row, line in enumerate(lines) if row not in under)
    return {_parts(found): _surname(found) for found in _NAMES.finditer(text)}


def _parts(found: re.Match[str]) -> tuple[str, str]:
    return _surname(found).casefold(), re.sub(r"\s", "", found["behind"] or found["ahead"])


def _surname(found: re.Match[str]) -> str:
    return found["surname"] or found["last"]


def _in_nominative(mark: Mark, printed: Mapping[tuple[str, str], str]) -> Mark:
    name = base_and_role(mark.label)[0]
    found = _NAMES.fullmatch(name)
    if found is None:
        return mark
    surname = _nominative(found, printed, heard=bool(_OF_WHAT.match(mark.said)))
    if surname is None:
        return replace(mark, label="")
    return replace(mark, person=name.replace(_surname(found), surname))


def _nominative(
    found: re.Match[str], printed: Mapping[tuple[str, str], str], *, heard: bool
) -> str | None:
    folded, initials = _parts(found)
    shared = folded[: len(folded) - _SHARED]
    known = {
        surname
        for (letters, of), surname in printed.items()
        if of == initials and letters.startswith(shared)
    }
    if len(known) == 1:
        return next(iter(known))
    told = _by_ending(_surname(found))
    may_be = told and heard and (not known or told in known)
    return told if may_be else None


def _by_ending(surname: str) -> str | None:
    for ending, nominative in _ENDINGS:
        if ending.search(surname):
            return ending.sub(nominative, surname)
    return None
