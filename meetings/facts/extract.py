"""Facts of a text: every figure and date with its value and place."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field, replace

from meetings.facts.approximation import is_rough
from meetings.facts.bare import Memory, bare_measure, is_label_number
from meetings.facts.changes import change_of, per_of
from meetings.facts.date_found import Found
from meetings.facts.dates import begins_date, date_at
from meetings.facts.digits import Number
from meetings.facts.measure import Measure, plain
from meetings.facts.money import money
from meetings.facts.names.names_in_text import names_in
from meetings.facts.numbers import begins_number, number_at
from meetings.facts.percent import percent
from meetings.facts.quantity import quantity
from meetings.facts.resolving import iso_of
from meetings.facts.subjects import subject_of
from meetings.facts.tokens import PAD, Tokens, tokenize
from meetings.model import LEAD, Fact, Lang, Meeting

RULES_VERSION: int = 1
"""Raised whenever the same text would give other facts."""

MEASURES = (percent, money, quantity)
"""What a number may be, tried in this order."""


def facts_of(meeting: Meeting) -> tuple[Fact, ...]:
    """All facts of a meeting in the order (turn, start), the lead first."""
    facts: list[Fact] = []
    memory = Memory()
    for turn in range(LEAD, len(meeting.turns)):
        tokens = tokenize(meeting.text_of(turn), meeting.head.lang)
        facts += _Reader(tokens, meeting.head.date, turn, memory).read()
    return tuple(facts)


def extract(text: str, lang: Lang, date: dt.date, turn: int = 0) -> tuple[Fact, ...]:
    """The facts of one turn said at ``date``, in order of their start."""
    return tuple(_Reader(tokenize(text, lang), date, turn, Memory()).read())


@dataclass(slots=True)
class _Reader:
    """Walks over the anchors of one text; ``memory`` lives on from turn to turn."""

    tokens: Tokens
    date: dt.date
    turn: int
    memory: Memory
    facts: list[Fact] = field(default_factory=list)
    last_year: tuple[int, int] | None = None

    def read(self) -> list[Fact]:
        done = 0
        for i in self._anchors():
            if i >= done:
                done = self._read_at(i)
        for name in names_in(self.tokens):
            self._add(name.kind, name.first, name.stop, value=name.value)
        return sorted(self.facts, key=lambda fact: fact.start)

    def _anchors(self) -> list[int]:
        lang = self.tokens.lang
        words = self.tokens.words
        return [
            i
            for i in range(PAD, len(words) - PAD)
            if begins_date(words[i], lang) or begins_number(words[i], lang)
        ]

    def _read_at(self, i: int) -> int:
        """Read what stands at an anchor; returns the token after it."""
        date = date_at(self.tokens, i)
        if date is not None:
            return self._add_date(date)
        number = number_at(self.tokens, i)
        if number is None or is_label_number(self.tokens, number):
            return i + 1
        for rule in MEASURES:
            measure = rule(self.tokens, number)
            if measure is not None:
                return self._add_measure(measure, number)
        bare = bare_measure(self.tokens, number, self.memory, self.turn)
        return self._add_measure(bare, number) if bare else number.stop

    def _add_date(self, found: Found) -> int:
        near = None
        if self.last_year is not None and found.first - self.last_year[1] <= 3 and not found.dated:
            near = self.last_year[0]
        value = iso_of(found, self.tokens, self.date, near)
        approx = found.approx or is_rough_date(self.tokens, found)
        self._add("date", found.first, found.stop, value=value, approx=approx)
        if found.value is None and found.month is None and found.part is None:
            self.last_year = (int(value), found.stop)
        return found.stop

    def _add_measure(self, found: Measure, number: Number) -> int:
        if number.bracket:
            found = replace(found, stop=self._past_bracket(found.stop))
        approx = found.rough or is_rough(self.tokens, found.first, found.stop)
        self._add(
            found.kind,
            found.first,
            found.stop,
            value=plain(found.value),
            unit=found.unit,
            approx=approx,
            value_to=None if found.upper is None else plain(found.upper),
            elided=found.elided,
            subject=subject_of(self.tokens, found),
            change=change_of(self.tokens, found.first, found.stop),
            per=per_of(self.tokens, found.stop),
        )
        self.memory.note(found, self.turn)
        return max(found.stop, number.stop)

    def _past_bracket(self, stop: int) -> int:
        """«110 [тысяч ИЖС]» ends where its bracket closes."""
        for i in range(stop, stop + 4):
            if self.tokens.words[i] == "]":
                return i + 1
        return stop

    def _add(self, kind, first, stop, **rest) -> None:  # type: ignore[no-untyped-def]
        start = self.tokens.starts[first]
        text = self.tokens.span(first, stop).removesuffix("’s").removesuffix("'s")
        self.facts.append(Fact(self.turn, kind, text, start, **rest))


def is_rough_date(tokens: Tokens, found: Found) -> bool:
    """“around 2008”, «где-то в июле», «примерно 1992 года»."""
    words = tokens.words
    before = {words[found.first - 1]}
    if words[found.first - 1] in ("в", "in", "к", "до"):
        before.add(words[found.first - 2])
    return not before.isdisjoint({"around", "about", "circa", "где-то", "примерно", "около"})
