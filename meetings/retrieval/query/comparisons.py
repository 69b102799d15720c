"""Comparisons of people on one topic: «Лодкин и Токаев о газе», "compare X and Y on trade"."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from meetings.gazetteer.finding_countries import countries_in
from meetings.gazetteer.ordinary_words import kinds_of
from meetings.names.matching import SURE, match_names
from meetings.retrieval.query import comparison_words as words_of
from meetings.retrieval.query.archive_cast import Alternatives, Cast, CastMember
from meetings.retrieval.query.dates_asked import AskedTime, times_asked, without_times
from meetings.retrieval.query.intents import MOST_WORDS, is_finite
from meetings.text.scripts import is_cyrillic
from meetings.text.stop_words import STOP_WORDS
from meetings.text.tokens import Word, fold, words

MOST_COMPARED = 5
"""People, and so also the quotes of a reply."""
_PART_OF_NAME = 0.85
"""So like a part of a name is a word to be it: more than where the person is sure, as here the
word is only taken out of what is compared."""
_JOINER = re.compile(words_of.JOINER, re.IGNORECASE)
_WITH = re.compile(words_of.WITH, re.IGNORECASE)
_IN = re.compile(r"\b(?:во?|за|на|in|for|during|of|on|from|since|с)\s*$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class ComparedPeople:
    """Who is set side by side, in order, each with their namesakes, and on what topic."""

    people: tuple[Alternatives, ...]
    topic: str


def compared_in(
    text: str, cast: Cast, today: dt.date, strangers: Sequence[str] = ()
) -> ComparedPeople | None:
    """The people a message sets side by side on a topic; None where it asks something else.

    ``strangers``: names in it, as it writes them, that nobody of the archive bears.
    """
    compared = _side_by_side(text, cast, today, strangers)
    return compared if compared and compared.topic else None


def compared_alone(text: str, cast: Cast, today: dt.date) -> tuple[Alternatives, ...]:
    """The people of «сравни Лодкина и Токаева», which names no topic; none for other messages."""
    compares = {fold(word.text) for word in words(text)} & words_of.SETTING_SIDE_BY_SIDE
    compared = _side_by_side(text, cast, today, ()) if compares else None
    return compared.people if compared and not compared.topic else ()


def _side_by_side(
    text: str, cast: Cast, today: dt.date, strangers: Sequence[str]
) -> ComparedPeople | None:
    """The same with an empty topic where none is named."""
    text = " ".join(text.split()).strip(" ?!.…")
    times = times_asked(text, today)
    found = words(_without(text, times))
    named = _named(text, found, cast, strangers)
    if len(set(named.values())) < 2:
        return None
    names = [word for word in found if _is_of_name(word, named)]
    people = tuple(dict.fromkeys(named[fold(w.text)] for w in names if fold(w.text) in named))
    if not 2 <= len(people) <= MOST_COMPARED or not _are_listed(text, names):
        return None
    ahead = [word for word in found if word.start < names[0].start]
    behind = [word for word in found if word.start > names[-1].start]
    topic = _topic([*ahead, *behind])
    when = [text[time.start : time.stop] for time in times]
    if topic:
        return ComparedPeople(people, " ".join([topic, *when]))
    said = {fold(word.text) for word in (*ahead, *behind)}
    alone = said <= words_of.SAYING | words_of.COMPARING | STOP_WORDS | words_of.ASKING
    return ComparedPeople(people, "") if alone else None


def _named(
    text: str, found: Sequence[Word], cast: Cast, strangers: Sequence[str]
) -> dict[str, Alternatives]:
    """The people named, by surname; beside a sure one a capital makes a name of any surname."""
    named = {word: people for word, people in cast.named_by_word(text).items() if word}
    if not named:
        return {}
    named |= {fold(name.split()[-1]): (CastMember((name,)),) for name in strangers}
    pairs = [(one, other) for i, one in enumerate(found) for other in found[i + 1 : i + 4]]
    joined = [pair for pair in pairs if _is_joined(text[pair[0].stop : pair[1].start])]
    for one, other in (*joined, *((b, a) for a, b in reversed(joined))):
        sure, new = _is_of_name(one, named), not _is_of_name(other, named)
        if sure and new and (people := _by_surname(other, cast)):
            named[fold(other.text)] = people
    return named


def _without(text: str, times: Sequence[AskedTime]) -> str:
    """The text without times and what leads them in: all other words stay where they are."""
    for time in times:
        ahead = _IN.sub(lambda found: " " * len(found[0]), text[: time.start])
        text = ahead + text[time.start :]
    return without_times(text, times)


def _is_joined(between: str) -> bool:
    return bool(between.strip()) and _JOINER.fullmatch(between) is not None


def _by_surname(word: Word, cast: Cast) -> Alternatives:
    """Who may be meant by a word that stands beside a name as its equal."""
    if not word.text[:1].isupper() or word.text.isupper() or countries_in(word.text):
        return ()
    if known := cast.surname(word.text, SURE):
        return known
    is_one = is_cyrillic(word.text) and "Surn" in kinds_of(fold(word.text))
    return (CastMember((word.text,)),) if is_one else ()


def _is_of_name(word: Word, named: dict[str, Alternatives]) -> bool:
    if fold(word.text) in named:
        return True
    if not word.text[:1].isupper():
        return False
    parts = [part for people in named.values() for one in people for part in _parts(one.names)]
    best = match_names(word.text, parts, limit=1)
    return bool(best) and best[0][1] >= _PART_OF_NAME


def _parts(names: Sequence[str]) -> list[str]:
    return [part for name in names for part in name.split()]


def _are_listed(text: str, names: Sequence[Word]) -> bool:
    """Whether nothing stands between the names but what joins equals."""
    compares = any(fold(word.text) in words_of.COMPARING for word in words(text))
    for one, other in pairwise(names):
        between = text[one.stop : other.start]
        if not (_JOINER.fullmatch(between) or (compares and _WITH.fullmatch(between))):
            return False
    return True


def _topic(rest: Sequence[Word]) -> str:
    """What the words around the names are about; empty where they ask something else."""
    said = [fold(word.text) for word in rest]
    if words_of.WHO & set(said) and words_of.MORE & set(said):
        rest = [w for w in rest if fold(w.text) not in words_of.WHO | words_of.MORE]
        said = [fold(word.text) for word in rest]
    asks = any(word in words_of.SAYING | words_of.COMPARING for word in said)
    allowed = STOP_WORDS | words_of.ASKING if asks else words_of.ABOUT
    kept: list[str] = []
    for word, folded in zip(rest, said, strict=True):
        if folded in words_of.ELSE:
            return ""
        if folded in words_of.SAYING | words_of.COMPARING | allowed:
            continue
        if folded in STOP_WORDS | words_of.ASKING or is_finite(folded):
            return ""
        kept.append(word.text)
    return " ".join(kept) if len(kept) <= MOST_WORDS else ""
