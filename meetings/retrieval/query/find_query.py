"""The parsed query of /find: words, and perhaps a speaker and a period.

«инвестиции кто Токаев с 2020 по 2022», "trade by Tokayev from 2022-05": a time is a year, a month
or a day in figures: 2022, 2022-05, 16.05.2022.
"""

from __future__ import annotations

import calendar
import datetime as dt
import re
from dataclasses import dataclass

from meetings.gazetteer.finding_countries import countries_in
from meetings.retrieval.query.letters_behind_numbers import numbered_names_capitalised

_DAY = r"(?:\d{4}(?:-\d\d(?:-\d\d)?)?|(?:\d{1,2}\.)?\d{1,2}\.\d{4})"
_YEAR = r"(?:-?(?:й|го|м))?(?:\s*(?:год[ау]?|г\.?))?"
"""What may follow the figures of a year."""
_FROM = re.compile(rf"(?:^|\s)(?:from|since|с|со)\s+({_DAY}){_YEAR}(?=\s|$)", re.IGNORECASE)
_TO = re.compile(rf"(?:^|\s)(?:to|until|till|по|до)\s+({_DAY}){_YEAR}(?=\s|$)", re.IGNORECASE)
_IN = re.compile(rf"(?:^|\s)(?:in|on|в|за)\s+({_DAY}){_YEAR}(?=\s|$)", re.IGNORECASE)
_BY = re.compile(r"(?:^|\s)(?:by|кто|чьи слова)[\s:]+([^\d\"«“]+)$", re.IGNORECASE)

QUOTED = re.compile(r"[\"«“„]([^\"»”“]+)[\"»”“]")
"""Words in quotation marks of any kind."""
_WORD = r"[^\W\d_][\w-]*"
_MINUS = re.compile(rf"(?<!\S)[-−–](?P<but>{_WORD})")
_EXCEPT = re.compile(
    r"(?<=\w),?\s+(?:кроме|помимо|исключая|но не(?: про| обо?| о| по)?|except(?: for)?"
    r"(?: on| about)?|excluding|but not(?: on| about)?)"
    rf"\s+(?P<but>{_WORD})",
    re.IGNORECASE,
)
_WITHOUT = re.compile(rf"(?<=\w),?\s+(?:без|without)\s+(?P<but>{_WORD})", re.IGNORECASE)
WITHOUT = frozenset({"без", "without"})
_LACKING = re.compile(rf"(?<!\w)((?:без|without)\s+{_WORD})", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Search:
    """Words to find; ``speaker`` as typed; both days belong to the time.

    ``names``: of the speakers who are meant by the words themselves. ``but``: words that are not
    to stand in the sentence. ``without``: names of speakers whose words are not meant.
    ``lacking``: «без родителей», which stands there as it is written.
    """

    words: str
    speaker: str = ""
    first: dt.date | None = None
    last: dt.date | None = None
    names: frozenset[str] = frozenset()
    but: tuple[str, ...] = ()
    lacking: tuple[str, ...] = ()
    without: frozenset[str] = frozenset()

    def holds(self, day: dt.date) -> bool:
        """Whether a day lies in the time."""
        return (self.first is None or self.first <= day) and (
            self.last is None or day <= self.last
        )


def read_search(asked: str) -> Search:
    """Takes apart what was typed; what reads as no time or name stays with the words."""
    rest, first = _taken(_FROM, numbered_names_capitalised(asked))
    rest, last = _taken(_TO, rest)
    if first is None and last is None:
        rest, first = _taken(_IN, rest)
        last = first
    by = _BY.search(rest)
    excluding = exclusions(rest[: by.start()] if by else rest)
    words = excluding.rest
    if not words.strip():
        return Search(asked)
    return Search(
        " ".join(words.split()),
        by[1].strip() if by else "",
        first[0] if first else None,
        last[1] if last else None,
        but=excluding.words,
        lacking=tuple(_LACKING.findall(_unquoted(words))),
    )


@dataclass(frozen=True, slots=True)
class Exclusions:
    """What is left of a text, the words excluded, and how each of them was said."""

    rest: str
    words: tuple[str, ...] = ()
    said: tuple[str, ...] = ()


def exclusions(text: str) -> Exclusions:
    """«газ -Турция», "gas except Turkey", «газ без Турции»: what must not stand beside.

    «дети без родителей» excludes nobody: it is what somebody says.
    """
    shown = _unquoted(text)
    found = [*_MINUS.finditer(shown), *_EXCEPT.finditer(shown)]
    found += [one for one in _WITHOUT.finditer(shown) if _is_name(one["but"])]
    rest = text
    for one in sorted(found, key=lambda one: one.start(), reverse=True):
        rest = f"{rest[: one.start()]} {rest[one.end() :]}"
    if not found or not re.search(r"\w", rest):
        return Exclusions(text)
    said = tuple(one[0].strip(" ,") for one in found)
    return Exclusions(" ".join(rest.split()), tuple(one["but"] for one in found), said)


def _is_name(words: str) -> bool:
    return words[:1].isupper() or bool(countries_in(words))


def _unquoted(text: str) -> str:
    """The text with everything in quotation marks blanked out."""
    return QUOTED.sub(lambda found: " " * len(found[0]), text)


Days = tuple[dt.date, dt.date]


def _taken(pattern: re.Pattern[str], text: str) -> tuple[str, Days | None]:
    found = pattern.search(text)
    days = _days(found[1]) if found else None
    if found is None or days is None:
        return text, None
    return f"{text[: found.start()]} {text[found.end() :]}".strip(), days


def _days(written: str) -> Days | None:
    """The first and last day of a year, month or day in figures; None where there is no such."""
    parts = [int(part) for part in re.split(r"[.-]", written)]
    year, *rest = parts if "." not in written else reversed(parts)
    month, day = [*rest, 0, 0][:2]
    try:
        first = dt.date(year, month or 1, day or 1)
    except ValueError:
        return None
    if day:
        return first, first
    last_month = month or 12
    return first, dt.date(year, last_month, calendar.monthrange(year, last_month)[1])
