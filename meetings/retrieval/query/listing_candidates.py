"""Selects the meetings a listing may mean, by their marks; `carrying_out_listings.py` looks
closer."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from itertools import product

from meetings.gazetteer.abbreviations import expansions
from meetings.gazetteer.proper_names import forms_of, name_keys
from meetings.gazetteer.town_adjectives import spellings_of_town
from meetings.model.catalogue_selection import Mark, Selection
from meetings.model.languages import Lang
from meetings.ports.archive import Catalogue
from meetings.retrieval.query.archive_cast import Alternatives, Cast
from meetings.retrieval.query.listing import Filter, Listing
from meetings.text.clipped_compounds import written_out
from meetings.text.stems import key, keys
from meetings.text.synonyms_and_translations import translations
from meetings.text.tokens import fold

_TRANSLATED = 0.6
"""So near a word of the other language stands for the asked one."""


def chosen_for(listing: Listing, catalogue: Catalogue, cast: Cast, lang: Lang) -> Selection:
    """The meetings to look at closely: those with a mark for each thing that is asked for."""
    groups = [_of_people(people, catalogue, cast) for people in listing.people]
    groups += [frozenset(_of_country(country)) for country in listing.countries]
    groups += [_of_word(one, cast) for one in listing.filters]
    there: list[frozenset[Mark]] = [
        cast.presence(people, catalogue)
        if any(map(cast.is_host, people))
        else frozenset(("speaker", name) for one in people for name in one.names)
        for people in listing.without
    ]
    of_languages = listing.spread is not None and listing.spread.unit == "language"
    once_in = None if of_languages else listing.language or lang
    return Selection(any_of=tuple(groups), none_of=frozenset().union(*there), once_in=once_in)


def of_kind(listing: Listing, selection: Selection, cast: Cast) -> Selection | None:
    """Of what is chosen, the meetings whose title may tell the kind asked for; None where the
    others may count: what words fit, and what countries, is told by comparing all.
    """
    if not listing.kind or listing.countries or listing.filters:
        return None
    groups = _of_kind(listing.kind, cast)
    return replace(selection, any_of=(*selection.any_of, *groups)) if all(groups) else None


def _of_kind(kind: str, cast: Cast) -> list[frozenset[Mark]]:
    """Groups of marks that every title has one of each of, if it tells the kind: «совещани» or
    both "meeting" and "on".
    """
    phrases = [phrase.split() for phrase in kind.split("|")]
    return [
        frozenset(("word", word) for word in cast.words_like("|".join(dict.fromkeys(parts))))
        for parts in product(*phrases)
    ]


def is_told_by_marks(listing: Listing, cast: Cast) -> bool:
    """Whether all that is chosen for a listing fits: it names the host, a time or nothing."""
    named = (*listing.people, *listing.without)
    hosts = all(any(map(cast.is_host, people)) for people in named)
    return hosts and not (listing.countries or listing.filters or listing.kind)


def _of_people(people: Alternatives, catalogue: Catalogue, cast: Cast) -> frozenset[Mark]:
    """Marks of meetings where one of some namesakes takes part.

    The host takes part wherever a lead says so, in whatever form.
    """
    if any(map(cast.is_host, people)):
        return cast.presence(people, catalogue)
    names: set[Mark] = {("speaker", name) for one in people for name in one.names}
    words: set[Mark] = {("word", word) for one in people for word in cast.words_naming(one)}
    return frozenset(names | words)


def _of_country(country: str) -> tuple[Mark, ...]:
    return ("country", country), ("far", country)


def _of_word(one: Filter, cast: Cast) -> frozenset[Mark]:
    """Marks of meetings whose title, roles or lead may have a word."""
    held = {min(phrase) for phrase in standing_for(one.word)}
    spelt: set[Mark] = {("word", word) for word in cast.title_words(one.word)}
    titles: set[Mark] = {("title", own) for own in held}
    leads: set[Mark] = {("lead", own) for own in held}
    return frozenset(titles | leads | spelt)


@lru_cache(maxsize=1024)
def standing_for(word: str, *, surely: bool = False) -> frozenset[frozenset[str]]:
    """What has to stand in a text for a word or term: itself, its translation, its abbreviation.

    ``surely``: no translation that is another word's before it is this one's, as
    «государственный», which is "state", is of "government".
    """
    if " " in word:
        return frozenset(map(frozenset, forms_of(name_keys(word))))
    own = key(word) or fold(word)
    single = [
        own,
        *_related(own),
        *(one for one in _translated(own) if not surely or _means_it_first(one, own)),
        *(one for name in map(key, spellings_of_town(word)) for one in (name, *_translated(name))),
    ]  # «Арктика» as "Arctic", and with it as «арктический»
    phrases = [frozenset(keys(phrase)) for phrase in expansions(fold(word))]
    parts = [(one, *_translated(one)) for one in keys(" ".join(written_out(word)))]
    phrases += map(frozenset, product(*parts))  # «Госсовет» as "State Council"
    return frozenset([frozenset([one]) for one in single] + [one for one in phrases if one])


def _translated(own: str) -> list[str]:
    return [other for other, near in translations(own) if near >= _TRANSLATED]


def _means_it_first(other: str, own: str) -> bool:
    return next((back for back, _ in translations(other)), own) == own


def _related(own: str) -> tuple[str, ...]:
    """The key of an adjective beside its noun's: "economy" is a stem longer than "economic"."""
    # Letters: shorter stems in -i are not of such adjectives.
    return (own[:-1],) if own.endswith("i") and len(own) > 5 else ()
