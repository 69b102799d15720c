"""Finds the same passage in the meeting's text in the other language.

Only where it is surely the same: a figure or a date is in both sentences, or both texts have the
same turns and paragraphs and the sentence is in the same place. Otherwise nothing is found.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from meetings.facts.data.unit_kinds import DURATIONS
from meetings.model.fact import Fact
from meetings.model.meeting import LEAD, Meeting
from meetings.names.matching import match_names
from meetings.statistics.figures.figure import FIGURES
from meetings.statistics.figures.places import places_in
from meetings.statistics.figures.unions_and_world_parts import HOME
from meetings.statistics.figures.units import common_unit
from meetings.text.sentences import sentences

_SURE = 1.0
"""How much evidence, counted in figures, makes two sentences the same."""
_SMALL = 3
"""Numbers up to this stand in many sentences."""
# What a shared fact weighs that many sentences have, or that is common but not everywhere; one
# that tells a sentence by itself weighs `_SURE`.
_LITTLE, _SOME = 0.3, 0.5
_NEAR = 0.12
"""Of a meeting's length: how far apart the same passage may stand in both texts."""
_AROUND = 250
"""Characters either side of a sentence by whose figures it is told from others."""
_TURNS = 2
_RATIO = 2.0
_PERSON = 0.6
"""Likeness of two names across the scripts from which on they are one speaker's, of the few of one
meeting."""
Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Spot:
    """A sentence of a meeting: ``text_of(turn)[start:stop]``."""

    turn: int
    start: int
    stop: int


@dataclass(frozen=True)
class Text:
    """A meeting in one of its languages, with its facts."""

    meeting: Meeting
    facts: tuple[Fact, ...]

    @cached_property
    def starts(self) -> list[int]:
        """Where each turn begins among all that is spoken, and where the last one ends."""
        at = [0]
        for turn in self.meeting.turns:
            at.append(at[-1] + len(turn.text))
        return at

    def part(self, spot: Spot) -> float:
        """How far into the meeting a sentence's middle is, 0 to 1."""
        middle = self.starts[spot.turn] + (spot.start + spot.stop) / 2
        return middle / max(self.starts[-1], 1)

    @cached_property
    def by_turn(self) -> dict[int, list[Fact]]:
        """The facts of each turn that has any."""
        found: dict[int, list[Fact]] = {}
        for fact in self.facts:
            found.setdefault(fact.turn, []).append(fact)
        return found

    def facts_in(self, spot: Spot) -> list[Fact]:
        """The facts of a sentence."""
        return [f for f in self.by_turn.get(spot.turn, ()) if spot.start <= f.start < spot.stop]

    def words(self, spot: Spot) -> str:
        """The sentence itself."""
        return self.meeting.text_of(spot.turn)[spot.start : spot.stop]


def counterpart(spot: Spot, here: Text, there: Text) -> Spot | None:
    """The sentence of the other text that says the same; None where that is not sure."""
    if spot.turn == LEAD or not there.meeting.turns:
        return None
    placed = _by_place(spot, here, there)
    found = _by_figures(spot, here, there)
    if found and (found == placed or _by_figures(found, there, here) == spot):
        return found
    return placed if placed and not found and _may_be(spot, placed, here, there) else None


def turns_like(turn: int, here: Meeting, there: Meeting) -> list[int]:
    """The turns that may be the same one: said by the same person at about the same place."""
    if not 0 <= turn < len(here.turns):
        return []
    if len(here.turns) == len(there.turns):
        near = [turn]
    else:
        at = round(turn * len(there.turns) / len(here.turns))
        slack = _TURNS + abs(len(here.turns) - len(there.turns))
        near = list(range(max(at - slack, 0), min(at + slack + 1, len(there.turns))))
    wanted = _person(here.turns[turn].speaker, there)
    return [one for one in near if there.turns[one].speaker in (None, wanted) or wanted is None]


def _person(name: str | None, there: Meeting) -> str | None:
    """A speaker under the name of the other text."""
    names = [speaker.name for speaker in there.speakers]
    found = match_names(name, names, limit=1) if name else []
    return names[found[0][0]] if found and found[0][1] >= _PERSON else None


def _by_figures(spot: Spot, here: Text, there: Text) -> Spot | None:
    """The only sentence near by that shares most of the figures, if those are telling."""
    figures = here.facts_in(spot)
    if sum(map(_weight, figures)) < _SURE:
        return None
    turns = [
        turn
        for turn in turns_like(spot.turn, here.meeting, there.meeting)
        if _shared(figures, there.by_turn.get(turn, ())) >= _SURE
    ]
    found = [
        (shared, other)
        for other in _sentences(turns, there)
        if (shared := _shared(figures, there.facts_in(other))) >= _SURE
        and abs(there.part(other) - here.part(spot)) <= _NEAR
    ]
    most = max((shared for shared, _ in found), default=0.0)
    best = [other for shared, other in found if shared == most]
    return best[0] if len(best) == 1 else _one_of(best, spot, here, there)


def _one_of(best: Sequence[Spot], spot: Spot, here: Text, there: Text) -> Spot | None:
    """The one of several sentences with the same figures that stands in the same place."""
    placed = _by_place(spot, here, there)
    if not best or placed in best:
        return placed if best else None
    around = _around(spot, here)
    alike = [_shared(around, _around(other, there)) for other in best]
    most = max(alike)
    return best[alike.index(most)] if alike.count(most) == 1 else None


def _around(spot: Spot, text: Text) -> list[Fact]:
    """The facts shortly before and after a sentence."""
    start, stop = spot.start - _AROUND, spot.stop + _AROUND
    inside = text.facts_in(Spot(spot.turn, start, stop))
    return [fact for fact in inside if not spot.start <= fact.start < spot.stop]


def _may_be(spot: Spot, other: Spot, here: Text, there: Text) -> bool:
    """Whether nothing speaks against two sentences in the same place being one."""
    ours, theirs = here.facts_in(spot), there.facts_in(other)
    telling = [any(_weight(fact) >= _SURE for fact in facts) for facts in (ours, theirs)]
    if all(telling) and not _shared(ours, theirs):
        return False
    places, others = (
        places_in(words) - {HOME} for words in (here.words(spot), there.words(other))
    )
    return not (places and others and places.isdisjoint(others))


def _sentences(turns: Sequence[int], text: Text) -> Iterator[Spot]:
    for turn in turns:
        for start, stop in sentences(text.meeting.turns[turn].text):
            yield Spot(turn, start, stop)


def _shared(figures: Sequence[Fact], others: Sequence[Fact]) -> float:
    return sum(_weight(one) for one in figures if any(_is_same(one, other) for other in others))


def _is_same(one: Fact, other: Fact) -> bool:
    if (one.kind, one.value) != (other.kind, other.value):
        return False
    if one.kind in ("money", "percent"):
        return one.unit == other.unit
    if one.kind == "date":
        return True
    units = common_unit(one.unit), common_unit(other.unit)
    return units[0] == units[1] or not _is_small(one)  # not all nouns are known in both


def _weight(fact: Fact) -> float:
    """How much it means that both sentences have a fact."""
    if fact.value is None:
        return 0.0
    if fact.unit in DURATIONS:
        return _SOME  # "for the next six months" is said again and again
    if fact.kind in FIGURES:
        return _LITTLE if _is_small(fact) else _SURE
    if fact.kind == "date":
        return _SURE if len(str(fact.value)) > len("2022-05") else _SOME
    return 0.0


def _is_small(fact: Fact) -> bool:
    is_count = fact.kind == "quantity"
    return is_count and isinstance(fact.value, int | float) and abs(fact.value) <= _SMALL


def _by_place(spot: Spot, here: Text, there: Text) -> Spot | None:
    """The sentence in the same place of the same paragraph of the same turn."""
    if len(here.meeting.turns) != len(there.meeting.turns):
        return None
    if spot.turn not in turns_like(spot.turn, here.meeting, there.meeting):
        return None
    ours, theirs = here.meeting.text_of(spot.turn), there.meeting.text_of(spot.turn)
    own, other = _paragraphs(ours), _paragraphs(theirs)
    if len(own) != len(other) or not _are_alike(len(ours), len(theirs)):
        return None
    at = next((i for i, (start, stop) in enumerate(own) if start <= spot.start < stop), None)
    if at is None or not _are_alike(own[at][1] - own[at][0], other[at][1] - other[at][0]):
        return None
    return _in_paragraph(spot, ours[slice(*own[at])], own[at][0], theirs, other[at])


def _in_paragraph(spot: Spot, ours: str, at: int, text: str, other: Span) -> Spot | None:
    """The sentence that stands where ours does among about as many."""
    own = [(start + at, stop + at) for start, stop in sentences(ours)]
    theirs = [(a + other[0], b + other[0]) for a, b in sentences(text[slice(*other)])]
    place = next((i for i, (start, _) in enumerate(own) if start == spot.start), None)
    if place is None or not theirs or abs(len(own) - len(theirs)) > 1:
        return None
    if len(own) != len(theirs):
        middle = ((own[place][0] + own[place][1]) / 2 - at) / max(len(ours), 1)
        goal = other[0] + middle * (other[1] - other[0])
        place = next((i for i, (_, stop) in enumerate(theirs) if goal <= stop), 0)
    start, stop = theirs[place]
    alike = _are_alike(spot.stop - spot.start, stop - start)
    return Spot(spot.turn, start, stop) if alike else None


def _paragraphs(text: str) -> list[Span]:
    found, at = [], 0
    for line in text.split("\n"):
        found.append((at, at + len(line)))
        at += len(line) + 1
    return found


def _are_alike(one: int, other: int) -> bool:
    """Whether two lengths are those of a text and its translation."""
    return one < other * _RATIO and other < one * _RATIO
