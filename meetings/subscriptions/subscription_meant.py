"""Which of a chat's subscriptions some words mean, as when somebody wants no more of it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from meetings.model.subscription import Query, Subscription
from meetings.names.matching import SURE, match_names
from meetings.retrieval.query.followups_about_reply import followup_in
from meetings.subscriptions.query_reading import without_mark
from meetings.subscriptions.query_terms import words_query
from meetings.text.stems import keys
from meetings.text.synonyms_and_translations import translations
from meetings.text.tokens import fold, word_texts

_AND = re.compile(
    r",? (?:и|and|или|or|а также|плюс|plus) (?:(?:от|на|о|об|про|с|from|to|about) )?|, ",
    re.IGNORECASE,
)
"""Between the names of several."""


def is_same(query: Query, other: Query) -> bool:
    """Whether two wishes would tell the same, however they are typed: «ГАЗ», «газа», «газ +»."""
    if query.kind != other.kind:
        return False
    if query.kind == "words":
        return _looked_for(query.text) == _looked_for(other.text)
    return _plain(query.text) == _plain(other.text)


def _looked_for(text: str) -> tuple[object, ...]:
    wish = words_query(text)
    parts = frozenset(
        (frozenset((term.wordings, term.surname) for term in part.terms), part.whole)
        for part in wish.parts
    )
    return _plain(wish.speaker), parts, frozenset(term.wordings for term in wish.excluded)


def _plain(text: str) -> tuple[str, ...]:
    return tuple(fold(word) for word in word_texts(text))


def called(kept: Sequence[Subscription], words: str) -> list[Subscription]:
    """Those that are called by some words; where none is, the one that has them in its name."""
    exactly = [one for one in kept if is_called(one.query, words)]
    if exactly:
        return exactly
    own = set(keys(without_mark(words)))
    holding = [one for one in kept if own and _has_words(one.query, own)]
    return holding if len(holding) == 1 else []


def each_called(kept: Sequence[Subscription], words: str) -> list[Subscription]:
    """Those called by some words, by each of «газ и мост», or by their place: "the first one"."""
    if meant := called(kept, words):
        return meant
    if (told := followup_in(words)) is not None and told.want == "nth":
        place = told.number - (told.number > 0)
        return [kept[place]] if place < len(kept) else []
    several = [called(kept, one) for one in _AND.split(words)]
    found = [one for some in several for one in some] if all(several) else []
    return list(dict.fromkeys(found))


def _has_words(query: Query, own: set[str]) -> bool:
    """Whether a wish has all these words among its own, in either language."""
    told = set(keys(without_mark(query.text)))
    return all(word in told or told & _translated(word) for word in own)


def _translated(word: str) -> set[str]:
    return {other for other, _ in translations(word)}


def is_called(query: Query, words: str) -> bool:
    """Whether a wish is called by these words, in any case; a person by any name of theirs."""
    if query.kind == "everything":
        return False
    asked, told = without_mark(words), without_mark(query.text)
    if asked.casefold() == told.casefold():
        return True
    if query.kind == "person":
        return match_names(asked, [told], limit=1)[0][1] >= SURE
    own = set(keys(asked))
    return bool(own) and own == set(keys(told))
