"""A message that asks for meetings themselves → which of them, and what is wanted of them.

«все встречи с Эрдоганом в 2018 году», "who took part on 23 August?", «сколько раз виделись»,
«последние три встречи», a mere day. Where a word is left that nothing explains, it has to stand in
the title or the lead of a meeting; what a meeting was about is left to its words.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from rapidfuzz import process
from rapidfuzz.distance import DamerauLevenshtein

from meetings.gazetteer.countries import countries_in, country_mentions
from meetings.gazetteer.ordinary_words import is_known
from meetings.names.matching import match_names
from meetings.retrieval.query import listing_words as words_of
from meetings.retrieval.query.cast import Alternatives, Cast
from meetings.retrieval.query.date_words import NUMBERS
from meetings.retrieval.query.dates_asked import AskedTime, times_asked, without_times
from meetings.statistics.figures.place_words import HOME
from meetings.text.near_words import translations
from meetings.text.stems import key
from meetings.text.tokens import fold, words
from meetings.text.transliteration import is_cyrillic

Wanted = Literal["list", "count", "last", "first", "when", "participants", "whom"]
_OWN_WORD = 0.8
_LEAST_MISTYPED = 6
"""Letters: a shorter word is one slip away from too many others."""


@dataclass(frozen=True, slots=True)
class Filter:
    """A word that has to stand in a meeting's title, or lead where it tells the topic."""

    word: str
    topic: bool = False
    name: bool = False


@dataclass(frozen=True, slots=True)
class Listing:
    """Which meetings are asked for, and what is wanted of them.

    ``people``: all of them have to take part. ``most``: so many of the newest or oldest.
    ``named``: the message says that it is about meetings. ``open``: a single meeting may be
    opened at once. ``kind``: how titles tell this kind of meeting. ``where``: places are asked
    for.
    """

    wanted: Wanted
    people: tuple[Alternatives, ...] = ()
    countries: frozenset[str] = frozenset()
    filters: tuple[Filter, ...] = ()
    time: AskedTime | None = None
    most: int | None = None
    kind: str = ""
    named: bool = True
    open: bool = False
    where: bool = False

    @property
    def narrowed(self) -> bool:
        """Whether anything but a kind tells which meetings are meant."""
        return bool(self.people or self.countries or self.filters or self.time)


def read_listing(text: str, cast: Cast, today: dt.date) -> Listing | None:
    """What a message asks of meetings themselves; None where it asks for something else."""
    text = _put_right(" ".join(text.split()))
    times = times_asked(text, today)
    if len(times) > 1:
        return None
    rest = without_times(text, times)
    folded = " ".join(fold(rest).split()).strip(" ?!.,…")
    if re.search(rf"\b(?:{words_of.CONTENT})", folded):
        return None
    people = cast.named(rest)
    left = _left_over(rest, people, cast)
    named, left = _named_after_with(left, cast)
    left = _without_offices(left, rest)
    if _NEWS.fullmatch(folded):
        left = []
    wanted = _wanted(folded, left, times, (*people, *named))
    if wanted is None:
        return None
    listing = Listing(
        wanted,
        (*people, *named),
        _countries(rest, (*people, *named), cast),
        tuple(Filter(one.word, one.topic, one.name) for one in left),
        times[0] if times else None,
        _most(folded),
        _kind(folded),
        named=bool(_NOUN.search(folded) or _MET.search(folded)),
        open=_asks_for_one(folded, wanted),
        where=bool(_WHERE.search(folded)),
    )
    return listing if listing.narrowed or _of_all(folded) else None


def _put_right(text: str) -> str:
    """A message with its mistyped words of asking put right: «встерчи», "metings"."""
    for word in reversed(words(text)):
        meant = _frame_like(word.text)
        if meant:
            text = text[: word.start] + meant + text[word.stop :]
    return text


@lru_cache(maxsize=4096)
def _frame_like(word: str) -> str | None:
    """The word of asking that an unknown word in small letters is one slip away from."""
    if len(word) < _LEAST_MISTYPED or not word.islower() or not word.isalpha():
        return None
    folded = fold(word)
    if folded in _ASKING or (is_cyrillic(folded) and is_known(folded)):
        return None
    near = process.extractOne(folded, _ASKING, scorer=DamerauLevenshtein.distance, score_cutoff=1)
    return str(near[0]) if near else None


_ASKING = tuple(
    "встречи встреча встречу встречался встречались встретились последняя последние последний"
    " сколько совещания заседания переговоры стенограммы стенограмм участвовал участники список"
    " meetings meeting latest transcripts participants attended between".split()
)


# What is wanted

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
_NEWS = re.compile(rf"(?:{words_of.NEWS})")
_HAPPENED = re.compile(rf"\b(?:{words_of.HAPPENED})\b")
_BEGINS = re.compile(
    rf"(?:(?:а|и|the|my|its|any|our|рабоч\w+|личн\w+|двусторонн\w+|очн\w+|working|bilateral|phone|telephone|телефонн\w+|telephone|недавн\w+|ближайш\w+|recent|зарубежн\w+)\s+)*"
    rf"(?:{words_of.NOUNS})\b"
)


def _wanted(
    folded: str,
    left: Sequence[_Word],
    times: Sequence[AskedTime],
    people: Sequence[Alternatives],
) -> Wanted | None:
    """What is wanted of meetings: the first rule that fits."""
    meetings = bool(_NOUN.search(folded))
    met = meetings or bool(_MET.search(folded))
    plain = not left or meetings or all(one.name for one in left)
    alone = not left and _only_frame(folded) and not _OPENER.match(folded)
    for wanted, asked, allowed in (
        ("count", _COUNTED.search(folded), True),
        ("count", _TIMES.search(folded) and met, True),
        ("whom", _WITH_WHOM.search(folded) and met and not left, True),
        ("list", _WITH_WHOM.search(folded) and met and times, True),  # «с какими губернаторами»
        ("participants", _WHO.search(folded), meetings if left else met or (times and not people)),
        ("last", _LAST.search(folded) and met, plain),
        ("first", _FIRST.search(folded) and met, plain),
        ("when", _WHEN.search(folded) and met, True),
        ("when", _WHERE.search(folded) and met, plain and people),
        ("when", _WHETHER.search(folded) and (met or times), plain and (people or times)),
        ("list", _ALL.search(folded) and meetings, True),
        ("list", _BEGINS.match(folded), True),
        ("list", _NEWS.fullmatch(folded), True),
        ("list", _HAPPENED.search(folded) and times, not left),
        ("list", times and not folded.strip(" ,.-"), True),
        ("list", times and alone, not people or meetings),
    ):
        if asked:
            return wanted if allowed else None  # type: ignore[return-value]
    return None


def _of_all(folded: str) -> bool:
    """Whether a message that names no person, place or time speaks of the archive's meetings."""
    return bool(_NOUN.search(folded) or _NEWS.fullmatch(folded))


def _only_frame(folded: str) -> bool:
    return all(word in words_of.FRAME for word in re.findall(r"[^\W\d_]+", folded))


def _asks_for_one(folded: str, wanted: Wanted) -> bool:
    """Whether a meeting itself is asked for, not a sentence about it: «последняя встреча»."""
    if wanted not in {"list", "last", "first"} or _WHEN.search(folded):
        return False
    return not re.search(r"\bраз\b|\btimes?\b|\bdid\b|\bwas\b|\bвстречал|\bвстрет", folded)


def _most(folded: str) -> int | None:
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
    r"\b(?:последн(?:яя|юю|ей|ий|ее)|крайн(?:яя|юю|ей|ий|ее)|свеж(?:ая|ую|ей)|перв(?:ая|ую|ой|ый|ое))\s+(?!раз)"
    rf"(?:\w+\s+)?(?:встреча|встречу|встречи|{words_of.NOUNS})\b"
    r"|\b(?:last|latest|newest|most\s+recent|first|earliest)\s+(?:\w+\s+)?"
    r"(?:meeting|conversation|session|summit|visit|transcript|event|interview|speech|call)\b"
)


def _kind(folded: str) -> str:
    """How titles tell the kind of meeting that is asked for; empty where any will do."""
    found = (titles for asked, titles in words_of.KINDS if re.search(rf"\b(?:{asked})\b", folded))
    return next(found, "")


# Who, where, and the words that are left


@dataclass(frozen=True, slots=True)
class _Word:
    """A word that nothing explains; ``before`` is the one in front of it."""

    word: str
    before: str
    capital: bool
    topic: bool = False
    name: bool = False


def _left_over(rest: str, people: Sequence[Alternatives], cast: Cast) -> list[_Word]:
    """The words that neither people, countries nor the asking itself account for."""
    explained = _explaining(people, cast)
    found: list[_Word] = []
    before, topic = "", False
    for word in words(_without_countries(_HOST.sub(_blank, rest))):
        folded = fold(word.text)
        if folded in words_of.TOPIC_AFTER:
            topic = True
        elif folded in words_of.SURNAME_AFTER:
            topic = topic and folded in {"и", "and"}
        if not _is_frame(folded, word.text) and not explained(word.text):
            name = before in words_of.SURNAME_AFTER and not topic
            found.append(_Word(word.text, before, word.text[:1].isupper(), topic, name))
        before = folded
    return found


def _without_countries(text: str) -> str:
    """The text with the names of countries blanked out: «Саудовская Аравия» is two words."""
    for mention in country_mentions(text):
        text = text[: mention.start] + " " * (mention.stop - mention.start) + text[mention.stop :]
    return text


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])


_HOST = re.compile(words_of.HOST, re.IGNORECASE)


def _is_frame(folded: str, word: str) -> bool:
    if folded in words_of.FRAME or _NOUN.fullmatch(folded) or _MET.fullmatch(folded):
        return True
    if folded.isdigit() and len(folded) <= 2:  # «последние 3»
        return True
    if any(re.fullmatch(asked, folded) for asked, _ in words_of.KINDS):
        return True
    return bool(countries_in(word)) or not key(word)


def _explaining(people: Sequence[Alternatives], cast: Cast) -> _Explains:
    names = tuple(
        dict.fromkeys(
            part
            for group in people
            for person in group
            for name in person.names
            for part in name.split()
        )
    )
    roles = frozenset(
        own
        for group in people
        for person in group
        for word in words(cast.roles(person))
        if (own := key(word.text))
    )
    return _Explains(names, roles)


@dataclass(frozen=True, slots=True)
class _Explains:
    """Says of a word whether it belongs to the names or offices of some people."""

    names: tuple[str, ...]
    roles: frozenset[str]

    def __call__(self, word: str) -> bool:
        if not self.names:
            return False
        own = key(word)
        translated = {other for other, _ in translations(own)}
        if own in self.roles or self.roles & translated or fold(word) in _OFFICES:
            return True
        found = match_names(word, self.names, limit=1)
        return bool(found) and found[0][1] >= _OWN_WORD


_OFFICES = frozenset(
    """
    президент президента президентом президенту президентами министр министром министра премьер
    премьером премьера премьер-министром глава главой главы губернатор губернатором губернатора
    мэр мэром мэра канцлер канцлером канцлера король королем королём принц принцем наследный
    наследным председатель председателем лидер prince crown лидером руководитель руководителем
    господин господином гендиректор гендиректором директор директором president presidents
    prime minister ministers premier head chief leader mayor governor chancellor king chairman
    ceo mr mrs ms deputy acting
    """.split()
)


def _named_after_with(
    left: Sequence[_Word], cast: Cast
) -> tuple[tuple[Alternatives, ...], list[_Word]]:
    """«с Песковым», "with Xi": what is left after these is a name where somebody has it."""
    people: list[Alternatives] = []
    rest: list[_Word] = []
    for one in left:
        meant = cast.surname(one.word) if one.name and len(one.word) > 1 else ()
        if meant:
            people.append(meant)
        else:
            rest.append(one)
    return tuple(people), rest


def _without_offices(left: Sequence[_Word], rest: str) -> list[_Word]:
    """«с главой ВТБ»: the office is told by what it is of, where that is said."""
    others = [one for one in left if fold(one.word) not in _OFFICES]
    return others if others or countries_in(rest) else list(left)


def _countries(rest: str, people: Sequence[Alternatives], cast: Cast) -> frozenset[str]:
    """The countries and regions meant: not the own one, nor those of people's offices."""
    roles = " . ".join(cast.roles(person) for group in people for person in group)
    return countries_in(rest) - {HOME} - countries_in(roles)
