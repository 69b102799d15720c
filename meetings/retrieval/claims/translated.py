"""A claim in another language than the record: figures, names and known words compared.

Words of a translation may always be others, so nothing is word for word here; where a word's
translations are known and none of them is there, the sentence may say something else.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from meetings.facts.data.change_words import DECLINE, GROWTH
from meetings.model.claim import Difference
from meetings.model.passage import Passage
from meetings.names.matching import LIKELY, match_names
from meetings.retrieval.claims.figures import tokens
from meetings.retrieval.claims.harmless_and_reversing_words import BOUNDS, NEGATIONS
from meetings.retrieval.claims.tokens import Token
from meetings.statistics.figures.places import places_in
from meetings.text.stop_words import STOP_WORDS
from meetings.text.synonyms_and_translations import translations

_NAME = re.compile(r"[^\W\d_]*[A-ZА-ЯЁ][^\W\d_]{2,}")
_YEAR = re.compile(r"#(?:19|20)\d\d")
_LIKE = 0.6
"""The share of the words that must be there for the sentence to be the one meant."""
_STEM = 6
"""Letters that stems of one word have in common."""
_LONGER = 2
"""A sentence this many times as long as the claim may say "not" of something else."""


@dataclass(frozen=True, slots=True)
class Translated:
    """A claim beside a sentence of the other language.

    ``shared``: how many of its words are there, 0 to 1; ``anchors``: figures and names to compare;
    ``unmet``: words that are not there.
    """

    passage: Passage
    shared: float
    anchors: int
    unmet: tuple[Token, ...]
    differences: tuple[Difference, ...]

    @property
    def worth(self) -> tuple[int, float]:
        """The better sentence is the one with fewer differences, then with more words."""
        return -sum(1 if one.said else 2 for one in self.differences), self.shared


def beside(claim: Sequence[Token], text: str, passage: Passage) -> Translated | None:
    """What a claim and a sentence have in common; None where it is another sentence."""
    said = tokens(passage.text)
    there = set(passage.keys.split())
    words = [t for t in claim if _is_word(t) and not _is_name(t, text)]
    missing = [t for t in words if not _is_met(t, there)]
    shared = 1 - len(missing) / len(words) if words else 0.0
    if shared < _LIKE:
        return None
    unmet = tuple(t for t in missing if translations(t.key) or _direction(t.folded))
    figures, numbers = _figures(claim, said, text, passage)
    names, named = _names(claim, text, passage)
    turned = _negation(claim, said, text, passage)
    if turned and len(said) > _LONGER * len(claim):
        turned, unmet = [], (*unmet, *claim[:1])
    differences = (*figures, *names, *turned)
    return Translated(passage, shared, numbers + named, unmet, differences)


def said_in(found: Translated, year: int) -> Translated:
    """The same without the year of the meeting: there nobody has to name it."""
    others = tuple(one for one in found.differences if one.said or one.claimed != str(year))
    own = len(found.differences) - len(others)
    return replace(found, anchors=found.anchors - own, differences=others)


def _is_met(token: Token, there: set[str]) -> bool:
    """Whether one of a word's translations is there, or one made of the same stem.

    Of rising and falling, which glossaries put beside each other, the direction has to be there.
    """
    if way := _direction(token.folded):
        return any(_direction(key) == way for key in there)
    meant = [key for key, _ in translations(token.key)]
    return any(_are_alike(one, other) for one in meant for other in there)


def _are_alike(one: str, other: str) -> bool:
    """«признава» and «призна» are forms of one verb to a stemmer."""
    return one == other or (len(one) >= _STEM <= len(other) and one[:_STEM] == other[:_STEM])


def _direction(word: str) -> str:
    if GROWTH.match(word):
        return "growth"
    return "decline" if DECLINE.match(word) else ""


def _is_word(token: Token) -> bool:
    """Whether a token says something in words; units are compared with their figures."""
    return not (token.is_figure or token.bounds or token.key[0] in "=%") and (
        token.folded not in STOP_WORDS
    )


def _is_name(token: Token, text: str) -> bool:
    """A word with a capital that no glossary knows."""
    word = text[token.start : token.stop]
    return token.start > 0 and word[:1].isupper() and not translations(token.key)


def _figures(
    claim: Sequence[Token], said: Sequence[Token], text: str, passage: Passage
) -> tuple[list[Difference], int]:
    """Figures of the claim that the sentence has not, each beside one that the claim has not."""
    mine, theirs = _measured(claim), _measured(said)
    left = [pair for pair in theirs if pair[0] not in {key for key, _ in mine}]
    made = []
    for key, token in mine:
        if key not in {one for one, _ in theirs}:
            alike = [one for one in left if _is_year(one[0]) == _is_year(key)]
            nearest = (one for one in alike if one[0][1] == key[1])
            other = next(nearest, alike[0] if alike else None)
            place = (other[1].start, other[1].stop) if other else (0, 0)
            words = passage.text[slice(*place)]
            shown = place[0] + passage.start, place[1] + passage.start
            made.append(Difference(text[token.start : token.stop], words, "figure", shown))
            left = [one for one in left if one is not other]
    bounds = _bounds(claim), _bounds(said)
    if not made and mine and bounds[0] != bounds[1]:
        made.append(_bound_changed(claim, said, text, passage))
    return made, len(mine)


def _bounds(part: Sequence[Token]) -> set[str]:
    """Whether figures are said to be "more than", "up to" or "about"."""
    return {BOUNDS[token.folded] for token in part if token.bounds and token.folded in BOUNDS}


def _bound_changed(
    claim: Sequence[Token], said: Sequence[Token], text: str, passage: Passage
) -> Difference:
    mine, theirs = (next((t for t in part if t.bounds), None) for part in (claim, said))
    place = (theirs.start, theirs.stop) if theirs else (0, 0)
    shown = place[0] + passage.start, place[1] + passage.start
    claimed = text[mine.start : mine.stop] if mine else ""
    return Difference(claimed, passage.text[slice(*place)], "figure", shown)


def _measured(part: Sequence[Token]) -> list[tuple[tuple[str, str], Token]]:
    """Each number with the currency or percent behind it."""
    found = []
    for i, token in enumerate(part):
        if token.is_figure:
            after = part[i + 1].key if i + 1 < len(part) else ""
            found.append(((token.key, after if after[:1] in ("=", "%") else ""), token))
    return found


def _is_year(figure: tuple[str, str]) -> bool:
    """Whether a number may be a year; nothing but another year is said in its place."""
    number, unit = figure
    return not unit and _YEAR.fullmatch(number) is not None


def _names(claim: Sequence[Token], text: str, passage: Passage) -> tuple[list[Difference], int]:
    """Names of the claim that neither the sentence nor its speaker has."""
    places, there = places_in(text), places_in(passage.text)
    said = [*_NAME.findall(passage.text), passage.speaker or "–"]
    people = [text[t.start : t.stop] for t in claim if _is_word(t) and _is_name(t, text)]
    missed = [
        Difference(name, "", "name", (passage.start, passage.start))
        for name in people
        if not places_in(name) and not _has_name(name, said)
    ]
    if places and there and places.isdisjoint(there):
        missed.append(Difference(", ".join(sorted(places)), ", ".join(sorted(there)), "name",
                                 (passage.start, passage.start)))  # fmt: skip
    return missed, len(places & there) + len(people) - len(missed)


def _has_name(name: str, said: Sequence[str]) -> bool:
    return any(score >= LIKELY for _, score in match_names(name, said, limit=1))


def _negation(
    claim: Sequence[Token], said: Sequence[Token], text: str, passage: Passage
) -> list[Difference]:
    mine = [t for t in claim if t.folded in NEGATIONS]
    theirs = [t for t in said if t.folded in NEGATIONS]
    if bool(mine) == bool(theirs):
        return []
    claimed = text[mine[0].start : mine[0].stop] if mine else ""
    place = (theirs[0].start, theirs[0].stop) if theirs else (0, 0)
    shown = place[0] + passage.start, place[1] + passage.start
    return [Difference(claimed, passage.text[slice(*place)], "negation", shown)]
