"""Headings of Russian records that say who speaks below: «Выступление Иванова И.И.».

The name stands in another case there, so that it is put back into the nominative; where that is
not certain the words below are nobody's, for they are not whoever spoke before.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final

from meetings.text.russian_analyses import parses_of
from meetings.transcripts.turns.lines_and_marks import Line, Mark
from meetings.transcripts.turns.name_forms import CAPITAL, SMALL
from meetings.transcripts.turns.parts_of_labels import base_and_role

_WORD: Final = rf"[{CAPITAL}](?:[{SMALL}]+(?:-[{CAPITAL}][{SMALL}]+)?|[{CAPITAL}]{{2,}})"
_INITIALS: Final = rf"[{CAPITAL}]\.\s?(?:[{CAPITAL}]\.)?"
_NAME: Final = (
    rf"(?:(?P<surname>{_WORD})\s(?P<initials>{_INITIALS})|(?P<initials_first>{_INITIALS})\s?"
    rf"(?P<surname_last>{_WORD})|(?P<whole>{_WORD}\s{_WORD}(?:\s{_WORD})?))"
)
_OF_WHOM: Final = (
    r"(?:(?:вступительное|приветственное|заключительное|вводное|ответное) слово|выступление"
    r"|(?:со)?доклад|сообщение|речь|реплика|ответ|вопрос|обращение|комментарий|тост)"
)
_OFFICE: Final = rf"(?:[{SMALL}«»][^\n:.!?]{{0,160}}?\s)?"
_ANNOUNCED: Final = re.compile(
    rf"[ \t#*_]{{0,9}}(?P<label>(?i:{_OF_WHOM})\s{_OFFICE}{_NAME}(?:[,(][^\n:!?]{{2,200}})?)"
    r"[ \t*_]{0,4}(?P<end>[.:]?)[ \t*_]{0,4}(?P<said>\S.*)?$"
)
_GENDER: Final = {"masc", "femn"}
_MASCULINE: Final = re.compile(r"(?:ов|ев|ёв|ин|ын)а$", re.IGNORECASE)
_FEMININE: Final = re.compile(r"(?:ов|ев|ёв|ин|ын)ой$", re.IGNORECASE)


def announced(lines: Sequence[Line]) -> list[Mark]:
    """Such headings, over their words or before them behind a colon; with the person's name in
    the nominative where it is certain, else without a label.
    """
    return [mark for row, line in enumerate(lines) if (mark := _mark(row, line))]


def with_known(marks: Iterable[Mark], labels: Iterable[Mark]) -> list[Mark]:
    """Such marks with the people as their own labels print them."""
    known = {_trace(base_and_role(m.label)[0]): base_and_role(m.label)[0] for m in labels}
    return [_told(mark, known) for mark in marks]


def _told(mark: Mark, known: dict[str, str]) -> Mark:
    found = _ANNOUNCED.match(mark.label)
    name = _written(found) if found else ""
    person = known.get(_trace(name)) or mark.person
    return replace(mark, person=person, label=mark.label if person else "")


def _mark(row: int, line: Line) -> Mark | None:
    if not line.text.lstrip(" \t#*_")[:1].isupper() or len(line.text) > 2000:
        return None
    found = _ANNOUNCED.match(line.text)
    if found is None or (found["said"] and found["end"] != ":"):
        return None
    said = found["said"] or ""
    stop = line.start + len(line.text) - len(said)
    person = _nominative(found)
    return Mark(
        "announced", row, line.start, stop, found["label"], said, line.start_s, True, person
    )


def _written(found: re.Match[str]) -> str:
    if found["whole"]:
        return found["whole"]
    surname = found["surname"] or found["surname_last"]
    return f"{surname} {found['initials'] or found['initials_first']}"


def _trace(name: str) -> str:
    """What a name keeps in all cases: the first letters of its words."""
    words = name.replace(".", ". ").split()
    longest = max(words, key=len, default="")
    rest = sorted(word[0].casefold() for word in words if word != longest)
    return " ".join([longest[: max(3, len(longest) - 3)].casefold()[:5], *rest])


def _nominative(found: re.Match[str]) -> str | None:
    if found["whole"]:
        return _whole(found["whole"].split())
    surname = _surname(found["surname"] or found["surname_last"], _GENDER)
    if surname is None:
        return None
    initials = (found["initials"] or found["initials_first"]).strip()
    return f"{surname} {initials}" if found["surname"] else f"{initials} {surname}"


def _whole(words: list[str]) -> str | None:
    """«Ивана Петровича Сидорова» → «Иван Петрович Сидоров»."""
    given = [_named(word, "Name") for word in words]
    patronymic = [_named(word, "Patr") for word in words]
    genders = {one[1] for one in (*given, *patronymic) if one}
    if len(genders) != 1:
        return None
    told: list[str | None] = []
    for word, name, father in zip(words, given, patronymic, strict=True):
        known = father or name
        told.append(known[0] if known else _surname(word, genders))
    return " ".join(one for one in told if one) if all(told) else None


def _named(word: str, kind: str) -> tuple[str, str] | None:
    for parse in parses_of(word):
        if kind in parse.tag and {"gent", "sing"} in parse.tag and parse.tag.gender:
            form = parse.inflect({"nomn"})
            return (_cased(form.word, word), str(parse.tag.gender)) if form else None
    return None


def _surname(word: str, genders: set[str]) -> str | None:
    """A surname in the nominative; None where its endings leave it open."""
    if "-" in word:
        parts = [_surname(part, genders) for part in word.split("-")]
        return "-".join(part for part in parts if part) if all(parts) else None
    if _MASCULINE.search(word) and "masc" in genders:
        return word[:-1]
    if _FEMININE.search(word) and "femn" in genders:
        return word[:-2] + ("А" if word.isupper() else "а")
    found = set()
    for parse in parses_of(word):
        if "Surn" in parse.tag and {"gent", "sing"} in parse.tag and parse.tag.gender in genders:
            form = parse.inflect({"nomn"})
            found |= {_cased(form.word, word)} if form else set()
    return found.pop() if len(found) == 1 else None


def _cased(form: str, model: str) -> str:
    if model.isupper():
        return form.upper()
    return "-".join(part[:1].upper() + part[1:] for part in form.split("-"))
