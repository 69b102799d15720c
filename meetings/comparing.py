"""Two meetings side by side: figures of the same subject and unit."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from meetings.figures.figure import FIGURES
from meetings.figures.indicators import indicator_of, neutral
from meetings.figures.units import common_unit, may_measure
from meetings.language.keys import keys
from meetings.model import Fact
from meetings.ports import Entry
from meetings.transcripts.identity import twin_of

Subject = frozenset[str]
ANYTHING = frozenset(
    "person people human man question issue example time case thing part side point word "
    "человек люди вопрос пример случай раз часть сторона слово".split()
)
"""What is counted everywhere and compares nowhere."""


@dataclass(frozen=True, slots=True)
class SideBySide:
    """What two meetings say of one subject in one unit, each in the order it was said.

    ``subject``: as the first of them words it.
    """

    subject: str
    unit: str
    first: tuple[Fact, ...]
    second: tuple[Fact, ...]


def compare(first: Iterable[Fact], second: Iterable[Fact]) -> tuple[SideBySide, ...]:
    """The subjects that both meetings give figures of, those with fewest figures first."""
    here, there = _by_subject(first), _by_subject(second)
    found = [
        SideBySide(ours[0].subject or "", unit, tuple(ours), tuple(there[subject, unit]))
        for (subject, unit), ours in here.items()
        if (subject, unit) in there
    ]
    return tuple(sorted(found, key=lambda one: len(one.first) + len(one.second)))


def _by_subject(facts: Iterable[Fact]) -> dict[tuple[Subject, str], list[Fact]]:
    found: dict[tuple[Subject, str], list[Fact]] = defaultdict(list)
    for fact in facts:
        unit = common_unit(fact.unit)
        if fact.kind not in FIGURES or unit is None or not fact.subject:
            continue
        if not may_measure(fact, "local") or not (subject := _subject(fact.subject)):
            continue
        if all(fact.value != other.value for other in found[subject, unit]):
            found[subject, unit].append(fact)
    return dict(found)


def _subject(words: str) -> Subject:
    """What is counted, the same in either language where it is known by name.

    Nothing for what any meeting counts: people, countries.
    """
    spelt = frozenset(keys(words))
    known = indicator_of(spelt)
    return frozenset({known.key}) if known else spelt - neutral() - _anything()


@cache
def _anything() -> Subject:
    return frozenset(key for word in ANYTHING for key in keys(word))


def to_compare_with(entry: Entry, entries: Sequence[Entry]) -> Entry | None:
    """The meeting before this one with the same person, the one who is seldom there.

    Where there is none before, the nearest after; None where nobody comes twice.
    """
    others = [one for one in entries if one.head.id not in (entry.head.id, twin_of(entry.head.id))]
    others = [one for one in others if one.head.lang == entry.head.lang]
    seen = Counter(speaker.name for one in others for speaker in one.speakers)
    again = [speaker.name for speaker in entry.speakers if seen[speaker.name]]
    if not again:
        return None
    person = min(again, key=lambda name: (seen[name], name))
    with_them = [one for one in others if any(s.name == person for s in one.speakers)]
    before = [one for one in with_them if one.head.date <= entry.head.date]
    if before:
        return max(before, key=lambda one: (one.head.date, one.head.id))
    return min(with_them, key=lambda one: (one.head.date, one.head.id))
