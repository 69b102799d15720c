"""Times of day, which are no figures: «в 10 часов утра», «с 9.00 до 18.30», "9.15 p.m."."""

from __future__ import annotations

import re

from meetings.facts.data.change_words import DECLINE, GROWTH, MOVES
from meetings.facts.data.unit_kinds import EN_MEASURES, RU_MEASURES
from meetings.facts.measures.money import money
from meetings.facts.measures.percent import percent
from meetings.facts.measures.quantity import quantity
from meetings.facts.numbers.cardinals import number_at
from meetings.facts.numbers.changes_before import is_changing
from meetings.facts.numbers.digits import Number
from meetings.facts.tokens import Tokens

_HOURS = frozenset("час часа часов часам".split())
_TIMES_OF_DAY = frozenset("утра вечера ночи дня".split())
_HALVES_OF_DAY = frozenset("am pm a.m p.m o’clock o'clock sharp gmt".split())
CLOCK = re.compile(r"^(?:[01]?\d|2[0-4])\.[0-5]\d$")
_FULL_HOUR = re.compile(r"^(?:[01]?\d|2[0-4])\.00$")
_RU_LEADS = frozenset("в во с со до к после около".split())
_EN_LEADS = frozenset("at from until till by before after since between".split())
_LINKS = frozenset("до to и and или or".split())
_CHANGES = (MOVES, GROWTH, DECLINE)


def is_time_of_day(tokens: Tokens, number: Number) -> bool:
    """Whether a number tells the hour rather than how much there is of something."""
    return _is_hour(tokens, number) or _is_clock(tokens, number)


def _is_hour(tokens: Tokens, number: Number) -> bool:
    """«в 10 часов утра», «с 18 часов» are times of day, «до 11 часов в сутки» is none."""
    if tokens.words[number.stop] not in _HOURS or number.value > 24:
        return False
    after = tokens.words[number.stop + 1]
    return after in _TIMES_OF_DAY or (
        tokens.words[number.first - 1] in ("в", "с", "к") and after != "в" and not number.worded
    )


def _is_clock(tokens: Tokens, number: Number) -> bool:
    """«16.00», "at 6.20", "10.00–18.30", with no unit that would make it a decimal fraction."""
    if number.factor > 1 or not CLOCK.match(tokens.words[number.first]):
        return False
    if number.upper is not None and not CLOCK.match(tokens.words[number.stop - 1]):
        return False
    if _half_of_day(tokens, number.stop):
        return True
    return _told_as_time(tokens, number) and not _has_unit(tokens, number)


def _half_of_day(tokens: Tokens, i: int) -> bool:
    """“9.15 am”, “9.15 p.m.”, «7.30 утра»."""
    word, dot, second = tokens.words[i : i + 3]
    if word in ("a", "p") and (dot, second) == (".", "m"):
        return True
    return word in _HALVES_OF_DAY or word in _TIMES_OF_DAY


def _told_as_time(tokens: Tokens, number: Number) -> bool:
    """A full hour always, other minutes after «в», "at"; "rose from 1.25" names no hour."""
    before = tokens.words[number.first - 1]
    if _FULL_HOUR.match(tokens.words[number.first]):
        return True
    if tokens.lang == "ru":
        return before in _RU_LEADS
    if before in _LINKS and CLOCK.match(tokens.words[number.first - 2]):
        before = tokens.words[number.first - 3]
    return before == "at" or (
        before in _EN_LEADS and not is_changing(tokens, number.first, _CHANGES)
    )


def _has_unit(tokens: Tokens, number: Number) -> bool:
    """«3.45 процента», «в 2.50 раза», "6.20 metres"; "at 16.00 guests arrive" has none."""
    if number.factor > 1 or percent(tokens, number) or money(tokens, number):
        return True
    following = number_at(tokens, number.stop + 1) if tokens.words[number.stop] in _LINKS else None
    if following and following.upper is None and _has_unit(tokens, following):
        return True
    counted = quantity(tokens, number)
    if counted is None or counted.unit is None:
        return False
    unit = counted.unit.rsplit(maxsplit=1)[-1]
    return unit in RU_MEASURES or unit in EN_MEASURES or unit in _MULTIPLES


_MULTIPLES = frozenset("раз time год year месяц month день day mile миля foot inch point".split())
