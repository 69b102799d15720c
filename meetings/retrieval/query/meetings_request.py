"""What a message wants of the meetings it asks for: a list, a count, the last, who took part."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from typing import Literal

from meetings.retrieval.query import listing_words as words_of
from meetings.retrieval.query.archive_cast import Alternatives
from meetings.retrieval.query.date_words import NUMBERS
from meetings.retrieval.query.dates_asked import AskedTime
from meetings.retrieval.query.unexplained_words import LeftWord
from meetings.text.russian_analyses import parses_of
from meetings.text.scripts import is_cyrillic
from meetings.text.tokens import fold

Wanted = Literal["list", "count", "last", "first", "when", "participants", "whom"]
_NOUN = re.compile(rf"\b(?:{words_of.NOUNS})\b")
_MET = re.compile(rf"\b(?:{words_of.MET})\b")
_ALL = re.compile(rf"\b(?:{words_of.ALL})\b")
_WHEN = re.compile(rf"\b(?:{words_of.WHEN})\b")
_WHERE = re.compile(rf"\b(?:{words_of.WHERE})\b")
_WHETHER = re.compile(rf"(?<!\w)(?:{words_of.WHETHER})\b")
_OPENER = re.compile(r"(?:а|ну а|и|and|but|what about|how about|а что|а как)\b")
_LAST = re.compile(rf"\b(?:{words_of.LAST})\b")
_FIRST = re.compile(rf"\b(?:{words_of.FIRST})\b")
_TIMES = re.compile(rf"\b(?:{words_of.TIMES})\b")
_COUNTED = re.compile(rf"\b(?:{words_of.COUNTED})\b")
_WHO = re.compile(rf"\b(?:{words_of.WHO})\b")
_WITH_WHOM = re.compile(rf"\b(?:{words_of.WITH_WHOM})\b")
_WHICH_CAME = re.compile(rf"\b(?:{words_of.WHICH_CAME})\b")
_PEOPLE_COUNTED = re.compile(rf"\b(?:{words_of.PEOPLE_COUNTED})\b")
_NEWS = re.compile(rf"(?:{words_of.NEWS})(?:\s+(?:в|во|за|in|on|for|during))?")
_SPOKE = re.compile(rf"\b(?:{words_of.SPOKE})\b")
_SPOKE_THERE = re.compile(rf"\b(?:{words_of.SPOKE_THERE})\b")
_SPOKE_MOST = re.compile(words_of.SPOKE_MOST)
_HAPPENED = re.compile(rf"\b(?:{words_of.HAPPENED})\b")
_BEGINS = re.compile(
    rf"(?:(?:а|и|the|my|its|any|our|рабоч\w+|личн\w+|двусторонн\w+|очн\w+|working|bilateral|phone|telephone|телефонн\w+|telephone|недавн\w+|ближайш\w+|recent|зарубежн\w+|больш\w+|ежегодн\w+|прошлогодн\w+|annual)\s+)*"
    rf"(?:{words_of.NOUNS})\b"
)

_A_MONTH = dt.timedelta(days=31)
_OF_SOMEBODY = re.compile(
    rf"(?:[\w-]+ ){{0,2}}[\w-]+(?:['’]s?)? (?:\w+ )?(?:{words_of.NOUNS})"
    r"(?: (?:on|of|in|from|на|за|во?|от))?"
)
""" "Pellow's address on 3 May 2021"."""


def may_want_meetings(folded: str, times: Sequence[AskedTime]) -> bool:
    """Whether a rule of `wanted_of` can fit at all, whoever is named and whatever else is said."""
    if times or names_meetings(folded) or _BEGINS.match(folded) or _NEWS.fullmatch(folded):
        return True
    if _WHO.search(folded) or _COUNTED.search(folded):
        return True
    edges = (_TIMES, _LAST, _FIRST, _WHEN)
    return bool(_SPOKE.search(folded)) and any(one.search(folded) for one in edges)


def wanted_of(
    folded: str,
    left: Sequence[LeftWord],
    times: Sequence[AskedTime],
    people: Sequence[Alternatives],
) -> Wanted | None:
    """What is asked about meetings: the first rule that fits."""
    meetings = bool(_NOUN.search(folded))
    met = names_meetings(folded)
    plain = not left or meetings or all(one.name for one in left)
    people_counted = _PEOPLE_COUNTED.search(folded) and not met
    alone = not (left or people_counted or _OPENER.match(folded)) and _only_frame(folded)
    placed = left and all(one.before in words_of.PLACE_AFTER for one in left)
    in_town = placed and all(map(_is_town, left)) and times and is_short(times[0])
    spoke = _SPOKE.search(folded) and people and (placed or not left)
    for wanted, asked, allowed in (
        ("count", _TIMES.search(folded) and spoke, True),
        ("last", _LAST.search(folded) and spoke, True),
        ("first", _FIRST.search(folded) and spoke, True),
        ("when", _WHEN.search(folded) and spoke, True),
        ("count", _COUNTED.search(folded), True),
        ("count", _TIMES.search(folded) and met, True),
        ("whom", _WITH_WHOM.search(folded) and met and not left, True),
        ("list", _WITH_WHOM.search(folded) and met and times, True),  # «с какими губернаторами»
        ("list", _WITH_WHOM.search(folded) and met and placed, True),
        ("list", _WHICH_CAME.search(folded) and times and left and not people, len(left) == 1),
        ("participants", people_counted and _SPOKE_THERE.search(folded) and times, not left),
        ("participants", _WHO.search(folded), meetings if left else met or (times and not people)),
        ("last", _LAST.search(folded) and met, plain),
        ("first", _FIRST.search(folded) and met, plain),
        ("when", _WHEN.search(folded) and met, True),
        ("when", _WHERE.search(folded) and met, plain and people),
        ("when", _WHETHER.search(folded) and (met or times), plain and (people or times)),
        ("list", _ALL.search(folded) and meetings, True),
        ("list", _BEGINS.match(folded), True),
        ("list", _NEWS.fullmatch(folded), True),
        ("list", _HAPPENED.search(folded) and times, in_town or not left),
        ("list", times and not folded.strip(" ,.-"), True),
        ("list", _OF_SOMEBODY.fullmatch(folded) and times and people, not left),
        ("list", times and alone, not people or meetings),
    ):
        if asked:
            return wanted if allowed else None  # type: ignore[return-value]
    return None


def _is_town(one: LeftWord) -> bool:
    """Whether a word behind "in" is a place where meetings are held, and no «экономике»."""
    if one.capital or not is_cyrillic(one.word):
        return one.capital
    return any("Geox" in parse.tag for parse in parses_of(fold(one.word)))


def is_short(time: AskedTime) -> bool:
    """Whether a time has few enough meetings to be shown."""
    return time.period.last - time.period.first <= _A_MONTH and not time.period.any_year


def names_meetings(folded: str) -> bool:
    """Whether a message says that it is about meetings."""
    return bool(_NOUN.search(folded) or _MET.search(folded))


def asks_what_happened(folded: str) -> bool:
    """Whether it is asked what happened, which need not be a meeting."""
    return bool(_HAPPENED.search(folded))


def asks_where(folded: str) -> bool:
    """Whether places are asked for."""
    return bool(_WHERE.search(folded))


def asks_who_spoke_most(folded: str) -> bool:
    """Whether of those who took part in a meeting the one is asked for who spoke most."""
    return bool(_SPOKE_MOST.search(folded))


def asks_for_news(folded: str) -> bool:
    """Whether a message asks for nothing but what is new."""
    return bool(_NEWS.fullmatch(folded))


def is_of_all(folded: str) -> bool:
    """Whether a message that names no person, place or time speaks of the archive's meetings."""
    return bool(_NOUN.search(folded) or asks_for_news(folded))


def _only_frame(folded: str) -> bool:
    return all(word in words_of.FRAME for word in re.findall(r"[^\W\d_]+", folded))


def asks_for_one(folded: str, wanted: Wanted) -> bool:
    """Whether a meeting itself is asked for, not a sentence about it: «последняя встреча»."""
    if wanted not in {"list", "last", "first"} or _WHEN.search(folded):
        return False
    return not re.search(r"\bраз\b|\btimes?\b|\bdid\b|\bwas\b|\bвстречал|\bвстрет", folded)


def how_many(folded: str) -> int | None:
    """«последние три встречи», "the last 5 meetings", "three latest meetings"."""
    match = _SO_MANY.search(folded)
    written = match and (match["after"] or match["before"])
    if not written:
        return 1 if _ONLY_ONE.search(folded) else None
    return int(written) if written.isdigit() else NUMBERS.get(written)


_EDGE = rf"(?:{words_of.LAST}|{words_of.FIRST})"
_ANY_NUMBER = rf"\d{{1,3}}|{'|'.join(word for word in NUMBERS if word not in {'a', 'an'})}"
_SO_MANY = re.compile(
    rf"\b(?:{_EDGE}\s+(?P<after>{_ANY_NUMBER})|(?P<before>{_ANY_NUMBER})\s+{_EDGE})\b"
)
_ONLY_ONE = re.compile(
    r"\b(?:последн(?:яя|юю|ей|ий|ее|его|ем)|крайн(?:яя|юю|ей|ий|ее|его|ем)|свеж(?:ая|ую|ей|ее|его)|сам(?:ая|ую|ой|ый|ое)\s+(?:нов|стар|давн|ранн)(?:ая|ую|ой|ый|ое|яя|юю|ей)|новейш(?:ая|ую|ей|ий|ее)|перв(?:ая|ую|ой|ый|ое|ого|ом))\s+(?!раз)"
    rf"(?:\w+\s+)?(?:встреча|встречу|встречи|встрече|{words_of.NOUNS})\b"
    r"|\b(?:last|latest|newest|most\s+recent|first|earliest|oldest)\s+(?:\w+\s+)?"
    r"(?:meeting|conversation|session|summit|visit|transcript|event|interview|speech|call|episode|sitting)\b"
)


def kind_in_titles(folded: str) -> str:
    """How titles tell the kind of meeting that is asked for; empty where any will do."""
    return _kind(words_of.KINDS, folded)


def kind_of_a_time(folded: str) -> str:
    """The same of kinds that nobody means by them who names somebody, a country or a topic."""
    return _kind(words_of.KINDS_OF_A_TIME, folded)


def _kind(kinds: Sequence[tuple[str, str]], folded: str) -> str:
    found = (titles for asked, titles in kinds if re.search(rf"\b(?:{asked})\b", folded))
    return next(found, "")
