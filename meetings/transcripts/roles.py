"""The office in front of a name: «с Президентом Республики Казахстан Касым-Жомартом …»."""

from __future__ import annotations

import re

from meetings.language.russian import analyzer
from meetings.transcripts.label_words import OFFICE_NOUNS

_OFFICE_RU = re.compile(
    r"^(?:президент|председател|премьер|министр|губернатор|глав|мэр|руководител|директор|секретар"
    r"|помощник|советник|представител|посол|полпред|заместител|вице|уполномоченн|начальник|командующ"
    r"|генерал|патриарх|митрополит|президиум|ректор|академик|депутат|сенатор|канцлер|король|эмир"
    r"|султан|принц|шейх|спикер|судья|прокурор|лидер|основател|владелец|владельц|журналист|ведущ"
    r"|корреспондент|редактор|врио|космонавт|учител|врач|инженер|капитан|полковник|майор|тренер"
    r"|генсек|координатор|сопредседател|президента)",
    re.IGNORECASE,
)
_LONGEST = 14
"""Words an office may have."""


def role_before(name: str, surname: str, *texts: str) -> str | None:
    """The office in front of a name, its head word in the nominative; None where none stands."""
    words = name.split()
    if len(words) < 2:
        return None
    given, last = (
        re.escape(words[0][:-1] or words[0]),
        re.escape(surname.split(maxsplit=1)[0][:-2]),
    )
    pattern = re.compile(rf"\b{given}[\w-]*\s(?:[\w.’'-]+\s)?{last}[\w-]*")
    for text in texts:
        for match in pattern.finditer(text):
            before = re.split(r"[,;:–—.()«»“”]|\s(?:и|and|with|с|со)\s", text[: match.start()])[-1]
            if role := _role(before.split()[-_LONGEST:]):
                return role
    return None


def _role(words: list[str]) -> str | None:
    """The words from the first office noun on."""
    for i, word in enumerate(words):
        if _OFFICE_RU.match(word):
            return " ".join([*_adjectives(words, i), _nominative(word), *words[i + 1 :]])
        if word.lower().strip("’'s") in OFFICE_NOUNS and word[0].isupper():
            return " ".join(words[i:])
    return None


def _adjectives(words: list[str], head: int) -> list[str]:
    """Adjectives in front of the office: «временно исполняющим обязанности», «Первым»."""
    before = words[head - 1] if head else ""
    if not before[:1].isupper():
        return []
    parse = analyzer().parse(before)[0]
    if parse.tag.POS not in {"ADJF", "PRTF"}:
        return []
    return [_capital(parse.normal_form, before)]


def _nominative(word: str) -> str:
    for parse in analyzer().parse(word):
        if parse.tag.POS == "NOUN":
            form = parse.inflect({"nomn"})
            return _capital(form.word if form else word, word)
    return word


def _capital(word: str, model: str) -> str:
    if not model[:1].isupper():
        return word
    return (
        "-".join(part[:1].upper() + part[1:] for part in word.split("-"))
        if "-" not in word
        else word[:1].upper() + word[1:]
    )
