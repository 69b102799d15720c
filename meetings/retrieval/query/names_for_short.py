"""Known people who are called for short, as they are written: «Миша», «Алексей Леонидыч»."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from anyascii import anyascii
from rapidfuzz.distance import OSA

from meetings.gazetteer.given_names_for_short import PATRONYMICS_FOR_SHORT, in_full
from meetings.names.people_meant import KnownPerson, find_people
from meetings.names.token_likeness import name_tokens, same_initial
from meetings.text.declension import nominatives
from meetings.text.russian_analyses import parses_of
from meetings.text.tokens import fold, words

_LIKE = 0.5
"""Share of letters that a given name keeps in the other script: «Александр», "Alexander"."""
_PATRONYMIC = re.compile(r"(?P<of>\w{3,}?)(?P<as>ыч|(?<=[ае])ич)(?P<case>а|у|ем|е)?")
"""«Леонидыч», «Николаича»."""


def without_shortening(text: str, people: Sequence[KnownPerson]) -> str:
    """The text with the full names of those whom it calls for short and by the surname."""
    text = _with_patronymics(text)
    for one, other in reversed(list(pairwise(words(text)))):
        if text[one.stop : other.start] != " ":
            continue
        meant = _meant(one.text, other.text, people) or _meant(other.text, one.text, people)
        if meant:
            text = f"{text[: one.start]}{meant}{text[other.stop :]}"
    return text


def _meant(short: str, surname: str, people: Sequence[KnownPerson]) -> str:
    """The full name of one of these people; empty where nobody of them is called so."""
    for name in sorted(in_full_of(short)):
        meant = f"{name.capitalize()} {surname.capitalize()}"
        if any(_is_called(people[one].name, name) for one, _ in find_people(meant, people)):
            return meant
    return ""


def _is_called(full: str, given: str) -> bool:
    """Whether a full name has a given name, in either script: "the bill in Russia" is no William,
    though somebody's surname is In."""
    plain = anyascii(given)
    return any(
        same_initial(given[0], token)
        and OSA.normalized_similarity(plain, anyascii(token)) >= _LIKE
        for token in name_tokens(full)
    )


def in_full_of(word: str) -> frozenset[str]:
    """The given names that a word in whatever case may be short for."""
    forms = {fold(word), *nominatives(fold(word))}
    return frozenset(name for form in forms for name in in_full(form))


def _with_patronymics(text: str) -> str:
    """«Леонидыч» → «Леонидович»."""
    for one in reversed(words(text)):
        if written := _patronymic(fold(one.text)):
            text = f"{text[: one.start]}{written.capitalize()}{text[one.stop :]}"
    return text


def _patronymic(folded: str) -> str:
    for short, whole in PATRONYMICS_FOR_SHORT.items():
        if re.fullmatch(rf"{short}(?:а|у|ем|е)?", folded):
            return whole + folded.removeprefix(short)
    found = _PATRONYMIC.fullmatch(folded)
    if found is None:
        return ""
    father = found["of"] if found["as"] == "ыч" else f"{found['of']}й"
    if not any("Name" in parse.tag and parse.is_known for parse in parses_of(father)):
        return ""
    ending = "ович" if found["as"] == "ыч" else "евич"
    return found["of"] + ending + (found["case"] or "")
