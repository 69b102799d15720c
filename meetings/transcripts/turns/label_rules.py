"""Whether the words before a colon are a speaker's label: an ordered list of small rules.

A candidate is judged by its own form alone; where candidates stand in a body, and which of them
the people known there confirm, is in `labels`.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from meetings.facts.data.titles_and_given_names import EN_GIVEN
from meetings.gazetteer.finding_countries import country_mentions
from meetings.gazetteer.ordinary_words import kinds_of
from meetings.text.name_particles import LABEL_PARTICLES
from meetings.transcripts.turns.label_words import (
    FRAGMENT_STARTS,
    IMPERSONAL,
    NOT_SURNAMES,
    OFFICE_NOUNS,
    PLACES,
    REIGNING,
    SENTENCE_WORDS,
    TRANSLATED,
)
from meetings.transcripts.turns.parsing_labels import NAME_WORD, name_words, without_note

_BIG, _SMALL = "Ѐ-ЯҐҒҚҢҮҰҺӘӨ", "а-џґғқңүұһәө"
"""The letters of Russian, its neighbours' among them: «Ә.Сәрсенова», «І.Їжак»."""
_INITIALS_RU = rf"[{_BIG}]\.(?:\s?-?\s?[{_BIG}]\.)?\s?"
_SURNAME_RU = rf"[{_BIG}][{_SMALL}{_BIG}’'-]+(?:\s[{_BIG}][{_SMALL}’'-]+){{0,2}}"
_RU_SHORT = re.compile(rf"^{_INITIALS_RU}{_SURNAME_RU}$")
_RU_SHORT_TAIL = re.compile(rf"(?:^|\s){_INITIALS_RU}{_SURNAME_RU}$")
_RU_SURNAME_FIRST = re.compile(rf"(?:^|\s)[{_BIG}][{_SMALL}-]+\s[{_BIG}]\.\s?[{_BIG}]\.$")
_EN_INITIAL = re.compile(r"^[A-Z]\.(?:\s?[A-Z]\.)?\s?[A-Z][a-z’'-]+$")
_SENTENCE_END = re.compile(
    rf"(?<![A-Z{_BIG}])(?<!\bMr)(?<!\bMs)(?<!\bDr)(?<!\bSt)(?<!\bNo)(?<!\bим)(?<!\bг)\.\s"
)
QUOTES = frozenset('“"«„‘')
_NUMBERED = re.compile(
    r"^(?:Speaker|Participant|Question|Спикер|Участник|Вопрос)\s?(?:No\.?|№)?\s?\d{1,2}$"
)


@dataclass(frozen=True, slots=True)
class LabelCandidate:
    """What might be a label: its words (white space folded) without and with its note."""

    start: int
    stop: int
    text: str
    name: str
    note: str
    follows: str = ""

    @property
    def words(self) -> list[str]:
        """The words of the name part."""
        return self.name.split()


def plain(text: str) -> str:
    """A label's text with its white space folded, a blank before its note."""
    return " ".join(text.replace("(", " (").split())


def candidate(match: re.Match[str]) -> LabelCandidate:
    """The candidate a pattern found."""
    text = plain(match["label"])
    name, note = without_note(text)
    follows = match.string[match.end() : match.end() + 1]
    return LabelCandidate(match.start("label"), match.end(), text, name, note, follows)


def sentence_like(item: LabelCandidate) -> bool:
    """Whether it holds words that stand in sentences and not in an office or a name."""
    bare = [word.strip("«»“”\"'’,()") for word in item.words]
    words = [word if word.isupper() and len(word) > 1 else word.lower() for word in bare]
    return (
        not words
        or words[0] in FRAGMENT_STARTS
        or any(word in SENTENCE_WORDS for word in words)
        or bool(_SENTENCE_END.search(item.name))
        or len(words) > 30
    )


def impersonal(item: LabelCandidate) -> bool:
    """«Вопрос», "Question (RIA Novosti)", "Speaker 2"."""
    words = item.words
    return (len(words) == 1 and words[0].lower() in IMPERSONAL and words[0][0].isupper()) or bool(
        _NUMBERED.match(item.name)
        or item.name in {"Из зала", "Реплика из зала", "From the audience"}
    )


def russian_initials(item: LabelCandidate) -> bool:
    """«К.-Ж.Токаев», «М.Диас-Канель Бермудес», «Министр А. Б. Иванов», «Иванов А.Б.»."""
    if _RU_SHORT.match(item.name):
        return True
    return not sentence_like(item) and bool(
        _RU_SHORT_TAIL.search(item.name) or _RU_SURNAME_FIRST.search(item.name)
    )


def english_initial(item: LabelCandidate) -> bool:
    """ "V. Putin"."""
    return bool(_EN_INITIAL.match(item.name))


def office_and_name(item: LabelCandidate) -> bool:
    """ "Vladimir Putin", "President of Russia Vladimir Putin", «Мэр Анна Ларина»."""
    if sentence_like(item) or ("," in item.name and not _listed_office(item)):
        return False
    words = item.words
    name = name_words(words)
    proper = [word for word in name if word not in LABEL_PARTICLES]
    return (
        len(proper) >= 2
        and proper[-1].lower().strip("’'.") not in NOT_SURNAMES
        and not any(word.lower() in OFFICE_NOUNS for word in proper[-2:])
        and words[0][0].isupper()
        and (len(words) == len(name) or _office_before(words[: len(words) - len(name)]))
    )


def _office_before(words: list[str]) -> bool:
    lowered = {word.lower().strip("’'.,") for word in words}
    cyrillic = re.match(rf"[{_BIG}]", words[0]) is not None
    return cyrillic or bool(lowered & OFFICE_NOUNS) or len(words) >= 2


def _listed_office(item: LabelCandidate) -> bool:
    """An office may hold a comma: "Minister of Culture, Sport and Youth Ivan Petrov"."""
    first = item.words[0].lower().strip(",")
    return first in OFFICE_NOUNS or len(name_words(item.words)) >= 2


def name_then_office(item: LabelCandidate) -> bool:
    """ "Valeriya Korableva, reporter at Channel One"."""
    name, comma, office = item.name.partition(",")
    words = name.split()
    return (
        bool(comma)
        and not sentence_like(item)
        and 2 <= len(words) <= 4
        and all(NAME_WORD.match(word) or word in LABEL_PARTICLES for word in words)
        and item.words[-1].lower() not in PLACES
        and words[-1].lower() not in NOT_SURNAMES | OFFICE_NOUNS
        and not any(word in SENTENCE_WORDS for word in office.lower().split())
        and item.follows not in QUOTES
    )


def caller(item: LabelCandidate) -> bool:
    """ "Dmitry, Moscow", on the telephone; before a quotation it is a letter read aloud."""
    name, comma, place = item.name.partition(", ")
    if not comma or " " in name or item.follows in QUOTES:
        return False
    return (name in EN_GIVEN or "Name" in kinds_of(name.casefold())) and _is_place(place)


def _is_place(text: str) -> bool:
    last = text.rsplit(maxsplit=1)[-1].casefold() if text[:1].isupper() else ""
    return bool(last) and (
        last in PLACES or "Geox" in kinds_of(last) or bool(country_mentions(text))
    )


def reigning(item: LabelCandidate) -> bool:
    """«Патриарх Кирилл», "King Abdullah II of Jordan", "Patriarch Kirill of All Russia"."""
    words = [word for word in item.words if word.lower() != "all"]
    shortened = LabelCandidate(0, 0, "", " ".join(words), "")
    named = words[: words.index("of")] if "of" in words[2:] else words
    return (
        2 <= len(words) <= 8
        and words[0].lower() in REIGNING
        and words[0][0].isupper()
        and named[-1].lower() not in NOT_SURNAMES
        and not sentence_like(shortened)
    )


def translated(item: LabelCandidate) -> bool:
    """«Ван И (как переведено)», "Executive Chairman of the Forum (retranslated)"."""
    note = item.note.lower()
    return any(mark in note for mark in TRANSLATED) and not sentence_like(item)


def courtesy(item: LabelCandidate) -> bool:
    """ "Mr Orban", "Dr Green"."""
    words = item.words
    return 2 <= len(words) <= 3 and words[0].strip(".") in {"Mr", "Mrs", "Ms", "Dr", "Prof", "Sir"}


Rule = Callable[[LabelCandidate], bool]
_RULES: tuple[Rule, ...] = (
    impersonal,
    russian_initials,
    english_initial,
    translated,
    name_then_office,
    reigning,
    caller,
    office_and_name,
    courtesy,
)


def verdict(item: LabelCandidate) -> str | None:
    """The name of the first rule that takes the candidate for a label."""
    return next((rule.__name__ for rule in _RULES if rule(item)), None)
