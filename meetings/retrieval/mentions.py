"""Every mention of some words: sentences with all of them, in any form and both languages.

Words in quotation marks have to stand together as they are written; whose words and of which
time can be said, too (`searches.py`).
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import replace

from meetings.model.archive import Entry
from meetings.model.languages import Lang, rules_for
from meetings.model.mentions import Mention, Mentions
from meetings.model.passage import Passage
from meetings.names.matching import LIKELY, match_names
from meetings.ports.archive import Catalogue
from meetings.ports.index import Passages
from meetings.retrieval.query.cast import Cast
from meetings.retrieval.query.find_in_plain_words import filters_meant
from meetings.retrieval.query.find_query import Search, read_search
from meetings.retrieval.query.word_alternatives import Sought, candidates, sought
from meetings.text.language import language_of
from meetings.text.stems import key
from meetings.text.tokens import fold, word_texts, words
from meetings.transcripts.head.event_pairs import each_event_once

MOST_MENTIONS = 20_000
"""Sentences that are looked through for one search."""
_NAMESAKE = 0.06
"""How far behind the best a name may be."""
_PHRASE = re.compile(r"[\"«“„]([^\"»”“]+)[\"»”“]")


def mentions(
    asked: str,
    passages: Passages,
    catalogue: Catalogue,
    people: Sequence[str] = (),
    *,
    most: int = MOST_MENTIONS,
) -> Mentions:
    """The sentences that hold all words, newest meeting first, in the order they were said.

    Of an event's two texts the one in the words' language, where it holds any.
    ``people``: full names that the words are known to name. ``most``: sentences looked through.
    """
    return mentions_in(read_search(asked), passages, catalogue, people, most=most)


def mentions_in(
    search: Search,
    passages: Passages,
    catalogue: Catalogue,
    people: Sequence[str] = (),
    *,
    most: int = MOST_MENTIONS,
) -> Mentions:
    """The sentences that a search is after."""
    looked_for = sought(search.words, passages, people)
    phrases = tuple(_spaced(found) for found in _PHRASE.findall(search.words))
    maybe, more = candidates(looked_for, passages, most)
    known = catalogue.entries_of(passage.meeting_id for passage in maybe).values()
    within = sorted((e for e in known if search.holds(e.head.date)), key=_moment, reverse=True)
    places = {entry.head.id: (number, entry) for number, entry in enumerate(within)}
    found = [
        passage
        for passage in maybe
        if passage.meeting_id in places
        and looked_for.met_by(passage, places[passage.meeting_id][1].head.title)
        and all(phrase in _spaced(passage.text) for phrase in phrases)
    ]
    if search.speaker:
        meant = _meant(search.speaker, found)
        found = [passage for passage in found if passage.speaker in meant]
    if search.names:
        found = [passage for passage in found if passage.speaker in search.names]
    lang = language_of(search.words)
    found.sort(key=lambda p: _newest_first(p, *places[p.meeting_id], lang))
    keys = looked_for.keys()
    told = [Mention(places[p.meeting_id][1], p, keys) for p in found]
    return Mentions(
        tuple(_each_event_once(told, lang)), more or _is_too_common(search, looked_for)
    )


def _is_too_common(search: Search, looked_for: Sought) -> bool:
    """Whether there are but words that are never looked for: a sentence with "the" is not told."""
    return not (looked_for.groups or looked_for.whole) and bool(word_texts(search.words))


def mentions_meant(
    asked: str, cast: Cast, passages: Passages, catalogue: Catalogue, today: dt.date
) -> tuple[Mentions, Search | None]:
    """The mentions that somebody is after who says whose words and of which time as they like.

    With them what was searched for, None where that is just the words as typed. Where a speaker
    who is named has said nothing of it, the name is looked for as a word.
    """
    plain = read_search(asked)
    search = filters_meant(plain, cast, today)
    found = mentions_in(search, passages, catalogue)
    if search.names and not found.found:
        search = replace(search, words=plain.words, names=frozenset())
        found = mentions_in(search, passages, catalogue)
    return found, search if search != plain else None


def _moment(entry: Entry) -> tuple[dt.date, str, str]:
    return entry.head.date, entry.head.time or "", entry.head.id


def _newest_first(
    passage: Passage, number: int, entry: Entry, lang: Lang
) -> tuple[int, bool, int, int, int]:
    """Days newest first; of one day the texts in a language before the others."""
    foreign = rules_for(entry.head.lang) != lang
    return -entry.head.date.toordinal(), foreign, number, passage.turn, passage.start


def _each_event_once(found: Sequence[Mention], lang: Lang) -> list[Mention]:
    """Of twins the one in a language: both say the same."""
    entries = each_event_once([mention.entry for mention in found], lang)
    ids = {entry.head.id for entry in entries}
    return [mention for mention in found if mention.entry.head.id in ids]


def _meant(speaker: str, found: Sequence[Passage]) -> frozenset[str]:
    """Whom of those who said something a name means."""
    names = tuple(dict.fromkeys(p.speaker for p in found if p.speaker))
    likest = match_names(speaker, names, limit=5)
    return frozenset(
        names[i] for i, score in likest if score >= max(LIKELY, likest[0][1] - _NAMESAKE)
    )


def marks(mention: Mention) -> list[tuple[int, int]]:
    """Where the asked words, or what stands for them, are in a sentence: start and stop."""
    found = words(mention.passage.text)
    return [(word.start, word.stop) for word in found if key(word.text) in mention.keys]


def _spaced(text: str) -> str:
    return f" {' '.join(map(fold, word_texts(text)))} "
