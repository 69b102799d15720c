"""Finds meetings by what people call them: a name in any script, a country, a date, a number.

Every word asked for has to be met: by a speaker, the title, the lead, a country or what an
abbreviation stands for. What is met best is found, newest first; where nothing is, the nearest
names and titles that do exist are offered.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from rapidfuzz import fuzz, process

from meetings.facts.extraction.extract import extract
from meetings.gazetteer.abbreviations import expansions
from meetings.gazetteer.finding_countries import (
    countries_in,
)
from meetings.model.archive import Entry
from meetings.model.catalogue_selection import Mark, Selection
from meetings.model.found_meetings import FoundMeetings
from meetings.model.question import Period
from meetings.names.matching import LIKELY, NAMESAKE, SURE, match_names
from meetings.names.mistyped_or_another import may_be_mistyped
from meetings.ports.archive import Archive
from meetings.retrieval.query.archive_cast import Casts
from meetings.retrieval.query.called_politely import with_surnames
from meetings.retrieval.query.dates_asked import of_several_years, without_times
from meetings.retrieval.query.questions.people_of_one_word import who_has_a_name
from meetings.retrieval.query.questions.periods import period_from, period_of
from meetings.retrieval.query.somebody_elses_name import is_somebody_elses
from meetings.retrieval.words_of_meetings import (
    KnownMeeting,
    WordMeant,
    how_well_met,
    known_of,
    marks_of,
    tiers_of,
)
from meetings.statistics.lazy_meetings import SelectedMeetings
from meetings.statistics.per_meeting_cache import Derived
from meetings.statistics.per_revision_cache import OfRevision
from meetings.text.language import language_of
from meetings.text.stems import key, keys
from meetings.text.tokens import fold, word_texts
from meetings.transcripts.head.meeting_identity import canonical

# How well the words asked for have to be met in the mean, and how far behind the best meeting the
# others shown may be.
_ENOUGH = 0.5
_TIER = 0.15
_MAY_BE_MEANT = 0.65
"""At .55 "dolphins" is like Polina, and "hamster" like Hammatov."""
_ASKED = 200
"""Characters that are read of what was asked; titles that are pasted have fewer."""
_MANY = 500
"""Meetings that are no longer looked at one by one, at 0.1 to 0.2 ms each."""
_NAME_LIKE = re.compile(r"^[^\W\d_][\w’'.-]*$")
_YEAR = re.compile(r"^(?:19|20)\d\d$")
_GENERIC = frozenset(
    "встреча встречи встрече беседа переговоры заседание совещание саммит про год года году"
    " meeting meetings talks conversation session summit about the year with"
    " господин госпожа товарищ г-н г-жа mr mrs ms miss dr".split()
)


_VISITS = frozenset(
    "визит визиты визита визите приезд приезды поездка поездки visit visits trip trips".split()
)


class Lookup:
    """Looks meetings up; keeps what it derives of each until the meeting changes."""

    def __init__(self) -> None:
        self._known = Derived(known_of)
        self._names = OfRevision(_all_names)
        self._casts = Casts()

    def find(self, asked: str, archive: Archive, today: dt.date) -> FoundMeetings:
        """The meetings that some words mean."""
        asked = " ".join(asked.split())[:_ASKED]
        if direct := _by_id(asked, archive):
            return FoundMeetings(direct)
        period, words = _period_and_words(asked, today)
        if not words and period is None:
            return FoundMeetings((), self._nearest(asked, archive))
        meant = with_surnames(words, asked, archive, self._casts)
        found = [self._called(one, period, archive) for one in meant]
        if not any(found):
            return FoundMeetings((), self._nearest(asked, archive))
        return FoundMeetings(found[0] if len(found) == 1 else _of_any(found))

    def _called(
        self, words: Sequence[str], period: Period | None, archive: Archive
    ) -> Sequence[Entry]:
        """The meetings that all of these words mean."""
        asked_words = _visits_left_out([self._meant(word, archive) for word in words])
        whole = self._people_meant(" ".join(words), archive) if len(words) > 1 else {}
        if (many := _told_by_marks(asked_words, whole, period, archive)) is not None:
            return many
        return tuple(_newest_first(self._hits(asked_words, whole, period, archive)))

    def _hits(
        self,
        asked: Sequence[WordMeant],
        whole: dict[str, float],
        period: Period | None,
        archive: Archive,
    ) -> list[Entry]:
        chosen = archive.entries(_chosen_for(asked, whole, period))
        within = [one for one in chosen if period is None or period.holds(one.head.date)]
        if not asked:
            return within
        scored = [(self._score(asked, whole, self._known.of(entry)), entry) for entry in within]
        best = max((score for score, _ in scored), default=0.0)
        if best < _ENOUGH:
            return []
        return [entry for score, entry in scored if score >= max(_ENOUGH, best - _TIER)]

    def _score(
        self, asked: Sequence[WordMeant], whole: dict[str, float], known: KnownMeeting
    ) -> float:
        """The mean over the words; 0 where one that matters is not met at all."""
        person = max((score for name, score in whole.items() if name in known.names), default=0.0)
        met = [max(how_well_met(word, known), person) for word in asked]
        if any(
            score < _ENOUGH and not word.generic for score, word in zip(met, asked, strict=True)
        ):
            return 0.0
        matter = [score for score, word in zip(met, asked, strict=True) if not word.generic] or met
        return sum(matter) / len(matter)

    def _meant(self, word: str, archive: Archive) -> WordMeant:
        folded = fold(word)
        phrases = tuple(other for other in expansions(folded) if " " in other)
        people = self._people_meant(word, archive)
        return WordMeant(
            word=folded,
            key=key(word) or folded,
            generic=folded in _GENERIC,
            others=frozenset(
                k for other in expansions(folded) for k in [key(other)] if " " not in other
            ),
            phrases=tuple(frozenset(keys(phrase)) for phrase in phrases),
            countries=(named := countries_in(word) or countries_in(word.capitalize())),
            people=_so_called(folded, people) if named else people,
        )

    def _people_meant(self, words: str, archive: Archive) -> dict[str, float]:
        if not _NAME_LIKE.match(words.split(maxsplit=1)[0]) or len(words) < 3:
            return {}
        names = self._names.of(archive)
        found = match_names(words, names, limit=8)
        if not found or found[0][1] < LIKELY:
            return {}
        best = found[0][1]
        near = [(names[i], score) for i, score in found if score >= max(LIKELY, best - NAMESAKE)]
        meant = {
            name: score for name, score in near if score >= SURE or _may_be_meant(words, name)
        }
        for name in [name for name in meant if " " in name]:
            same = match_names(name, names, limit=4)
            meant.update({names[i]: meant[name] for i, score in same if score >= SURE})
        return meant

    def is_like_a_name(self, word: str, archive: Archive) -> bool:
        """Whether a word is so like the name of somebody who speaks that it may be meant."""
        people = tuple(one.name for one in who_has_a_name(archive.participants()))
        found = match_names(word, people, limit=1)
        return bool(found) and found[0][1] >= _MAY_BE_MEANT

    def _nearest(self, asked: str, archive: Archive) -> tuple[str, ...]:
        """People who speak and titles most like what was asked."""
        people = tuple(one.name for one in who_has_a_name(archive.participants()))
        named = [people[i] for i, score in match_names(asked, people, limit=3) if score >= _ENOUGH]
        titles = tuple(archive.marks("name"))
        like = process.extract(
            asked, titles, scorer=fuzz.token_set_ratio, score_cutoff=60, limit=3
        )
        return tuple([*named, *(title for title, _, _ in like)][:4])


def _may_be_meant(words: str, name: str) -> bool:
    return may_be_mistyped(words, name) and not is_somebody_elses(words, name)


def _visits_left_out(asked: Sequence[WordMeant]) -> list[WordMeant]:
    """The words, of which «визит» tells nothing beside a name: "Modi visit" is any meeting of his,
    and not somebody else's whose lead has both words.
    """
    named = any(word.people for word in asked)
    return [replace(one, generic=True) if named and one.word in _VISITS else one for one in asked]


def _so_called(word: str, people: Mapping[str, float]) -> dict[str, float]:
    """Who is called by the name of a country itself: “Georgia” is not like Georgy."""
    return {name: score for name, score in people.items() if word in map(fold, word_texts(name))}


def _all_names(archive: Archive) -> tuple[str, ...]:
    """Who speaks, and the words of titles that may be a name."""
    return tuple(dict.fromkeys((*archive.marks("speaker"), *archive.marks("capital"))))


def _chosen_for(
    asked: Sequence[WordMeant], whole: Mapping[str, float], period: Period | None
) -> Selection:
    """The meetings to look at closely: those that meet every word that matters, or any at all."""
    groups = [marks_of(word, whole) for word in asked if not word.generic]
    if asked and not groups:
        groups = [frozenset().union(*(marks_of(word, whole) for word in asked))]
    once = period is not None and not period.any_year
    since, until = (period.first, period.last) if period and once else (None, None)
    return Selection(tuple(groups), since=since, until=until)


def _told_by_marks(
    asked: Sequence[WordMeant], whole: Mapping[str, float], period: Period | None, archive: Archive
) -> SelectedMeetings | None:
    """What one word finds where it is too much to look at; None where it has to be looked at.

    The marks of one word tell how well a meeting meets it, unless it names a country or stands
    for several words.
    """
    matter = [word for word in asked if not word.generic] or asked
    chosen = _chosen_for(asked, whole, period)
    if len(matter) != 1 or whole or matter[0].phrases or matter[0].countries:
        return None
    if (period and period.any_year) or archive.totals(chosen).meetings < _MANY:
        return None
    tiers = tiers_of(matter[0])
    every = {score: replace(chosen, any_of=(marks,)) for score, marks in tiers.items()}
    best = next((s for s in sorted(every, reverse=True) if archive.totals(every[s]).meetings), 0.0)
    least = max(_ENOUGH, best - _TIER)
    met = frozenset().union(*(marks for score, marks in tiers.items() if score >= least))
    return SelectedMeetings(archive, replace(chosen, any_of=(met,))) if best >= _ENOUGH else None


def _by_id(asked: str, archive: Archive) -> tuple[Entry, ...]:
    """By id, page number (both languages) or address."""
    if asked.startswith("http"):
        address: frozenset[Mark] = frozenset([("url", canonical(asked) or asked)])
        return tuple(archive.entries(Selection(any_of=(address,))))
    wanted = [asked, f"{asked}-en"] if asked.isdigit() else [asked.lower()]
    return tuple(_newest_first(archive.entries_of(wanted).values()))


def _period_and_words(asked: str, today: dt.date) -> tuple[Period | None, list[str]]:
    """The time that the words name, and the other words."""
    if (stretch := of_several_years(asked)) is not None:
        rest = without_times(asked, [stretch])
        return stretch.period, [word for word in word_texts(rest) if key(word)]
    lang = language_of(asked)
    period = period_of(asked, lang, today)
    rest = asked
    if period is not None:
        for fact in reversed(extract(asked, lang, today)):
            if fact.kind == "date":
                rest = rest[: fact.start] + " " + rest[fact.stop :]
    words = [word for word in word_texts(rest) if key(word)]
    if period is None and (years := [word for word in words if _YEAR.match(word)]):
        period = period_from(years[0])
        words.remove(years[0])
    return period, words


def _of_any(found: Iterable[Sequence[Entry]]) -> tuple[Entry, ...]:
    """The meetings of several namesakes, each once."""
    once = {entry.head.id: entry for entries in found for entry in entries}
    return tuple(_newest_first(once.values()))


def _newest_first(entries: Iterable[Entry]) -> list[Entry]:
    return sorted(entries, key=lambda e: (e.head.date, e.head.time or "", e.head.id), reverse=True)
