"""Speakers of files that are not from kremlin.ru: the form of a file's labels tells who speaks."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from meetings.model.meeting import Speaker, Turn
from meetings.transcripts.speakers.initials_of_whole_names import whole_names_of_initials
from meetings.transcripts.speakers.merging import people
from meetings.transcripts.speakers.speakers_by_label import people_printed
from meetings.transcripts.turns.cutting import RawTurn
from meetings.transcripts.turns.label_rules import (
    LabelCandidate,
    office_and_name,
    plain,
    russian_initials,
)
from meetings.transcripts.turns.parsing_labels import without_note

_People = tuple[tuple[Speaker, ...], tuple[Turn, ...]]


def people_of_form(turns: Sequence[RawTurn], title: str, lead: str) -> _People:
    """Speakers in order of appearance and the turns with their speakers' names."""
    named = tuple(replace(turn, label=turn.person or turn.label) for turn in turns)
    speakers, told = _people(named, title, lead)
    if all(turn.person is None for turn in turns):
        return speakers, told
    as_printed = tuple(
        replace(one, label=plain(turn.label) if turn.label else None)
        for one, turn in zip(told, turns, strict=True)
    )
    labels: dict[str, dict[str, None]] = defaultdict(dict)
    for one in as_printed:
        if one.speaker and one.label:
            labels[one.speaker][one.label] = None
    return tuple(one._replace(labels=tuple(labels[one.name])) for one in speakers), as_printed


def _people(turns: Sequence[RawTurn], title: str, lead: str) -> _People:
    """The people by the words of their labels.

    «П.Лодкин» and «Министр Пётр Лодкин» are one person by the rules of Russian labels; any other
    label is a person under its own words.
    """
    printed = people_printed(turns)
    labels = {turn.label for turn in turns if turn.label}
    known = {
        label for label in labels - whole_names_of_initials(labels).keys() if _is_russian(label)
    }
    if not known:
        return printed
    masked = tuple(turn if turn.label in known else replace(turn, label=None) for turn in turns)
    speakers, told = people(masked, title, lead, ())
    names = {turn.label: turn.speaker for turn in told if turn.label and turn.speaker}
    return _renamed(printed, {plain(label): name for label, name in names.items()}, speakers)


def _is_russian(label: str) -> bool:
    name, note = without_note(plain(label))
    item = LabelCandidate(0, 0, label, name, note)
    cyrillic = any("а" <= letter <= "я" for letter in name)
    return cyrillic and (russian_initials(item) or office_and_name(item))


def _renamed(printed: _People, names: dict[str, str], told: Sequence[Speaker]) -> _People:
    """The printed people with the names of those who are known; equal names are one person."""
    roles = {speaker.name: speaker.role for speaker in told}
    better: dict[str, str] = {}
    for speaker in printed[0]:
        found = next((names[label] for label in speaker.labels if label in names), None)
        better[speaker.name] = found or speaker.name
    joined: dict[str, Speaker] = {}
    for speaker in printed[0]:
        name = better[speaker.name]
        before = joined.get(name)
        role = (before.role if before else None) or roles.get(name) or speaker.role
        labels = (*(before.labels if before else ()), *speaker.labels)
        count = speaker.turns + (before.turns if before else 0)
        joined[name] = Speaker(name, labels, role, count)
    turns = tuple(
        replace(turn, speaker=better[turn.speaker] if turn.speaker else None)
        for turn in printed[1]
    )
    return tuple(joined.values()), turns
