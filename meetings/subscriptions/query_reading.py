"""Parses a typed wish: everything, a person, words, or the answer to a question."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from meetings.model.catalogue_selection import Participant
from meetings.model.subscription import EVERYTHING, Query
from meetings.names.matching import NAME_WORDS, SURE, match_names
from meetings.subscriptions.person_name_check import (
    is_name,
    is_ordinary,
    may_be_name,
    may_be_speaker,
)
from meetings.text.scripts import is_cyrillic
from meetings.text.stop_words import STOP_WORDS
from meetings.text.tokens import word_texts

_ABOUT = re.compile(
    r"^(?:(?:что|как|когда|what|when|how)\s+)?(?P<who>.+?)"
    r"(?P<says>\s+(?:говорит|говорил[аи]?|заговорит|скажет|сказал[аи]?|думает|высказался|высказалась"
    r"|says?|said|speaks?|spoke|talks?|talked|thinks?|thought|comments?|commented|is saying))?"
    r"\s+(?P<what>(?:обо?|о|про|about|on|of|regarding)\s+.+)$",
    re.IGNORECASE,
)
"""«Лавров о зерне», "what Lavrov says about grain": what somebody says of something."""
_MENTIONS = re.compile(
    r"^(?P<who>.+?)\s+(?:mentions?|brings?\s+up|упомянет|упоминает|вспомнит|вспоминает)\s+(?P<what>.+)$",
    re.IGNORECASE,
)
"""The same of "Lavrov mentions grain"."""
_SAYS = re.compile(r"^(?P<who>[^:]+):\s+(?P<what>.+)$")
_BUT = re.compile(r"^(?P<who>[^+«“„\"|–—−-]+?)\s+(?P<what>[-−–—][\w«“„\"].*)$")
"""«Лавров -зерно»: somebody, but not on this."""
_MARKS = re.compile(r"[+«“„\"|]|(?<!\S)[-−–]\w|(?<!\S)(?:или|or)(?!\S)", re.IGNORECASE)
"""Marks that only wishes for words have."""
_UNSEEN = re.compile("[\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff]")
"""Marks that are typed or pasted unseen."""
_ALL = re.compile(
    r"(?:вс[её]|всех|(?:все |любые |каждая )?(?:новые |новая )?(?:стенограмм[ыау]|встречи)"
    r"|(?:all|every|any)(?: the)?(?: new)?(?: (?:transcripts?|meetings?))?|everything)",
    re.IGNORECASE,
)
"""Words for every new transcript."""
_QUESTION = re.compile(r"^[?？]\s*|\s*[?？]$")


def read_query(words: str, participants: Iterable[Participant]) -> Query:
    """«» everything · «? …» a question · somebody's name, whether they spoke or not · else words.

    «Лавров о зерне» is kept as «Лавров: о зерне», words in what somebody says, «Лавров -зерно» as
    «Лавров: -зерно».
    """
    words = _UNSEEN.sub("", words).strip()
    if not words or _ALL.fullmatch(words):
        return EVERYTHING
    if _QUESTION.search(words):
        asked = without_mark(words)
        return Query("question", asked + "?") if word_texts(asked) else Query("words", words)
    names = tuple(one.name for one in participants)
    about = _ABOUT.match(words)
    for spoken in (_SAYS.match(words), about, _MENTIONS.match(words), _BUT.match(words)):
        if spoken and (_person(spoken["who"], names) or is_name(spoken["who"])):
            return Query("words", f"{spoken['who']}: {spoken['what']}")
    if about and about["says"] and may_be_name(about["who"]):  # who has yet to speak
        return Query("words", f"{about['who']}: {about['what']}")
    if about and may_be_speaker(about["who"]):  # a person's name, or a place's
        return Query("words", f"{about['who']} + {_of(about['what'])}")
    words = words.replace(": ", " ")
    name = None if _MARKS.search(words) else _person(words, names)
    if name is None and is_name(words):
        name = words
    return Query("person", _as_told(words, name)) if name else Query("words", words)


def _person(words: str, names: Sequence[str]) -> str | None:
    """The name of the speaker whom some words name."""
    own = words.split()
    if len(own) > NAME_WORDS or is_ordinary(words) or STOP_WORDS.issuperset(own):
        return None  # "in" is no Moon Jae-in, while "Ли" with its capital may be somebody
    found = match_names(words, names, limit=1)
    return names[found[0][0]] if found and found[0][1] >= SURE else None


def as_called(words: str, names: Sequence[str]) -> str | None:
    """A speaker's name that words say in whatever case, as it is called by itself; else None."""
    name = _person(words, names)
    if name is None:
        return None
    same_script = is_cyrillic(words) == is_cyrillic(name)
    alone = len(words.split()) == 1 and same_script
    return name.split()[-1] if alone else _as_told(words, name)


def _of(what: str) -> str:
    """«о зерне» without what it begins with."""
    return what.split(maxsplit=1)[1]


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
