"""The times that the rules find in a text, from its beginning to its end, none twice."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from meetings.model.question import Period
from meetings.retrieval.query.date_parts import Made, Match
from meetings.retrieval.query.date_rules import MAY_NAME_TIME, rules

_Rule = tuple[re.Pattern[str], Callable[[Match, dt.date], Made]]


class FoundTime(NamedTuple):
    """A time, a second way to read it, and where its words stand."""

    period: Period
    other: Period | None
    start: int
    stop: int


def times_in_order(folded: str, today: dt.date) -> Iterator[FoundTime]:
    """The time that begins first, of those that begin together the longest; then behind it.

    A rule looks on only where what it found has been passed: asked again behind each time, a
    message of hundreds of dates took seconds.
    """
    if not MAY_NAME_TIME.search(folded):
        return
    all_rules = list(rules())
    ahead = [_next(rule, folded, 0, today) for rule in all_rules]
    while found := [one for one in ahead if one is not None]:
        first = min(found, key=lambda time: (time.start, -time.stop))
        yield first
        ahead = [
            one
            if one is None or one.start >= first.stop
            else _next(rule, folded, first.stop, today)
            for one, rule in zip(ahead, all_rules, strict=True)
        ]


def _next(rule: _Rule, folded: str, at: int, today: dt.date) -> FoundTime | None:
    pattern, made = rule
    for match in pattern.finditer(folded, at):
        read = made(match, today)
        period, other = read if isinstance(read, tuple) else (read, None)
        if period is not None:
            return FoundTime(period, other, *match.span())
    return None
