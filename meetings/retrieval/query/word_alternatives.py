"""From words to alternatives: what a sentence must contain, in any form and either language.

A word is met by itself, by what its abbreviation stands for, by the country or person it names, or
by its translation; the whole by what it is called otherwise («минимальный размер оплаты труда» and
"minimum wage"). Words near in meaning do not count: counting mentions means the thing itself.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product

from anyascii import anyascii

from meetings.gazetteer.abbreviations import expansions, expansions_in_capitals, is_another_word
from meetings.gazetteer.finding_countries import countries_in, country_mentions
from meetings.gazetteer.proper_names import Keys, forms_of, longest_proper_name
from meetings.model.boolean_query import BooleanQuery, Holds, KeyField, all_of, any_of
from meetings.model.question import Term
from meetings.ports.index import Passages
from meetings.retrieval.indexing.sentence_traits import at_meeting_of, named, tells_of
from meetings.retrieval.query.hyphenated_words import wholes_of
from meetings.retrieval.query.names_in_other_script import spelt_as_name
from meetings.retrieval.query.questions.terms import terms_of
from meetings.retrieval.query.word_translations import translated_as_one, translations_of_word
from meetings.text.clipped_compounds import clipped
from meetings.text.russian_analyses import may_be_surname
from meetings.text.russian_morphology import analyzer
from meetings.text.scripts import is_cyrillic
from meetings.text.stems import key, keys
from meetings.text.synonyms_and_translations import is_common_english, translations
from meetings.text.tokens import fold, word_texts

Alternative = frozenset[str]
"""Keys that stand for a word, all of them together: «Северный морской путь» for «СМП»."""

_NAMED = 0.9
"""Keys of people and countries weigh so much or more: they are the word itself."""
_TAKEN_FOR = 0.72
"""So sure (a likeness of 85 of 100, squared) must be what an unknown word is taken for."""
_SHORT, _TAKEN_FOR_SHORT = 4, 0.9
"""Letters of a word that is one slip from too many others: "asdf" is no ASF."""


@dataclass(frozen=True, slots=True)
class Group:
    """One word looked for: what may stand for it, and the countries it names.

    ``translated`` stands for it in the other language, where it has to be in the sentence itself:
    a translated "rate" is too common a word to be looked for around it. ``surname``: written as
    one, so that «Песков» is no sand. ``names``: how the other script spells it as a name.
    ``forms``: of several words that are one name, in which it stands as it is.
    """

    word: str
    alternatives: tuple[Alternative, ...]
    translated: tuple[Alternative, ...] = ()
    countries: frozenset[str] = frozenset()
    surname: bool = False
    names: frozenset[str] = frozenset()
    forms: tuple[Keys, ...] = ()

    def all(self) -> tuple[Alternative, ...]:
        """Everything that may stand for the word in a sentence."""
        spelt = (frozenset([one]) for one in sorted(self.names))
        return (*self.alternatives, *self.translated, *spelt)

    def own_query(self) -> BooleanQuery:
        """A sentence holds it, or names its country."""
        spelt = map(named, sorted(self.names))
        if self.surname:
            own = (named(one) for keys in self.alternatives for one in keys)
            return any_of((*own, *spelt))
        words = [_each("own", keys) for keys in (*self.alternatives, *self.translated)]
        return any_of((*words, *map(tells_of, sorted(self.countries)), *spelt))

    def beside_query(self) -> BooleanQuery:
        """A sentence holds it with those next to it, or the meeting's title names its country."""
        if self.forms:
            return self.own_query()  # a name is not said by halves
        near = (
            all_of(any_of((Holds("own", one), Holds("next", one))) for one in sorted(keys))
            for keys in self.alternatives
        )
        return any_of((*near, *map(at_meeting_of, sorted(self.countries))))


@dataclass(frozen=True, slots=True)
class Sought:
    """All words looked for; ``whole``: what stands for all of them at once."""

    groups: tuple[Group, ...]
    whole: tuple[Alternative, ...] = ()

    def query(self, passages: Passages) -> BooleanQuery:
        """A sentence holds everything; of several words some may stand beside it, if not all.

        What is said at a meeting whose title names a country may be about that country. Where
        a word is none of the archive's, the whole alone is looked for.
        """
        words = [self._words()] if all(_is_there(one, passages) for one in self.groups) else []
        return any_of((*words, *(_each("own", keys) for keys in self.whole)))

    def words(self) -> tuple[tuple[Alternative, ...], ...]:
        """What may stand for each word but for places, which a meeting's title tells."""
        things = (one for one in self.groups if not one.countries)
        return tuple(one.all() for one in things)

    def _words(self) -> BooleanQuery:
        own = [group.own_query() for group in self.groups]
        each = [
            any_of((one, group.beside_query())) if len(own) > 1 else one
            for one, group in zip(own, self.groups, strict=True)
        ]
        return all_of((any_of(own), *each))

    def keys(self) -> frozenset[str]:
        """Every key that stands for any of the words."""
        groups = (one for group in self.groups for one in group.all())
        places = (keys(group.word) for group in self.groups if not group.alternatives)
        return frozenset().union(*groups, *places, *self.whole)


def _each(field: KeyField, keys: Alternative) -> BooleanQuery:
    return all_of(Holds(field, one) for one in sorted(keys))


def sought(asked: str, passages: Passages, people: Sequence[str] = ()) -> Sought:
    """What some typed words search for. ``people``: full names that they are known to mean."""
    terms = terms_of(asked, passages, people)
    named = [*_names_in(asked), *_countries_of_several_words(asked)]
    words = {fold(word) for one in named for word in one.word.split()}
    terms = tuple(term for term in terms if fold(term.word) not in words)
    parts = list(_compounds(terms))
    single = len(parts) + len(named) == 1
    groups = (
        *named,
        *(
            _compound(part) if len(part) > 1 else _group(part[0], passages, single=single)
            for part in parts
        ),
    )
    if named:
        return Sought(groups)
    whole = () if len(terms) == 1 else tuple(_phrases(" ".join(word_texts(asked))))
    return Sought(groups, whole)


def _compounds(terms: Sequence[Term]) -> Iterator[tuple[Term, ...]]:
    """The words one by one, but for two that are one in other words: «заработная плата»."""
    at = 0
    while at < len(terms):
        pair = terms[at : at + 2]
        size = len(pair) if len(pair) > 1 and translated_as_one(pair) else 1
        yield tuple(terms[at : at + size])
        at += size


def _compound(pair: Sequence[Term]) -> Group:
    short = clipped(*(term.word for term in pair))
    apart = frozenset(term.keys[0][0] for term in pair)
    each = (translations_of_word(term.word, term.keys[0][0], single=False) for term in pair)
    translated = (
        *(frozenset([one]) for one in translated_as_one(pair)),
        *map(frozenset, product(*each)),
    )
    words = " ".join(term.word for term in pair)
    return Group(words, (apart, *(frozenset([own]) for own in short)), translated)


def _names_in(asked: str) -> list[Group]:
    """The names of several words in what is asked, or what is called so by one: "Nordstream"."""
    said = [(word, own) for word in word_texts(asked) if (own := key(word))]
    found, at = list[Group](), 0
    while at < len(said):
        size = next(
            (
                size
                for size in range(min(longest_proper_name(), len(said) - at), 0, -1)
                if forms_of(tuple(own for _, own in said[at : at + size]))
            ),
            0,
        )
        if size:
            words = " ".join(word for word, _ in said[at : at + size])
            forms = forms_of(tuple(own for _, own in said[at : at + size]))
            found.append(Group(words, tuple(map(frozenset, forms)), forms=forms))
        at += max(size, 1)
    return found


def _countries_of_several_words(asked: str) -> Iterator[Group]:
    """«южная корея»: alone its words are any Korea, and the south."""
    for mention in country_mentions(asked):
        said = asked[mention.start : mention.stop]
        if " " in said:
            yield Group(said, (), countries=frozenset([mention.key]))


def _is_there(group: Group, passages: Passages) -> bool:
    """Whether anything of what may stand for a word is a word of the archive."""
    return not group.alternatives or bool(_one_key_each(group.all(), passages))


def _group(term: Term, passages: Passages, *, single: bool) -> Group:
    own = term.keys[0][0]
    if may_be_surname(term.word):
        return _surname(term, passages)
    written_out = list(_phrases(term.word))
    if is_cyrillic(own):
        written_out += (frozenset([one]) for one in wholes_of(own, passages.vocabulary()))
    named = (other for other, weight in term.keys[1:] if weight >= _NAMED)
    short = {key(other) for other in _in_capitals(term.word)} - {""}
    is_short = is_another_word(term.word)
    meant = [] if is_short else [frozenset([own])]
    surely = dict.fromkeys([*meant, *(frozenset([k]) for k in named), *written_out])
    others = () if is_short else translations_of_word(term.word, own, single=single)
    translated = tuple(frozenset([other]) for other in others)  # «РАН» are no wounds
    if not any(_one_key_each((*surely, *translated), passages)):
        least = _TAKEN_FOR_SHORT if len(term.word) <= _SHORT else _TAKEN_FOR
        likely = (other for other, weight in term.keys[1:] if weight >= least)
        right = _is_no_mistake(term.word)
        taken_for = (
            other
            for other in likely
            if not (right if is_cyrillic(other) == is_cyrillic(own) else _is_english(other, own))
        )
        surely.update(dict.fromkeys(frozenset([other]) for other in taken_for))
    countries = countries_in(term.word)
    names = frozenset[str]() if countries else spelt_as_name(term.word, passages)
    return Group(term.word, tuple(surely), translated, countries, names=names | short)


def _is_no_mistake(word: str) -> bool:
    """Whether a dictionary has a word: «скачать» is no «сказать», though nobody says it.

    In the other script's letters it may still stand there: «новичок» as "Novichok".
    """
    folded = fold(word)
    if is_cyrillic(folded):
        return bool(analyzer().word_is_known(folded))
    return is_common_english(key(word)) or bool(translations(key(word)))


def _is_english(other: str, own: str) -> bool:
    """Whether what a Cyrillic word sounds like is an ordinary word: «Усолье» is no "sole"."""
    return is_cyrillic(own) and bool(translations(other))


def _surname(term: Term, passages: Passages) -> Group:
    """A word typed as a surname: in its own letters, and in Latin ones."""
    spelt = dict.fromkeys((term.keys[0][0], key(anyascii(term.word))))
    alternatives = tuple(frozenset([own]) for own in spelt if own)
    names = spelt_as_name(term.word, passages)
    return Group(term.word, alternatives, surname=True, names=names)


def _phrases(word: str) -> Iterator[Alternative]:
    for other in expansions(fold(word)) or expansions(word):
        if found := frozenset(keys(other)):
            yield found


def _in_capitals(word: str) -> tuple[str, ...]:
    """Short forms that stand for a word where they are written in capitals: "START" for «СНВ»."""
    others = expansions_in_capitals(fold(word)) or expansions_in_capitals(word)
    return (*others, word) if is_another_word(word) else others


def _one_key_each(alternatives: Sequence[Alternative], passages: Passages) -> list[str]:
    """The rarest key of each alternative: a passage that holds all of it holds this."""
    every = list(dict.fromkeys(own for one in alternatives for own in one))
    held = dict(zip(every, passages.frequencies(every), strict=True))
    rarest = dict.fromkeys(min(one, key=lambda own: (held[own], own)) for one in alternatives)
    return [own for own in rarest if held[own]]
