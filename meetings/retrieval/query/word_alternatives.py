"""From words to alternatives: what a sentence must contain, in any form and either language.

A word is met by itself, by what its abbreviation stands for, by the country or person it names, or
by its translation; the whole by what it is called otherwise («минимальный размер оплаты труда» and
"minimum wage"). Words near in meaning do not count: counting mentions means the thing itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import product

from anyascii import anyascii

from meetings.gazetteer.abbreviations import expansions, expansions_in_capitals, is_another_word
from meetings.gazetteer.abbreviations_in_cases import expansions_in_any_case
from meetings.gazetteer.country_and_region_names import CAPITALISED
from meetings.gazetteer.finding_countries import countries_in, country_mentions
from meetings.gazetteer.names_in_small_letters import names_capitalised
from meetings.gazetteer.ordinary_words import kinds_of
from meetings.gazetteer.proper_names import forms_of, longest_proper_name
from meetings.gazetteer.public_people import other_surnames
from meetings.gazetteer.surnames_in_both_languages import spelt_otherwise
from meetings.model.question import Term
from meetings.ports.index import Passages
from meetings.retrieval.query.adjectives_of_nouns import adjectives_of
from meetings.retrieval.query.hyphenated_words import wholes_of
from meetings.retrieval.query.mistyped_glossary_words import glossary_like
from meetings.retrieval.query.names_in_other_script import spelt_as_name
from meetings.retrieval.query.questions.similar_spellings import alike_words
from meetings.retrieval.query.questions.terms import terms_of
from meetings.retrieval.query.slips_in_company import told_by_company
from meetings.retrieval.query.sought_words import Alternative, Group, Sought, one_key_each
from meetings.retrieval.query.translations_in_company import in_company
from meetings.retrieval.query.word_translations import translated_as_one, translations_of_word
from meetings.retrieval.query.words_by_ear import common_word_meant
from meetings.retrieval.query.words_of_a_stem import nouns_among_others
from meetings.statistics.figures.indicators import is_of_one_country
from meetings.statistics.figures.unions_and_world_parts import HOME
from meetings.text.clipped_compounds import clipped
from meetings.text.english_spellings import cut_to_another_word
from meetings.text.russian_analyses import is_name_above_all, may_be_surname
from meetings.text.russian_morphology import analyzer
from meetings.text.scripts import is_cyrillic
from meetings.text.stems import WORDS_IN_CAPITALS, key, keys
from meetings.text.synonyms_and_translations import is_common_english, translations
from meetings.text.tokens import fold, word_texts

_NAMED = 0.9
"""Keys of people and countries weigh so much or more: they are the word itself."""
_TAKEN_FOR = 0.72
"""So sure (a likeness of 85 of 100, squared) must be what an unknown word is taken for."""
_AS_SURE = 0.05
"""How far behind the surest others may be: forms of the right word are."""
_SHORT, _TAKEN_FOR_SHORT = 4, 0.9
"""Letters of a word that is one slip from too many others: "asdf" is no ASF."""
_JUST_LIKE = 0.8
"""So sure (a likeness of 90 of 100, squared) is what a word in the other script is the same as:
«Нормандия» as "Normandy" (.89), but no «альпы» as "Ali" (.73)."""


def sought(asked: str, passages: Passages, people: Sequence[str] = ()) -> Sought:
    """What some typed words search for. ``people``: full names that they are known to mean."""
    asked = names_capitalised(asked)
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
    groups = tuple(told_by_company(_named_apart(groups), passages))
    if named:
        return Sought(groups)
    whole = () if len(terms) == 1 else tuple(_phrases(" ".join(word_texts(asked))))
    return Sought(groups, whole)


def _named_apart(groups: Sequence[Group]) -> tuple[Group, ...]:
    """Whose GDP is meant at talks with France is told by the sentence alone, and not by the title.

    Who reports on a region of the archive's own country speaks of the region.
    """
    things = " ".join(one.word for one in groups if not one.countries)
    if not is_of_one_country(things):
        return tuple(groups)
    return tuple(replace(one, apart=any(map(_is_abroad, one.countries))) for one in groups)


def _is_abroad(country: str) -> bool:
    return not country.startswith(HOME)


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


def _group(term: Term, passages: Passages, *, single: bool) -> Group:
    own = term.keys[0][0]
    right = "" if term.proper else common_word_meant(term.word, passages)
    if right and (terms := terms_of(right, passages)):
        # a name may have the stem, of which the word is no form
        group = _group(terms[0], passages, single=single)
        return replace(group, word=term.word, taken_for=right)
    countries = countries_in(term.word)
    if countries and fold(term.word) in CAPITALISED and translations(own):
        # the States are no states
        return Group(term.word, (), countries=countries)
    if may_be_surname(term.word) or _is_surname_alone(term.word):
        return _surname(term, passages)
    written_out = list(_phrases(term.word))
    if is_cyrillic(own):
        written_out += (frozenset([one]) for one in wholes_of(own, passages.vocabulary()))
    named = [other for other, weight in term.keys[1:] if weight >= _NAMED]
    short = {key(other) for other in _in_capitals(term.word)} - {""}
    is_short = is_another_word(term.word) and term.word not in WORDS_IN_CAPITALS
    meant = [] if is_short else [frozenset([own])]
    surely = dict.fromkeys([*meant, *(frozenset([k]) for k in named), *written_out])
    whole = next((one for one, _ in term.keys[1:] if cut_to_another_word(one) == own), own)
    others = () if is_short else translations_of_word(term.word, whole, single=single)
    translated = tuple(
        one for other in others for one in in_company(own, other)
    )  # «РАН» are no wounds
    cut = {cut_to_another_word(one) for keys in (*surely, *translated) for one in keys} - {""}
    translated += tuple(frozenset([one]) for one in sorted(cut))
    taken_for = ""
    if not any(one_key_each((frozenset([own]), *written_out, *translated), passages)):
        held = one_key_each([frozenset([other]) for other in named], passages)
        instead: Sequence[str] = held or adjectives_of(own, passages)
        if not instead:
            least = _TAKEN_FOR_SHORT if len(term.word) <= _SHORT else _TAKEN_FOR
            likely = [one for one in term.keys[1:] if one[1] >= least]
            instead = tuple(_taken_for(term.word, own, _likeliest(likely)))
        taken_for = alike_words(passages.vocabulary()).meant(fold(term.word), instead)
        if not instead and not _is_no_mistake(term.word):
            instead = tuple(filter(None, [glossary_like(term.word)]))
        surely.update(dict.fromkeys(frozenset([other]) for other in instead))
        translated += tuple(_translated(own, instead))
    names = frozenset[str]() if countries else spelt_as_name(term.word, passages)
    return Group(
        term.word,
        tuple(surely),
        translated,
        countries,
        names=names | short,
        cut=frozenset(cut),
        nouns=nouns_among_others(term.word, passages.vocabulary()),
        taken_for=taken_for,
    )


def _likeliest(likely: Sequence[tuple[str, float]]) -> Iterator[tuple[str, float]]:
    """Of what an unknown word may be, in each script, the surest: "pensons" are no persons."""
    best = dict.fromkeys((True, False), 0.0)
    for other, weight in likely:
        best[is_cyrillic(other)] = max(weight, best[is_cyrillic(other)])
    for other, weight in likely:
        if weight >= best[is_cyrillic(other)] - _AS_SURE:
            yield other, weight


def _taken_for(word: str, own: str, likely: Iterable[tuple[str, float]]) -> Iterator[str]:
    """The keys that a word which is not there is a mistake for, or another spelling of.

    A word of a dictionary is no mistake, and in the other script only what sounds just like it:
    «альпы» are no "Ali", and "Conte" is no «конец».
    """
    right = _is_no_mistake(word)
    for other, weight in likely:
        if is_cyrillic(other) == is_cyrillic(own):
            wrong = right
        else:
            least = _JUST_LIKE if is_cyrillic(own) else _TAKEN_FOR_SHORT
            ordinary = right if is_cyrillic(own) else bool(translations(other))
            wrong = _is_english(other, own) or (ordinary and weight < least)
        if not wrong:
            yield other


def _translated(own: str, instead: Sequence[str]) -> Iterator[Alternative]:
    """What translates the first of the words in one's place that is written in the same script."""
    meant = next((other for other in instead if is_cyrillic(other) == is_cyrillic(own)), None)
    if meant is not None:
        yield from (frozenset([one]) for one, near in translations(meant) if near >= _NAMED)


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
    return is_cyrillic(own) and (bool(translations(other)) or is_common_english(other))


def _is_surname_alone(word: str) -> bool:
    """Whether a word, small letters or not, is no other than a surname: «моди» is no fashion."""
    if not is_cyrillic(word):
        return False
    if not analyzer().word_is_known(fold(word)):
        return bool(other_surnames(word) or spelt_otherwise(word))
    return is_name_above_all(word) and "ordinary" not in kinds_of(fold(word))


def _surname(term: Term, passages: Passages) -> Group:
    """A word typed as a surname: in its own letters, and in Latin ones."""
    spelt = dict.fromkeys((term.keys[0][0], key(anyascii(term.word))))
    alternatives = tuple(frozenset([own]) for own in spelt if own)
    names = spelt_as_name(term.word, passages)
    return Group(term.word, alternatives, surname=True, names=names)


def _phrases(word: str) -> Iterator[Alternative]:
    for other in expansions_in_any_case(fold(word)) or expansions(word):
        if found := frozenset(keys(other)):
            yield found


def _in_capitals(word: str) -> tuple[str, ...]:
    """Short forms that stand for a word where they are written in capitals: "START" for «СНВ»."""
    others = expansions_in_capitals(fold(word)) or expansions_in_capitals(word)
    return (*others, word) if is_another_word(word) else others
