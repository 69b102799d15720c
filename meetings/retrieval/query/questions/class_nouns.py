"""Whether an answer takes a noun's place: «в каких ГОРОДАХ?» – «в Туле и Орле»."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from meetings.retrieval.query.questions.words_before_head import (
    ASKS_WHICH,
    CLASS_NOUNS,
    ENGLISH_CLASS_NOUNS,
    ENGLISH_SPANS,
    ENGLISH_WHICH,
)
from meetings.text.russian_morphology import analyzer
from meetings.text.scripts import is_cyrillic
from meetings.text.tokens import fold, word_texts


def is_class_noun(word: str, text: str) -> bool:
    """Whether a folded word of a question is of a class that the answer stands for.

    Any form is, right behind what asks which: "in which CITIES do trams run". Of what is counted
    only those listed are: "how many CITIES" is told by "twelve cities".
    """
    listed = word in CLASS_NOUNS or word in ENGLISH_CLASS_NOUNS
    return listed or (is_form_of_class_noun(word) and word in _asked_for(text))


def is_form_of_class_noun(word: str) -> bool:
    """Whether a folded word is a class's in any number and case."""
    return any(
        form in CLASS_NOUNS or form in ENGLISH_CLASS_NOUNS or form in ENGLISH_SPANS
        for form in _forms(word)
    )


def _asked_for(text: str) -> Iterator[str]:
    """The words right behind those that ask which."""
    asking = ASKS_WHICH | ENGLISH_WHICH
    return (two for one, two in pairwise(map(fold, word_texts(text))) if one in asking)


def _forms(word: str) -> Iterator[str]:
    """A word, and what it may be a form of."""
    yield word
    if is_cyrillic(word):
        yield _lemma(word)
        return
    yield word.removesuffix("s")
    if word.endswith("ies"):
        yield word.removesuffix("ies") + "y"


@lru_cache(maxsize=20_000)
def _lemma(word: str) -> str:
    return fold(analyzer().parse(word)[0].normal_form)
