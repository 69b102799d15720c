"""Whether somebody else gives a different figure for the same thing at about the same time.

In doubt nobody does: to call a development, a part or another place's figure a contradiction is
worse than to miss one.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Container, Iterable
from dataclasses import dataclass

from meetings.model.fact import Fact
from meetings.model.question import Question, Term
from meetings.names.matching import LIKELY, match_names
from meetings.retrieval.query.questions.kinds import EXPECTED
from meetings.statistics.figures.bounds import Bounds, apart, bounds_of
from meetings.statistics.figures.counted_things import Subject, compared, indicator_named
from meetings.statistics.figures.figure import FIGURES
from meetings.statistics.figures.indicators import Indicator, indicators, neutral
from meetings.statistics.figures.level_change_or_target import is_planned
from meetings.statistics.figures.places import asked_places
from meetings.statistics.figures.scope import (
    ToldSentence,
    generic_keys,
    is_asserted,
    is_of_own,
    is_over,
    parts_of,
    places_of,
    times_of,
)
from meetings.statistics.figures.unions_and_world_parts import HOME
from meetings.statistics.figures.units import common_unit, may_measure
from meetings.text.stems import keys
from meetings.transcripts.head.language_pairs import are_translations

_MET = 0.75
"""A word of a question is met by what is at least so like it."""
_ALMOST = 0.5
"""Sentences that share this part of their words speak of one thing, whatever that is."""
_ALIKE = 4
"""Values of which one is this many times the other are hardly of one thing."""
_STILL = dt.timedelta(days=60)
"""How long a figure without a date stays the same figure."""
LONGEST_APART = dt.timedelta(days=400)
"""How long a figure about a past year goes on being reported."""


def kinds_asked(question: Question) -> frozenset[str]:
    """The kinds of figures a question wants; none where it asks for something else."""
    if question.asked == "thing" and _is_an_indicator(question):
        return frozenset(FIGURES)
    return EXPECTED.get(question.asked, frozenset()) & frozenset(FIGURES)


def _is_an_indicator(question: Question) -> bool:
    """«Какая безработица в России?»: nothing but its name and a place."""
    rest = {key for term in _content(question) for key, weight in term.keys if weight >= 1}
    return bool(rest) and any(
        rest <= one.heads() | one.beside | neutral() and not rest.isdisjoint(one.heads())
        for one in indicators()
    )


def _content(question: Question) -> list[Term]:
    """The terms but for places and «область», which need not stand in the same sentence."""
    return [
        term
        for term in question.terms
        if not asked_places(term.word) and term.keys[0][0] not in generic_keys()
    ]


@dataclass(frozen=True, slots=True)
class FigureClaim:
    """The figures in a sentence that may be its answer to a question."""

    question: Question
    told: ToldSentence
    figures: tuple[_Figure, ...]

    def may_meet(self, known: Container[str]) -> bool:
        """Whether a sentence with these keys may speak of the same; quickly told."""
        return any(self._names(figure, known) for figure in self.figures)

    def _names(self, figure: _Figure, known: Container[str]) -> bool:
        if figure.indicator is not None and figure.is_known and figure.named:
            return any(key in known for key in figure.indicator.heads())
        return bool(figure.met) and all(_is_met(term, known) for term in figure.met)

    def is_contradicted(self, told: ToldSentence) -> bool:
        """Whether somebody else gives another figure for the same."""
        if None in (told.speaker, self.told.speaker) or told.speaker == self.told.speaker:
            return False
        if are_translations(told.head, self.told.head) or not _is_same_time(self.told, told):
            return False
        theirs = figures_in(self.question, told)
        pairs = [
            (one, other) for one in self.figures for other in theirs if _is_same_thing(one, other)
        ]
        if not pairs or not all(apart(one.bounds, other.bounds) for one, other in pairs):
            return False
        return _are_two(self.told, told)


def claimed(question: Question, told: ToldSentence) -> FigureClaim | None:
    """What a sentence claims in answer to a question; None where it gives no figure for it."""
    figures = figures_in(question, told)
    return FigureClaim(question, told, figures) if figures else None


@dataclass(frozen=True, slots=True)
class _Figure:
    """A figure that answers; ``met``: the question's terms, but for places, in its sentence.

    ``named``: the question names what is counted.
    """

    told: ToldSentence
    fact: Fact
    unit: str
    subject: Subject
    indicator: Indicator | None
    bounds: Bounds
    met: frozenset[Term]
    named: bool

    @property
    def both_sides(self) -> bool:
        """Whether it is what two countries have with one another."""
        return self.indicator is not None and self.indicator.nature == "both sides"

    @property
    def is_known(self) -> bool:
        """Whether its name alone says what it counts, of a whole country at least."""
        return self.indicator is not None and self.indicator.nature != "local"


def figures_in(question: Question, told: ToldSentence) -> tuple[_Figure, ...]:
    """The figures of a sentence that may be what is asked for."""
    kinds = kinds_asked(question)
    found = [fact for fact in told.facts if fact.kind in kinds and may_measure(fact, "local")]
    met = _met(question, told.sentence) if found else frozenset[Term]()
    read = (_figure(question, told, fact, met) for fact in found)
    made = [one for one in read if one is not None and (one.named or len(one.met) > 1)]
    return tuple(one for one in made if _is_the_only(one, made))


def _figure(
    question: Question, told: ToldSentence, fact: Fact, met: frozenset[Term]
) -> _Figure | None:
    unit = common_unit(fact.unit)
    bounds = bounds_of(fact, told.sentence, told.at(fact))
    if unit is None or bounds is None or not is_asserted(told, fact):
        return None
    indicator = indicator_named(fact.subject or "")
    subject = frozenset({indicator.key}) if indicator else compared(fact.subject or "")
    names = indicator.heads() if indicator else subject
    named = not names.isdisjoint(_asked(question))
    return _Figure(told, fact, unit, subject, indicator, bounds, met, named)


def _met(question: Question, sentence: str) -> frozenset[Term]:
    known = frozenset(keys(sentence))
    return frozenset(term for term in _content(question) if _is_met(term, known))


def _is_met(term: Term, known: Container[str]) -> bool:
    return any(weight >= _MET and key in known for key, weight in term.keys)


def _asked(question: Question) -> frozenset[str]:
    return frozenset(key for term in question.terms for key, weight in term.keys if weight >= _MET)


def _is_the_only(figure: _Figure, figures: Iterable[_Figure]) -> bool:
    """Whether its sentence gives no other value in its unit: which one would be meant?"""
    return all(
        other.unit != figure.unit or other.fact.value == figure.fact.value for other in figures
    )


def _are_two(one: ToldSentence, other: ToldSentence) -> bool:
    """Whether two speakers are surely two people, however each is spelt."""
    found = match_names(one.speaker or "", [other.speaker or ""], limit=1)
    return not found or found[0][1] < LIKELY


def _is_same_time(one: ToldSentence, other: ToldSentence) -> bool:
    if one.head.id == other.head.id:
        return times_of(one) == times_of(other)
    between = abs(one.head.date - other.head.date)
    if between > LONGEST_APART or (times := times_of(one)) != times_of(other):
        return False
    return between <= _STILL or is_over(times, min(one.head.date, other.head.date))


def _is_same_thing(one: _Figure, other: _Figure) -> bool:
    return (
        (one.fact.kind, one.unit, one.fact.per) == (other.fact.kind, other.unit, other.fact.per)
        and max(one.bounds[1], other.bounds[1]) <= _ALIKE * min(one.bounds[0], other.bounds[0])
        and _movement(one) == _movement(other)
        and _is_same_subject(one, other)
        and _is_same_place(one, other)
        and parts_of(one.told, one.fact) == parts_of(other.told, other.fact)
        and is_planned(one.told.sentence) == is_planned(other.told.sentence)
    )


def _movement(figure: _Figure) -> str | None:
    """Growth, decline or plan; a level is what a figure gives where nothing else is said."""
    return None if figure.fact.change == "level" else figure.fact.change


def _is_same_subject(one: _Figure, other: _Figure) -> bool:
    if one.named and other.named and one.subject == other.subject and one.is_known:
        return True
    if not one.met or not one.met <= other.met:
        return False
    if one.named and other.named:
        return one.subject == other.subject and (len(one.subject) > 1 or _share_a_word(one, other))
    return _resemblance(one, other) >= _ALMOST


def _share_a_word(one: _Figure, other: _Figure) -> bool:
    """Whether two sentences share a word beside what is counted: both built, both repaired."""
    return bool((_own_words(one) & _own_words(other)) - one.subject - other.subject)


def _resemblance(one: _Figure, other: _Figure) -> float:
    """The share of two sentences' words that stand in both, 0 to 1."""
    ours, theirs = _own_words(one), _own_words(other)
    return len(ours & theirs) / max(len(ours | theirs), 1)


def _own_words(figure: _Figure) -> frozenset[str]:
    """The keys of a sentence outside its facts, but for those that any may share."""
    told, at, words = figure.told, 0, []
    for fact in sorted(told.facts, key=told.at):
        words.append(told.sentence[at : max(told.at(fact), at)])
        at = max(at, told.at(fact) + len(fact.text))
    return frozenset(keys(" ".join([*words, told.sentence[at:]]))) - generic_keys()


def _is_same_place(one: _Figure, other: _Figure) -> bool:
    both_sides = one.both_sides or other.both_sides
    ours = places_of(one.told, both_sides=both_sides)
    theirs = places_of(other.told, both_sides=both_sides)
    if ours is None or theirs is None or ours != theirs:
        return False
    unnamed = ours <= {HOME} and not both_sides
    return not (unnamed and is_of_own(one.told) and is_of_own(other.told))
