"""Parses a message that asks for meetings themselves: which ones, and what about them.

«все встречи с Эрдоганом в 2018 году», "who took part on 23 August?", «сколько раз виделись»,
«последние три встречи», a mere day. Where a word is left that nothing explains, it has to stand in
the title or the lead of a meeting; what a meeting was about is left to its words.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import lru_cache

from rapidfuzz import process
from rapidfuzz.distance import DamerauLevenshtein

from meetings.gazetteer.ordinary_words import is_known
from meetings.model.languages import TranscriptLanguage
from meetings.retrieval.query import listing_words as words_of
from meetings.retrieval.query.archive_cast import Alternatives, Cast
from meetings.retrieval.query.asked_of_somebody_then import said_then_by, was_there
from meetings.retrieval.query.dates_asked import AskedTime, in_a_row, times_asked, without_times
from meetings.retrieval.query.language_asked import language_asked
from meetings.retrieval.query.meetings_request import (
    Wanted,
    asks_for_news,
    asks_for_one,
    asks_what_happened,
    asks_where,
    asks_who_spoke_most,
    how_many,
    is_of_all,
    is_short,
    kind_in_titles,
    kind_of_a_time,
    may_want_meetings,
    names_meetings,
    wanted_of,
)
from meetings.retrieval.query.meetings_to_come import last_of_those_to_come
from meetings.retrieval.query.noun_behind_name import noun_first
from meetings.retrieval.query.offices_met import whom_they_met
from meetings.retrieval.query.order_asked import OrderAsked, order_asked
from meetings.retrieval.query.part_left_out import part_left_out
from meetings.retrieval.query.people_left_out import people_left_out
from meetings.retrieval.query.public_people_named import with_capitals_of_names
from meetings.retrieval.query.size_asked import Size, size_asked
from meetings.retrieval.query.spread_asked import Spread, spread_asked
from meetings.retrieval.query.unexplained_words import (
    countries_meant,
    left_over,
    named_after_with,
    terms_as_one,
    without_offices,
)
from meetings.retrieval.query.weekdays_asked import weekdays_asked
from meetings.text.scripts import is_cyrillic
from meetings.text.tokens import fold, words

_EVERYBODY = re.compile(words_of.EVERYBODY_ASKED)
_MOST_OF_EVERYBODY = re.compile(words_of.MOST_OF_EVERYBODY)
_SAID_THEN = re.compile(words_of.SAID_THEN)
_SPEECH = re.compile(
    r"\bреч(?:ь|и|ью)\b(?=.*\b(?:19|20)\d\d\b)|(?<=последнюю )речь\b|(?<=последняя )речь\b",
    re.IGNORECASE,
)
"""«последняя речь», «речь Лодкина 3 мая 2021»; «речь» alone is a word like others."""
_WHAT_KIND = re.compile(
    rf"\bчто\s+(?:(?:это|там|была|было|были)\s+)*за\s+(?=(?:{words_of.NOUNS})\b)", re.IGNORECASE
)
"""«что за совещание было 5 мая?»"""
_PENULTIMATE = re.compile(words_of.PENULTIMATE, re.IGNORECASE)
_SIZED = frozenset({"list", "when", "participants"})
"""«когда была самая длинная встреча», «кто был на самой короткой»: that meeting says it."""
_LEAST_MISTYPED = 6
"""Letters: a shorter word is one slip away from too many others."""


@dataclass(frozen=True, slots=True)
class Filter:
    """A word that has to stand in a meeting's title, or lead where it tells the topic.

    ``office``: stands behind it, and has to stand there too where any meeting has both.
    """

    word: str
    topic: bool = False
    name: bool = False
    office: str = ""

    @property
    def phrase(self) -> str:
        """As it was asked for, "foreign ministers"."""
        return f"{self.word} {self.office}".rstrip()


@dataclass(frozen=True, slots=True)
class Listing:
    """Which meetings are asked for, and what is wanted of them.

    ``people``: all of them have to take part. ``most``: how many of the newest or oldest.
    ``named``: the message says that it is about meetings. ``open``: a single meeting may be
    opened at once. ``kind``: how titles tell this kind of meeting. ``where``: places are asked
    for. ``place``: which of the newest is meant alone, 2 the last but one. ``without``: none of
    these takes part. ``size``: by which size they are wanted in order. ``by_words``: of those who
    took part it is wanted who spoke most. ``happened``: it is asked what happened somewhere,
    which is a list of meetings only where there are any. ``weekdays``: on which they were, Monday
    being 0. ``left_out``: none of those that this asks for. ``language``: the transcripts in this
    one, "" for any. ``spread``: how they are to be counted, not listed. ``to_come``: the next one
    is asked for, of which nothing is known.
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
    place: int = 0
    without: tuple[Alternatives, ...] = ()
    size: Size | None = None
    by_words: bool = False
    happened: bool = False
    weekdays: frozenset[int] = frozenset()
    left_out: Listing | None = None
    language: TranscriptLanguage = ""
    spread: Spread | None = None
    to_come: bool = False

    @property
    def narrowed(self) -> bool:
        """Whether anything but a kind tells which meetings are meant."""
        return bool(self.people or self.countries or self.filters or self.time or self.without)

    @property
    def narrows_to_meetings(self) -> bool:
        """Whether it says which meetings: by more than a kind, or as the last or first."""
        return self.narrowed or self.wanted in {"last", "first"}


_CALLED_IN = re.compile(
    r"\bcalls?\b.*\b(?:get|gets|got|receive[ds]?|(?:come|came) in|reach(?:ed)?)\b", re.IGNORECASE
)
"""Calls of listeners are no conversations: "how many calls did the programme get"."""


def read_listing(text: str, cast: Cast, today: dt.date) -> Listing | None:
    """What a message asks of meetings themselves; None where it asks for something else."""
    last = last_of_those_to_come(text)
    listing = _read_spread(last or text, cast, today)
    if not last:
        return listing
    return replace(listing, to_come=True, open=False) if listing and listing.named else None


def _read_spread(text: str, cast: Cast, today: dt.date) -> Listing | None:
    if _CALLED_IN.search(text):
        return None
    if (spread := _spread(text, cast, today)) is not None:
        return spread
    if (order := order_asked(text)) is not None and order.rest:
        return _in_order(read_listing(order.rest, cast, today), order)
    if (sized := size_asked(text)) is None:
        return _read_language(text, cast, today)
    listing = _read_language(sized.rest, cast, today)
    if listing is None or not listing.named or listing.wanted not in _SIZED:
        return None
    wanted: Wanted = "participants" if listing.wanted == "participants" else "list"
    return replace(listing, wanted=wanted, size=sized.size, most=sized.most, open=False)


def _spread(text: str, cast: Cast, today: dt.date) -> Listing | None:
    """The meetings that are to be counted by year, month or language; None for other messages."""
    asked = spread_asked(text)
    listing = read_listing(asked.rest, cast, today) if asked else None
    if asked is None or listing is None or not listing.named or listing.most:
        return None
    in_order: Wanted = "first" if listing.wanted == "first" else "count"
    counted = replace(listing, wanted=in_order, spread=asked.spread, open=False)
    return counted if listing.wanted in {"list", "count", "first"} else None


def _in_order(listing: Listing | None, order: OrderAsked) -> Listing | None:
    """A list in the order asked for; what asks for no list has none."""
    if listing is None or listing.wanted not in {"list", "count", "first", "last"}:
        return None
    if listing.wanted in {"first", "last"}:
        return listing
    oldest: Wanted = "first" if order.oldest_first else listing.wanted
    return replace(listing, wanted=oldest, open=False)


def _read_language(text: str, cast: Cast, today: dt.date) -> Listing | None:
    if (asked := language_asked(text)) is None:
        return _read_weekdays(text, cast, today)
    listing = _read_weekdays(asked.rest, cast, today)
    if listing is None or not listing.named:
        return None
    return replace(listing, language=asked.language)


def _read_weekdays(text: str, cast: Cast, today: dt.date) -> Listing | None:
    if (asked := weekdays_asked(text)) is None:
        return _read_part(text, cast, today)
    listing = _read_part(asked.rest, cast, today)
    if listing is None or not listing.named:
        return None
    return replace(listing, weekdays=asked.days, open=False)


def _read_part(text: str, cast: Cast, today: dt.date) -> Listing | None:
    part = part_left_out(text)
    if part is None or people_left_out(text, cast.known) is not None:
        return _read_without(text, cast, today)
    listing = _read(part.rest, cast, today)
    others = _read(part.asked, cast, today) if listing and listing.named else None
    if listing is None or others is None or not others.narrowed:
        return None
    return replace(listing, left_out=others, open=False)


def _read_without(text: str, cast: Cast, today: dt.date) -> Listing | None:
    left_out = people_left_out(text, cast.known)
    if left_out is None:
        return _read(text, cast, today)
    listing = _read(left_out.rest, cast, today) if left_out.rest else None
    if listing is None or not listing.named:
        return None
    if listing.wanted in {"participants", "whom"}:
        return listing  # of people who were there one is left out, not the meetings
    people = tuple(dict.fromkeys((cast.person(name),) for name in left_out.people))
    return replace(listing, without=people)


def _read(text: str, cast: Cast, today: dt.date) -> Listing | None:
    asked = whom_they_met(" ".join(text.split()))
    put_right = _WHAT_KIND.sub("какая ", _put_right(asked))
    text, penultimate = _penultimate(noun_first(put_right, _named_in(cast)))
    text = _SPEECH.sub("выступление", text)
    of_everybody = _EVERYBODY.fullmatch(fold(text).strip(" ?!.,…"))
    most_of_them = of_everybody is not None and _MOST_OF_EVERYBODY.search(of_everybody[0])
    if of_everybody:
        text = words_of.OF_EVERYBODY
    every = times_asked(text, today)
    times = in_a_row(every)
    if len(times) > 1:
        return None
    rest = without_times(text, every)
    folded = " ".join(fold(rest).split()).strip(" ?!.,…")
    if times and _SAID_THEN.fullmatch(folded):
        rest = folded = words_of.THAT_HAPPENED
    if (
        times
        and (whom := said_then_by(folded))
        and cast.named(whom.title())
        and is_short(times[0])
    ):
        rest = folded = f"{words_of.THAT_HAPPENED} с {whom.title()}"
    if (there := was_there(folded, cast, dated=bool(times))) != folded:
        rest, folded = there, fold(there)
    of_words = re.search(rf"\b(?:{words_of.CONTENT})", folded) and not asks_for_news(folded)
    if of_words or not may_want_meetings(folded, times):
        return None  # before anybody named is looked for
    people = cast.named(rest)
    left = left_over(rest, people, cast)
    named, left = named_after_with(left, cast)
    left = terms_as_one(without_offices(left, rest))
    if asks_for_news(folded):
        left = []
    wanted = wanted_of(folded, left, times, (*people, *named))
    if wanted is None:
        return None
    countries = countries_meant(rest, (*people, *named), cast)
    of_nothing = not (people or named or countries or left)
    listing = Listing(
        wanted,
        (*people, *named),
        countries,
        tuple(Filter(one.word, one.topic, one.name, one.office) for one in left),
        times[0] if times else None,
        how_many(folded),
        kind_in_titles(folded) or (kind_of_a_time(folded) if of_nothing and times else ""),
        named=names_meetings(folded),
        open=asks_for_one(folded, wanted),
        where=asks_where(folded),
        place=2 if penultimate and wanted == "last" else 0,
        happened=bool(left) and asks_what_happened(folded),
        by_words=wanted == "participants" and bool(most_of_them or asks_who_spoke_most(folded)),
    )
    return listing if listing.narrowed or is_of_all(folded) else None


def _named_in(cast: Cast) -> Callable[[str], bool]:
    """Whether a name is somebody's of the archive; "trump" is, whatever a trump is."""
    return lambda name: bool(cast.named(with_capitals_of_names(name)))


def _penultimate(text: str) -> tuple[str, bool]:
    """«предпоследняя встреча» → «последняя встреча», and that the one before it is meant."""
    meant = _PENULTIMATE.sub(lambda found: found["ru"] or "last", text)
    return meant, meant != text


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
    "встреч встречи встреча встречу встречался встречались встретились последняя последние"
    " последний сколько совещания заседания переговоры стенограммы стенограмм участвовал участники"
    " список meetings meeting latest transcripts participants attended between".split()
)
