"""Merges the labels of one person into one speaker, with full name and role where known.

A label names its person fully ("President of Russia Vladimir Putin"), shortly («В.Путин») or not
at all («Вопрос»).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from rapidfuzz import fuzz

from meetings.model.meeting import Speaker, Turn
from meetings.text.name_particles import LABEL_PARTICLES
from meetings.transcripts.speakers.addressing import addressed_as
from meetings.transcripts.speakers.full_names import NamesIn, ShortName, full_name, same_word
from meetings.transcripts.speakers.initials_of_whole_names import whole_names_of_initials
from meetings.transcripts.speakers.office_before_name import role_before
from meetings.transcripts.turns.cutting import RawTurn
from meetings.transcripts.turns.label_rules import plain
from meetings.transcripts.turns.label_words import IMPERSONAL
from meetings.transcripts.turns.parsing_labels import (
    NO_OFFICES,
    LabelName,
    label_name,
    without_note,
)

_MANY = 400
"""People of one meeting beyond which nobody looks for misprints and full names: no meeting is so
large, and it would take too long."""
_ALIKE = 92
"""The least likeness (rapidfuzz ratio) of two spellings of one name."""


@dataclass(slots=True)
class _Person:
    name: str
    initials: str
    surname: str
    labels: Counter[str] = field(default_factory=Counter)

    @property
    def office(self) -> str | None:
        """The first office in front of the name in the person's labels."""
        offices = (_office(label, self.name) for label in self.labels)
        return next((office for office in offices if office), None)


def _office(label: str, name: str) -> str | None:
    """What stands before the name that a label ends in, else what the label says of itself."""
    text = without_note(label)[0]
    if text.endswith(f" {name}"):
        office = text.removesuffix(name).strip(" ,–—-")
        return office if office.casefold() not in NO_OFFICES else None
    return label_name(label).office


def people(
    turns: tuple[RawTurn, ...], title: str, lead: str, cards: tuple[str, ...]
) -> tuple[tuple[Speaker, ...], tuple[Turn, ...]]:
    """Speakers in order of appearance and the turns with their speakers' names."""
    counts = Counter(turn.label for turn in turns if turn.label is not None)
    of_label = _persons(counts)
    persons = list({id(person): person for person in of_label.values()}.values())
    names = _names(persons, turns, (title, lead), cards)
    texts = (title, lead) if len(persons) <= _MANY else ()
    speakers = tuple(_speaker(person, names[id(person)], texts, cards) for person in persons)
    return speakers, tuple(
        Turn(names[id(of_label[turn.label])] if turn.label else None, turn.label, turn.text)
        for turn in turns
    )


def _persons(counts: Counter[str]) -> dict[str, _Person]:
    """The person of each label, in order of appearance; whole names are met first, so that short
    ones find them."""
    persons: list[_Person] = []
    by_name: dict[str, _Person] = {}
    whole = whole_names_of_initials(counts)
    parsed = {label: label_name(whole.get(label, label)) for label in counts}
    of_label = {
        label: _assign(parsed[label], persons, by_name)
        for label in sorted(counts, key=lambda label: bool(parsed[label].initials))
    }
    for label, count in counts.items():
        of_label[label].labels[label] = count
    return {label: of_label[label] for label in counts}


def _assign(name: LabelName, persons: list[_Person], by_name: dict[str, _Person]) -> _Person:
    person = by_name.get(name.name)
    if person is None and len(persons) < _MANY:
        person = next(
            (p for p in persons if same_person(name, p.name, p.initials, p.surname)), None
        )
    if person is None:
        person = _Person(name.name, name.initials, name.surname or _surname(name.name))
        persons.append(person)
    elif not name.office and not name.initials and person.name.endswith(f" {name.name}"):
        person.name = name.name
    return by_name.setdefault(name.name, person)


def _names(
    persons: Sequence[_Person],
    turns: Sequence[RawTurn],
    texts: Sequence[str],
    cards: tuple[str, ...],
) -> dict[int, str]:
    """The fullest name of each person."""
    names = {id(person): person.name for person in persons}
    short = [person for person in persons if person.initials]
    if not short or len(short) > _MANY:
        return names
    spoken = "\n".join(turn.text for turn in turns)
    looked = [NamesIn(text) for text in (*texts, spoken)]
    for person in short:
        asked = ShortName(person.initials, person.surname)
        addressed = addressed_as(next(iter(person.labels)), person.initials[:1], turns)
        names[id(person)] = full_name(asked, looked, cards, addressed) or person.name
    return names


def _surname(name: str) -> str:
    words = name.split()
    at = next((i for i, word in enumerate(words) if i and word in LABEL_PARTICLES), len(words) - 1)
    return " ".join(words[at:])


def same_person(label: LabelName, name: str, initials: str, surname: str) -> bool:
    """Whether a label names a person already known."""
    if label.name == name:
        return True
    if label.initials:
        mine = _letters(label.initials)
        theirs = _letters(initials) or name[:1]
        return (
            same_word(label.surname, surname)
            and mine[:1] == theirs[:1]
            and (mine == _letters(initials) or not initials or len(mine) == 1)
        )
    if initials or label.name.lower() in IMPERSONAL or name.lower() in IMPERSONAL:
        return False
    return _same_full(label.name, name)


def _letters(initials: str) -> str:
    return re.sub(r"\W", "", initials)


def _same_full(a: str, b: str) -> bool:
    """One letter lost or spaces glued together is the same name; another given name is not."""
    one, other = a.replace(" ", "").casefold(), b.replace(" ", "").casefold()
    if one == other:
        return True
    shorter, longer = sorted((a.split(), b.split()), key=len)
    if len(shorter) >= 2 and longer[-len(shorter) :] == shorter:
        return True
    return len(one) > 8 and one[-4:] == other[-4:] and fuzz.ratio(one, other) >= _ALIKE


def _speaker(person: _Person, name: str, texts: Sequence[str], cards: tuple[str, ...]) -> Speaker:
    role = person.office or role_before(name, person.surname, *texts)
    if role is None:
        role = _card_role(person, cards)
    return Speaker(name, tuple(map(plain, person.labels)), role, sum(person.labels.values()))


def _card_role(person: _Person, cards: tuple[str, ...]) -> str | None:
    for card in cards:
        words = card.split()
        if len(words) > 3 and same_word(words[0], person.surname):
            return " ".join(words[3:]).strip(" ,;") or None
    return None
