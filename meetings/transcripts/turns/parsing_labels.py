"""Parses a label: "Minister of Trade Ivan Petrov (retranslated)" → Ivan Petrov, Minister …

Where the name begins in a run of capitalised words is told by the words in front of it: an office
(«Министр»), a country ("South Africa"), a body's last word ("Affairs"), a common given name.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from meetings.facts.data.titles_and_given_names import EN_GIVEN
from meetings.gazetteer.finding_countries import country_mentions
from meetings.text.name_particles import LABEL_PARTICLES
from meetings.text.patronymics import ends_as_patronymic
from meetings.text.scripts import is_cyrillic
from meetings.text.title_case import title_case
from meetings.transcripts.turns.common_given_names import COMMON_GIVEN
from meetings.transcripts.turns.label_words import (
    IMPERSONAL,
    NOT_SURNAMES,
    OFFICE_NOUNS,
    OFFICE_RU,
    REIGNING,
)
from meetings.transcripts.turns.name_forms import CAPITAL, SMALL
from meetings.transcripts.turns.offices_ahead_of_names import office_and_whole_name
from meetings.transcripts.turns.titles_of_two_words import LONG_TITLES

_NOTE = re.compile(r"\s*\(([^()]*)\)?\s*$")
_SHORT = re.compile(
    rf"(?:^|\s)(?P<initials>[A-Z{CAPITAL}]\.(?:\s?-?\s?[A-Z{CAPITAL}]\.)?)\s?"
    rf"(?P<surname>[A-Z{CAPITAL}][\w’'-]+(?:\s[A-Z{CAPITAL}][\w’'-]+)*)$"
)
_SURNAME_FIRST = re.compile(
    rf"(?:^|\s)(?P<surname>[{CAPITAL}][{SMALL}-]+(?:(?<=-)[{CAPITAL}][{SMALL}-]+)?)"
    rf"\s(?P<initials>[{CAPITAL}]\.\s?[{CAPITAL}]\.)$"
)
NAME_WORD = re.compile(
    r"^(?:(?:al|el|an|as|ad|ar|at|ash|ul)-)?"
    rf"(?:[A-Z\u00c0-\u00de\u0100-\u017d][A-Za-z\u00c0-\u024f’'ʼ`-]*|[Ѐ-ЯҐҒҚҢҮҰҺӘӨ][а-џ{CAPITAL}ґғқңүұһәө’'-]*)\.?$"
)
_BODYS_WORD = re.compile(
    # the last word of a body's name: "… Economic Relations | Wolfgang Buchele"
    r"(?:tions?|ssions?|ments?|ings?|als|ics|ity|ities|ors|ies|ance|ence|ism|rals|nts|eurs|ways|ology)$"
)
_GLUED = re.compile(r"(?<=[a-z])(?=[A-Z])")
_GLUED_OF = re.compile(r"(?<=[a-z]{3})of(?=\s(?:the\b|[A-Z]))")


@dataclass(frozen=True, slots=True)
class LabelName:
    """What a label says about its person: name as far as given, office, initials."""

    name: str
    office: str | None = None
    initials: str = ""
    surname: str = ""


def without_note(text: str) -> tuple[str, str]:
    """A label without the note in brackets behind it, and the note («как переведено»)."""
    match = _NOTE.search(text)
    return (text[: match.start()].strip(), match[1].strip()) if match else (text.strip(), "")


NO_OFFICES = frozenset("вопрос ответ реплика question answer".split())
"""What stands before a name and tells what is said: «Вопрос Бакен Т.Р.: …»."""


@lru_cache(maxsize=2048)
def label_name(label: str) -> LabelName:
    """Name, office and initials in a label; the whole label as the name where it has none."""
    text = _unglued(without_note(label)[0] or label.strip())
    words = text.split()
    if len(words) == 1 and words[0].lower() in IMPERSONAL:
        return LabelName(words[0])
    if short := (_SHORT.search(text) or _SURNAME_FIRST.search(text)):
        before = _without_given(text[: short.start()].strip())
        name = text[len(before) :].strip()
        office = before.rstrip(" –—-")  # «Глава района – Рулёв С.Н.», «Вопрос Бакен Т.Р.»
        named = office if office.casefold() not in NO_OFFICES else None
        return LabelName(name, named or None, short["initials"], short["surname"])
    if "," in text and _name_first(text):
        name, _, office = text.partition(",")
        return LabelName(name.strip(), office.strip() or None)
    if is_cyrillic(text) and (parts := office_and_whole_name(text)):
        return LabelName(parts[1], parts[0])
    return _of_reign(words) or _full_name(words)


def _without_given(office: str) -> str:
    """An office without the given name that stands before initials: "Senator Ann | P. Moss"."""
    words = office.split()
    if len(words) > 1 and words[-1].isascii() and all(map(_is_office, words[:-1])):
        return office if _is_office(words[-1]) else " ".join(words[:-1])
    return office


def _unglued(text: str) -> str:
    """Blanks that were lost: "VladimirPutin", "Chairmanof the Forum"."""
    if text and " " not in text:
        text = _GLUED.sub(" ", text)
    return _GLUED_OF.sub(" of", text)


def _name_first(text: str) -> bool:
    words = text.split(",", maxsplit=1)[0].split()
    return 2 <= len(words) <= 4 and not any(_is_office(word) for word in words)


def _of_reign(words: list[str]) -> LabelName | None:
    """«Патриарх Кирилл», "King Abdullah II of Jordan", "King of Bahrain Hamad bin Isa"."""
    at = next((i for i, word in enumerate(words[:3]) if word.lower() in REIGNING), None)
    if at is None or at + 1 >= len(words):
        return None
    title, rest = words[at], words[at + 1 :]
    if any(_is_office(word) for word in rest):
        return None
    if rest[0] != "of":
        stop = rest.index("of") if "of" in rest else len(rest)
        place = rest[stop:]
        return LabelName(" ".join([title, *rest[:stop]]), " ".join([*words[: at + 1], *place]))
    name = name_words(words)
    if len(name) >= 2 and not _names_place(name):
        return LabelName(" ".join(name), " ".join(words[: len(words) - len(name)]))
    return LabelName(f"{title} {rest[-1]}", " ".join(words[:-1]))


def _names_place(name: list[str]) -> bool:
    return any(word.lower() in NOT_SURNAMES for word in name)


def _full_name(words: list[str]) -> LabelName:
    name = name_words(words)
    if len(name) < 2 or _is_office(name[-1]) or name[-1].lower() in NOT_SURNAMES:
        return LabelName(" ".join(words))
    office = " ".join(words[: len(words) - len(name)]) or None
    if office and (office.split()[-1].lower(), name[0].lower()) in LONG_TITLES:
        return LabelName(" ".join(words))  # "Prime | Minister Moss" is one title
    written = [_title_case(word) for word in name]
    if all(map(str.isupper, name)) and _SHORT_NAME.fullmatch(name[0]):
        written[0] = name[0].title()
    return LabelName(" ".join(written), office)


_SHORT_NAME = re.compile(rf"[A-Z{CAPITAL}][AEIOUYАЕЁИОУЫЭЮЯ]")
"""A name of two letters that can be spoken as one, "BO", "XI"; "JD" is initials."""


def _title_case(word: str) -> str:
    return title_case(word) if word.isupper() and len(word) > 2 else word


def name_words(words: list[str]) -> list[str]:
    """The words of a person's name at the end of a label, given name first; may be empty.

    All words behind an office, a country or a given name; else two, more where particles join
    them ("Ben van Beurden").
    """
    tail = _capitalised_tail(words)
    before = words[len(words) - len(tail) - 1] if len(tail) < len(words) else ""
    start, certain = _name_start(tail, before)
    name = tail[start:]
    # Words of a whole name: "Sheikh Mohammed bin Rashid Al Maktoum" has five with capitals.
    if certain and 2 <= len(_proper(name)) <= 5:
        return name
    return name[_last_two(name) :]


def _capitalised_tail(words: list[str]) -> list[str]:
    start = len(words)
    while start and (
        NAME_WORD.match(words[start - 1])
        or (words[start - 1] in LABEL_PARTICLES and start < len(words))
    ):
        start -= 1
    while start < len(words) and words[start] in LABEL_PARTICLES:
        start += 1
    return words[start:]


def _proper(name: list[str]) -> list[str]:
    return [word for word in name if word not in LABEL_PARTICLES]


def _name_start(tail: list[str], before: str) -> tuple[int, bool]:
    """Where the name begins in a run of capitalised words, and whether that is certain.

    ``before``: the word in front of the run, "" where the run is the whole label.
    """
    start = _behind(tail, _is_office)
    if start and any(OFFICE_RU.match(word) for word in tail[:start]):
        # «Председатель Правительства | Михаил Мишустин»: what is headed comes first
        return start + _last_two(tail[start:]), True
    if not before:
        return start, bool(start) or len(_proper(tail)) <= 4
    bodys = _ends_body if not " ".join(tail).isupper() else _is_office
    start = max(start, _behind_country(tail), _behind_body(tail, bodys))
    if start or before.endswith((")", "]")):
        return start, True
    given = next((i for i, word in enumerate(tail[:-1]) if word in EN_GIVEN), 0)
    return given, False


def _behind(tail: list[str], fits: Callable[[str], bool]) -> int:
    """Behind the last word that fits and leaves a whole name."""
    return next((i for i in range(len(tail) - 2, 0, -1) if fits(tail[i - 1])), 0)


def _behind_body(tail: list[str], ends: Callable[[str], bool]) -> int:
    """Behind the last word of a body's name, and what it is called: "Corporation Roscosmos |
    Igor Komarov", but "Commission | Jose Manuel Barroso".
    """
    start = _behind(tail, ends)
    called = tail[start:-2]
    given = start and called and tail[-2] in EN_GIVEN and COMMON_GIVEN.isdisjoint(called)
    return len(tail) - 2 if given else start


def _behind_country(tail: list[str]) -> int:
    """Behind the last country that leaves a whole name: "South Africa | Cyril Ramaphosa"."""
    text = " ".join(tail)
    counts = [
        len(text[: mention.stop].split())
        for mention in country_mentions(text)
        if not mention.adjective
    ]
    return max((count for count in counts if len(tail) - count >= 2), default=0)


def _is_office(word: str) -> bool:
    folded = word.lower().strip("’'.,")
    return (
        folded in OFFICE_NOUNS
        or any(part in OFFICE_NOUNS for part in folded.split("-"))
        or (not word.isascii() and OFFICE_RU.match(word) is not None)
    )


def _ends_body(word: str) -> bool:
    """ "Affairs", "Relations", "BASF"."""
    acronym = word.isupper() and word.isascii() and 1 < len(word) <= 5
    return acronym or word.lower() in NOT_SURNAMES or _BODYS_WORD.search(word) is not None


def _last_two(name: list[str]) -> int:
    """Where the last two words of a name begin; particles, what they join, patronymics besides."""
    at = len(name) - 2
    if at > 0 and ends_as_patronymic(name[at]):
        return at - 1
    while at > 0 and (_joins(name[at]) or _joins(name[at - 1])):
        at -= 1
    return max(at, 0)


_JOINING = frozenset("Al Bin Van Von Der De Le El Ibn".split())


def _joins(word: str) -> bool:
    return word in LABEL_PARTICLES or word in _JOINING
