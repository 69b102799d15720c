"""The translations of a typed word that a sentence may hold in its place."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from meetings.model.question import Term
from meetings.text.clipped_compounds import clipped
from meetings.text.russian_analyses import lemmas, noun_lemmas
from meetings.text.scripts import is_cyrillic
from meetings.text.synonyms_and_translations import translations, translations_of_lemma
from meetings.text.tokens import fold

_TRANSLATED = 0.9
"""The nearness of the commonest translations."""

_USUAL = 5
"""How many of a word's translations are usual: of seventy topics' words but one, «призыв», each is
among the first four of its own translation's."""


def translations_of_word(word: str, own: str, *, single: bool) -> Iterable[str]:
    """The commonest; alone, only one that means nothing else: «сыр» is no "raw"."""
    common = [other for other, near in translations(own) if near >= _TRANSLATED]
    if (meant := _meant(word)) is not None:
        common = [other for other in common if other in meant]
    if not single:
        return common
    first = [other for other in common[:1] if _may_mean(other, own)]
    return [*first, *(other for other in common[1:] if _means_only(other, own))]


def _meant(word: str) -> frozenset[str] | None:
    """The keys of what any lemma of a Russian word means; None where it is not told of all.

    Typed as a lemma it means that one: «выборы» are no choices. What is first of all a noun is no
    other word: «дороги» are not dear.
    """
    if not is_cyrillic(word):
        return None
    folded = fold(word)
    every = lemmas(folded)
    meant = [folded] if folded in every else noun_lemmas(folded) or every
    each = [translations_of_lemma(one) for one in meant]
    told = [one for one in each if one is not None]
    return frozenset[str]().union(*told) if each and len(told) == len(each) else None


def _may_mean(other: str, own: str) -> bool:
    """Whether a word is among the usual translations of its own: few a "call" is a «призыв»."""
    back = [one for one, _ in translations(other)]
    return own in back[:_USUAL] or own not in back


def _means_only(other: str, own: str) -> bool:
    back = translations(other)
    return bool(back) and back[0][0] == own


def translated_as_one(pair: Sequence[Term]) -> list[str]:
    """What translates two words as one: "salary", but no "project" for «национальный проект»."""
    head = {other for other, _ in translations(pair[1].keys[0][0])[:1]}
    return [
        other
        for short in clipped(*(term.word for term in pair))
        for other in translations_of_word(short, short, single=False)
        if other not in head
    ]
