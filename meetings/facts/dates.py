"""Calendar expressions in both languages: a list of rules, each tried at one token.

A rule returns what it read as a ``Found``; ``resolving`` turns it into a partial ISO date.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from meetings.facts import calendar_words as words_of
from meetings.facts.number_words import EN_ORDINALS, RU_CARDINALS, RU_ORDINALS
from meetings.facts.digits import DASHES
from meetings.facts.tokens import Tokens

_YEAR = re.compile(r"^(?:1\d|20|21)\d\d$")
_YEAR_SUFFIXED = re.compile(r"^((?:1[5-9]|20)\d\d)[-‑](?:й|го|му|м|ый|ого|ом)$")
_YEAR_SUFFIXED_SHORT = re.compile(r"^(\d\d)[-‑](?:й|го|му|м)$")
_DECADE_RU = re.compile(r"^((?:1[89]|20)?\d0)[-‑](?:е|х|м|ми|ых|ые)$")
_DECADE_EN = re.compile(r"^((?:1[89]|20)\d0)[’']?s$")
_DAY_EN = re.compile(r"^(\d\d?)(?:st|nd|rd|th)?$")
_DAY_RU = re.compile(r"^(\d\d?)(?:[-‑](?:го|е|му))?$")
_NUMERIC = re.compile(r"^([0-3]?\d)\.([01]?\d)\.((?:19|20)\d\d)$")
_MID = re.compile(r"^mid[-‑](.+)$")
_YEARS_SLASHED = re.compile(r"^(?:19|20)\d\d$")


@dataclass(frozen=True, slots=True)
class Found:
    """A calendar expression as it stands: absent parts are None.

    ``offset`` is the year relative to the meeting's, ``value`` a finished ISO value where nothing
    is to be resolved, ``part`` a season, "Q1" … "Q4", "H1" or "H2".
    """

    first: int
    stop: int
    year: int | None = None
    offset: int | None = None
    month: int | None = None
    day: int | None = None
    last_day: int | None = None
    part: str | None = None
    value: str | None = None
    approx: bool = False

    @property
    def dated(self) -> bool:
        """Whether the expression itself says which year is meant."""
        return self.year is not None or self.offset is not None


Rule = Callable[[Tokens, int], Found | None]


# --- Russian ---------------------------------------------------------------------------------


def ru_edge(tokens: Tokens, i: int) -> Found | None:
    """«начале июля», «концу этого года», «конце года», «середине 90-х»."""
    if tokens.words[i] not in words_of.RU_EDGES:
        return None
    if tokens.words[i + 1] in ("года", "г"):
        return Found(i, i + 2, offset=0, approx=True)
    for rule in (
        ru_month,
        ru_decade,
        ru_year_range,
        ru_year,
        ru_relative_year,
        ru_season,
        ru_part,
    ):
        found = rule(tokens, i + 1)
        if found:
            return replace(found, first=i, approx=True)
    return None


def ru_day(tokens: Tokens, i: int) -> Found | None:
    """«10 февраля», «22 июня 1941 года», «двадцать второго июня», «15–17 июня»."""
    day, last, at = _ru_days(tokens, i)
    month = words_of.RU_MONTHS.get(tokens.words[at])
    if day is None or month is None or not 1 <= day <= 31:
        return None
    return _with_russian_year(tokens, Found(i, at + 1, month=month, day=day, last_day=last))


def _ru_days(tokens: Tokens, i: int) -> tuple[int | None, int | None, int]:
    words = tokens.words
    written = _DAY_RU.match(words[i])
    if written:
        last = _DAY_RU.match(words[i + 2]) if words[i + 1] in DASHES else None
        if last:
            return int(written[1]), int(last[1]), i + 3
        return int(written[1]), None, i + 1
    if words[i] in ("двадцать", "тридцать") and words[i + 1] in RU_ORDINALS:
        return RU_CARDINALS[words[i]] + RU_ORDINALS[words[i + 1]], None, i + 2
    if words[i].endswith(("ого", "ому", "ое", "ьего", "ье", "ьему")):
        return RU_ORDINALS.get(words[i]), None, i + 1
    return None, None, i


def ru_month(tokens: Tokens, i: int) -> Found | None:
    """«июле 2024 года», «сентябре», «марта уже этого года»."""
    month = words_of.RU_MONTHS.get(tokens.words[i])
    if month is None or (month == 3 and tokens.words[i] == "марту" and tokens.capital(i)):
        return None
    return _with_russian_year(tokens, Found(i, i + 1, month=month))


def _with_russian_year(tokens: Tokens, found: Found) -> Found:
    at = found.stop
    bracket = tokens.words[at] == "["
    at += bracket
    at += tokens.words[at] == "уже"
    year = ru_year(tokens, at) or ru_relative_year(tokens, at) or _bare_year(tokens, at)
    if year is None:
        return found
    stop = year.stop + (bracket and tokens.words[year.stop] == "]")
    if bracket and tokens.words[year.stop] != "]":
        return found
    return replace(found, stop=stop, year=year.year, offset=year.offset)


def _bare_year(tokens: Tokens, i: int) -> Found | None:
    return Found(i, i + 1, year=int(tokens.words[i])) if _YEAR.match(tokens.words[i]) else None


def ru_part(tokens: Tokens, i: int) -> Found | None:
    """«первом квартале 2026 года», «II полугодии», «первую половину года»."""
    number, at = _part_number(tokens, i)
    if number is None:
        return None
    if tokens.words[at] in words_of.RU_QUARTERS and number <= 4:
        return _with_russian_year(
            tokens, _year_itself(tokens, Found(i, at + 1, part=f"Q{number}"))
        )
    if tokens.words[at] in words_of.RU_HALF_YEARS and number <= 2:
        return _with_russian_year(
            tokens, _year_itself(tokens, Found(i, at + 1, part=f"H{number}"))
        )
    if tokens.words[at] in words_of.RU_HALVES_OF and number <= 2:
        found = Found(i, at + 1, part=f"H{number}")
        dated = _with_russian_year(tokens, _year_itself(tokens, found))
        return dated if dated.dated or dated.stop > found.stop else None
    return None


def _part_number(tokens: Tokens, i: int) -> tuple[int | None, int]:
    word = tokens.words[i]
    if word in words_of.ROMAN_QUARTERS:
        return words_of.ROMAN_QUARTERS[word], i + 1
    written = re.match(r"^(\d)(?:[-‑]\w+)?$", word)
    if written:
        return int(written[1]), i + 1
    return RU_ORDINALS.get(word), i + 1


def _year_itself(tokens: Tokens, found: Found) -> Found:
    """«квартала года»: the word alone names no other year, so it is the nearest."""
    if tokens.words[found.stop] == "года":
        return replace(found, stop=found.stop + 1)
    return found


def ru_season(tokens: Tokens, i: int) -> Found | None:
    """«осенью этого года», «летом», «прошлой весной»; «весной» only as an adverb."""
    word = tokens.words[i]
    if word in words_of.RU_SEASONS and tokens.words[i - 1] not in ("с", "за", "перед", "над"):
        return _with_russian_year(
            tokens, Found(i, i + 1, part=words_of.RU_SEASONS[word], approx=True)
        )
    if word in words_of.RU_SEASON_NOUNS:
        found = Found(i, i + 1, part=words_of.RU_SEASON_NOUNS[word], approx=True)
        dated = _with_russian_year(tokens, found)
        return dated if dated.dated else None
    season = words_of.RU_SEASONS | words_of.RU_SEASON_NOUNS
    if word in words_of.RU_SEASON_ADJECTIVES and tokens.words[i + 1] in season:
        offset = words_of.RU_SEASON_ADJECTIVES[word]
        return Found(i, i + 2, offset=offset, part=season[tokens.words[i + 1]], approx=True)
    return None


def ru_numeric(tokens: Tokens, i: int) -> Found | None:
    """«10.02.2022»."""
    written = _NUMERIC.match(tokens.words[i])
    if not written or not (1 <= int(written[1]) <= 31 and 1 <= int(written[2]) <= 12):
        return None
    day, month, year = (int(part) for part in written.groups())
    return Found(i, i + 1, year=year, month=month, day=day)


def ru_year_range(tokens: Tokens, i: int) -> Found | None:
    """«1940–1943 годах», «2025–2027»."""
    words = tokens.words
    if not (_YEAR.match(words[i]) and (words[i + 1] in DASHES or words[i + 1] == "/")):
        return None
    high = _YEAR.match(words[i + 2]) or _YEAR_SUFFIXED.match(words[i + 2])
    if not high:
        return None
    stop = i + 3
    if words[stop] in words_of.RU_YEARS or words[stop] in words_of.RU_YEAR:
        stop += 1
    elif not (1900 <= int(words[i]) < int(words[i + 2][:4]) <= 2100):
        return None
    return Found(i, stop, value=f"{words[i]}/{words[i + 2][:4]}")


def ru_year(tokens: Tokens, i: int) -> Found | None:
    """«2015 году», «2024-й [год]», «862 года», «2019 и 2020 годах», «с 2018 по 2021 год»."""
    words = tokens.words
    word = words[i]
    suffixed = _YEAR_SUFFIXED.match(word)
    if suffixed:
        return Found(i, i + 1 + (words[i + 1] in words_of.RU_YEAR), year=int(suffixed[1]))
    short = _YEAR_SUFFIXED_SHORT.match(word)
    if short and words[i + 1] in words_of.RU_YEAR:
        return Found(i, i + 2, year=_century(int(short[1])))
    if not re.match(r"^\d{3,4}$", word):
        return _year_in_words(tokens, i)
    if words[i + 1] in words_of.RU_YEAR or (
        _YEAR.match(word) and words[i + 1] in words_of.RU_YEARS
    ):
        if len(word) == 3 and words[i + 1] not in ("году", "годом"):
            return None
        return Found(i, i + 2, year=int(word))
    if _YEAR.match(word) and (_leads_to_year(tokens, i) or _follows_year_word(tokens, i)):
        return Found(i, i + 1, year=int(word))
    return None


def _century(short: int) -> int:
    return 2000 + short if short < 35 else 1900 + short


_LINKS = frozenset({"и", "или", "по", "до", ",", "к", "на", "году"}) | DASHES


def _leads_to_year(tokens: Tokens, i: int) -> bool:
    """Whether a linked year follows, whose «год» serves this one too."""
    at = i + 1
    while tokens.words[at] in _LINKS:
        at += 1
    if at == i + 1:
        return False
    word = tokens.words[at]
    if _YEAR_SUFFIXED.match(word):
        return True
    return bool(_YEAR.match(word)) and (
        tokens.words[at + 1] in words_of.RU_YEAR
        or tokens.words[at + 1] in words_of.RU_YEARS
        or _leads_to_year(tokens, at)
    )


def _follows_year_word(tokens: Tokens, i: int) -> bool:
    """«в 2024», «к 2030», «год 2014»: a preposition and nothing that is counted."""
    before, after = tokens.words[i - 1], tokens.words[i + 1]
    if before in words_of.RU_YEAR:
        return True
    if not 1950 <= int(tokens.words[i]) <= 2060 or before not in ("в", "к", "с", "на", "по", "до"):
        return False
    return after in ("", ",", ".", ")", ";", "\n", "и", "–", "—", "мы", "был", "была", "по", "до")


_TEXT_YEAR = re.compile(r"^(?:тысяча|тысячи|две|двух|двухтысячн\w+)$")


def _year_in_words(tokens: Tokens, i: int) -> Found | None:
    """«две тысячи двадцать пятый год», «тысяча девятьсот сорок пятом», «девяносто первом году»."""
    words, at, value = tokens.words, i, 0
    if words[i].startswith("двухтысячн") and words[i + 1] in words_of.RU_YEAR:
        return Found(i, i + 2, year=2000)
    if words[at] in ("две", "двух") and words[at + 1].startswith("тысяч"):
        value, at = 2000, at + 2
    elif words[at] == "тысяча":
        value, at = 1000, at + 1
    if value == 1000 and RU_CARDINALS.get(words[at], 0) >= 800:
        value, at = value + RU_CARDINALS[words[at]], at + 1
    tens = RU_CARDINALS.get(words[at], 0)
    if 20 <= tens < 100 and words[at + 1] in RU_ORDINALS:
        short, at = tens + RU_ORDINALS[words[at + 1]], at + 2
    else:
        short, at = RU_ORDINALS.get(words[at], 0), at + 1
    if not short or words[at] not in words_of.RU_YEAR:
        return None
    if value in (0, 1000):
        if short < 35 and not (words[i - 1] == "в" and words[at] == "году" and short > 20):
            return None
        value = 2000 if short < 35 else 1900
    return Found(i, at + 1, year=value + short)


def ru_decade(tokens: Tokens, i: int) -> Found | None:
    """«90-е годы», «1990-х», «девяностые годы»."""
    words = tokens.words
    written = _DECADE_RU.match(words[i])
    after_year = words[i + 1] in words_of.RU_YEARS
    if written:
        value = int(written[1])
        if (
            value < 100
            and not after_year
            and words[i - 1] not in ("в", "с", "до", "начале", "конце", "середине")
        ):
            return None
        value = value if value > 100 else (2000 if value < 20 else 1900) + value
        return Found(i, i + 1 + after_year, value=f"{value}s", approx=True)
    if words[i] in words_of.RU_DECADES and (
        after_year or words[i] in ("девяностые", "девяностых")
    ):
        value = words_of.RU_DECADES[words[i]]
        return Found(i, i + 1 + after_year, value=f"{value}s", approx=True)
    return None


def ru_relative_year(tokens: Tokens, i: int) -> Found | None:
    """«прошлом году», «этого же года», «следующий год»."""
    offset = words_of.RU_YEAR_ADJECTIVES.get(tokens.words[i])
    if offset is None:
        return None
    at = i + 1 + (tokens.words[i + 1] == "же")
    if tokens.words[at] not in words_of.RU_YEAR or tokens.words[at] == "г":
        return None
    return Found(i, at + 1, offset=offset)


RU_RULES: tuple[Rule, ...] = (
    ru_edge,
    ru_numeric,
    ru_day,
    ru_month,
    ru_part,
    ru_season,
    ru_year_range,
    ru_decade,
    ru_year,
    ru_relative_year,
)

# --- English ---------------------------------------------------------------------------------


def en_edge(tokens: Tokens, i: int) -> Found | None:
    """ "early July", "mid-September", "end of the year", "late 2019"."""
    word = tokens.words[i]
    if word in words_of.EN_EDGES_OF and tokens.words[i + 1] == "of":
        at = i + 2 + (tokens.words[i + 2] == "the")
        if tokens.words[at] == "year" and tokens.words[at - 1] == "the":
            return Found(i, at + 1, offset=0, approx=True)
        return _edge_of(tokens, i, at)
    if word in words_of.EN_EDGES:
        at = i + 1 + (tokens.words[i + 1] in DASHES)
        at += tokens.words[at] == "in"
        at += tokens.words[at] == "the" and tokens.words[at - 1] == "in"
        return _edge_of(tokens, i, at)
    return _hyphened_mid(tokens, i)


def _edge_of(tokens: Tokens, first: int, at: int) -> Found | None:
    for rule in (en_decade, en_month, en_relative, en_year_range, en_year, en_season):
        found = rule(tokens, at)
        if found:
            return replace(found, first=first, approx=True)
    return None


def _hyphened_mid(tokens: Tokens, i: int) -> Found | None:
    written = _MID.match(tokens.words[i])
    if not written:
        return None
    month = words_of.EN_MONTHS.get(written[1])
    if month:
        return _with_english_year(tokens, Found(i, i + 1, month=month, approx=True))
    if _YEAR.match(written[1]):
        return Found(i, i + 1, year=int(written[1]), approx=True)
    decade = _DECADE_EN.match(written[1])
    return Found(i, i + 1, value=f"{decade[1]}s", approx=True) if decade else None


def en_month_day(tokens: Tokens, i: int) -> Found | None:
    """ "April 10, 1991", "August 18", "June 15–17"."""
    month = words_of.EN_MONTHS.get(tokens.words[i])
    if month is None or not tokens.capital(i):
        return None
    at = i + 1 + (tokens.words[i + 1] == "." and len(tokens.words[i]) < 5)
    day, last, stop = _en_days(tokens, at)
    if day is None:
        return None
    return _with_english_year(tokens, Found(i, stop, month=month, day=day, last_day=last))


def _en_days(tokens: Tokens, i: int) -> tuple[int | None, int | None, int]:
    low = _DAY_EN.match(tokens.words[i])
    if not low or not 1 <= int(low[1]) <= 31:
        return None, None, i
    if tokens.words[i + 1] in DASHES:
        high = _DAY_EN.match(tokens.words[i + 2])
        if high and int(low[1]) < int(high[1]) <= 31:
            return int(low[1]), int(high[1]), i + 3
    return int(low[1]), None, i + 1


def en_day_month(tokens: Tokens, i: int) -> Found | None:
    """ "2 April", "9th of May", "15–17 June 2014"."""
    day, last, at = _en_days(tokens, i)
    if day is None:
        return None
    at += tokens.words[at] == "of"
    month = words_of.EN_MONTHS.get(tokens.words[at])
    if month is None or not tokens.capital(at):
        return None
    return _with_english_year(tokens, Found(i, at + 1, month=month, day=day, last_day=last))


def en_month(tokens: Tokens, i: int) -> Found | None:
    """ "May 2018", "July last year", "last July", "September"."""
    word = tokens.words[i]
    if word in ("last", "this", "next") and words_of.EN_MONTHS.get(tokens.words[i + 1]):
        return _month_told(tokens, i) if tokens.capital(i + 1) else None
    month = words_of.EN_MONTHS.get(word)
    if month is None or not tokens.capital(i):
        return None
    found = _with_english_year(tokens, Found(i, i + 1, month=month))
    if found.dated or word not in words_of.EN_DOUBTFUL_MONTHS:
        return None if len(word) == 3 and word != "may" and not found.dated else found
    before, after = tokens.words[i - 1], tokens.words[i + 1]
    after_verb = tokens.capital(i + 1) or (after.isalpha() and after in ("i", "we", "you"))
    return found if before in words_of.EN_MONTH_NEIGHBOURS and not after_verb else None


def _month_told(tokens: Tokens, i: int) -> Found:
    month = words_of.EN_MONTHS[tokens.words[i + 1]]
    return Found(i, i + 2, month=month, part={"last": "-", "next": "+"}.get(tokens.words[i]))


def _with_english_year(tokens: Tokens, found: Found) -> Found:
    at = found.stop + (tokens.words[found.stop] in (",", "of"))
    if tokens.words[at] == "the" and tokens.words[at + 1] in words_of.EN_YEAR_ADJECTIVES:
        at += 1
    if tokens.words[at] == "[" and tokens.words[at + 2] == "]":
        bare = _bare_year(tokens, at + 1)
        return replace(found, stop=at + 3, year=bare.year) if bare else found
    if _YEAR.match(tokens.words[at]):
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


def en_part(tokens: Tokens, i: int) -> Found | None:
    """ "second quarter [of 2013]", "first half of the year", "Q1 2020"."""
    short = re.match(r"^q([1-4])$", tokens.words[i])
    if short:
        return _with_english_year(tokens, Found(i, i + 1, part=f"Q{short[1]}"))
    number = EN_ORDINALS.get(tokens.words[i])
    if number is None or tokens.words[i + 1] not in ("quarter", "half"):
        return None
    kind = "Q" if tokens.words[i + 1] == "quarter" else "H"
    if number > (4 if kind == "Q" else 2):
        return None
    stop = i + 2 + (kind == "H" and tokens.words[i + 2] == "year")
    found = _with_english_year(tokens, Found(i, stop, part=f"{kind}{number}"))
    if tuple(tokens.words[stop : stop + 3]) == ("of", "the", "year"):
        found = replace(found, stop=stop + 3)
    return found if kind == "Q" or found.stop > i + 2 else None


def en_season(tokens: Tokens, i: int) -> Found | None:
    """ "this summer", "in the summer of 2014", "spring 2016"."""
    word = tokens.words[i]
    if word in words_of.EN_YEAR_ADJECTIVES and tokens.words[i + 1] in words_of.EN_SEASONS:
        return _season_told(tokens, i)
    season = words_of.EN_SEASONS.get(word)
    if season is None:
        return None
    found = _with_english_year(tokens, Found(i, i + 1, part=season, approx=True))
    if found.dated:
        return found
    before = tokens.words[i - 1]
    in_it = before in ("in", "by") or (before == "the" and tokens.words[i - 2] in ("in", "during"))
    return found if in_it and word != "fall" and not tokens.words[i + 1].isalpha() else None


def _season_told(tokens: Tokens, i: int) -> Found | None:
    if tokens.words[i + 2] in ("olympics", "games", "universiade") or tokens.capital(i + 1):
        return None
    offset = words_of.EN_YEAR_ADJECTIVES[tokens.words[i]]
    part = words_of.EN_SEASONS[tokens.words[i + 1]]
    return Found(i, i + 2, offset=offset, part=part, approx=True)


def en_decade(tokens: Tokens, i: int) -> Found | None:
    """ "the 2000s", "1990’s", "90s"."""
    written = _DECADE_EN.match(tokens.words[i])
    if written:
        return Found(i, i + 1, value=f"{written[1]}s", approx=True)
    short = re.match(r"^(\d0)[’']?s$", tokens.words[i])
    if short and tokens.words[i - 1] in ("the", "’", "'", "early", "late", "mid"):
        return Found(i, i + 1, value=f"19{short[1]}s", approx=True)
    return None


def en_year_range(tokens: Tokens, i: int) -> Found | None:
    """ "2018–2019", "2016/17"."""
    words = tokens.words
    if not (_YEAR.match(words[i]) and (words[i + 1] in DASHES or words[i + 1] == "/")):
        return None
    high = words[i + 2]
    if _YEAR.match(high) and int(words[i]) < int(high):
        return Found(i, i + 3, value=f"{words[i]}/{high}")
    if re.match(r"^\d\d$", high) and int(words[i][2:]) < int(high):
        return Found(i, i + 3, value=f"{words[i]}/{words[i][:2]}{high}")
    return None


def en_year(tokens: Tokens, i: int) -> Found | None:
    """ "in 2009", "year 2018", "1998 crisis"; not "2000 people", "Mill 2000"."""
    word = tokens.words[i]
    if word == "year" and _YEAR.match(tokens.words[i + 1]):
        return Found(i, i + 2, year=int(tokens.words[i + 1]))
    if not _YEAR.match(word) or _is_name_number(tokens, i):
        return None
    year, before = int(word), tokens.words[i - 1]
    if before in ("in", "since", "year", "until", "till", "through", "throughout", "during"):
        return Found(i, i + 1, year=year)
    if not 1800 <= year <= 2060 or tokens.words[i + 1] in ("%", "percent", "per"):
        return None
    counted = _is_counted(tokens.words[i + 1]) and year in (1500, 2000, 1800, 1900)
    if counted or (tokens.words[i + 1] in ("million", "billion", "thousand", "-")):
        return None
    return Found(i, i + 1, year=year)


def _is_counted(word: str) -> bool:
    return word in ("people", "men", "women", "children") or (
        len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "was"))
    )


def _is_name_number(tokens: Tokens, i: int) -> bool:
    """ "Mill 2000", "Vostok 2018", "$2000", "Resolution 1973": a name or a sum, no year."""
    before = tokens.words[i - 1]
    if before in ("$", "€", "£", "№", "no", "resolution", "article", "top", "#"):
        return True
    if before in words_of.EN_YEAR_PREPOSITIONS or before in words_of.EN_MONTHS:
        return False
    return before.isalpha() and tokens.capital(i - 1) and tokens.words[i - 2] not in _STOPS


_STOPS = frozenset({"", ".", "\n", "?", "!"})


def en_relative(tokens: Tokens, i: int) -> Found | None:
    """ "last year", "this year", "next year", "current year", "last year’s July"."""
    told = _relative_at(tokens, i)
    if told is None or _is_span_of_time(tokens, i):
        return None
    stop, offset = told
    month = words_of.EN_MONTHS.get(tokens.words[stop])
    if month and tokens.capital(stop) and tokens.words[stop - 1] != "year":
        return Found(i, stop + 1, offset=offset, month=month)
    return Found(i, stop, offset=offset)


def _is_span_of_time(tokens: Tokens, i: int) -> bool:
    """ "over the last year" is a span of twelve months, no calendar year."""
    return tokens.words[i] in ("last", "next") and tokens.words[i - 1] == "the"


EN_RULES: tuple[Rule, ...] = (
    en_edge,
    ru_numeric,
    en_month_day,
    en_day_month,
    en_month,
    en_part,
    en_season,
    en_relative,
    en_decade,
    en_year_range,
    en_year,
)


def date_at(tokens: Tokens, i: int) -> Found | None:
    """The calendar expression that begins at a token, or None."""
    for rule in RU_RULES if tokens.lang == "ru" else EN_RULES:
        found = rule(tokens, i)
        if found:
            return found
    return None


_RU_STARTS = frozenset(
    words_of.RU_EDGES
    | words_of.RU_MONTHS.keys()
    | words_of.RU_SEASONS.keys()
    | words_of.RU_SEASON_NOUNS.keys()
    | words_of.RU_SEASON_ADJECTIVES.keys()
    | words_of.RU_YEAR_ADJECTIVES.keys()
    | words_of.RU_DECADES.keys()
    | words_of.ROMAN_QUARTERS.keys()
    | RU_ORDINALS.keys()
    | {"двухтысячном", "двухтысячного"}
)
_EN_STARTS = frozenset(
    words_of.EN_EDGES
    | words_of.EN_EDGES_OF
    | words_of.EN_MONTHS.keys()
    | words_of.EN_SEASONS.keys()
    | words_of.EN_YEAR_ADJECTIVES.keys()
    | {"first", "second", "third", "fourth", "year", "q1", "q2", "q3", "q4"}
    | {f"mid-{month}" for month in words_of.EN_MONTHS}
    | {f"mid-{year}{suffix}" for year in range(1900, 2050) for suffix in ("", "s")}
)
RU_STARTS = _RU_STARTS
EN_STARTS = _EN_STARTS
"""Words other than numbers with which a calendar expression may begin."""
