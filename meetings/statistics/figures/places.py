"""Which country, region or union a figure is about.

In doubt nothing is said: a figure of the wrong country is worse than one left out.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from meetings.gazetteer.countries import country_names
from meetings.gazetteer.finding_countries import country_mentions
from meetings.model.languages import Lang
from meetings.statistics.figures.company_guests import may_be_of_company
from meetings.statistics.figures.unions_and_world_parts import (
    BLOC_NAMES,
    BLOCS,
    GOVERNOR,
    HOME,
    SCENERY,
    WHOLE_COUNTRY,
)
from meetings.text.russian_analyses import parses_of
from meetings.text.stop_words import STOP_WORDS
from meetings.text.title_case import title_case
from meetings.text.tokens import fold

_BLOCS = {key: re.compile(pattern) for key, pattern in BLOCS.items()}
_WHOLE_COUNTRY = re.compile(WHOLE_COUNTRY, re.IGNORECASE)
_GOVERNOR = re.compile(GOVERNOR, re.IGNORECASE)
_YOURS = re.compile(r"\b(?:your|ваш\w*|вас|there(?=[.,;]|$))\b", re.IGNORECASE)
_DOLLAR = re.compile(
    r"U\.?S\.?(?=\$|\s+dollar)|(?<=долл\.\s)США|(?<=доллар\s)США|"
    r"(?<=долларов\s)США|(?<=доллара\s)США|(?<=долларах\s)США"
)
_TO = re.compile(r"\b(?:to|into)\s+(?:the\s+)?$", re.IGNORECASE)
_INTO = re.compile(r"\b(?:в|во|на)\s+$", re.IGNORECASE)
_FROM = re.compile(r"\b(?:from|из)\s+(?:the\s+)?$", re.IGNORECASE)
_WITHIN = re.compile(r"\b(?:in|across|within|в|во)\s+(?:the\s+|all\s+of\s+)?$", re.IGNORECASE)
_TRADE = re.compile(r"\btrad(?:e|ing)\b|торг|товарообо", re.IGNORECASE)
_CLAUSE_END = re.compile(r"[,;:()]|\s[–—]\s")
_ABBREVIATION = 4
"""Letters of «США» and "USA" that are written in capitals."""
UNCLEAR = "?"
Named = tuple[str, int, int]
"""A place's key, and where its name begins and ends."""
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Setting:
    """What surrounds a figure: texts before it, nearest first, and the figure's place.

    ``sentence[start:stop]`` is the figure, ``clause`` its part of the sentence; ``figures``: where
    the sentence's other figures stand; ``heads``: the meeting's title first; ``home``: the country
    it is held in, None where that is not told.
    """

    sentence: str
    start: int
    stop: int
    clause: tuple[int, int]
    figures: tuple[tuple[int, int], ...]
    before: tuple[str, ...]
    heads: tuple[str, ...]
    home: str | None = HOME


def place_of(setting: Setting, *, both_sides: bool, local: bool) -> str | None:
    """The key of the place; ``UNCLEAR`` where several could be meant, None for none named.

    Of a figure of two sides it is the other one; of any other the meeting's own country where
    the text and the meeting name nobody else; a local one has no place that is not named.
    """
    own = _in_sentence(setting, both_sides=both_sides)
    if own == HOME and local and _foreign(setting.heads[0]):
        return UNCLEAR  # Russia's there or theirs in Russia
    if own is not None:
        return own
    found = _around(setting, both_sides=both_sides)
    return UNCLEAR if local and (found is None or not is_region(found)) else found


def _around(setting: Setting, *, both_sides: bool) -> str | None:
    home = setting.home
    of_meeting = _of_meeting(setting.heads, home, both_sides=both_sides)
    if not both_sides and of_meeting == home:
        of_meeting = _home_or_company(setting)
    if not both_sides and _YOURS.search(setting.sentence):
        return of_meeting if of_meeting != home else UNCLEAR
    for text in setting.before:
        if not both_sides and HOME in places_in(text):
            return HOME if of_meeting == HOME else UNCLEAR
        if found := _partners(text) if both_sides else _foreign(text):
            return _of_neighbour(found, of_meeting, both_sides=both_sides)
    return of_meeting


@lru_cache(maxsize=4096)
def _partners(text: str) -> frozenset[str]:
    """Whose trade a sentence before may be about: “Peru is our key partner in Latin America.”

    A part of the world in which something is, and how the world's economy fares, are scenery.
    """
    trade = _TRADE.search(text)
    return frozenset(
        key
        for key, at in _mentions(text)
        if key != HOME and not (key in SCENERY and not trade) and not _is_where(key, text, at)
    )


def _is_where(key: str, text: str, at: int) -> bool:
    return key in _BLOCS and bool(_WITHIN.search(text[:at]))


def _home_or_company(setting: Setting) -> str | None:
    """The country; unclear where somebody may speak of a company: «наш грузооборот»."""
    return UNCLEAR if may_be_of_company(setting.heads[0], setting.sentence) else setting.home


def _of_neighbour(found: frozenset[str], of_meeting: str | None, *, both_sides: bool) -> str:
    """A sentence before tells whose trade is spoken of, but not that inflation is spoken of."""
    only = next(iter(found)) if len(found) == 1 else UNCLEAR
    alone = both_sides and of_meeting is None
    return only if alone or only == of_meeting else UNCLEAR


def _in_sentence(setting: Setting, *, both_sides: bool) -> str | None:
    left, right = setting.clause
    mentions = [m for m in _mentions(setting.sentence) if not (both_sides and m[0] == HOME)]
    in_clause = {key for key, at in mentions if left <= at < right}
    keys = {key for key, _ in mentions}
    if len(in_clause) == 1:
        return next(iter(in_clause))
    if len(keys) == 1:
        return next(iter(keys)) if mentions[0][1] < setting.start else UNCLEAR
    if keys:
        return _nearest(setting, mentions)
    if not both_sides and _WHOLE_COUNTRY.search(setting.sentence):
        return setting.home
    return None


def _nearest(setting: Setting, mentions: list[tuple[str, int]]) -> str:
    """The only place named since the figure before, or right after this one."""
    since = max((stop for _, stop in setting.figures if stop <= setting.start), default=0)
    between = {key for key, at in mentions if since <= at < setting.start}
    if len(between) == 1:
        return next(iter(between))
    end = _CLAUSE_END.search(setting.sentence, setting.stop)
    # Where no figure follows: further than any sentence goes.
    until = min([start for start, _ in setting.figures if start >= setting.stop] or [10**6])
    until = min(until, end.start() if end else len(setting.sentence))
    after = {key for key, at in mentions if setting.stop <= at < until}
    return next(iter(after)) if len(after) == 1 and not between else UNCLEAR


def _of_meeting(heads: tuple[str, ...], home: str | None, *, both_sides: bool) -> str | None:
    if not both_sides:
        regions = any(map(is_region, _foreign(heads[1]))) if len(heads) > 1 else False
        found = _of_title(heads[0], home)
        return UNCLEAR if found == home and regions else found
    for text in heads:
        if places := _foreign(text):
            return next(iter(places)) if len(places) == 1 else UNCLEAR
    return None


def _of_title(title: str, home: str | None) -> str | None:
    """A governor speaks of the region; whose inflation is meant with a guest is not said."""
    found = _foreign(title)
    if not found:
        return home
    only = next(iter(found))
    return only if len(found) == 1 and is_region(only) and _GOVERNOR.search(title) else UNCLEAR


@lru_cache(maxsize=4096)
def _foreign(text: str) -> frozenset[str]:
    return places_in(text) - {HOME}


@lru_cache(maxsize=4096)
def places_in(text: str) -> frozenset[str]:
    """Keys of the countries, regions and unions of states that a text names."""
    return frozenset(key for key, _ in _mentions(text))


@lru_cache(maxsize=4096)
def _mentions(text: str) -> tuple[tuple[str, int], ...]:
    return tuple((key, start) for key, start, _ in _named(text))


def is_only_an_end(place: str, sentence: str, *, of_what_comes_in: bool) -> bool:
    """Whether a place is named only as where goods go to, or come from: “exports to Peru”.

    ``of_what_comes_in``: it is imports that are counted.
    """
    is_end = _is_whence if of_what_comes_in else _is_whither
    ends = [is_end(sentence, at) for key, at in _mentions(sentence) if key == place]
    return bool(ends) and all(ends)


def _is_whence(sentence: str, at: int) -> bool:
    return bool(_FROM.search(sentence[:at]))


def _is_whither(sentence: str, at: int) -> bool:
    """«В Россию» and "to Russia", but neither «в России» nor a form that may be either."""
    if _TO.search(sentence[:at]):
        return True
    name = _WORD.match(sentence, at)
    if name is None or not _INTO.search(sentence[:at]):
        return False
    return not any("loct" in parse.tag for parse in parses_of(name[0]))


def _named(text: str) -> list[Named]:
    text = _DOLLAR.sub(lambda found: " " * len(found[0]), text)
    found = [(m.key, m.start, m.stop) for m in country_mentions(text)]
    found += [
        (key, m.start(), m.end())
        for key, pattern in _BLOCS.items()
        for m in pattern.finditer(text)
    ]
    return sorted(found, key=lambda item: item[1])


def place_name(place: str, lang: Lang) -> str:
    """What a language calls a place."""
    if place in BLOC_NAMES:
        return BLOC_NAMES[place] if lang == "ru" else place
    return next(iter(country_names(place, lang)), place)


def is_region(place: str) -> bool:
    """Whether a key is that of a Russian region."""
    return place.startswith(f"{HOME}-")


def places_named(words: str) -> list[Named]:
    """The places in what a person typed, where they stand; capitals or none."""
    found = _named(words)
    typed = _WORD.sub(lambda word: _with_capital(word[0]), words)
    more = _named(typed) if len(typed) == len(words) else []
    free = [
        one
        for one in more
        if not any(one[1] < stop and start < one[2] for _, start, stop in found)
    ]
    return sorted([*found, *free], key=lambda item: item[1])


def _with_capital(word: str) -> str:
    """«кнр», «китай» as names are written; "us" and "in" are no countries."""
    if fold(word) in STOP_WORDS:
        return word
    return word.upper() if len(word) <= _ABBREVIATION else title_case(word)


def asked_places(words: str) -> frozenset[str]:
    """Places in what a person typed, capitals or none: «товарооборот казахстан», "trade eu"."""
    capital = " ".join(
        w.upper() if len(w) <= _ABBREVIATION else title_case(w) for w in words.split()
    )
    return places_in(words) or places_in(capital)
