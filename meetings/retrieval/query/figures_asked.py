"""Which figure a message asks for: of what, for which place and time.

Only where nothing else is asked: every word of the message has to be explained.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from meetings.model.question import Period
from meetings.model.time_series import Sense
from meetings.retrieval.query import figures_asked_words as words_of
from meetings.retrieval.query.date_parts import EARLIEST, LATEST
from meetings.retrieval.query.dates_asked import times_asked, without_times
from meetings.statistics.figures.indicators import Indicator, named_among, neutral
from meetings.statistics.figures.places import Named, places_named
from meetings.statistics.figures.unions_and_world_parts import HOME
from meetings.text.stems import folded_key, keys
from meetings.text.tokens import fold, word_texts

_TO = re.compile(words_of.TO, re.IGNORECASE)
_BY = re.compile(words_of.BY, re.IGNORECASE)
_HOW_MUCH = re.compile(words_of.HOW_MUCH, re.IGNORECASE)
_WHAT_IT_IS = re.compile(words_of.WHAT_IT_IS, re.IGNORECASE)
_OPENING = re.compile(words_of.OPENING, re.IGNORECASE)
_DROP = re.compile(words_of.DROP, re.IGNORECASE)
_IS = re.compile(r"(?<=[Ww]hat)['’]?s\b")
_TRADED = re.compile(words_of.TRADED, re.IGNORECASE)
_BETWEEN = re.compile(words_of.BETWEEN, re.IGNORECASE)
_WITH = re.compile(words_of.WITH, re.IGNORECASE)
_TOWARDS = re.compile(words_of.TOWARDS, re.IGNORECASE)
_SIDE_BY_SIDE = re.compile(words_of.SIDE_BY_SIDE, re.IGNORECASE)
_COMPARED = re.compile(words_of.COMPARED, re.IGNORECASE)
_MOST_YEARS = 10
"""Years of a period asked for one by one; of a longer one the whole series is told."""
_PAID = re.compile(
    r"\bзаплат(?:ил[аои]?|ит|ят)\b|\bpaid\b(?! on average)|\b(?:did|does|do|will)\b.*\bpay\b",
    re.IGNORECASE,
)
_SIGNS = re.compile(r"[$€₽%]")


@dataclass(frozen=True, slots=True)
class FigureAsked:
    """An indicator, the places in the order they are named, and the times, oldest first.

    ``unit``: what it is wanted in, if that is said. No times: the last that is known;
    ``is_now``: that of today is asked for in so many words, ``is_last`` the last one told;
    ``at_home``: no place is named, so that the one in ``places`` stands for whoever's country the
    archive tells of. ``by``: the full names of who told it; anybody where it is empty.
    """

    indicator: Indicator
    places: tuple[str, ...]
    times: tuple[Period, ...]
    sense: Sense
    unit: str | None = None
    is_now: bool = False
    is_last: bool = False
    at_home: bool = False
    by: frozenset[str] = frozenset()

    @property
    def is_latest(self) -> bool:
        """Whether it is asked how much something is, at no time: the last that was told."""
        return not self.times and len(self.places) == 1 and self.sense == "level"


def figure_asked(text: str, today: dt.date) -> FigureAsked | None:
    """The figure a message asks for; None where it asks something else, or of no time and place.

    Without a time it must set places side by side: «Китай и Турция товарооборот», or ask by how
    much something of a place moved: «насколько вырос товарооборот с Турцией», or how much it is:
    «какая сейчас инфляция?».
    """
    if _PAID.search(text):
        return None  # somebody paid somebody else, and no wages
    text = _OPENING.sub("", _DROP.sub("drop", _IS.sub(" is", text)))
    text = _with_noun_of_what_is_done(_TRADED.sub("торговля", text))
    found = times_asked(text, today)
    rest = without_times(text, found)
    named = places_named(rest)
    for _, start, stop in named:
        rest = rest[:start] + " " * (stop - start) + rest[stop:]
    weighed = words_of.WEIGHED if len({key for key, _, _ in named}) > 1 else frozenset[str]()
    said = {fold(word) for word in word_texts(_TO.sub(" ", rest))} - weighed
    known = None if said & words_of.AVERSE else named_among(rest)
    if known is None:
        return None
    indicator, left = known
    if left - neutral() - _explained(indicator.key) - _keys_of(weighed):
        return None
    times = _each_year([time.period for time in found])
    places = _places(indicator, [key for key, _, _ in named])
    sense = _sense(rest, indicator)
    lately = bool(named and sense == "change" and _HOW_MUCH.search(text))
    if sense == "level":
        lately = bool(_WHAT_IT_IS.search(text) or said & (words_of.NOW | words_of.LATEST))
        lately = lately or _is_alone_abroad(indicator, named, left)
    if times is None or not places or not (times or lately or len(places) > 1):
        return None
    of_each_other = _rule_against_pairs(indicator)
    if of_each_other(without_times(text, found), named):
        return None
    is_now, is_last = (not times and bool(said & one) for one in (words_of.NOW, words_of.LATEST))
    at_home = not named and places == (HOME,)
    return FigureAsked(indicator, places, times, sense, _unit(text), is_now, is_last, at_home)


def _is_alone_abroad(indicator: Indicator, named: Sequence[Named], left: frozenset[str]) -> bool:
    """Whether an indicator of another country is all that is said: "unemployment in Peru".

    Any quote of either, with the one of the country, would be taken for its figure. How many live
    in a place, in whichever, is nothing that anybody types to read all that is said of it.
    """
    abroad = named and not any(key.startswith(HOME) for key, _, _ in named)
    alone = abroad or (named and indicator.key == "population")
    return bool(alone) and not left and indicator.nature != "both sides"


def _rule_against_pairs(indicator: Indicator) -> Callable[[str, Sequence[Named]], bool]:
    """What tells that two places are named for what goes on between them."""
    if indicator.nature == "both sides":
        return _is_of_each_other
    return _travel_between if indicator.key == "tourists" else _goes_between


def _travel_between(text: str, named: Sequence[Named]) -> bool:
    """Whether tourists of one place in another are asked for: "Peruvian tourists in Chile".

    How many come to each of them would be a wrong answer.
    """
    return not _COMPARED.search(text) and any(
        one[0] != other[0] and not _SIDE_BY_SIDE.search(text[one[2] : other[1]])
        for one, other in pairwise(named)
    )


def _with_noun_of_what_is_done(text: str) -> str:
    """«сколько добыча нефти» for «сколько добывают нефти»."""
    for thing, verb, noun in words_of.DONE:
        done = re.search(rf"\b(?:{verb})\b", text, re.IGNORECASE)
        if done and re.search(rf"\b(?:{thing})\b", text, re.IGNORECASE):
            return f"{text[: done.start()]}{noun}{text[done.end() :]}"
    return text


def _is_of_each_other(text: str, named: Sequence[Named]) -> bool:
    """Whether two places are named as having something with one another: "US trade with China".

    What the archive's own country has with each of them would be a wrong answer.
    """
    if len({key for key, _, _ in named}) < 2 or HOME in (key for key, _, _ in named):
        return False
    if _BETWEEN.search(text[: named[0][1]]):
        return True
    if any(text[one[2] : other[1]] in words_of.DASHES for one, other in pairwise(named)):
        return True
    led = [_WITH.search(text[:start]) is not None for _, start, _ in named]
    return not led[0] and any(led) and not _COMPARED.search(text)


def _goes_between(text: str, named: Sequence[Named]) -> bool:
    """Whether something goes from one place to another: "how much does Russia export to Peru".

    What each of them has by itself would be a wrong answer.
    """
    return not _COMPARED.search(text) and any(
        one[0] != other[0]
        and _TOWARDS.search(text[: other[1]])
        and not _SIDE_BY_SIDE.search(text[one[2] : other[1]])
        for one, other in pairwise(named)
    )


def _places(indicator: Indicator, named: list[str]) -> tuple[str, ...]:
    """What two sides share belongs to the other one; all else is Russia's where none is named."""
    found = dict.fromkeys(named)
    if indicator.nature == "both sides":
        found.pop(HOME, None)
        return tuple(found)
    return tuple(found) or (HOME,)


def _each_year(periods: list[Period]) -> tuple[Period, ...] | None:
    """Whole years one by one; None for times that are open or any year's."""
    found: dict[Period, None] = {}
    for period in periods:
        first, last = period.first, period.last
        if period.any_year or EARLIEST in (first, last) or LATEST in (first, last):
            return None
        whole = (first.month, first.day, last.month, last.day) == (1, 1, 12, 31)
        years = range(first.year, last.year + 1) if whole else ()
        if len(years) > _MOST_YEARS or (not whole and first.year != last.year):
            return None
        found |= dict.fromkeys(map(whole_year, years) if whole else [period])
    return tuple(sorted(found, key=lambda period: period.first))


def whole_year(year: int) -> Period:
    """A year from its first day to its last."""
    return Period(dt.date(year, 1, 1), dt.date(year, 12, 31))


def _sense(text: str, indicator: Indicator) -> Sense:
    """What it was, or by how much it moved: «на сколько вырос», but «до скольких вырос»."""
    if indicator.nature == "index":
        return "change"
    if _TO.search(text):
        return "level"
    said = set(keys(text))
    if said & _keys_of(words_of.MOVED):
        set_by_somebody = not said & (_keys_of(words_of.MOVED) - _keys_of(words_of.SET))
        return "level" if set_by_somebody and not _BY.search(text) else "change"
    return "level"


def _unit(text: str) -> str | None:
    said = {fold(word) for word in word_texts(text)} | set(_SIGNS.findall(text))
    spelt = said | {folded_key(word) for word in said}
    found = [unit for unit, words in _units().items() if words & spelt]
    return found[0] if len(found) == 1 else None


@cache
def _units() -> dict[str, frozenset[str]]:
    return {
        unit: frozenset(words.split()) | {folded_key(word) for word in words.split()}
        for unit, words in words_of.UNITS.items()
    }


@cache
def _explained(indicator: str) -> frozenset[str]:
    verbs = frozenset(words_of.VERBS.get(indicator, "").split())
    return _keys_of(words_of.ASKING | words_of.MOVED | words_of.SET | verbs)


@cache
def _keys_of(words: frozenset[str]) -> frozenset[str]:
    return frozenset(key for word in words for key in keys(word))
