"""Every mention of some words: sentences with all of them, in any form and both languages.

Words in quotation marks have to stand together as they are written; whose words and of which
time can be said, too (`searches.py`).
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Sequence
from dataclasses import replace

import numpy as np

from meetings.gazetteer.proper_names import stands_in
from meetings.model.boolean_query import all_of
from meetings.model.hits import Hits
from meetings.model.languages import Lang
from meetings.model.mentions import Mention, MentionList, Mentions
from meetings.model.passage import Passage
from meetings.names.matching import LIKELY, NAMESAKE, match_names
from meetings.ports.archive import Catalogue
from meetings.ports.index import Passages
from meetings.retrieval.query.archive_cast import Cast
from meetings.retrieval.query.find_query import QUOTED, WITHOUT, Search, read_search
from meetings.retrieval.query.find_query_parsing import filters_meant
from meetings.retrieval.query.hyphenated_words import joined_by_hyphens, with_addresses
from meetings.retrieval.query.linked_words import links_of
from meetings.retrieval.query.noun_forms import only_as_other_word, other_words_of_stem
from meetings.retrieval.query.sought_words import Sought
from meetings.retrieval.query.within_terms import besides_terms
from meetings.retrieval.query.word_alternatives import sought
from meetings.text.language import language_of
from meetings.text.stems import key
from meetings.text.tokens import fold, word_texts, words

MOST_READ = 20_000
"""Sentences that are read for one search, where what is asked for is not in the index."""
_MOST_FORMS_READ = 2_000
"""Sentences whose words are looked at for their forms: a tenth of a second's reading."""


def mentions(
    asked: str,
    passages: Passages,
    catalogue: Catalogue,
    people: Sequence[str] = (),
    *,
    most: int = MOST_READ,
) -> Mentions:
    """The sentences that hold all words, newest meeting first, in the order they were said.

    Of an event's two texts the one in the words' language, where it holds any.
    ``people``: full names that the words are known to name. ``most``: sentences read.
    """
    asked = with_addresses(asked, passages)
    found = mentions_in(read_search(asked), passages, catalogue, people, most=most)
    if found.found or (joined := joined_by_hyphens(asked, passages)) == asked:
        return found
    return mentions_in(read_search(joined), passages, catalogue, people, most=most)


def mentions_in(
    search: Search,
    passages: Passages,
    catalogue: Catalogue,
    people: Sequence[str] = (),
    *,
    most: int = MOST_READ,
) -> Mentions:
    """The sentences that a search is after."""
    looked_for = sought(search.words, passages, people)
    query = looked_for.query(passages)
    found = passages.holding(query)
    if looked_for.is_cut and len(found) > _MOST_FORMS_READ:
        looked_for = looked_for.uncut()
        query = looked_for.query(passages)
        found = passages.holding(query)
    if search.first is not None or search.last is not None:
        found = found.at(found.are_on(search.holds))
    lang = language_of(search.words)
    for word in search.but:
        other = all_of((query, sought(word, passages).query(passages)))
        found = _without(found, passages.holding(other))
    found = _with_phrases(search.words, found.newest_first(lang), most)
    found = _as_nouns(search.words, passages, found)
    found = _as_meant(looked_for, found)
    found = _besides_terms(search.words, looked_for, found)
    found = _as_named(looked_for, found, most)
    for phrase in search.lacking:
        found = _lacking(phrase, passages, found, most)
    told = MentionList(found, catalogue.entries_of, looked_for.keys())
    if search.speaker:
        told = told.said_by(_meant(search.speaker, told))
    if search.names:
        told = told.said_by(search.names)
    if search.without:
        told = told.not_said_by(search.without)
    told = replace(told, hits=each_event_once(told.hits, lang))
    more = found.more or _is_too_common(search, looked_for)
    links = links_of(search.words)
    taken_for = looked_for.taken_for()
    return Mentions(told, more, query, looked_for.words(), looked_for.whole, links, taken_for)


def _with_phrases(words: str, found: Hits, most: int) -> Hits:
    """Those that hold the words in quotation marks as they are written: they have to be read."""
    phrases = tuple(_spaced(phrase) for phrase in QUOTED.findall(words))
    if not phrases:
        return found
    looked = found.at(np.arange(min(most, len(found))))
    held = looked.that(lambda one: _holds_all(_spaced(one.text), phrases))
    return replace(held, more=found.more or len(found) > most)


def _holds_all(text: str, phrases: Sequence[str]) -> bool:
    return all(one in text for one in phrases)


def _as_nouns(words: str, passages: Passages, found: Hits) -> Hits:
    """ "seals" without what is only "sealed"; where there are very many, all words count."""
    if len(found) > _MOST_FORMS_READ:
        return found
    vocabulary = passages.vocabulary()
    asked = ((word, other_words_of_stem(word, vocabulary)) for word in word_texts(words))
    others = [(word, told) for word, told in asked if told]
    if not others:
        return found
    return found.that(lambda said: not any(only_as_other_word(said.text, *one) for one in others))


def _as_meant(looked_for: Sought, found: Hits) -> Hits:
    """What is privatised without what is only private, and of wounds without what was «раньше»;
    where there are very many, all count.
    """
    groups = [group for group in looked_for.groups if group.cut or group.nouns]
    if not groups or len(found) > _MOST_FORMS_READ:
        return found
    return found.that(lambda said: all(group.is_meant_in(said.text) for group in groups))


def _besides_terms(words: str, looked_for: Sought, found: Hits) -> Hits:
    """Those with trade that is not only a trade union; where there are very many, all count."""
    held_besides = besides_terms(words, looked_for)
    if held_besides is None or len(found) > _MOST_FORMS_READ:
        return found
    return found.that(lambda said: held_besides(said.text))


def _as_named(looked_for: Sought, found: Hits, most: int) -> Hits:
    """Those in which the names of several words stand as names: no "united ... Russia"."""
    names = [group.forms for group in looked_for.groups if group.forms]
    if not names:
        return found
    looked = found.at(np.arange(min(most, _MOST_FORMS_READ, len(found))))
    held = looked.that(lambda said: all(stands_in(forms, said.text) for forms in names))
    return replace(held, more=found.more or len(found) > len(looked))


def _without(found: Hits, others: Hits) -> Hits:
    """Those that are not among the others; only those of one turn have to be read for it."""
    there = {_place(passage) for passage in others.read()}
    kept = ~np.isin(found.turns, others.turns)
    doubtful = np.flatnonzero(~kept)
    kept[doubtful[found.at(doubtful).places_that(lambda one: _place(one) not in there)]] = True
    return found.at(kept)


def _place(passage: Passage) -> tuple[str, int, int]:
    return passage.meeting_id, passage.turn, passage.start


def _lacking(phrase: str, passages: Passages, found: Hits, most: int) -> Hits:
    """The sentences that say «без родителей», for «дети без родителей», in either language."""
    meant = sought(phrase.split()[1], passages).keys()
    looked = found.at(np.arange(min(most, len(found))))
    return replace(looked.that(lambda said: _says_without(said.text, meant)), more=found.more)


def _says_without(text: str, meant: Collection[str]) -> bool:
    """Whether «без» stands before a word, or one word farther: «без обоих родителей»."""
    said = [fold(word) for word in word_texts(text)]
    places = (place for place, word in enumerate(said) if word in WITHOUT)
    return any(key(word) in meant for at in places for word in said[at + 1 : at + 3])


def _is_too_common(search: Search, looked_for: Sought) -> bool:
    """Whether there are but words that are never looked for: a sentence with "the" is not told."""
    return not (looked_for.groups or looked_for.whole) and bool(word_texts(search.words))


def mentions_meant(
    asked: str, cast: Cast, passages: Passages, catalogue: Catalogue, today: dt.date
) -> tuple[Mentions, Search | None]:
    """The mentions that somebody is after who says whose words and of which time as they like.

    With them what was searched for, None where that is just the words as typed. Where a speaker
    who is named has said nothing of it, the name is looked for as a word; where nobody is called
    as typed behind "by", whoever is meant: "by the chair", "by Treasurer Ann Moss".
    """
    plain = read_search(asked)
    search = filters_meant(plain, cast, today)
    found = mentions_in(search, passages, catalogue)
    if search.names and not found.found:
        search = replace(search, words=plain.words, names=frozenset())
        found = mentions_in(search, passages, catalogue)
    elif search.speaker and not found.found and (meant := cast.who(search.speaker)):
        names = frozenset(name for person in meant for name in person.names)
        search = replace(search, speaker="", names=names)
        found = mentions_in(search, passages, catalogue)
    return found, search if search != plain else None


def each_event_once(hits: Hits, lang: Lang, beside: Hits | None = None) -> Hits:
    """Each event once: by its text in a language, where that is among these or those beside."""
    own = hits.are_in(lang)
    there = hits.events[own]
    if beside is not None:
        there = np.concatenate((there, beside.events[beside.are_in(lang)]))
    return hits.at(own | ~np.isin(hits.events, there))


def _meant(speaker: str, told: MentionList) -> frozenset[str]:
    """Whom of those who said something a name means."""
    _, firsts = np.unique(told.hits.speakers, return_index=True)
    said = told.hits.at(np.sort(firsts)).read()
    names = tuple(dict.fromkeys(p.speaker for p in said if p.speaker))
    likest = match_names(speaker, names, limit=5)
    return frozenset(
        names[i] for i, score in likest if score >= max(LIKELY, likest[0][1] - NAMESAKE)
    )


def marks(mention: Mention) -> list[tuple[int, int]]:
    """Where the asked words, or what stands for them, are in a sentence: start and stop."""
    found = words(mention.passage.text)
    return [(word.start, word.stop) for word in found if key(word.text) in mention.keys]


def _spaced(text: str) -> str:
    return f" {' '.join(map(fold, word_texts(text)))} "
