"""The labels of one person become one person, with full name and role where the text gives them.

A label names its person fully ("President of Russia Vladimir Putin"), shortly («В.Путин») or not
at all («Вопрос»). Full names are looked for where transcripts give them: cards, title, lead, then
the turns («Слово Министру Ивану Ивановичу Петрову»), in whatever case they stand there.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field

from rapidfuzz import fuzz

from meetings.language.given_names import nominative
from meetings.model import Speaker, Turn
from meetings.transcripts.body import RawTurn
from meetings.transcripts.label_words import IMPERSONAL, OFFICE_NOUNS, PARTICLES, REIGNING
from meetings.transcripts.labels import name_words, plain, without_note
from meetings.transcripts.public_people import public_name
from meetings.transcripts.roles import role_before

_SHORT = re.compile(
    r"(?:^|\s)(?P<initials>[A-ZА-ЯЁ]\.(?:\s?-?\s?[A-ZА-ЯЁ]\.)?)\s?(?P<surname>[A-ZА-ЯЁ][\w’'-]+(?:\s[A-ZА-ЯЁ][\w’'-]+)*)$"
)
_SURNAME_FIRST = re.compile(
    r"(?:^|\s)(?P<surname>[А-ЯЁ][а-яё-]+)\s(?P<initials>[А-ЯЁ]\.\s?[А-ЯЁ]\.)$"
)
_GLUED = re.compile(r"(?<=[a-z])(?=[A-Z])")


@dataclass(frozen=True, slots=True)
class LabelName:
    """What a label tells of its person: name as far as given, office, initials."""

    name: str
    office: str | None = None
    initials: str = ""
    surname: str = ""


def label_name(label: str) -> LabelName:
    """Takes a label apart: "Minister Ivan Petrov (retranslated)" → Ivan Petrov, Minister."""
    text, _ = without_note(label)
    words = text.split()
    if len(words) == 1 and words[0].lower() in IMPERSONAL:
        return LabelName(words[0])
    if short := (_SHORT.search(text) or _SURNAME_FIRST.search(text)):
        office = text[: short.start()].strip() or None
        return LabelName(
            text[len(office or "") :].strip(), office, short["initials"], short["surname"]
        )
    if "," in text and _name_first(text):
        name, _, office = text.partition(",")
        return LabelName(name.strip(), office.strip() or None)
    if words[0].lower() in REIGNING:
        return LabelName(text, words[0])
    return _full_name(words)


def _name_first(text: str) -> bool:
    words = text.split(",", maxsplit=1)[0].split()
    return 2 <= len(words) <= 4 and not any(word.lower() in OFFICE_NOUNS for word in words)


def _full_name(words: list[str]) -> LabelName:
    name = name_words(words)
    office = " ".join(words[: len(words) - len(name)]) or None
    return LabelName(" ".join(_title_case(word) for word in name) or " ".join(words), office)


def _title_case(word: str) -> str:
    return word.title() if word.isupper() and len(word) > 2 else word


@dataclass(slots=True)
class _Person:
    name: str
    initials: str
    surname: str
    labels: Counter[str] = field(default_factory=Counter)
    offices: list[str] = field(default_factory=list)


def people(
    turns: tuple[RawTurn, ...], title: str, lead: str, cards: tuple[str, ...]
) -> tuple[tuple[Speaker, ...], tuple[Turn, ...]]:
    """Speakers in order of appearance and the turns with their speakers' names."""
    persons: list[_Person] = []
    of_label: dict[str, _Person] = {}
    labels = [turn.label for turn in turns if turn.label is not None]
    for label in sorted(dict.fromkeys(labels), key=_fullness):
        of_label[label] = _assign(label_name(label), persons)
    for label in labels:
        of_label[label].labels[label] += 1
    for label in dict.fromkeys(labels):
        office = label_name(label).office
        if office and office not in of_label[label].offices:
            of_label[label].offices.append(office)
    spoken = "\n".join(turn.text for turn in turns)
    names = {id(person): full_name(person, title, lead, cards, spoken) for person in persons}
    ordered = list({id(p): p for p in (of_label[label] for label in labels)}.values())
    speakers = tuple(_speaker(person, names[id(person)], title, lead, cards) for person in ordered)
    return speakers, tuple(
        Turn(names[id(of_label[turn.label])] if turn.label else None, turn.label, turn.text)
        for turn in turns
    )


def _fullness(label: str) -> int:
    """Labels that give a whole name come first, so that short ones find them."""
    return 1 if label_name(label).initials else 0


def _assign(name: LabelName, persons: list[_Person]) -> _Person:
    for person in persons:
        if same_person(name, person.name, person.initials, person.surname):
            if not name.office and not name.initials and person.name.endswith(f" {name.name}"):
                person.name = name.name
            return person
    surname = name.surname or _surname(name.name)
    person = _Person(name.name, name.initials, surname)
    persons.append(person)
    return person


def _surname(name: str) -> str:
    words = name.split()
    at = next((i for i, word in enumerate(words) if i and word in PARTICLES), len(words) - 1)
    return " ".join(words[at:])


def same_person(label: LabelName, name: str, initials: str, surname: str) -> bool:
    """Whether a label names a person already known."""
    if label.name == name:
        return True
    if label.initials:
        mine = _letters(label.initials)
        theirs = _letters(initials) or name[:1]
        return (
            _same_word(label.surname, surname)
            and mine[:1] == theirs[:1]
            and (mine == _letters(initials) or not initials or len(mine) == 1)
        )
    if initials or label.name.lower() in IMPERSONAL or name.lower() in IMPERSONAL:
        return False
    return _same_full(label.name, name)


def _letters(initials: str) -> str:
    return re.sub(r"\W", "", initials)


def _same_word(a: str, b: str) -> bool:
    return a.casefold().replace("ё", "е") == b.casefold().replace("ё", "е")


def _same_full(a: str, b: str) -> bool:
    """One letter lost or spaces glued together is the same name; another given name is not."""
    one, other = a.replace(" ", "").casefold(), b.replace(" ", "").casefold()
    if one == other:
        return True
    shorter, longer = sorted((a.split(), b.split()), key=len)
    if len(shorter) >= 2 and longer[-len(shorter) :] == shorter:
        return True
    glued = _GLUED.split(a)[-2:] if " " not in a else []
    if glued and "".join(glued).casefold() == other:
        return True
    return len(one) > 8 and one[-4:] == other[-4:] and fuzz.ratio(one, other) >= 92


def full_name(person: _Person, title: str, lead: str, cards: tuple[str, ...], spoken: str) -> str:
    """Given name and surname in the nominative, or the label's own words where none is found."""
    if not person.initials:
        return person.name
    for card in cards:
        words = card.split()
        if len(words) >= 2 and _same_word(words[0], person.surname) and _begins(words[1], person):
            return f"{words[1]} {person.surname}"
    for text in (title, lead, spoken):
        if found := _full_name_in(text, person) or _surname_first(text, person):
            return found
    return public_name(person.initials, person.surname) or person.name


def _surname_first(text: str, person: _Person) -> str | None:
    """«Голикова Татьяна Алексеевна», «Алексей Евгеньевич [Лихачёв]»."""
    surname, initial = re.escape(person.surname), re.escape(person.initials[:1])
    given = rf"{initial}[\w’'-]+"
    match = re.search(
        rf"\b{surname}\s(?P<formal>{given})|\b(?P<inserted>{given})\s\w+(?:ич|на)\s\[{surname}\]",
        text,
    )
    return f"{match['formal'] or match['inserted']} {person.surname}" if match else None


def _begins(given: str, person: _Person) -> bool:
    return given[:1] == person.initials[:1]


def _full_name_in(text: str, person: _Person) -> str | None:
    """«…с Президентом Казахстана Касым-Жомартом Токаевым» → «Касым-Жомарт Токаев»."""
    first = person.surname.split()[0]
    stem = re.escape(first[: max(3, len(first) - 3)] if len(first) > 4 else first[:-1] or first)
    pattern = re.compile(
        r"\b(?:(?P<far>[A-ZА-ЯЁ][\w’'-]+)\s)?(?P<near>[A-ZА-ЯЁ][\w’'-]+)\s"
        rf"(?P<surname>{stem}[\w’'-]*)"
    )
    found = Counter(
        name
        for match in pattern.finditer(text)
        if _inflected(match["surname"], first)
        and (given := _given_word(match["far"] or "", match["near"], person.initials[:1]))
        and (name := _given_name(given, match["surname"], person))
    )
    return f"{found.most_common(1)[0][0]} {person.surname}" if found else None


def _given_word(far: str, near: str, initial: str) -> str | None:
    """The word of the two before a surname that is the given name; a patronymic may part them."""
    if near.startswith(initial) and not (_PATRONYMIC.search(near) and far.startswith(initial)):
        return near
    return far if far.startswith(initial) and _PATRONYMIC.search(near) else None


def _given_name(given: str, surname: str, person: _Person) -> str | None:
    second = _letters(person.initials)[1:2]
    if second and "-" in person.initials and not re.search(rf"-{second}", given, re.IGNORECASE):
        return None
    return nominative(given, surname, person.surname.split()[0])


_PATRONYMIC = re.compile(r"(?:ич|на)(?:а|у|ем|е|ы|ой)?$|(?:ичем|вной|вны|вне|вну)$")
_ENDINGS = frozenset(
    ["", *"а у ым ом ем е ой ою ей и ы я ю им его ому ого ему ая ую ых м х й му го".split()]
)


def _inflected(form: str, surname: str) -> bool:
    """Whether a word is the surname in some case: «Токаевым» of «Токаев», «Голиковой»."""
    a, b = form.casefold().replace("ё", "е"), surname.casefold().replace("ё", "е")
    common = 0
    while common < min(len(a), len(b)) and a[common] == b[common]:
        common += 1
    return common >= len(b) - 2 and a[common:] in _ENDINGS and b[common:] in _SURNAME_ENDINGS


_SURNAME_ENDINGS = frozenset(
    ["", "а", "я", "ь", "й", "ий", "ый", "ой", "ая", "ец", "ок", "е", "о"]
)


def _speaker(person: _Person, name: str, title: str, lead: str, cards: tuple[str, ...]) -> Speaker:
    role = person.offices[0] if person.offices else role_before(name, person.surname, title, lead)
    if role is None:
        role = _card_role(person, cards)
    return Speaker(name, tuple(map(plain, person.labels)), role, sum(person.labels.values()))


def _card_role(person: _Person, cards: tuple[str, ...]) -> str | None:
    for card in cards:
        words = card.split()
        if len(words) > 3 and _same_word(words[0], person.surname):
            return " ".join(words[3:]).strip(" ,;") or None
    return None
