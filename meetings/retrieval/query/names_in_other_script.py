"""How a typed name is spelt in the other script: a surname, a firm, a make."""

from __future__ import annotations

from collections.abc import Iterable

from meetings.gazetteer.person_aliases import equivalents
from meetings.gazetteer.public_people import other_surnames
from meetings.gazetteer.surnames_in_both_languages import spelt_otherwise
from meetings.ports.index import Passages
from meetings.retrieval.query.questions.similar_spellings import alike_words
from meetings.text.declension import nominatives
from meetings.text.russian_analyses import is_name_above_all, is_oblique_surname, lemma, parses_of
from meetings.text.russian_morphology import analyzer
from meetings.text.scripts import is_cyrillic
from meetings.text.stems import key
from meetings.text.synonyms_and_translations import translations
from meetings.text.tokens import fold

_LEAST_SPELT = 4
"""Letters: a shorter name sounds like words of the other language, "Lee" like «ли»."""


def spelt_as_name(word: str, passages: Passages) -> frozenset[str]:
    """The keys of a surname's other spellings: "Trump" is «Трамп», «Зеленский» "Zelensky".

    What sounds the same is looked for only where no dictionary translates the word, and in its own
    script only where the archive does not hold it: "Zelenskyy".
    """
    own = key(word)
    folded = lemma(fold(word)) if is_oblique_surname(word) else fold(word)
    spelt = _public_spellings(word, folded) if _may_be_name(word) else []
    spelt += _well_known(word, folded)
    if (
        (_may_be_name(word) or _is_firm(word))
        and len(word) >= _LEAST_SPELT
        and not translations(own)
    ):
        alike, latin = alike_words(passages.vocabulary()), not is_cyrillic(folded)
        lemmas = () if latin else (lemma(folded), fold(word))  # «попова»: his or hers
        for form in dict.fromkeys((folded, *lemmas)):
            spelt += alike.sounding_the_same(form, latin=not latin)
        if not passages.frequency(own):
            spelt += alike.sounding_the_same(folded, latin=latin)
    return frozenset(other for one in spelt if (other := key(one)) and other != own)


def _well_known(word: str, folded: str) -> Iterable[str]:
    """How a well-known surname is spelt: «гитлер», «Рузвельта»."""
    if word.islower() and not _may_be_name(word):
        return []  # «коль» is a word first of all
    forms = dict.fromkeys((folded, lemma(folded)))
    return [other for one in forms for other in spelt_otherwise(one)]


def _may_be_name(word: str) -> bool:
    """Whether a word is typed as a name, is mostly one, or none of a dictionary: «байден»."""
    if word[:1].isupper() or not is_cyrillic(word):
        return word[:1].isupper()
    return not analyzer().word_is_known(fold(word)) or is_name_above_all(word)


def _is_firm(word: str) -> bool:
    """Whether a word in small letters is first of all a firm's or a make's name: «роскосмос»."""
    tag = parses_of(word)[0].tag
    return is_cyrillic(word) and ("Orgn" in tag or "Trad" in tag)


def _public_spellings(word: str, folded: str) -> list[str]:
    """A public figure's surname in the other script; «Байдена», too, which no dictionary has; and
    a given name that no rule spells: «Синдзо».
    """
    if (spelt := list(other_surnames(folded))) or not is_cyrillic(folded):
        return spelt
    if len(word) >= _LEAST_SPELT and (given := equivalents(folded)):
        return [one for one in given if not is_cyrillic(one)]
    if analyzer().word_is_known(fold(word)):
        return []
    return [other for one in nominatives(fold(word)) for other in other_surnames(one)]
