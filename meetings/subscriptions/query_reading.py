"""Parses a typed wish: everything, a person, words, or the answer to a question."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from meetings.gazetteer.abbreviations import expansions
from meetings.gazetteer.finding_countries import countries_in
from meetings.model.catalogue_selection import Participant
from meetings.model.subscription import EVERYTHING, Query
from meetings.names.matching import SURE, match_names
from meetings.subscriptions.query_terms import words_query
from meetings.text.scripts import is_cyrillic
from meetings.text.stems import folded_key
from meetings.text.synonyms_and_translations import near_words, translations
from meetings.text.tokens import fold, word_texts

_NAME_WORDS = 4
_NAME = re.compile(r"[^\W\d_][\w’'-]*(?:\.? ?[^\W\d_][\w’'-]*){0,3}\.?")
"""Up to four words without the marks that only wishes for words have."""
_ABOUT = re.compile(
    r"^(?:(?:что|как|когда|what|when|how)\s+)?(?P<who>.+?)"
    r"(?P<says>\s+(?:говорит|говорил[аи]?|заговорит|скажет|сказал[аи]?|думает|высказался|высказалась"
    r"|says?|said|speaks?|spoke|talks?|talked|thinks?|thought|comments?|commented|is saying))?"
    r"\s+(?P<what>(?:обо?|о|про|about|on|of|regarding)\s+.+)$",
    re.IGNORECASE,
)
"""«Лавров о зерне», "what Lavrov says about grain": what somebody says of something."""
_SAYS = re.compile(r"^(?P<who>[^:]+):\s+(?P<what>.+)$")
_BUT = re.compile(r"^(?P<who>[^+«“„\"|–—−-]+?)\s+(?P<what>[-−–—][\w«“„\"].*)$")
"""«Лавров -зерно»: somebody, but not on this."""
_MARKS = re.compile(r"[+«“„\"|]|(?<!\S)[-−–]\w|(?<!\S)(?:или|or)(?!\S)", re.IGNORECASE)
"""Marks that only wishes for words have."""
_QUESTION = re.compile(r"^[?？]\s*|\s*[?？]$")


def read_query(words: str, participants: Iterable[Participant]) -> Query:
    """«» everything · «? …» a question · the name of somebody who spoke · else words.

    «Лавров о зерне» is kept as «Лавров: о зерне», words in what somebody says, «Лавров -зерно» as
    «Лавров: -зерно».
    """
    if not words:
        return EVERYTHING
    if _QUESTION.search(words):
        asked = without_mark(words)
        return Query("question", asked + "?") if word_texts(asked) else Query("words", words)
    names = tuple(one.name for one in participants)
    about = _ABOUT.match(words)
    for spoken in (_SAYS.match(words), about, _BUT.match(words)):
        if spoken and _person(spoken["who"], names):
            return Query("words", f"{spoken['who']}: {spoken['what']}")
    if about and about["says"] and may_be_name(about["who"]):  # who has yet to speak
        return Query("words", f"{about['who']}: {about['what']}")
    words = words.replace(": ", " ")
    name = None if _MARKS.search(words) else _person(words, names)
    return Query("person", _as_told(words, name)) if name else Query("words", words)


def _person(words: str, names: Sequence[str]) -> str | None:
    """The name of the speaker whom some words name."""
    if len(words.split()) > _NAME_WORDS or _is_ordinary(words):
        return None
    found = match_names(words, names, limit=1)
    return names[found[0][0]] if found and found[0][1] >= SURE else None


def may_be_name(words: str) -> bool:
    """Whether some words may be somebody's name, known or not."""
    if not _NAME.fullmatch(words) or words_query(words).excluded:
        return False
    return not any(map(_names_no_person, words.split()))


def _names_no_person(word: str) -> bool:
    """A country, an abbreviation, or an ordinary word."""
    return _is_ordinary(word) or bool(countries_in(word) or expansions(word))


def _is_ordinary(word: str) -> bool:
    """A word without a capital that the tables of meaning know: "grain" is no Mr Grain."""
    own = folded_key(fold(word))
    return word.islower() and bool(translations(own) or near_words(own))


def without_mark(words: str) -> str:
    """A question without the mark before or behind it."""
    return _QUESTION.sub("", words)


def _as_told(words: str, name: str) -> str:
    """«Касым-Жомарта Токаева» by the name itself; a surname alone, or another script, stays, with
    a capital.
    """
    alike = len(words.split()) == len(name.split()) > 1
    if alike and is_cyrillic(words) == is_cyrillic(name):
        return name
    return words.title() if words.islower() else words
