"""Whether an answer says anything new beside an earlier one: another figure, another day."""

from __future__ import annotations

from collections.abc import Iterable

from meetings.model.fact import Fact
from meetings.model.reply import Answer
from meetings.text.tokens import fold, word_texts

_TELLING = frozenset({"money", "percent", "quantity", "date"})

Said = tuple[str, object, str | None]


def says_nothing_new(answer: Answer, earlier: Answer) -> bool:
    """Whether an earlier answer has all its figures and days; or, without any, its words."""
    figures = figures_and_days(answer)
    if figures:
        return figures <= frozenset(map(_said, _telling(earlier.facts)))
    return _words(answer) == _words(earlier)


def figures_and_days(answer: Answer) -> frozenset[Said]:
    """The figures and days of the sentence that answers, each by its kind, value and unit."""
    return frozenset(map(_said, _within(answer)))


def changed_from(answer: Answer, earlier: Iterable[Answer]) -> Answer | None:
    """The last earlier answer that gives another figure in the same unit: «было 25, теперь 28»."""
    units = {fact.unit for fact in _within(answer) if fact.unit}
    others = [
        one for one in earlier
        if not says_nothing_new(answer, one) and units & {f.unit for f in _within(one)}
    ]  # fmt: skip
    return max(others, key=lambda one: (one.meeting.date, one.meeting.id), default=None)


def figure_in(answer: Answer, unit_of: Answer) -> Fact | None:
    """The first figure of an answer that is in a unit of another's."""
    units = {fact.unit for fact in _within(unit_of) if fact.unit}
    return next((fact for fact in _within(answer) if fact.unit in units), None)


def _within(answer: Answer) -> list[Fact]:
    """The figures and days of the sentence that answers."""
    start, stop = answer.core or (answer.start, answer.stop)
    return [fact for fact in _telling(answer.facts) if start <= fact.start and fact.stop <= stop]


def _telling(facts: Iterable[Fact]) -> list[Fact]:
    return [fact for fact in facts if fact.kind in _TELLING]


def _said(fact: Fact) -> Said:
    return fact.kind, fact.value, fact.unit


def _words(answer: Answer) -> list[str]:
    start, stop = answer.core or (answer.start, answer.stop)
    said = answer.quote[start - answer.start : stop - answer.start]
    return [fold(word) for word in word_texts(said)]
