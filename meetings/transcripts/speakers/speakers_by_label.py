"""Speakers of a file by its own labels, each under the name as printed.

Nothing is guessed: two labels are one person where they are equal but for their notes, their
letters' case or the courtesy before a whole name, and a name is never made longer.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from meetings.model.meeting import Speaker, Turn
from meetings.text.title_case import title_case
from meetings.transcripts.speakers.initials_of_whole_names import whole_names_of_initials
from meetings.transcripts.turns.cutting import RawTurn
from meetings.transcripts.turns.label_looks import look_of
from meetings.transcripts.turns.label_rules import plain
from meetings.transcripts.turns.label_words import OFFICE_NOUNS
from meetings.transcripts.turns.name_forms import like_name
from meetings.transcripts.turns.offices_ahead_of_names import office_and_whole_name
from meetings.transcripts.turns.parsing_labels import NO_OFFICES, label_name
from meetings.transcripts.turns.parts_of_labels import base_and_role, key_of, without_notes
from meetings.transcripts.turns.words_for_people import tells_somebody

_COURTESY = frozenset("mr mrs ms miss mx dr hon sir dame right rt honourable honorable".split())
_PERSON = re.compile(
    r"(?:Mr|Mrs|Ms|Miss|Dr|Hon|Rt|Sir|M|Mme|Prof|Maj|Gen|Col|Capt|Amb|Eng|Deputy|Senator|Shri"
    r"|Shrimati|Smt|MR|MRS|MS|DR|PROF|HON|SHRI|SHRIMATI|SMT)\b\.?\s"
)
_LINKING = frozenset("and of for the at in on".split())
"""Behind such a word an office goes on: "The Minister for Roads and | Public Works"."""

_LONGEST_CODE = 4
"""Letters of what somebody is called in brackets; a party in them is that of several people."""


@dataclass(slots=True)
class _Person:
    name: str
    role: str | None
    labels: Counter[str] = field(default_factory=Counter)


def people_printed(turns: Sequence[RawTurn]) -> tuple[tuple[Speaker, ...], tuple[Turn, ...]]:
    """Speakers in order of appearance and the turns with their speakers' names."""
    counts = Counter(turn.label for turn in turns if turn.label is not None)
    whole = whole_names_of_initials(counts)
    keys = _keys(list(counts), whole)
    persons: dict[str, _Person] = {}
    for label, count in counts.items():
        said = _person(label, keys[label])
        initials = "".join(word[0] for word in said.name.split())
        if said.role == initials or keys.get(said.role or "") == keys[label]:
            said.role = None  # "Mara Quill (MQ)": no office
        person = persons.setdefault(keys[label], said)
        person.role = person.role or said.role
        if label in whole.values():
            person.name = said.name
        person.labels[plain(label)] += count
    names = _unlike({key: person.name for key, person in persons.items()})
    speakers = tuple(
        Speaker(names[key], tuple(one.labels), one.role, one.labels.total())
        for key, one in persons.items()
    )
    return speakers, tuple(
        Turn(
            names[keys[turn.label]] if turn.label is not None else None,
            plain(turn.label) if turn.label is not None else None,
            turn.text,
            turn.start_s,
        )
        for turn in turns
    )


def _unlike(names: dict[str, str]) -> dict[str, str]:
    """Names by key; where two people would have one name, the key's own words tell them apart."""
    often = Counter(names.values())
    return {key: name if often[name] == 1 else title_case(key) for key, name in names.items()}


def _keys(labels: Sequence[str], of_initials: Mapping[str, str]) -> dict[str, str]:
    """The key of each label's person; ``of_initials``: whose whole name is another label."""
    held = _held_by(labels)
    keys = {label: _key(of_initials.get(label, label), held) for label in labels}
    whole = {key for key in keys.values() if len(key.split()) > 1}
    told = _initials_told(labels) | _holders_told(labels, keys)
    return {label: _shorter(told.get(key, key), whole) for label, key in keys.items()}


def _holders_told(labels: Sequence[str], keys: Mapping[str, str]) -> dict[str, str]:
    """Who holds an office by its note, where that person has a label, too.

    "Minister for the Coast (Deputy Ann Moss)", then "Deputy Ann Moss"; "The Minister for the Coast
    (Ann Moss)", then "Ann Moss".
    """
    called = {_key(label, {}) for label in labels if not without_notes(label)[1]}
    told: dict[str, set[str]] = {}
    for label, key in keys.items():
        note = without_notes(label)[1].strip("()[] ")
        holder = _key(note, {}) if _PERSON.match(note) or _is_office(label, note) else ""
        if holder in called and len(holder.split()) > 1:
            told.setdefault(key, set()).add(holder)
    return {key: min(holders) for key, holders in told.items() if len(holders) == 1}


def _is_office(label: str, note: str) -> bool:
    """Whether a label is an office, and its note two to four words in the form of a name."""
    words = note.split()
    office = look_of(without_notes(label)[0]) == "role" or look_of(label) == "role"
    return office and 2 <= len(words) <= 4 and like_name(words)


def _initials_told(labels: Sequence[str]) -> dict[str, str]:
    """Whose initials are told in a label's note: "Mara Quill (MQ)", then "MQ"; what somebody is
    called besides, too: "Christian Vale (JJ)", "Openoms (O)"."""
    told: dict[str, set[str]] = {}
    for label in labels:
        base, notes = without_notes(label)
        note = notes.strip("()[] ")
        initials = "".join(word[0] for word in base.split()).casefold()
        is_called = note.isupper() and note.isalpha() and len(note) <= _LONGEST_CODE
        if is_called or (len(note) > 1 and note.casefold() == initials):
            told.setdefault(note.casefold(), set()).add(key_of(base))
    return {note: min(keys) for note, keys in told.items() if len(keys) == 1}


def _shorter(key: str, whole: set[str]) -> str:
    """The name that a key ends in, where that is somebody's label: "treasurer solveig marrin"."""
    words = key.split()
    if "(" in key:
        return key
    ends = (" ".join(words[at:]) for at in range(len(words) - 2, 0, -1))
    return next((end for end in ends if end in whole), key)


def _held_by(labels: Sequence[str]) -> dict[str, set[str]]:
    """Who a label's note says to hold its office: "The Acting Chair (Mr. Bo Vale)"."""
    held: dict[str, set[str]] = {}
    for label in labels:
        note = without_notes(label)[1].strip("()[] ")
        if _PERSON.match(note):
            held.setdefault(key_of(label), set()).add(note.casefold())
    return held


def _key(label: str, held: dict[str, set[str]]) -> str:
    key = key_of(label)
    if len(held.get(key, ())) > 1:  # one office, held by several in turn
        note = without_notes(label)[1].strip("()[] ")
        return f"{key} ({note.casefold()})" if _PERSON.match(note) else key
    words = key_of(_office_and_name(base_and_role(label)[0])[1]).split()
    bare = words
    while len(bare) > 2 and bare[0] in _COURTESY:
        bare = bare[1:]
    return " ".join(bare)


def _person(label: str, key: str) -> _Person:
    base, role = base_and_role(label)
    bare, notes = without_notes(label)
    if key != key_of(label) and key == _key(notes.strip("()[] "), {}):
        base, role = notes.strip("()[] "), bare
    office, name = _office_and_name(base)
    words, short = name.split(), len(key.split())
    if short < len(words) and key_of(" ".join(words[-short:])) == key:
        before = words[: len(words) - short]
        if before[0].casefold().strip(".") not in _COURTESY:
            office, name = " ".join(before), " ".join(words[-short:])
    told = (role or office or "").rstrip(" –—-")  # «Глава района – Рулёв С.Н.»
    noted = bool(role) and _PERSON.match(told)  # "(Deputy Ann Moss)" and no "Deputy Treasurer"
    is_role = told and not noted and told.casefold() not in NO_OFFICES
    if is_role and role and office_and_whole_name(base):  # "Commissioner Ann Moss (District 1)"
        told = f"{office}, {told}"
    return _Person(name or label, told if is_role else None)


def _office_and_name(base: str) -> tuple[str | None, str]:
    """ "President of Russia Vladimir Putin": an office in front of a whole name."""
    if named := office_and_whole_name(base):
        return named
    before = {word.casefold().strip(".") for word in base.split()[:-2]}
    if not before & (OFFICE_NOUNS - _COURTESY) or "," in base:
        return None, base
    parsed = label_name(base)
    linked = bool(parsed.office) and str(parsed.office).split()[-1].casefold() in _LINKING
    whole = len(parsed.name.split()) >= 2 and base.endswith(parsed.name)
    if parsed.office and whole and not linked:
        return _with_its_noun(parsed.office, parsed.name)
    return None, base


def _with_its_noun(office: str, name: str) -> tuple[str, str]:
    """ "Deputy | Treasurer Rob Page": the noun of the office belongs to it and not to the name."""
    noun, _, rest = name.partition(" ")
    if " " in rest and tells_somebody(f"{office} {noun}"):
        return f"{office} {noun}", rest
    return office, name
