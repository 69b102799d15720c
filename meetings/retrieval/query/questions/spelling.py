"""Corrects mistyped words: to a word of the archive, or to a function word."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache

from rapidfuzz import process
from rapidfuzz.distance import DamerauLevenshtein

from meetings.gazetteer.abbreviations_in_cases import expansions_in_any_case
from meetings.gazetteer.finding_countries import countries_in
from meetings.model.question import Question, Term
from meetings.ports.index import Passages
from meetings.retrieval.query.questions.question_stop_words import NOT_CONTENT
from meetings.retrieval.query.questions.similar_spellings import alike_words
from meetings.retrieval.query.questions.written_right import is_well_written
from meetings.retrieval.query.slips_in_company import shares_beside
from meetings.text.russian_morphology import in_dictionary
from meetings.text.scripts import is_cyrillic
from meetings.text.stems import folded_key
from meetings.text.stop_words import STOP_WORDS
from meetings.text.tokens import fold, words

_LIKE = 80.0
"""The least likeness (rapidfuzz ratio) that is looked at: two slips in a word of ten letters."""
_MOST_EDITS = 2
_SHORTEST = 4
"""Letters: shorter words are a slip away from too many others."""
_ITS_CASES = re.compile(r"а|у|е|ым|ой|ы|ых|ыми")
"""«Лодкиным» is no other spelling of «лодкин»."""
_SURE_LETTERS = 5
"""How many letters a word needs, for each slip in it, to leave no doubt which word was meant."""


def nearest_words(folded: str, vocabulary: Sequence[str], limit: int = 3) -> list[str]:
    """Words one or two slips away, nearest first, of equal ones the more frequent."""
    if len(folded) < _SHORTEST:
        return []
    # Twenty by likeness, of which the nearest by slips are taken: the two orders differ.
    alike = alike_words(vocabulary).like(folded, _LIKE, limit=20)
    near = [
        (DamerauLevenshtein.distance(folded, word), place, word)
        for word, _, place in alike
        if word[:1] == folded[:1] or len(folded) > 5
    ]
    return [word for edits, _, word in sorted(near) if edits <= _MOST_EDITS][:limit]


def grammar_put_right(text: str, passages: Passages) -> str:
    """A question with its mistyped words of mere grammar put right: «скоклько», "whpn".

    What it asks for shows in them; and taken for content they would be looked for. A word that
    the archive holds is left alone, in the other script's letters as well: «аккую» is "Akkuyu".
    """
    found = [
        word
        for word in words(text)
        if len(word.text) >= _SHORTEST and word.text.isalpha() and not word.text.isupper()
        if not (word.start and word.text[:1].isupper())
    ]  # «ВАДА» is an abbreviation, not «ваша», and a name within a sentence no word of grammar
    known = passages.frequencies([folded_key(fold(word.text)) for word in found])
    for word, count in zip(reversed(found), reversed(known), strict=True):
        meant = None if count else _grammar_like(fold(word.text))
        if meant and not _is_held_in_other_script(fold(word.text), passages):
            text = text[: word.start] + meant + text[word.stop :]
    return text


def _is_held_in_other_script(folded: str, passages: Passages) -> bool:
    latin = is_cyrillic(folded)
    return bool(alike_words(passages.vocabulary()).sounding_the_same(folded, latin=latin))


@lru_cache(maxsize=4096)
def _grammar_like(folded: str) -> str | None:
    """The word of grammar that a word is one slip away from, unless it is one itself."""
    if folded in STOP_WORDS or folded in NOT_CONTENT or is_well_written(folded):
        return None
    near = process.extractOne(
        folded, _grammar(), scorer=DamerauLevenshtein.distance, score_cutoff=1
    )
    return near[0] if near else None


@cache
def _grammar() -> tuple[str, ...]:
    # Of two that are as near the well written one is meant: «сколько», not the slang «скоко».
    long = (word for word in STOP_WORDS | NOT_CONTENT if len(word) >= _SHORTEST)
    return tuple(sorted(long, key=lambda word: (not is_well_written(word), word)))


def put_right(question: Question, passages: Passages, *, surely: bool = False) -> str:
    """The question with each mistyped word replaced by the nearest that the archive holds.

    ``surely``: only where hardly anything else can be meant.
    """
    text = question.meant or question.text
    # A whole name that is nobody's is somebody else's: «Илон Маск» is no slip for «Маскат».
    named = {fold(word) for name in question.strangers if " " in name for word in name.split()}
    for term in question.terms:
        if term.known or fold(term.word) in named:
            continue
        beside = [other.keys[0][0] for other in question.terms if other.known]
        if better := _better(term, passages, beside, surely=surely):
            text = _with_word(text, term.word, better)
    return text


def _with_word(text: str, old: str, new: str) -> str:
    """A text with a word in place of another, wherever it stands alone and in no other word."""
    return re.sub(rf"(?<!\w){re.escape(old)}(?!\w)", lambda _: new, text)


def means_nothing(question: Question, passages: Passages) -> bool:
    """Whether no word is the archive's and some are not even like one: «asdf qwer»."""
    if any(term.known for term in question.terms):
        return False
    return any(
        not in_dictionary(fold(term.word)) and _better(term, passages, (), surely=False) is None
        for term in question.terms
    )


def _better(term: Term, passages: Passages, beside: Sequence[str], *, surely: bool) -> str | None:
    """The word meant by one that neither archive nor dictionary has.

    ``beside``: the keys of the question's other words.
    """
    folded = fold(term.word)
    if in_dictionary(folded) or any(map(str.isdigit, folded)):
        return None  # «топ-5» is no slip for «топ-3»
    if countries_in(term.word) or expansions_in_any_case(folded):
        return None  # “Poland” is no slip for "plan", nor «ковида» for «вида»
    near = nearest_words(folded, passages.vocabulary())
    for word in _in_company(folded, near, beside, passages)[:1]:
        if _ITS_CASES.fullmatch(word.removeprefix(folded)):
            return None
        slips = DamerauLevenshtein.distance(folded, word)
        if not surely or slips * _SURE_LETTERS <= len(folded):
            return word.capitalize() if term.word[:1].isupper() else word
    return None


def _in_company(
    folded: str, near: Sequence[str], beside: Sequence[str], passages: Passages
) -> list[str]:
    """Of words that are as many slips away the one that stands oftenest beside the others: who
    types "wage arears" means arrears, though areas are spoken of more.
    """
    fewest = [one for one in near if _slips(folded, one) == _slips(folded, near[0])]
    if len(fewest) < _SEVERAL or not beside:
        return list(near)
    shares = shares_beside([folded_key(one) for one in fewest], beside, passages)
    return sorted(fewest, key=lambda one: -shares[folded_key(one)])


_SEVERAL = 2


def _slips(one: str, other: str) -> int:
    return DamerauLevenshtein.distance(one, other)
