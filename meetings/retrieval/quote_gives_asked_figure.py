"""Whether a quote that a search found gives the figure asked for, of the right place and time."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from meetings.model.fact import Fact
from meetings.model.reply import Answer, Reply
from meetings.retrieval.query.figures_asked import FigureAsked
from meetings.statistics.figures.figure import FIGURES
from meetings.statistics.figures.places import places_in
from meetings.statistics.figures.unions_and_world_parts import HOME
from meetings.statistics.figures.units import may_measure
from meetings.text.stems import keys

_SHARE_OF = re.compile(
    r"(?:%|per\s?cent|процент\w*)\s+(?:(?:of|от|к)\s+)?(?:(?:the|our|its|total|объ[её]ма|всего)\s+)*[\w-]+",
    re.IGNORECASE,
)
"""«1,8 процента ВВП» is no figure of the gross product itself."""


_STANDING = frozenset({"rate", "state", "local", "years", "thousandth"})
"""What is so high on any day."""


def doubted(reply: Reply, asked: FigureAsked, near: Reply | None) -> Reply:
    """What a search found for a figure: good only if it is for the place and time asked about.

    ``near``: the nearest figures, which are better than a quote of something else.
    """
    if reply.answers and _vouches(asked, reply.answers[0]):
        first = reply.answers[0]
        told = near is not None and not reply.found and _only_moves(asked, first)
        return near if near is not None and told and _is_first_of(near, first) else reply
    if near is not None and not near.answers and _tells_of_one(asked, reply):
        # "no figures" would be wrong of this place
        return replace(reply, found=False, answers=_of_the_place(asked, reply))
    return near or replace(reply, found=False, answers=_of_the_place(asked, reply))


def _only_moves(asked: FigureAsked, answer: Answer) -> bool:
    """Whether a sentence tells by how much something moved, where how much it was is asked."""
    figures = {fact.kind for fact in _facts_within(answer)} & set(FIGURES)
    return asked.sense == "level" and asked.indicator.nature != "rate" and figures == {"percent"}


def _is_first_of(near: Reply, answer: Answer) -> bool:
    """Whether the nearest figure is told by this very sentence."""
    places = [
        (one.meeting.id, one.turn, one.core[0] if one.core else one.start)
        for one in (*near.answers[:1], answer)
    ]
    return len(places) == 2 and places[0] == places[1]


def _of_the_place(asked: FigureAsked, reply: Reply) -> tuple[Answer, ...]:
    """The quotes that may be near: our inflation is not that of the country asked about."""
    if asked.indicator.nature == "both sides" or asked.places == (HOME,):
        return reply.answers
    places = set(asked.places)
    regions = {place for place in places if place.startswith(HOME)}
    return tuple(
        one
        for one in reply.answers
        if places & places_in(one.quote) or regions & places_in(one.meeting.title)
    )


def _tells_of_one(asked: FigureAsked, reply: Reply) -> bool:
    """Whether the first quote has the figure of one of several places asked about."""
    each = [replace(asked, places=(place,)) for place in asked.places]
    return bool(reply.answers) and any(_vouches(one, reply.answers[0]) for one in each)


def _vouches(asked: FigureAsked, answer: Answer) -> bool:
    """Whether a quote's sentence gives a figure of the indicator, the places and a time asked."""
    return gives(asked, answer) and _is_of_time(asked, answer)


def gives(asked: FigureAsked, answer: Answer) -> bool:
    """The same of any time."""
    start, stop = answer.core or (answer.start, answer.stop)
    sentence = answer.quote[start - answer.start : stop - answer.start]
    said = frozenset(keys(_SHARE_OF.sub(" ", sentence)))
    within = _facts_within(answer)
    if not any(name <= said for name in asked.indicator.names):
        return False
    traded = asked.indicator.nature == "both sides"  # and «два лидера» who discuss it are no trade
    kinds = _kinds(asked) - ({"quantity"} if traded else set())
    if not any(fact.kind in kinds for fact in within):
        return False
    named = places_in(answer.quote) | {HOME}
    if all(place.startswith(HOME) for place in asked.places) or traded:
        named |= places_in(answer.meeting.title)  # of a region; abroad we speak of ourselves, too
    return set(asked.places) <= named


def _kinds(asked: FigureAsked) -> set[str]:
    """Which figures tell how much something is: by so many percent a wage only moves.

    Of what adds up over a year the amount may stand in the next sentence.
    """
    if asked.sense == "level" and asked.indicator.nature in _STANDING:
        return {"percent"} if asked.indicator.nature == "rate" else set(FIGURES) - {"percent"}
    return set(FIGURES)


def _facts_within(answer: Answer) -> list[Fact]:
    """The facts of a quote's sentence."""
    start, stop = answer.core or (answer.start, answer.stop)
    return [fact for fact in answer.facts if start <= fact.start < stop]


def _is_of_time(asked: FigureAsked, answer: Answer) -> bool:
    """Whether a sentence gives a figure of a year asked; without any year it is the day's."""
    if not asked.times:
        return True
    within = _facts_within(answer)
    wanted = {str(period.last.year) for period in asked.times}
    dates = [fact for fact in within if fact.kind == "date"]
    if any(str(one.value)[:4] not in wanted for one in dates):
        return any(str(one.value)[:4] in wanted and _has_figure(one, within) for one in dates)
    if dates or not wanted:
        return True
    years = {str(fact.value)[:4] for fact in answer.facts if fact.kind == "date"}
    told = answer.meeting.date.year
    return years <= wanted if years else bool(wanted & {str(told), str(told - 1)})


def _has_figure(date: Fact, within: Sequence[Fact]) -> bool:
    """Whether a figure stands before or after a date and no other date between."""
    others = [fact.start for fact in within if fact.kind == "date" and fact != date]
    left = max((start for start in others if start < date.start), default=-1)
    right = min((start for start in others if start > date.start), default=10**9)
    return any(
        left < fact.start < right and fact.kind in FIGURES and may_measure(fact, "local")
        for fact in within
    )
