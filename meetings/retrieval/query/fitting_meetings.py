"""Which meetings fit a listing, whenever they were: by people, countries, words and kind."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import lru_cache

from meetings.gazetteer.finding_countries import countries_in
from meetings.gazetteer.ordinary_words import kinds_of
from meetings.model.archive import Entry
from meetings.model.catalogue_selection import Selection
from meetings.ports.archive import Catalogue
from meetings.retrieval.query.archive_cast import Cast
from meetings.retrieval.query.listing import Filter, Listing
from meetings.retrieval.query.listing_candidates import of_kind, standing_for
from meetings.retrieval.query.listing_words import BY_TELEPHONE
from meetings.text.scripts import is_cyrillic
from meetings.text.stems import key, keys
from meetings.text.synonyms_and_translations import near_words, translations
from meetings.text.tokens import fold, word_texts

_LEAD = 1500
"""Characters of a lead that tell what a meeting was about."""


def of_kind_asked(
    listing: Listing, catalogue: Catalogue, chosen: Selection, cast: Cast
) -> list[Entry]:
    """The meetings that fit and whose title names the kind asked for; others are not read."""
    selection = of_kind(listing, chosen, cast)
    if selection is None:
        return []
    fitting = those_fitting(replace(listing, kind=""), catalogue.entries(selection), cast)
    return those_that(fitting, tells_kind(listing.kind))


def tells_kind(kind: str) -> Callable[[Entry], bool]:
    """What says of an entry whether its title tells a kind of meeting."""
    titles = re.compile(kind, re.IGNORECASE)
    return lambda entry: titles.search(entry.head.title) is not None


def those_fitting(listing: Listing, entries: Sequence[Entry], cast: Cast) -> list[Entry]:
    """The meetings that people, countries and words fit, whenever they were."""
    found = [
        entry
        for entry in entries
        if all(cast.takes_part(people, entry) for people in listing.people)
        and not any(cast.takes_part(people, entry) for people in listing.without)
    ]
    if listing.countries:
        found = those_that(found, lambda e: listing.countries <= near_countries(e)) or [
            entry for entry in found if listing.countries <= _countries(entry)
        ]
    only_words = not (listing.people or listing.countries)
    leads, alone = listing.wanted == "list" or not only_words, len(listing.filters) == 1
    for one in listing.filters:
        found = _with_word(one, found, cast, leads=leads, alone=alone)
    if listing.kind:
        told = those_that(found, tells_kind(listing.kind))
        return told if told or listing.kind == BY_TELEPHONE else found
    return found


def those_that(entries: Sequence[Entry], fits: Callable[[Entry], bool]) -> list[Entry]:
    """The entries of which something is true."""
    return [entry for entry in entries if fits(entry)]


def _with_word(
    one: Filter, entries: Sequence[Entry], cast: Cast, *, leads: bool, alone: bool
) -> list[Entry]:
    """Whose title has a word, else whose speakers' offices, else whose lead; a topic's, either.

    Whom only a lead names may have been spoken of, and not met; and what only leads mention is
    too little to count by (``leads``). ``alone``: no other word tells which meetings are meant.
    """
    wanted, spelt = standing_for(one.word), cast.title_words(one.word)
    titled = those_that(
        entries, lambda e: has_any(wanted, _title(e)) or not spelt.isdisjoint(_folded(_title(e)))
    )
    if alone and not leads:  # the last one that is wanted has to be one
        sure = standing_for(one.word, surely=True)
        titled = those_that(titled, lambda e: has_any(sure, _title(e))) or titled
    if one.office and (called := _called_so(one, entries)):
        return called
    if not one.topic:
        titled = titled or those_that(entries, lambda e: has_any(wanted, roles_of(e)))
    if not leads or (titled and not one.topic) or (one.name and may_be_a_name(one.word)):
        return titled
    return those_that(entries, lambda e: e in titled or has_any(wanted, e.lead[:_LEAD]))


def _called_so(one: Filter, entries: Sequence[Entry]) -> list[Entry]:
    """Whose title has a word with the office behind it, else whose speakers hold that office:
    "foreign business leaders" are no "foreign ministers".
    """
    both = [standing_for(one.word), standing_for(one.office)]

    def tells(text: str) -> bool:
        return all(has_any(wanted, text) for wanted in both)

    return those_that(entries, lambda e: tells(_title(e))) or those_that(
        entries, lambda e: any(tells(speaker.role or "") for speaker in e.speakers)
    )


def has_any(wanted: frozenset[frozenset[str]], text: str) -> bool:
    """Whether a text holds all keys of one of some phrases."""
    known = _keys(text)
    return any(phrase <= known for phrase in wanted)


def _title(entry: Entry) -> str:
    return f"{entry.head.title} {entry.head.place or ''}"


@lru_cache(maxsize=20_000)
def _folded(text: str) -> frozenset[str]:
    return frozenset(map(fold, word_texts(text)))


@lru_cache(maxsize=20_000)
def _keys(text: str) -> frozenset[str]:
    return frozenset(keys(text))


def roles_of(entry: Entry) -> str:
    """The offices of who speaks at a meeting."""
    return ". ".join(speaker.role or "" for speaker in entry.speakers)


def near_countries(entry: Entry) -> frozenset[str]:
    """Those of the title, the place and the speakers' offices; German Gref is no German."""
    title = entry.head.title
    for speaker in entry.speakers:
        title = title.replace(speaker.name, " ")
    return _countries_of(f"{title}. {entry.head.place or ''}. {roles_of(entry)}")


def _countries(entry: Entry) -> frozenset[str]:
    # Characters of the lead that say with whom; further down many countries are named.
    return near_countries(entry) | _countries_of(entry.lead[:600])


@lru_cache(maxsize=20_000)
def _countries_of(text: str) -> frozenset[str]:
    return countries_in(text)


def may_be_a_name(word: str) -> bool:
    """Whether a word is somebody's rather than a common one: «Зеленским», not «олимпийцами»."""
    if not is_cyrillic(word):
        return word[:1].isupper() or not (translations(key(word)) or near_words(key(word)))
    kinds = kinds_of(fold(word))
    return not kinds or word[:1].isupper() or not {"Surn", "Name"}.isdisjoint(kinds)
