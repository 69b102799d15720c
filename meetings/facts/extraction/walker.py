"""Walks over the tokens of a turn at which a figure, date or name may begin."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field, replace

from meetings.facts.dates.at_token import STARTS, date_at
from meetings.facts.dates.expression import CalendarExpression
from meetings.facts.dates.resolving import iso_of
from meetings.facts.measures.approximation import is_rough, is_rough_date
from meetings.facts.measures.bare import Memory, bare_measure
from meetings.facts.measures.money import money
from meetings.facts.measures.numbers_used_as_labels import is_label_number
from meetings.facts.measures.percent import percent
from meetings.facts.measures.quantity import quantity
from meetings.facts.names.gazetteer_names import Name
from meetings.facts.names.named_entities import names_in
from meetings.facts.numbers.cardinals import BEGINNINGS, number_at
from meetings.facts.numbers.digits import Number
from meetings.facts.numbers.measure import Measure, plain
from meetings.facts.subjects.figure_direction_and_rate import change_of, per_of
from meetings.facts.subjects.of_figure import subject_of
from meetings.facts.tokens import Tokens
from meetings.model.fact import Fact

_MEASURES = (percent, money, quantity)
"""What a number may be, tried in this order; a number that is none of them may be bare."""
_BEGINNINGS = {lang: STARTS[lang] | words for lang, words in BEGINNINGS.items()}
_YEAR_GOES_ON = frozenset({",", "и", "в", "and", "in", "on"})
_BRACKET_LENGTH = 4
"""Tokens in which a bracket opened inside a figure has to close: words that an editor filled
in."""


@dataclass(slots=True)
class TurnReader:
    """Reads one turn; ``memory`` lives on from turn to turn, for what is left to the context."""

    tokens: Tokens
    date: dt.date
    turn: int
    memory: Memory
    last_year: tuple[int, int] | None = None
    facts: list[Fact] = field(default_factory=list)

    def read(self) -> list[Fact]:
        """All facts of the turn in order of their start."""
        done = 0
        for i in self._anchors():
            if i >= done:
                done = self._read_at(i, done)
        self.facts += map(self._named, names_in(self.tokens))
        return sorted(self.facts, key=lambda fact: fact.start)

    def _anchors(self) -> list[int]:
        words, beginnings = self.tokens.words, _BEGINNINGS[self.tokens.lang]
        # what pads the words is empty, and begins nothing; most words are of letters alone
        return [
            i
            for i, word in enumerate(words)
            if word in beginnings or (not word.isalpha() and word[:1].isdigit())
        ]

    def _read_at(self, i: int, done: int) -> int:
        """Read what stands at an anchor; returns the token after it."""
        date = date_at(self.tokens, i)
        if date is not None:
            self.facts.append(self._dated(date))
            return date.stop
        number = number_at(self.tokens, i)
        if number is None:
            return i + 1
        measure = self._measure(number)
        if measure is None or measure.first < done:
            return number.stop
        self.facts.append(self._measured(measure))
        self.memory.note(measure, self.turn)
        return max(measure.stop, number.stop)

    def _measure(self, number: Number) -> Measure | None:
        if is_label_number(self.tokens, number):
            return None
        for rule in _MEASURES:
            found = rule(self.tokens, number)
            if found is not None:
                break
        else:
            found = bare_measure(self.tokens, number, self.memory, self.turn)
        if found is None or not number.bracket:
            return found
        return replace(found, stop=self._past_bracket(found.stop))

    def _past_bracket(self, stop: int) -> int:
        """«110 [тысяч домов]» ends where its bracket closes."""
        for i in range(stop, stop + _BRACKET_LENGTH):
            if self.tokens.words[i] == "]":
                return i + 1
        return stop

    def _dated(self, found: CalendarExpression) -> Fact:
        value = iso_of(found, self.tokens, self.date, self._near_year(found))
        self.last_year = (int(value[:4]), found.stop) if found.value is None else None
        text, start = self._span(found.first, found.stop)
        approx = found.approx or is_rough_date(self.tokens, found.first)
        return Fact(self.turn, "date", text, start, value, approx=approx)

    def _near_year(self, found: CalendarExpression) -> int | None:
        """The year of the date just before: «в 2019 году, в сентябре», «апреле, мае и июне»."""
        if self.last_year is None or found.dated or found.part in ("-", "+"):
            return None
        year, stop = self.last_year
        between = self.tokens.words[stop : found.first]
        return year if len(between) <= 3 and _YEAR_GOES_ON.issuperset(between) else None

    def _measured(self, found: Measure) -> Fact:
        text, start = self._span(found.first, found.stop)
        return Fact(
            self.turn,
            found.kind,
            text,
            start,
            plain(found.value),
            found.unit,
            approx=found.rough or is_rough(self.tokens, found.first, found.stop),
            value_to=None if found.upper is None else plain(found.upper),
            elided=found.elided,
            subject=subject_of(self.tokens, found),
            change=change_of(self.tokens, found),
            per=per_of(self.tokens, found.stop),
        )

    def _named(self, name: Name) -> Fact:
        text, start = self._span(name.first, name.stop)
        return Fact(self.turn, name.kind, text, start, name.value)

    def _span(self, first: int, stop: int) -> tuple[str, int]:
        text = self.tokens.span(first, stop)
        return text.removesuffix("’s").removesuffix("'s"), self.tokens.starts[first]
