"""A claim in another language than the record: figures, names and known words compared.

Words of a translation may always be others, so nothing is word for word here; where a word's
translations are known and none of them is there, the sentence may say something else.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from meetings.model.claim import Difference
from meetings.model.passage import Passage
from meetings.names.matching import LIKELY, match_names
from meetings.retrieval.claims.figures import tokens
from meetings.retrieval.claims.governing_words import AND
from meetings.retrieval.claims.modality import modality
from meetings.retrieval.claims.tokens import Token
from meetings.retrieval.claims.translated_figures import compared_figures
from meetings.retrieval.claims.translated_roles import change_places
from meetings.retrieval.claims.translated_sense import is_as_sure, turned
from meetings.retrieval.claims.translated_spans import counts_another_thing, is_spread
from meetings.retrieval.claims.translated_words import YEARS, direction, forms, is_met, is_word
from meetings.retrieval.claims.weighing_differences import weightiest_first
from meetings.retrieval.claims.years_told import is_year, with_years
from meetings.statistics.figures.places import places_in, places_named
from meetings.statistics.figures.unions_and_world_parts import HOME
from meetings.text.synonyms_and_translations import translations

_NAME = re.compile(r"[^\W\d_]*[A-ZА-ЯЁ][^\W\d_]{2,}")
_LIKE, _HALF = 0.6, 0.5
"""The share of the words that must be there for the sentence to be the one meant."""
_MANY = 2
"""A sentence that differs in so many places is of something else."""
_FEW = 2
"""So few words, names and figures in common any sentence of the matter has: "trade grew by 5"."""
_SOME = 4
"""With fewer words in common all of them have to be there."""
_BESIDE = 2
"""Words behind a claim's last among which another figure may be of the same: "got 69 million"."""
_IT = frozenset("it he she they this он она оно они это".split())


@dataclass(frozen=True, slots=True)
class Translated:
    """A claim beside a sentence of the other language; ``words``: how many of its own are there.

    ``shared``: how many of its words are there, 0 to 1; ``anchors``: figures and names to compare;
    ``unmet``: words that are not there; ``elsewhere``: foreign places that are not;
    ``is_apart``: what is there stands too far apart to be one statement; ``by_itself``: no word
    is there only in the sentence before.
    """

    passage: Passage
    shared: float
    anchors: int
    unmet: tuple[Token, ...]
    differences: tuple[Difference, ...]
    words: int = 0
    elsewhere: frozenset[str] = frozenset()
    is_apart: bool = False
    by_itself: bool = True

    @property
    def is_told(self) -> bool:
        """Whether the sentence is surely the one meant, which has something else in one place."""
        lacks = any(one.kind == "figure" and not one.said for one in self.differences)
        if self.shared < 1 and self.words < _SOME:
            return False  # "they carry 68 passengers" is not of «Аэрофлот перевёз 65 миллионов»
        met = self.anchors + self.words - sum(one.kind == "figure" for one in self.differences)
        return len(self.differences) < _MANY and not (lacks or self.is_apart) and met > _FEW

    @property
    def is_more_than_a_word(self) -> bool:
        """Whether more is in common than a word and a figure, and all of it in one place:
        "inflation … 20" is of any year.
        """
        return self.anchors + self.words > _FEW and not self.is_apart

    @property
    def is_whole(self) -> bool:
        """Whether all that is claimed is in the sentence: only then the words are somebody
        else's.
        """
        is_all = self.shared == 1 and self.by_itself
        return is_all and self.is_more_than_a_word and not self.differences

    @property
    def worth(self) -> tuple[int, float]:
        """The better sentence is the one with fewer differences, then with more words."""
        return -sum(1 if one.said else 2 for one in self.differences), self.shared


def beside(
    claim: Sequence[Token], text: str, passage: Passage, *, loosely: bool = False
) -> Translated | None:
    """What a claim and a sentence have in common; None where it is another sentence.

    ``loosely``: half of the words are enough where the figures and a foreign place are there, but
    only to be shown: "has supplied Argentina with 15 million doses" for «продала».
    """
    said = tokens(passage.text)
    there = _keys_of(passage, said)
    words = [
        t
        for i, t in enumerate(claim)
        if is_word(t)
        and not _is_name(t, text)
        and not modality([t])
        and not YEARS.fullmatch(t.folded)
        and not _is_of_a_place(claim, i, text)
    ]
    missing = [t for t in words if not is_met(t, there)]
    shared = 1 - len(missing) / len(words) if words else 0.0
    if shared < _LIKE and not (loosely and shared >= _HALF and _has_anchors(claim, text, passage)):
        return None
    unmet = tuple(t for t in missing if translations(t.key) or direction(t.folded))
    if loosely:
        unmet = (*unmet, *claim[:1])
    met = _met_at(words, claim, said)
    figures, numbers, left = compared_figures(claim, said, text, passage)
    if _are_of_another_thing(figures, claim, text, said, passage):
        unmet = (*unmet, *claim[:1])
    others = not figures and any(one in _around(said, met, passage.text) for one in left)
    if others or not is_as_sure(claim, said, met, is_other=bool(figures)):
        unmet = (*unmet, *claim[:1])  # two figures of one sentence may be of two things
    if change_places(text, passage.text):
        unmet = (*unmet, *claim[:1])
    names, named = _names(claim, text, passage)
    elsewhere = _abroad(text) - _abroad(passage.text)
    other = turned(claim, text, passage, said, met)
    differences = weightiest_first((*figures, *names, *other))
    own = len(words) - len(missing)
    is_apart = is_spread(claim, text, said, met, passage.text)
    its = _own_keys(passage, said)
    by_itself = there <= its or all(is_met(t, its) for t in words if t not in missing)
    return Translated(
        passage, shared, numbers + named, unmet, differences, own, elsewhere, is_apart, by_itself
    )


def _has_anchors(claim: Sequence[Token], text: str, passage: Passage) -> bool:
    """Whether a sentence has all figures of a claim and one of its foreign places."""
    figures = {token.key for token in claim if token.is_figure}
    there = {token.key for token in tokens(passage.text)}
    shared = _abroad(text) & _abroad(passage.text)
    return bool(figures and shared) and figures <= there


def _are_of_another_thing(
    figures: Sequence[Difference],
    claim: Sequence[Token],
    text: str,
    said: Sequence[Token],
    passage: Passage,
) -> bool:
    """Whether a figure of a claim counts something else than the same, or another in its place."""
    places = {one.claimed: one.place[0] - passage.start for one in figures if one.said}
    for token in claim:
        if not token.is_figure:
            continue
        same = (other.start for other in said if other.key == token.key)
        at = places.get(text[token.start : token.stop], next(same, None))
        if at is not None and counts_another_thing(token, claim, text, said, at):
            return True
    return False


def _keys_of(passage: Passage, said: Sequence[Token]) -> set[str]:
    """What a sentence speaks of; one that begins with "it", of what the one before does, too."""
    own = _own_keys(passage, said)
    first = next(iter(passage.text.split()), "").strip('«“"').casefold()
    return own | set(passage.before[0].split()) if first in _IT and passage.before else own


def _own_keys(passage: Passage, said: Sequence[Token]) -> set[str]:
    return set(passage.keys.split()).union(*(forms(token) for token in said))


def _around(said: Sequence[Token], met: Sequence[int], text: str) -> list[Token]:
    """The words from a claim's first to its last, and what belongs to the last one."""
    if not met:
        return []
    made = list(said[met[0] : met[-1] + 1])
    for token in said[met[-1] + 1 : met[-1] + 1 + _BESIDE]:
        if token.folded in AND or not text[made[-1].stop : token.start].isspace():
            break
        made.append(token)
    return made


def _is_of_a_place(claim: Sequence[Token], i: int, text: str) -> bool:
    """Whether a word is part of a place's name, which is compared as a place: "United States"."""
    if not text[claim[i].start].isupper():
        return False
    around = claim[max(0, i - 1) : i + 2]
    pairs = [text[a.start : b.stop] for a, b in pairwise(around)]
    return any(places_in(words) for words in (*pairs, text[claim[i].start : claim[i].stop]))


def _met_at(words: Sequence[Token], claim: Sequence[Token], said: Sequence[Token]) -> list[int]:
    """Which tokens of a sentence stand for words or figures of a claim."""
    figures = {token.key for token in claim if token.is_figure}
    return [
        i
        for i, token in enumerate(said)
        if token.key in figures or any(is_met(word, forms(token)) for word in words)
    ]


def said_in(found: Translated, year: int) -> Translated:
    """The same without a year that nobody has to name: the meeting's own, or "last year"."""
    told = with_years(tokens(found.passage.text), year)
    years = {str(year), *(token.key[1:] for i, token in enumerate(told) if is_year(told, i))}
    others = tuple(one for one in found.differences if one.said or one.claimed not in years)
    own = len(found.differences) - len(others)
    return replace(found, anchors=found.anchors - own, differences=others)


def _is_name(token: Token, text: str) -> bool:
    """A word with a capital that no glossary knows."""
    word = text[token.start : token.stop]
    return token.start > 0 and word[:1].isupper() and not translations(token.key)


def _names(claim: Sequence[Token], text: str, passage: Passage) -> tuple[list[Difference], int]:
    """Names of the claim that neither the sentence nor its speaker has."""
    places, there = places_in(text), places_in(passage.text)
    foreign, theirs = _abroad(text), _abroad(passage.text)
    said = [*_NAME.findall(passage.text), passage.speaker or "–"]
    people = [text[t.start : t.stop] for t in claim if is_word(t) and _is_name(t, text)]
    others = [name for name in people if not places_in(name)]
    missed = [
        Difference(name, "", "name", (passage.start, passage.start))
        for name in others
        if not _has_name(name, said)
    ]
    met = len(others) - len(missed)
    is_another = bool(foreign and theirs) and foreign.isdisjoint(theirs)
    if is_another or (places and there and places.isdisjoint(there)):
        missed.append(_another_place(text, passage))
    return missed, len(places & there) + met


def _another_place(text: str, passage: Passage) -> Difference:
    """The first place that only the claim names, and the first that only the sentence does."""
    mine, theirs = places_named(text), places_named(passage.text)
    own = next(one for one in mine if one[0] not in {other[0] for other in theirs})
    said = next(one for one in theirs if one[0] not in {other[0] for other in mine})
    place = said[1] + passage.start, said[2] + passage.start
    return Difference(text[slice(*own[1:])], passage.text[slice(*said[1:])], "name", place)


def _abroad(text: str) -> frozenset[str]:
    return places_in(text) - {HOME}


def _has_name(name: str, said: Sequence[str]) -> bool:
    return any(score >= LIKELY for _, score in match_names(name, said, limit=1))
