"""Years of English calendar expressions: “in 2009”, “the 2000s”, “2016/17”, “last year’s July”."""

from __future__ import annotations

import re
from dataclasses import replace

from meetings.facts.data import calendar_words as words_of
from meetings.facts.dates.expression import CalendarExpression, bare_year, is_year
from meetings.facts.numbers.digits import DASHES
from meetings.facts.tokens import Tokens

DECADE_EN = re.compile(r"^((?:1[89]|20)\d0)[’']?s$")
_SHORT_DECADE = re.compile(r"^(\d0)[’']?s$")
_STOPS = frozenset({"", ".", "\n", "?", "!"})


def with_english_year(tokens: Tokens, found: CalendarExpression) -> CalendarExpression:
    """A month, day or part of a year, with the year that stands behind it."""
    at = found.stop + (tokens.words[found.stop] in (",", "of"))
    if tokens.words[at] == "the" and tokens.words[at + 1] in words_of.EN_YEAR_ADJECTIVES:
        at += 1
    if tokens.words[at] == "[" and tokens.words[at + 2] == "]":
        bare = bare_year(tokens, at + 1)
        return replace(found, stop=at + 3, year=bare.year) if bare else found
    if is_year(tokens.words[at]):
        return replace(found, stop=at + 1, year=int(tokens.words[at]))
    if tokens.words[at - 1] == ",":
        return found
    told = _relative_at(tokens, at)
    return replace(found, stop=told[0], offset=told[1]) if told else found


def _relative_at(tokens: Tokens, at: int) -> tuple[int, int] | None:
    offset = words_of.EN_YEAR_ADJECTIVES.get(tokens.words[at])
    if offset is None or tokens.words[at + 1] not in ("year", "year’s", "year's"):
        return None
    return at + 2, offset


def relative(tokens: Tokens, i: int) -> CalendarExpression | None:
    """“last year”, “this year”, “next year”, “current year”, “last year’s July”."""
    told = _relative_at(tokens, i)
    if told is None or _is_span_of_time(tokens, i):
        return None
    stop, offset = told
    month = words_of.EN_MONTHS.get(tokens.words[stop])
    if month and tokens.capital(stop) and tokens.words[stop - 1] != "year":
        return CalendarExpression(i, stop + 1, offset=offset, month=month)
    return CalendarExpression(i, stop, offset=offset)


def _is_span_of_time(tokens: Tokens, i: int) -> bool:
    """“over the last year” is a span of twelve months, no calendar year."""
    return tokens.words[i] in ("last", "next") and tokens.words[i - 1] == "the"


def calendar_decade(tokens: Tokens, i: int) -> CalendarExpression | None:
    """“the 2000s”, “1990’s”, “90s”."""
    word = tokens.words[i]
    if not word.endswith("s"):
        return None
    written = DECADE_EN.match(word)
    if written:
        return CalendarExpression(i, i + 1, value=f"{written[1]}s", approx=True)
    short = _SHORT_DECADE.match(word)
    if short and tokens.words[i - 1] in ("the", "’", "'", "early", "late", "mid"):
        return CalendarExpression(i, i + 1, value=f"19{short[1]}s", approx=True)
    return None


def year_range(tokens: Tokens, i: int) -> CalendarExpression | None:
    """“2018–2019”, “2016/17”."""
    words = tokens.words
    if not (is_year(words[i]) and (words[i + 1] in DASHES or words[i + 1] == "/")):
        return None
    high = words[i + 2]
    if is_year(high) and int(words[i]) < int(high):
        return CalendarExpression(i, i + 3, value=f"{words[i]}/{high}")
    if re.match(r"^\d\d$", high) and int(words[i][2:]) < int(high):
        return CalendarExpression(i, i + 3, value=f"{words[i]}/{words[i][:2]}{high}")
    return None


def calendar_year(tokens: Tokens, i: int) -> CalendarExpression | None:
    """“in 2009”, “year 2018”, “1998 crisis”; not “2000 people”, “Mill 2000”."""
    word = tokens.words[i]
    if word == "year" and is_year(tokens.words[i + 1]):
        return CalendarExpression(i, i + 2, year=int(tokens.words[i + 1]))
    if not is_year(word) or _is_name_number(tokens, i):
        return None
    year, before = int(word), tokens.words[i - 1]
    if before in ("in", "since", "year", "until", "till", "through", "throughout", "during"):
        return CalendarExpression(i, i + 1, year=year)
    # Years that meetings speak of without "year"; numbers beyond are mostly counts.
    if not 1800 <= year <= 2060 or tokens.words[i + 1] in ("%", "percent", "per"):
        return None
    counted = _is_counted(tokens.words[i + 1]) and year in (1800, 1900, 2000)
    if counted or (tokens.words[i + 1] in ("million", "billion", "thousand", "-")):
        return None
    return CalendarExpression(i, i + 1, year=year)


def _is_counted(word: str) -> bool:
    return word in ("people", "men", "women", "children") or (
        len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "was"))
    )


def _is_name_number(tokens: Tokens, i: int) -> bool:
    """“Mill 2000”, “Vostok 2018”, “$2000”, “Resolution 1973”: a name or a sum, no year."""
    before = tokens.words[i - 1]
    if before in ("$", "€", "£", "№", "no", "resolution", "article", "top", "#"):
        return True
    if before in words_of.EN_YEAR_PREPOSITIONS or before in words_of.EN_MONTHS:
        return False
    return before.isalpha() and tokens.capital(i - 1) and tokens.words[i - 2] not in _STOPS
