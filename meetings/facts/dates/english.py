"""Calendar expressions of English: "late 2019", "April 10, 1991", "last year’s July"."""

from __future__ import annotations

import re
from dataclasses import replace

from meetings.facts.data import calendar_words as words_of
from meetings.facts.data.number_words import EN_ORDINALS
from meetings.facts.dates.expression import CalendarExpression, Rule, bare_year, is_year, numeric
from meetings.facts.numbers.digits import DASHES
from meetings.facts.tokens import Tokens

_DECADE_EN = re.compile(r"^((?:1[89]|20)\d0)[’']?s$")
_DAY_EN = re.compile(r"^(\d\d?)(?:st|nd|rd|th)?$")
_MID = re.compile(r"^mid[-‑](.+)$")


def edge(tokens: Tokens, i: int) -> CalendarExpression | None:
    """“early July”, “mid-September”, “end of the year”, “late 2019”."""
    word = tokens.words[i]
    if word in words_of.EN_EDGES_OF and tokens.words[i + 1] == "of":
        at = i + 2 + (tokens.words[i + 2] == "the")
        if tokens.words[at] == "year" and tokens.words[at - 1] == "the":
            return CalendarExpression(i, at + 1, offset=0, approx=True)
        return _edge_of(tokens, i, at)
    if word in words_of.EN_EDGES:
        at = i + 1 + (tokens.words[i + 1] in DASHES)
        at += tokens.words[at] == "in"
        at += tokens.words[at] == "the" and tokens.words[at - 1] == "in"
        return _edge_of(tokens, i, at)
    return _hyphened_mid(tokens, i)


def _edge_of(tokens: Tokens, first: int, at: int) -> CalendarExpression | None:
    for rule in (
        calendar_decade,
        calendar_month,
        relative,
        year_range,
        calendar_year,
        calendar_season,
    ):
        found = rule(tokens, at)
        if found:
            return replace(found, first=first, approx=True)
    return None


def _hyphened_mid(tokens: Tokens, i: int) -> CalendarExpression | None:
    written = _MID.match(tokens.words[i])
    if not written:
        return None
    month = words_of.EN_MONTHS.get(written[1])
    if month:
        return _with_english_year(tokens, CalendarExpression(i, i + 1, month=month, approx=True))
    if is_year(written[1]):
        return CalendarExpression(i, i + 1, year=int(written[1]), approx=True)
    decade = _DECADE_EN.match(written[1])
    return CalendarExpression(i, i + 1, value=f"{decade[1]}s", approx=True) if decade else None


def month_day(tokens: Tokens, i: int) -> CalendarExpression | None:
    """“April 10, 1991”, “August 18”, “June 15–17”."""
    month = words_of.EN_MONTHS.get(tokens.words[i])
    if month is None or not tokens.capital(i):
        return None
    at = i + 1 + (tokens.words[i + 1] == "." and len(tokens.words[i]) < 5)
    day, last, stop = _en_days(tokens, at)
    if day is None:
        return None
    return _with_english_year(
        tokens, CalendarExpression(i, stop, month=month, day=day, last_day=last)
    )


def _en_days(tokens: Tokens, i: int) -> tuple[int | None, int | None, int]:
    low = _DAY_EN.match(tokens.words[i])
    if not low or not 1 <= int(low[1]) <= 31:
        return None, None, i
    if tokens.words[i + 1] in DASHES:
        high = _DAY_EN.match(tokens.words[i + 2])
        if high and int(low[1]) < int(high[1]) <= 31:
            return int(low[1]), int(high[1]), i + 3
    return int(low[1]), None, i + 1


def second_day(tokens: Tokens, i: int) -> CalendarExpression | None:
    """“April 24 and 30”: the second shares the month of the first."""
    day = _DAY_EN.match(tokens.words[i])
    if not day or tokens.words[i - 1] not in ("and", "to") or not 1 <= int(day[1]) <= 31:
        return None
    month = words_of.EN_MONTHS.get(tokens.words[i - 3])
    if month is None or not _DAY_EN.match(tokens.words[i - 2]) or tokens.words[i + 1].isalpha():
        return None
    return _with_english_year(tokens, CalendarExpression(i, i + 1, month=month, day=int(day[1])))


def day_month(tokens: Tokens, i: int) -> CalendarExpression | None:
    """“2 April”, “9th of May”, “15–17 June 2014”."""
    day, last, at = _en_days(tokens, i)
    if day is None:
        return None
    at += tokens.words[at] == "of"
    month = words_of.EN_MONTHS.get(tokens.words[at])
    if month is None or not tokens.capital(at):
        return None
    return _with_english_year(
        tokens, CalendarExpression(i, at + 1, month=month, day=day, last_day=last)
    )


def calendar_month(tokens: Tokens, i: int) -> CalendarExpression | None:
    """“May 2018”, “July last year”, “last July”, “September”."""
    word = tokens.words[i]
    if word in ("last", "this", "next") and words_of.EN_MONTHS.get(tokens.words[i + 1]):
        return _month_told(tokens, i) if tokens.capital(i + 1) else None
    month = words_of.EN_MONTHS.get(word)
    if month is None or not tokens.capital(i):
        return None
    last = words_of.EN_MONTHS.get(tokens.words[i + 2]) if tokens.words[i + 1] in DASHES else None
    stop = i + 3 if last else i + 1
    found = _with_english_year(tokens, CalendarExpression(i, stop, month=month, last_month=last))
    if found.dated or word not in words_of.EN_DOUBTFUL_MONTHS:
        return None if len(word) == 3 and word != "may" and not found.dated else found
    before, after = tokens.words[i - 1], tokens.words[i + 1]
    asks = after in ("i", "we", "you") and before in ("and", "or", "for")
    return found if before in words_of.EN_MONTH_NEIGHBOURS and not asks else None


def _month_told(tokens: Tokens, i: int) -> CalendarExpression:
    month = words_of.EN_MONTHS[tokens.words[i + 1]]
    return CalendarExpression(
        i, i + 2, month=month, part={"last": "-", "next": "+"}.get(tokens.words[i])
    )


def _with_english_year(tokens: Tokens, found: CalendarExpression) -> CalendarExpression:
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


def calendar_part(tokens: Tokens, i: int) -> CalendarExpression | None:
    """“second quarter [of 2013]”, “first half of the year”, “Q1 2020”."""
    short = re.match(r"^q([1-4])$", tokens.words[i])
    if short:
        return _with_english_year(tokens, CalendarExpression(i, i + 1, part=f"Q{short[1]}"))
    number = EN_ORDINALS.get(tokens.words[i])
    if number is None or tokens.words[i + 1] not in ("quarter", "half"):
        return None
    kind = "Q" if tokens.words[i + 1] == "quarter" else "H"
    if number > (4 if kind == "Q" else 2):
        return None
    stop = i + 2 + (kind == "H" and tokens.words[i + 2] == "year")
    found = _with_english_year(tokens, CalendarExpression(i, stop, part=f"{kind}{number}"))
    if tuple(tokens.words[stop : stop + 3]) == ("of", "the", "year"):
        found = replace(found, stop=stop + 3)
    return found if kind == "Q" or found.stop > i + 2 else None


def calendar_season(tokens: Tokens, i: int) -> CalendarExpression | None:
    """“this summer”, “in the summer of 2014”, “spring 2016”."""
    word = tokens.words[i]
    if word in words_of.EN_YEAR_ADJECTIVES and tokens.words[i + 1] in words_of.EN_SEASONS:
        return _season_told(tokens, i)
    season = words_of.EN_SEASONS.get(word)
    if season is None:
        return None
    found = _with_english_year(tokens, CalendarExpression(i, i + 1, part=season, approx=True))
    if found.dated:
        return found
    before = tokens.words[i - 1]
    in_it = before in ("in", "by") or (before == "the" and tokens.words[i - 2] in ("in", "during"))
    return found if in_it and word != "fall" and not tokens.words[i + 1].isalpha() else None


def _season_told(tokens: Tokens, i: int) -> CalendarExpression | None:
    if tokens.words[i + 2] in ("olympics", "games", "universiade") or tokens.capital(i + 1):
        return None
    offset = words_of.EN_YEAR_ADJECTIVES[tokens.words[i]]
    part = words_of.EN_SEASONS[tokens.words[i + 1]]
    return CalendarExpression(i, i + 2, offset=offset, part=part, approx=True)


def calendar_decade(tokens: Tokens, i: int) -> CalendarExpression | None:
    """“the 2000s”, “1990’s”, “90s”."""
    written = _DECADE_EN.match(tokens.words[i])
    if written:
        return CalendarExpression(i, i + 1, value=f"{written[1]}s", approx=True)
    short = re.match(r"^(\d0)[’']?s$", tokens.words[i])
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
    counted = _is_counted(tokens.words[i + 1]) and year in (1500, 2000, 1800, 1900)
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


_STOPS = frozenset({"", ".", "\n", "?", "!"})


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


RULES: tuple[Rule, ...] = (
    edge,
    numeric,
    month_day,
    day_month,
    second_day,
    calendar_month,
    calendar_part,
    calendar_season,
    relative,
    calendar_decade,
    year_range,
    calendar_year,
)
"""In the order they are tried."""

STARTS = frozenset(
    words_of.EN_EDGES
    | words_of.EN_EDGES_OF
    | words_of.EN_MONTHS.keys()
    | words_of.EN_SEASONS.keys()
    | words_of.EN_YEAR_ADJECTIVES.keys()
    | {"first", "second", "third", "fourth", "year", "q1", "q2", "q3", "q4"}
    | {f"mid-{month}" for month in words_of.EN_MONTHS}
    | {f"mid-{year}{suffix}" for year in range(1900, 2050) for suffix in ("", "s")}
)
"""Words other than numbers with which a calendar expression may begin."""
