"""The only speaker of a text without labels, named in its title or first lines."""

from __future__ import annotations

import re

from meetings.names.given_name_cases import nominative
from meetings.transcripts.turns.parsing_labels import label_name
from meetings.transcripts.turns.titles_of_two_words import LONG_TITLES

_SPEECH = re.compile(
    r"обращени|заявлени|выступлени|речь|приветстви|поздравлени|послани|address|statement|speech"
    r"|remarks|message|greeting",
    re.IGNORECASE,
)
_SAYS_WHO = re.compile(
    r"(?:обратил(?:ся|ась)|выступил[аи]?|заявил[аи]?|поздравил[аи]?|произн[её]с(?:ла)?"
    r"|приветствовал[аи]?"
    r"|addressed|made|delivered|spoke|gave|congratulated|greeted)",
    re.IGNORECASE,
)
_PAIR = re.compile(r"\b([A-ZА-ЯЁ][\w’'-]+)\s([A-ZА-ЯЁ][\w’'-]+)\b")
_OF_PERSON = re.compile(
    r"(?i:обращение|заявление|выступление|речь|послание)\s(?:[\w-]+\s){0,4}?"
    r"(?P<given>[А-ЯЁ][а-яё-]+)\s(?P<surname>[А-ЯЁ][а-яё-]+)"
    r"|(?i:address|statement|speech|remarks|message)\sby\s(?:[\w’'-]+\s){0,6}?"
    r"(?P<en>[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)+)"
)

_AND_ANOTHER = re.compile(r",?\s(?:and|und|et|y|и|with)\s(?:the\s)?[A-ZА-ЯЁ]")
"""Somebody else of the same title: "Remarks by Mayor Moss and Prime Minister Vale"."""


def sole_speaker(title: str, text: str) -> str | None:
    """The name of the only speaker, else None: a statement of nobody in particular stays so."""
    if not _SPEECH.search(title):
        return None
    match = _OF_PERSON.search(title)
    if match and _AND_ANOTHER.match(title, match.end()):
        return None
    if match:
        if match["en"]:
            return _of_office(match["en"]) or label_name(match["en"]).name
        return _from_genitive(match["given"], match["surname"])
    first = text.split("\n", 1)[0][:400]
    if _SAYS_WHO.search(first) and (pair := _PAIR.search(first)):
        return f"{pair[1]} {pair[2]}"
    return None


def _of_office(words: str) -> str | None:
    """ "Vice President Moss": an office of two words belongs to a name without another."""
    first, second, *name = words.split()
    held = (first.casefold(), second.casefold()) in LONG_TITLES
    return f"{first} {second} {name[0]}" if held and len(name) == 1 else None


def _from_genitive(given: str, surname: str) -> str | None:
    if not given[:1].isupper() or not surname[:1].isupper():
        return None
    base = surname[:-1] if surname.endswith(("ова", "ева", "ина", "ына")) else surname
    name = nominative(given, surname, base)
    return f"{name} {base}" if name else None
