"""Which period a figure is about, by its sentence, else by the day it was said."""

from __future__ import annotations

import datetime as dt
import re
from calendar import monthrange
from collections.abc import Sequence
from dataclasses import dataclass

from meetings.model.fact import Fact
from meetings.statistics.figures import sense_words as words_of

_REFERENCE = re.compile(words_of.REFERENCE, re.IGNORECASE)
_LATER = re.compile(words_of.LATER, re.IGNORECASE)
_NOW = re.compile(words_of.NOW, re.IGNORECASE)
_LONG_PAST = re.compile(words_of.LONG_PAST, re.IGNORECASE)
_UNSAID_YEAR = re.compile(words_of.UNSAID_YEAR, re.IGNORECASE)
_WAS = re.compile(words_of.WAS, re.IGNORECASE)
_FROM = re.compile(words_of.FROM, re.IGNORECASE)
_NEAR = 12
"""Characters between two years that belong together: «в 2019 и в 2020 году»."""
_IN = re.compile(words_of.IN, re.IGNORECASE)
_TO = re.compile(words_of.RANGE, re.IGNORECASE)
_PART = re.compile(words_of.PART_OF_YEAR, re.IGNORECASE)
_AGO = re.compile(r"\s+(?:ago|назад)\b")
_ISO = re.compile(r"((?!0000)\d{4})(?:-(?:(\d{2})(?:-(\d{2}))?|Q([1-4])|H([12])))?$")


@dataclass(frozen=True, slots=True)
class FigurePeriod:
    """A time as ISO, perhaps partial; ``day``: its last one, for sorting and drawing.

    ``said``: whether the sentence names it; ``part``: whether it is some months of a year.
    """

    iso: str
    day: dt.date
    said: bool
    part: bool


@dataclass(frozen=True, slots=True)
class Clause:
    """A figure's surroundings: a sentence, where the figure and its clause stand in it.

    ``dates``: those of the sentence with their values; ``given_again``: where the same measure is
    given once more; ``others``: where anything else in the same unit is.
    """

    text: str
    start: int
    stop: int
    clause: tuple[int, int]
    dates: tuple[tuple[int, int, str], ...]
    given_again: tuple[tuple[int, int], ...]
    others: tuple[tuple[int, int], ...]


def period_of(around: Clause, meeting: dt.date) -> FigurePeriod | None:
    """The period, or None where the text leaves it open or speaks of what is to come."""
    text = around.text[around.clause[0] : around.clause[1]]
    part = bool(_PART.search(text))
    said = _said(around)
    if said is not None:
        day = last_day(said)
        if day is None:
            return None
        if day > meeting:  # «в этом году» is up to now
            begun = first_day(said)
            if begun is None or begun > meeting or _is_deadline(around, said):
                return None
            day = meeting
        return FigurePeriod(said, day, said=True, part=part or len(said) > 4)
    if _is_to_come(around, meeting) or _is_over(around, text):
        return None
    return FigurePeriod(meeting.isoformat(), meeting, said=False, part=part)


def _is_over(around: Clause, text: str) -> bool:
    """Whether a clause without a date is about a time that is past, or leaves it open."""
    now = _NOW.search(text)
    if _LONG_PAST.search(around.text) or (around.given_again and not now):
        return True
    return bool(_UNSAID_YEAR.search(text) or (not now and _WAS.search(text)))


def _is_to_come(around: Clause, meeting: dt.date) -> bool:
    """“We are increasing it to 7,800 from July”: in May that is not how much it is."""
    left, right = around.clause
    begun = (first_day(value) for start, _, value in around.dates if left <= start < right)
    return any(day is not None and day > meeting for day in begun)


def _said(around: Clause) -> str | None:
    """The date of the figure's own clause, else the only one of the sentence."""
    about = [
        date
        for date in around.dates
        if not _is_reference(around.text, date) and not _is_of_another(around, date)
    ]
    left, right = around.clause
    own = [date for date in about if left <= date[0] < right]
    if right_after := [date for date in own if _is_right_after(around, date)]:
        return right_after[0][2]
    before = [date for date in own if date[1] <= around.start]
    after = [date for date in own if date[0] >= around.stop]
    if before and not (after and _ends_another(around, before[-1])):
        return before[-1][2]
    if before:
        return after[0][2]
    if own:
        return own[0][2]
    values = {value for _, _, value in about}
    if len(values) == 1 and not _NOW.search(around.text[left:right]):
        return next(iter(values)) if about[0][0] < around.start else None
    return None


def _is_right_after(around: Clause, date: tuple[int, int, str]) -> bool:
    """“Plus 5 percent in the first quarter” is not of the year named before."""
    return around.stop <= date[0] and bool(_IN.fullmatch(around.text[around.stop : date[0]]))


def _is_reference(text: str, date: tuple[int, int, str]) -> bool:
    return bool(_REFERENCE.search(text[: date[0]]))


def _is_of_another(around: Clause, date: tuple[int, int, str]) -> bool:
    """Whether a date belongs to another figure: the same measure's, or “from 65 in 2005”."""
    left, right = sorted((around.start, date[0]))
    earlier = [one for one in around.others if _FROM.search(around.text[: one[0]])]
    if any(left < start < right for start, _ in (*around.given_again, *earlier)):
        return True
    return any(0 <= date[0] - stop <= _NEAR for _, stop in earlier)


def _ends_another(around: Clause, date: tuple[int, int, str]) -> bool:
    """“5 million in 2019 and 7 million were built in 2020”: each has its own right after it."""
    return any(_IN.fullmatch(around.text, stop, date[0]) for _, stop in around.others)


def _is_deadline(around: Clause, said: str) -> bool:
    return any(
        value == said and _LATER.search(around.text[:start]) for start, _, value in around.dates
    )


def last_day(iso: str) -> dt.date | None:
    """The last day of a whole or partial ISO date, or of some months of one year.

    None for decades and for ranges of years.
    """
    if "/" in iso:
        first, last = iso.split("/", 1)
        return last_day(last) if first[:4] == last[:4] else None
    found = _ISO.match(iso)
    if not found:
        return None
    year, month, day, quarter, half = (int(part) if part else 0 for part in found.groups())
    month = month or quarter * 3 or half * 6 or 12
    return dt.date(year, month, day or monthrange(year, month)[1])


def first_day(iso: str) -> dt.date | None:
    """The first day of a whole or partial ISO date or range."""
    found = _ISO.match(iso.split("/", 1)[0])
    if not found:
        return None
    year, month, day, quarter, half = (int(part) if part else 0 for part in found.groups())
    month = month or (quarter * 3 - 2 if quarter else 0) or (half * 6 - 5 if half else 0) or 1
    return dt.date(year, month, day or 1)


def dates_among(
    facts: Sequence[Fact], sentence: str, offset: int, meeting: dt.date
) -> tuple[tuple[int, int, str], ...]:
    """The dates of a sentence that begins at ``offset`` of its turn, in its own offsets."""
    found: list[tuple[int, int, str]] = []
    for fact in facts:
        start, stop = fact.start - offset, fact.stop - offset
        if fact.kind == "date" and isinstance(fact.value, str):
            found.append((start, stop, fact.value))
        elif fact.unit in ("year", "год") and isinstance(fact.value, int):
            ago = _AGO.match(sentence, stop)
            found += [(start, ago.end(), str(meeting.year - fact.value))] if ago else []
    return tuple(_ranges(sentence, found))


def _ranges(sentence: str, dates: Sequence[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
    """“January to October 2019”: the first month belongs to the last one's year."""
    joined: list[tuple[int, int, str]] = []
    for start, stop, iso in dates:
        first = joined[-1] if joined else None
        if first and len(first[2]) == len(iso) == 7 and _TO.fullmatch(sentence[first[1] : start]):
            joined[-1] = first[0], stop, f"{iso[:4]}-{first[2][5:]}/{iso}"
        else:
            joined.append((start, stop, iso))
    return joined
