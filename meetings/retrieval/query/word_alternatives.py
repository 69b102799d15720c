"""From words to alternatives: what a sentence must contain, in any form and either language.

A word is met by itself, by what its abbreviation stands for, by the country or person it names, or
by its translation; the whole by what it is called otherwise («минимальный размер оплаты труда» and
"minimum wage"). Words near in meaning do not count: counting mentions means the thing itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from anyascii import anyascii

from meetings.gazetteer.abbreviations import expansions
from meetings.gazetteer.countries import countries_in
from meetings.model.passage import Passage, TermGroup
from meetings.model.question import Term
from meetings.ports.index import Passages
from meetings.retrieval.query.questions.terms import terms_of
from meetings.text.near_words import translations
from meetings.text.russian_forms import may_be_surname
from meetings.text.stems import key, keys
from meetings.text.tokens import fold, word_texts, words

Alternative = frozenset[str]
"""Keys that stand for a word, all of them together: «Северный морской путь» for «СМП»."""

_NAMED = 0.9
"""Keys of people and countries weigh so much or more: they are the word itself."""
_TAKEN_FOR = 0.72
"""So sure (a likeness of 85 of 100, squared) must be what an unknown word is taken for."""
_TRANSLATED = 0.9
"""The nearness of the commonest translations."""


@dataclass(frozen=True, slots=True)
class Group:
    """One word looked for: what may stand for it, and the countries it names.

    ``translated`` stands for it in the other language, where it has to be in the sentence itself:
    a translated "rate" is too common a word to be looked for around it. ``surname``: written as
    one, so that «Песков» is no sand.
    """

    word: str
    alternatives: tuple[Alternative, ...]
    translated: tuple[Alternative, ...] = ()
    countries: frozenset[str] = frozenset()
    surname: bool = False

    def met_by(self, passage: Passage, held: frozenset[str]) -> bool:
        """Whether a sentence with these keys holds it, or names its country."""
        if self.surname and not self._as_a_name(passage.text):
            return False
        if any(one <= held for one in (*self.alternatives, *self.translated)):
            return True
        return bool(self.countries and self.countries & countries_in(passage.text))

    def _as_a_name(self, text: str) -> bool:
        """Whether a word that stands for it is written with a capital inside a sentence."""
        own = frozenset().union(*self.alternatives)
        inside = words(text)[1:]
        return any(word.text[:1].isupper() and key(word.text) in own for word in inside)

    def met_beside(self, held: frozenset[str]) -> bool:
        """Whether the keys of a sentence and its neighbours hold it."""
        return any(one <= held for one in self.alternatives)


@dataclass(frozen=True, slots=True)
class Sought:
    """All words looked for; ``whole``: what stands for all of them at once."""

    groups: tuple[Group, ...]
    whole: tuple[Alternative, ...] = ()

    def met_by(self, passage: Passage, title: str = "") -> bool:
        """Whether a sentence holds everything; of several words one may stand beside it.

        What is said at a meeting whose title names a country may be about that country.
        """
        own = frozenset(passage.keys.split())
        if any(one <= own for one in self.whole):
            return True
        lacking = [group for group in self.groups if not group.met_by(passage, own)]
        if not lacking or len(lacking) == len(self.groups):
            return not lacking and bool(self.groups)
        beside = own.union(*(near.split() for near in (*passage.before[:1], *passage.after[:1])))
        about = countries_in(title) if any(group.countries for group in lacking) else frozenset()
        return all(group.met_beside(beside) or group.countries & about for group in lacking)

    def keys(self) -> frozenset[str]:
        """Every key that stands for any of the words."""
        groups = (one for group in self.groups for one in (*group.alternatives, *group.translated))
        return frozenset().union(*groups, *self.whole)


def sought(asked: str, passages: Passages, people: Sequence[str] = ()) -> Sought:
    """What some typed words look for. ``people``: full names that they are known to name."""
    terms = terms_of(asked, passages, people)
    single = len(terms) == 1
    groups = tuple(_group(term, passages, single=single) for term in terms)
    whole = () if single else tuple(_phrases(" ".join(word_texts(asked))))
    return Sought(groups, whole)


def _group(term: Term, passages: Passages, *, single: bool) -> Group:
    own = term.keys[0][0]
    if may_be_surname(term.word):
        return _surname(term)
    written_out = list(_phrases(term.word))
    named = (other for other, weight in term.keys[1:] if weight >= _NAMED)
    surely = dict.fromkeys([frozenset([own]), *(frozenset([k]) for k in named), *written_out])
    translated = tuple(frozenset([other]) for other in _translations(own, single=single))
    if not any(_one_key_each((*surely, *translated), passages)):
        taken_for = (other for other, weight in term.keys[1:] if weight >= _TAKEN_FOR)
        surely.update(dict.fromkeys(frozenset([other]) for other in taken_for))
    return Group(term.word, tuple(surely), translated, countries_in(term.word))


def _surname(term: Term) -> Group:
    """A word typed as a surname: in its own letters, and in Latin ones."""
    spelt = dict.fromkeys((term.keys[0][0], key(anyascii(term.word))))
    return Group(term.word, tuple(frozenset([own]) for own in spelt if own), surname=True)


def _phrases(word: str) -> Iterator[Alternative]:
    for other in expansions(fold(word)) or expansions(word):
        if found := frozenset(keys(other)):
            yield found


def _translations(own: str, *, single: bool) -> Iterable[str]:
    """The commonest; alone, only one that means nothing else: «сыр» is no "raw"."""
    common = [other for other, near in translations(own) if near >= _TRANSLATED]
    if not single:
        return common
    return [other for i, other in enumerate(common) if not i or _means_only(other, own)]


def _means_only(other: str, own: str) -> bool:
    back = translations(other)
    return bool(back) and back[0][0] == own


def candidates(looked_for: Sought, passages: Passages, most: int) -> tuple[list[Passage], bool]:
    """The sentences that may hold everything: those with the rarest word, and the whole's.

    Of each at most so many, and whether there are more.
    """
    found: dict[tuple[str, int, int], Passage] = {}
    more = False
    rarest, beside = _rarest(looked_for, passages), _beside(looked_for, passages)
    searched = [(group, beside) for group in rarest]
    searched += [(group, []) for group in _of_whole(looked_for, passages)]
    for group, others in searched:
        hits = passages.search([group], most + 1, beside=others)
        more = more or len(hits) > most
        for passage in hits[:most]:
            found.setdefault(passage.place, passage)
    return list(found.values()), more


def _rarest(looked_for: Sought, passages: Passages) -> list[TermGroup]:
    made = [
        _one_key_each((*group.alternatives, *group.translated), passages)
        for group in looked_for.groups
    ]
    known = [(sum(passages.frequencies(keys)), keys) for keys in made]
    if not known or not all(count for count, _ in known):
        return []
    return [TermGroup(tuple((own, 1.0) for own in min(known)[1]))]


def _beside(looked_for: Sought, passages: Passages) -> list[TermGroup]:
    """What has to stand in a sentence or next to it; a country may stand in the title instead."""
    made = (
        _one_key_each((*group.alternatives, *group.translated), passages)
        for group in looked_for.groups
        if not group.countries
    )
    several = len(looked_for.groups) > 1
    return [TermGroup(tuple((own, 1.0) for own in keys)) for keys in made if keys and several]


def _of_whole(looked_for: Sought, passages: Passages) -> list[TermGroup]:
    keys = _one_key_each(looked_for.whole, passages)
    return [TermGroup(tuple((own, 1.0) for own in keys))] if keys else []


def _one_key_each(alternatives: Sequence[Alternative], passages: Passages) -> list[str]:
    """Of each alternative its rarest key: who holds all of it holds this."""
    rarest = dict.fromkeys(
        min(one, key=lambda own: (passages.frequency(own), own)) for one in alternatives
    )
    return [own for own in rarest if passages.frequency(own)]
